// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/builtincatalogue.h"
#include "ui/clipboardwatch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// The texts are copied by "other programs" unless a test says otherwise.
class TestClipboardWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void off_saysNothing();
    void on_saysWhatIsCopiedThen();
    void on_leavesAloneWhatWasThere();
    void codes_areTheSureOnes_data();
    void codes_areTheSureOnes();
    void ownText_isNotLookedAt();
    void sameText_isSaidOnce();
    void sameText_afterAnother_isSaidAgain();
    void textsInARow_theLastIsSaid();
    void secret_isNotLookedAt();
    void switchedOffMeanwhile_saysNothing();
    void withoutCatalogue_saysNothing();
    void unreadableCatalogue_saysNothing();

private:
    void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }

    /// Copies what is surely said, and takes that.
    void waitForLater();

    QString m_catalogue;
    bool m_isOwn = false;
    std::unique_ptr<ClipboardWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_said;
};

void TestClipboardWatch::init()
{
    QGuiApplication::clipboard()->clear();
    m_catalogue = builtInFile();
    m_isOwn = false;
    m_watch = std::make_unique<ClipboardWatch>([this] { return m_catalogue; }, [this] { return m_isOwn; });
    m_said = std::make_unique<QSignalSpy>(m_watch.get(), &ClipboardWatch::codesCopied);
}

/// What was copied before would have been said by then.
void TestClipboardWatch::waitForLater()
{
    copy(u"code: 6017"_s);
    QTRY_COMPARE(m_said->value(m_said->size() - 1).value(0).toString(), u"code: 6017"_s);
    m_said->removeLast();
}

void TestClipboardWatch::off_saysNothing()
{
    copy(u"code: 6208"_s);
    m_watch->setOn(true);
    m_watch->setOn(false);
    copy(u"code: 6206"_s);
    m_watch->setOn(true);
    waitForLater();
    QCOMPARE(m_said->size(), 0);
}

void TestClipboardWatch::on_saysWhatIsCopiedThen()
{
    m_watch->setOn(true);
    copy(u"code: 6208"_s);
    QTRY_COMPARE(m_said->size(), 1);
    QCOMPARE(m_said->first(), QVariantList({u"code: 6208"_s, QStringList(u"6208"_s)}));
}

void TestClipboardWatch::on_leavesAloneWhatWasThere()
{
    copy(u"code: 6208"_s);
    m_watch->setOn(true);
    waitForLater();
    QCOMPARE(m_said->size(), 0);
}

void TestClipboardWatch::codes_areTheSureOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");

    QTest::newRow("two") << u"code: 6208\nerrCode=6206\nagain code: 6206"_s << QStringList({u"6206"_s, u"6208"_s});
    QTest::newRow("weak-beside-sure") << u"code: 6208\nroom 6017 joined"_s << QStringList(u"6208"_s);
    QTest::newRow("weak-alone") << u"room 6017 joined"_s << QStringList();
    QTest::newRow("unknown") << u"join failed, code: 98765432"_s << QStringList();
    QTest::newRow("no-code") << u"see you at 10:30"_s << QStringList();
    QTest::newRow("symbol") << u"got ERR_SDK_NOT_LOGGED_IN"_s << QStringList(u"ERR_SDK_NOT_LOGGED_IN"_s);
}

void TestClipboardWatch::codes_areTheSureOnes()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, codes);

    m_watch->setOn(true);
    copy(text);
    if (codes.isEmpty())
        waitForLater();
    QTRY_COMPARE(m_said->size(), codes.isEmpty() ? 0 : 1);
    QCOMPARE(m_said->value(0).value(1).toStringList(), codes);
}

void TestClipboardWatch::ownText_isNotLookedAt()
{
    m_watch->setOn(true);
    m_isOwn = true;
    copy(u"code: 6208"_s);
    m_isOwn = false;
    waitForLater();
    QCOMPARE(m_said->size(), 0);
}

/// Clipboard managers copy again what others have copied.
void TestClipboardWatch::sameText_isSaidOnce()
{
    m_watch->setOn(true);
    copy(u"code: 6208"_s);
    QTRY_COMPARE(m_said->size(), 1);
    copy(u"code: 6208"_s);
    waitForLater();
    QCOMPARE(m_said->size(), 1);
}

void TestClipboardWatch::sameText_afterAnother_isSaidAgain()
{
    m_watch->setOn(true);
    copy(u"code: 6208"_s);
    QTRY_COMPARE(m_said->size(), 1);
    copy(u"good morning"_s);
    copy(u"code: 6208"_s);
    QTRY_COMPARE(m_said->size(), 2);
}

void TestClipboardWatch::textsInARow_theLastIsSaid()
{
    m_watch->setOn(true);
    for (const QString &text : {u"code: 6208"_s, u"code: 6206"_s, u"code: 6013"_s})
        copy(text);
    QTRY_VERIFY(!m_said->isEmpty());
    QCOMPARE(m_said->takeFirst().at(1).toStringList(), QStringList(u"6013"_s));
    waitForLater();
    QCOMPARE(m_said->size(), 0);
}

void TestClipboardWatch::secret_isNotLookedAt()
{
    m_watch->setOn(true);
    auto *data = new QMimeData;
    data->setText(u"code: 6208"_s);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    QGuiApplication::clipboard()->setMimeData(data);
    waitForLater();
    QCOMPARE(m_said->size(), 0);
}

void TestClipboardWatch::switchedOffMeanwhile_saysNothing()
{
    m_watch->setOn(true);
    copy(u"code: 6208"_s);
    m_watch->setOn(false);
    const auto off = std::exchange(m_said, nullptr);
    ClipboardWatch later([this] { return m_catalogue; }, [] { return false; });
    m_said = std::make_unique<QSignalSpy>(&later, &ClipboardWatch::codesCopied);
    later.setOn(true);
    waitForLater();
    QCOMPARE(off->size(), 0);
    m_said.reset();
}

void TestClipboardWatch::withoutCatalogue_saysNothing()
{
    m_watch->setOn(true);
    m_catalogue.clear();
    copy(u"code: 6208"_s);
    m_catalogue = builtInFile();
    waitForLater();
    QCOMPARE(m_said->size(), 0);
}

void TestClipboardWatch::unreadableCatalogue_saysNothing()
{
    m_watch->setOn(true);
    m_catalogue = u"nowhere.db"_s;
    copy(u"code: 6208"_s);
    m_catalogue = builtInFile();
    waitForLater();
    QCOMPARE(m_said->size(), 0);
}

QTEST_MAIN(TestClipboardWatch)
#include "tst_clipboardwatch.moc"
