// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/connection.h"
#include "support/builtincatalogue.h"
#include "ui/keptcodes.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// What goes wrong while something is kept, and what another window keeps meanwhile.
class TestKeptCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void open_failed_isTriedAgainWhenSomethingIsToBeKept();
    void setNote_changedByAnotherWindow_givesBothTexts();
    void setNote_refused_saysWhy();
    void undo_takesBackOneAfterTheOther();
    void undo_refused_isSaidAndCanBeTriedAgain();

private:
    QString file() const { return m_folder->filePath(u"userdata.db"_s); }

    bool execute(const QString &sql) const { return Connection(file(), Connection::Shared).query().exec(sql); }

    std::unique_ptr<Catalogue> m_catalogue;
    Entry m_entry;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeptCodes> m_kept;
    bool m_isLocked = false; ///< the file cannot be opened
};

void TestKeptCodes::initTestCase()
{
    m_catalogue = openBuiltIn();
    QVERIFY(m_catalogue);
    const auto entry = m_catalogue->entry(1);
    QVERIFY(entry);
    m_entry = *entry;
}

void TestKeptCodes::init()
{
    m_kept.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_isLocked = false;
    m_kept = std::make_unique<KeptCodes>([this](bool isMade) -> UserDataResult<std::unique_ptr<UserData>> {
        if (m_isLocked)
            return tl::unexpected(UserDataProblem{UserDataProblem::Unreadable, file(), {}});
        return isMade ? UserData::open(file()) : UserData::openIfThere(file());
    });
    m_kept->setCatalogue(m_catalogue.get());
}

void TestKeptCodes::open_failed_isTriedAgainWhenSomethingIsToBeKept()
{
    m_isLocked = true;
    QSignalSpy failed(m_kept.get(), &KeptCodes::failed);
    m_kept->setStarred(m_entry, true);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<UserDataProblem>().kind, UserDataProblem::Unreadable);
    QVERIFY(!m_kept->isStarred(1));
    m_isLocked = false;
    m_kept->setStarred(m_entry, true);
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_kept->isStarred(1));
    QCOMPARE(m_kept->problem(), QString());
}

void TestKeptCodes::setNote_changedByAnotherWindow_givesBothTexts()
{
    QVERIFY(m_kept->setNote(m_entry, u"ours"_s, {}) == u"ours"_s);
    {
        const auto other = UserData::open(file());
        QVERIFY(other);
        QVERIFY((*other)->setNote(EntryKey::of(m_catalogue->info().id, m_entry), u"theirs"_s));
    }
    const auto saved = m_kept->setNote(m_entry, u"ours, longer"_s, u"ours"_s);
    QVERIFY(saved);
    QVERIFY(saved->contains(u"theirs") && saved->contains(u"ours, longer"));
    QVERIFY(m_kept->setNote(m_entry, *saved + u'!', *saved) == *saved + u'!');
}

void TestKeptCodes::setNote_refused_saysWhy()
{
    QVERIFY(m_kept->data());
    QVERIFY(execute(u"CREATE TRIGGER refusal BEFORE INSERT ON note BEGIN SELECT RAISE(FAIL, 'refused'); END"_s));
    const auto saved = m_kept->setNote(m_entry, u"ours"_s, {});
    QVERIFY(!saved);
    QVERIFY(saved.error().detail.contains(u"refused"));
    QCOMPARE(m_kept->note(1, m_entry), QString());
}

void TestKeptCodes::undo_takesBackOneAfterTheOther()
{
    m_kept->setStarred(m_entry, true);
    QVERIFY(m_kept->setNote(m_entry, u"ours"_s, {}));
    QVERIFY(m_kept->setNote(m_entry, {}, u"ours"_s));
    m_kept->setStarred(m_entry, false);
    m_kept->undo();
    QVERIFY(m_kept->isStarred(1) && m_kept->note(1, m_entry).isEmpty());
    m_kept->undo();
    QCOMPARE(m_kept->note(1, m_entry), u"ours"_s);
    QVERIFY(!m_kept->canUndo());
}

void TestKeptCodes::undo_refused_isSaidAndCanBeTriedAgain()
{
    m_kept->setStarred(m_entry, true);
    m_kept->setStarred(m_entry, false);
    QVERIFY(execute(u"CREATE TRIGGER refusal BEFORE INSERT ON star BEGIN SELECT RAISE(FAIL, 'refused'); END"_s));
    QSignalSpy failed(m_kept.get(), &KeptCodes::failed);
    m_kept->undo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_kept->canUndo());
    QVERIFY(execute(u"DROP TRIGGER refusal"_s));
    m_kept->undo();
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_kept->isStarred(1));
    QVERIFY(!m_kept->canUndo());
}

QTEST_GUILESS_MAIN(TestKeptCodes)
#include "tst_keptcodes.moc"
