// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/progressjob.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestProgressJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void done_hasItsOutcomeInTheWindowsThread();
    void long_showsHowFarItIs();
    void cancelled_endsTheWork();
    void windowGone_endsTheWorkWithoutOutcome();

private:
    /// Goes on until it is told to end.
    void startEndless(qint64 done);

    QProgressDialog *dialog() const { return m_window->findChild<QProgressDialog *>(u"progress"_s); }

    std::unique_ptr<QWidget> m_window;
    std::atomic_bool m_isEnded = false;
    bool m_hasOutcome = false;
};

void TestProgressJob::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_isEnded = false;
    m_hasOutcome = false;
}

void TestProgressJob::startEndless(qint64 done)
{
    new ProgressJob(
        u"Working"_s,
        [this, done](const ProgressJob::Step &step) {
            while (step(done, 100))
                QThread::yieldCurrentThread();
            m_isEnded = true;
            return ProgressJob::Outcome([this] { m_hasOutcome = true; });
        },
        m_window.get());
}

void TestProgressJob::done_hasItsOutcomeInTheWindowsThread()
{
    QThread *outcome = nullptr;
    QThread *work = nullptr;
    new ProgressJob(
        u"Working"_s,
        [&](const ProgressJob::Step &step) {
            work = QThread::currentThread();
            step(1, 1);
            return ProgressJob::Outcome([&outcome] { outcome = QThread::currentThread(); });
        },
        m_window.get());
    QTRY_COMPARE(outcome, QThread::currentThread());
    QVERIFY(work && work != outcome);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(!m_window->findChild<ProgressJob *>());
}

void TestProgressJob::long_showsHowFarItIs()
{
    startEndless(42);
    QTRY_VERIFY(dialog()->isVisible());
    QTRY_COMPARE(dialog()->value(), 42);
    QCOMPARE(dialog()->labelText(), u"Working"_s);
    QVERIFY(!dialog()->isModal());
}

void TestProgressJob::cancelled_endsTheWork()
{
    startEndless(1);
    QTRY_VERIFY(dialog()->isVisible());
    dialog()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(m_isEnded && m_hasOutcome);
    QTRY_VERIFY(!dialog());
}

void TestProgressJob::windowGone_endsTheWorkWithoutOutcome()
{
    startEndless(1);
    m_window.reset();
    QVERIFY(m_isEnded);
    QCoreApplication::processEvents();
    QVERIFY(!m_hasOutcome);
}

QTEST_MAIN(TestProgressJob)
#include "tst_progressjob.moc"
