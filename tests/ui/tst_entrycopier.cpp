// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/entrytext.h"
#include "i18n/translations.h"
#include "support/samplecatalogue.h"
#include "ui/actions.h"
#include "ui/entrycopier.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

namespace {

/// The id is the code; odd ids above a million cannot be read.
class CountingSource final : public EntrySource
{
public:
    const Entry *entryById(qint64 id) override
    {
        onRead(++reads);
        if (id > 1'000'000 && id % 2 != 0)
            return nullptr;
        m_entry.code = m_entry.lastCode = Code::fromNumber(id);
        m_entry.section = u"sdk/common"_s;
        m_entry.description = {u"请求超时。"_s, u"Timed out."_s};
        return &m_entry;
    }

    int reads = 0;
    std::function<void(int)> onRead = [](int) {};

private:
    Entry m_entry;
};

} // namespace

class TestEntryCopier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manyRows_areAllCopiedInTheirOrder();
    void manyCodes_areCountedNotNamed();
    void fewCodes_areNamed();
    void cancelled_copiesNothing();
    void unreadableEntry_isLeftOut();
    void withoutCatalogue_copiesNothing();

private:
    void select(qint64 first, qint64 last)
    {
        m_ids.clear();
        for (qint64 id = first; id <= last; ++id)
            m_ids.append(id);
    }

    CatalogueInfo m_info = sampleInfo();
    Translations m_translations{QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/translations")};
    CountingSource m_source;
    QList<qint64> m_ids;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<Actions> m_actions;
    EntryCopier *m_copier = nullptr;
};

namespace {

const auto Before = u"what was there before"_s;

} // namespace

void TestEntryCopier::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    QVERIFY(m_translations.use(Language::English));
    m_source = {};
    m_actions.reset();
    m_window = std::make_unique<QMainWindow>();
    m_actions = std::make_unique<Actions>(m_window.get());
    m_copier = new EntryCopier(
        *m_actions, m_translations, m_source, [this] { return m_ids; }, m_window.get());
    m_copier->setCatalogue(&m_info);
    QApplication::clipboard()->setText(Before);
}

void TestEntryCopier::manyRows_areAllCopiedInTheirOrder()
{
    select(1, 30'000);
    m_copier->copyRows();
    const QStringList rows = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(rows.size(), 30'000);
    for (qsizetype i = 0; i < rows.size(); i += 777)
        QCOMPARE(rows[i].section(u'\t', 0, 0), QString::number(i + 1));
    QCOMPARE(m_source.reads, 30'000);
}

void TestEntryCopier::manyCodes_areCountedNotNamed()
{
    select(1, 5000);
    const QSignalSpy copied(m_copier, &EntryCopier::copied);
    m_actions->copyCode->trigger();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 4999);
    QCOMPARE(copied.size(), 1);
    QVERIFY(copied[0][0].toString().contains(u"5000"_s));
    QVERIFY(copied[0][0].toString().size() < 60);
}

void TestEntryCopier::fewCodes_areNamed()
{
    select(6013, 6015);
    const QSignalSpy copied(m_copier, &EntryCopier::copied);
    m_actions->copyCode->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"6013\n6014\n6015"_s);
    QCOMPARE(copied[0][0].toString(), u"Copied: 6013, 6014, 6015"_s);
}

void TestEntryCopier::cancelled_copiesNothing()
{
    select(1, 30'000);
    m_source.onRead = [this](int reads) {
        if (reads == 9000)
            m_window->findChild<QProgressDialog *>()->cancel();
    };
    const QSignalSpy copied(m_copier, &EntryCopier::copied);
    m_copier->copyRows();
    QCOMPARE(m_source.reads, 9000);
    QCOMPARE(QApplication::clipboard()->text(), Before);
    QVERIFY(copied.isEmpty());
}

void TestEntryCopier::unreadableEntry_isLeftOut()
{
    select(1'000'001, 1'000'004);
    m_actions->copyCode->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"1000002\n1000004"_s);
}

void TestEntryCopier::withoutCatalogue_copiesNothing()
{
    select(1, 2);
    m_copier->setCatalogue(nullptr);
    m_copier->copyRows();
    m_actions->copyMarkdown->trigger();
    m_actions->copyReplyBoth->trigger();
    QCOMPARE(QApplication::clipboard()->text(), Before);
}

QTEST_MAIN(TestEntryCopier)
#include "tst_entrycopier.moc"
