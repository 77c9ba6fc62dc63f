// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdata.h"
#include "support/userdatafile.h"

#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;

/// What a sound file keeps, as one window sees it and as two do.
class TestUserData : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void open_noFile_makesOneWithItsFolder();
    void open_again_hasEverything();
    void open_file_isForItsOwnerOnly();
    void star_twice_keepsTheFirst();
    void unstar_restored_isAsItWas();
    void starredCodes_areOfOneCatalogue();
    void setNote_text_survivesAsItIs_data();
    void setNote_text_survivesAsItIs();
    void setNote_empty_removes();
    void setNote_changedByAnotherWindow_keepsBoth();
    void setNote_changedByThisWindow_replaces();
    void restoreNote_removed_isAsItWas();
    void restoreNote_writtenSince_keepsBoth();
    void findInNotes_data();
    void findInNotes();
    void visit_order_isThatOfVisits();
    void visit_many_forgetsTheOldest();
    void saveDraft_new_getsIdAndTimes();
    void saveDraft_changed_comesFirst();
    void saveDraft_changedByAnotherWindow_keepsBoth();
    void saveDraft_submittedSince_staysSubmitted();
    void setDraftState_reference_isSaved();
    void removeDraft_restored_isAsItWas();
    void clock_goingBackwards_keepsOrderAndTimes();
    void dataVersion_change_grows();
    void dataVersion_fileReplaced_readsTheNewOne();
    void dataVersion_heldByAnother_doesNotWait_data();
    void dataVersion_heldByAnother_doesNotWait();
    void change_fileSetAsideMeanwhile_isInTheNewFile();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("data/userdata.db")); }

    /// Options with a clock that the test sets.
    UserData::Options clocked()
    {
        UserData::Options options;
        options.now = [this] { return m_now; };
        return options;
    }

    /// As another window does while it recovers the file.
    void moveAside() const
    {
        for (const auto *suffix : {"", "-wal", "-shm"}) {
            QVERIFY(QFile::rename(path() + QString::fromLatin1(suffix),
                                  m_folder->filePath(QStringLiteral("aside.db")) + QString::fromLatin1(suffix)));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
};

namespace {

TicketDraft sampleDraft()
{
    TicketDraft draft;
    draft.catalogue = QStringLiteral("tencent-im");
    draft.codes = {QStringLiteral("6013"), QStringLiteral("-10001")};
    draft.subject = QStringLiteral("登录失败");
    draft.body = QStringLiteral("Steps:\n1. log in\n\n2. wait");
    return draft;
}

QStringList labels(const QList<RecentCode> &codes)
{
    QStringList labels;
    for (const RecentCode &code : codes)
        labels << code.key.code;
    return labels;
}

QList<WordTerm> wordsOf(const QString &text)
{
    return Query::fromText(text).words;
}

} // namespace

void TestUserData::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime(QDate(2026, 1, 31), QTime(9, 5), Qt::UTC);
}

void TestUserData::open_noFile_makesOneWithItsFolder()
{
    OPEN_USER_DATA(data, path());
    QVERIFY(QFileInfo::exists(path()));
    QVERIFY(!data.readOnlyReason());
    QVERIFY(!data.recovery());
    QCOMPARE(contentOf(data), QStringList());
}

void TestUserData::open_again_hasEverything()
{
    QStringList content;
    {
        OPEN_USER_DATA(data, path());
        QVERIFY(data.star(keyOf(QStringLiteral("6013"))));
        QVERIFY(data.setNote(keyOf(QStringLiteral("-10001")), QStringLiteral("ask for the log")));
        QVERIFY(data.visit(keyOf(QStringLiteral("42P01"), QStringLiteral("postgresql"))));
        QVERIFY(data.saveDraft(sampleDraft()));
        content = contentOf(data);
    }
    OPEN_USER_DATA(data, path());
    QCOMPARE(content.size(), 4);
    QCOMPARE(contentOf(data), content);
    QVERIFY(!data.recovery());
}

void TestUserData::open_file_isForItsOwnerOnly()
{
    QVERIFY(UserData::open(path()));
    const auto forOthers
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(path()).permissions() & forOthers, QFileDevice::Permissions());
}

void TestUserData::star_twice_keepsTheFirst()
{
    OPEN_USER_DATA(data, path(), clocked());
    const EntryKey key = keyOf(QStringLiteral("6013"));
    QVERIFY(data.star(key));
    const QDateTime first = m_now;
    m_now = m_now.addDays(1);
    QVERIFY(data.star(key));
    const QList<Star> expected{Star{key, first}};
    QCOMPARE(*data.stars(), expected);
    QCOMPARE(*data.isStarred(key), true);
    QCOMPARE(*data.isStarred(keyOf(QStringLiteral("6014"))), false);
}

void TestUserData::unstar_restored_isAsItWas()
{
    OPEN_USER_DATA(data, path());
    const EntryKey key = keyOf(QStringLiteral("6013"));
    QVERIFY(data.star(key));
    const auto before = data.stars();
    const auto removed = data.unstar(key);
    QVERIFY(removed && removed->has_value());
    QCOMPARE(data.stars()->size(), 0);
    QVERIFY(data.restore(**removed));
    QCOMPARE(*data.stars(), *before);
    QVERIFY(!data.unstar(keyOf(QStringLiteral("1")))->has_value());
}

void TestUserData::starredCodes_areOfOneCatalogue()
{
    OPEN_USER_DATA(data, path());
    QVERIFY(data.star(keyOf(QStringLiteral("6013"))));
    QVERIFY(data.star(keyOf(QStringLiteral("-10001"))));
    QVERIFY(data.star(keyOf(QStringLiteral("42P01"), QStringLiteral("postgresql"))));
    const QSet<QString> expected{QStringLiteral("6013"), QStringLiteral("-10001")};
    QCOMPARE(*data.starredCodes(QStringLiteral("tencent-im")), expected);
}

void TestUserData::setNote_text_survivesAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("ask for the log");
    QTest::newRow("chinese") << QStringLiteral("先让客户重新登录");
    QTest::newRow("lines") << QStringLiteral("one\n\ntwo\r\n\tthree\n");
    QTest::newRow("quotes") << QStringLiteral("it's \"so\"; DROP TABLE note; --");
    QTest::newRow("beyond-the-bmp") << QStringLiteral("𠮷野家 😀");
    QTest::newRow("nul") << QStringLiteral("before") + QChar(0) + QStringLiteral("after");
    QTest::newRow("right-to-left") << QStringLiteral("שלום 6013");
    QTest::newRow("markup") << QStringLiteral("<b>bold</b> &amp;");
    QTest::newRow("only-space") << QStringLiteral(" ");
    QTest::newRow("long") << QString(1'000'000, QChar(0x767b));
}

void TestUserData::setNote_text_survivesAsItIs()
{
    QFETCH(QString, text);
    const EntryKey key = keyOf(QStringLiteral("6013"));
    {
        OPEN_USER_DATA(data, path());
        QVERIFY(data.setNote(key, text));
    }
    OPEN_USER_DATA(data, path());
    QCOMPARE(data.note(key)->value().text, text);
    QCOMPARE(*data.notedCodes(key.catalogue), QSet<QString>{key.code});
}

void TestUserData::setNote_empty_removes()
{
    OPEN_USER_DATA(data, path());
    const EntryKey key = keyOf(QStringLiteral("6013"));
    QVERIFY(data.setNote(key, QStringLiteral("a")));
    const auto saved = data.setNote(key, QString());
    QVERIFY(saved && !saved->has_value());
    QCOMPARE(data.notes()->size(), 0);
}

void TestUserData::setNote_changedByAnotherWindow_keepsBoth()
{
    OPEN_USER_DATA(one, path());
    OPEN_USER_DATA(two, path());
    const EntryKey key = keyOf(QStringLiteral("6013"));
    QVERIFY(one.setNote(key, QStringLiteral("start"), QString()));
    QVERIFY(two.setNote(key, QStringLiteral("theirs"), QStringLiteral("start")));
    const auto saved = one.setNote(key, QStringLiteral("mine"), QStringLiteral("start"));
    QVERIFY(saved && saved->has_value());
    QVERIFY((*saved)->text.contains(QStringLiteral("theirs")));
    QVERIFY((*saved)->text.contains(QStringLiteral("mine")));
    QCOMPARE(two.note(key)->value(), saved->value());
}

void TestUserData::setNote_changedByThisWindow_replaces()
{
    OPEN_USER_DATA(data, path());
    const EntryKey key = keyOf(QStringLiteral("6013"));
    QVERIFY(data.setNote(key, QStringLiteral("start")));
    QVERIFY(data.setNote(key, QStringLiteral("other"), QStringLiteral("start")));
    QCOMPARE(data.note(key)->value().text, QStringLiteral("other"));
}

void TestUserData::restoreNote_removed_isAsItWas()
{
    OPEN_USER_DATA(data, path());
    const EntryKey key = keyOf(QStringLiteral("6013"));
    const auto before = data.setNote(key, QStringLiteral("a"));
    QVERIFY(data.setNote(key, QString()));
    QVERIFY(!data.note(key)->has_value());
    QVERIFY(data.restore(**before));
    QCOMPARE(data.note(key)->value(), before->value());
}

void TestUserData::restoreNote_writtenSince_keepsBoth()
{
    OPEN_USER_DATA(data, path());
    const EntryKey key = keyOf(QStringLiteral("6013"));
    const auto old = data.setNote(key, QStringLiteral("old"));
    QVERIFY(data.setNote(key, QString()));
    QVERIFY(data.setNote(key, QStringLiteral("new")));
    QVERIFY(data.restore(**old));
    QCOMPARE(data.note(key)->value().text, QStringLiteral("new\n\n---\n\nold"));
}

void TestUserData::findInNotes_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("word") << QStringLiteral("Ask for the log") << QStringLiteral("log") << true;
    QTest::newRow("beginning") << QStringLiteral("Ask for the logfile") << QStringLiteral("log") << true;
    QTest::newRow("middle") << QStringLiteral("catalogue") << QStringLiteral("log") << false;
    QTest::newRow("case") << QStringLiteral("USERSIG") << QStringLiteral("usersig") << true;
    QTest::newRow("full-width") << QStringLiteral("ｕｓｅｒｓｉｇ") << QStringLiteral("usersig") << true;
    QTest::newRow("part-of-a-word") << QStringLiteral("UserSig") << QStringLiteral("sig") << true;
    QTest::newRow("all-words") << QStringLiteral("ask the customer") << QStringLiteral("customer ask") << true;
    QTest::newRow("one-word-missing") << QStringLiteral("ask the customer") << QStringLiteral("ask log") << false;
    QTest::newRow("chinese-in-the-middle") << QStringLiteral("先让客户重新登录") << QStringLiteral("客户") << true;
    QTest::newRow("traditional") << QStringLiteral("账号错误") << QStringLiteral("帳號") << true;
    QTest::newRow("chinese-beside-latin") << QStringLiteral("UserSig已过期") << QStringLiteral("usersig 过期") << true;
    QTest::newRow("excluded") << QStringLiteral("ask the customer") << QStringLiteral("ask -customer") << false;
    QTest::newRow("phrase") << QStringLiteral("was kicked off twice") << QStringLiteral("\"kicked off\"") << true;
    QTest::newRow("phrase-apart") << QStringLiteral("kicked him off") << QStringLiteral("\"kicked off\"") << false;
    QTest::newRow("nothing-typed") << QStringLiteral("a") << QString() << false;
}

void TestUserData::findInNotes()
{
    QFETCH(QString, note);
    QFETCH(QString, typed);
    OPEN_USER_DATA(data, path());
    QVERIFY(data.setNote(keyOf(QStringLiteral("6013")), note));
    QVERIFY(data.setNote(keyOf(QStringLiteral("1"), QStringLiteral("other")), note));
    const auto found = data.findInNotes(QStringLiteral("tencent-im"), wordsOf(typed));
    QVERIFY(found);
    QVERIFY(found->isEmpty() || *found == QSet<QString>{QStringLiteral("6013")});
    QTEST(!found->isEmpty(), "isFound");
}

void TestUserData::visit_order_isThatOfVisits()
{
    OPEN_USER_DATA(data, path());
    for (const auto *code : {"1", "2", "3", "1"})
        QVERIFY(data.visit(keyOf(QString::fromLatin1(code))));
    QCOMPARE(labels(*data.recentCodes()), QStringList({QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("2")}));
}

void TestUserData::visit_many_forgetsTheOldest()
{
    OPEN_USER_DATA(data, path());
    for (int i = 1; i <= int(UserData::MostRecentCodes) + 3; ++i)
        QVERIFY(data.visit(keyOf(QString::number(i))));
    const QStringList codes = labels(*data.recentCodes());
    QCOMPARE(codes.size(), UserData::MostRecentCodes);
    QCOMPARE(codes.first(), QString::number(UserData::MostRecentCodes + 3));
    QCOMPARE(codes.last(), QStringLiteral("4"));
}

void TestUserData::saveDraft_new_getsIdAndTimes()
{
    OPEN_USER_DATA(data, path(), clocked());
    const auto saved = data.saveDraft(sampleDraft());
    QVERIFY(saved);
    QVERIFY(!saved->id.isEmpty());
    QCOMPARE(saved->created, m_now);
    QCOMPARE(saved->changed, m_now);
    QCOMPARE(data.draft(saved->id)->value(), *saved);
    TicketDraft expected = sampleDraft();
    expected.id = saved->id;
    expected.created = expected.changed = m_now;
    QCOMPARE(*saved, expected);
}

void TestUserData::saveDraft_changed_comesFirst()
{
    OPEN_USER_DATA(data, path(), clocked());
    auto first = data.saveDraft(sampleDraft());
    QVERIFY(data.saveDraft(sampleDraft()));
    first->body = QStringLiteral("changed");
    m_now = m_now.addSecs(60);
    const auto changed = data.saveDraft(*first);
    QCOMPARE(changed->id, first->id);
    QCOMPARE(changed->created, first->created);
    QCOMPARE(changed->changed, m_now);
    QCOMPARE(data.drafts()->size(), 2);
    QCOMPARE(data.drafts()->first(), *changed);
}

void TestUserData::saveDraft_changedByAnotherWindow_keepsBoth()
{
    OPEN_USER_DATA(one, path(), clocked());
    OPEN_USER_DATA(two, path(), clocked());
    auto mine = one.saveDraft(sampleDraft());
    auto theirs = *mine;
    theirs.body = QStringLiteral("theirs");
    QVERIFY(two.saveDraft(theirs));
    mine->body = QStringLiteral("mine");
    const auto saved = one.saveDraft(*mine);
    QVERIFY(saved);
    QVERIFY(saved->id != mine->id);
    QCOMPARE(one.drafts()->size(), 2);
    QCOMPARE(one.draft(mine->id)->value().body, QStringLiteral("theirs"));
    QCOMPARE(one.draft(saved->id)->value().body, QStringLiteral("mine"));
}

/// The window that writes the ticket goes on with the draft as it saved it.
void TestUserData::saveDraft_submittedSince_staysSubmitted()
{
    OPEN_USER_DATA(data, path(), clocked());
    const auto written = data.saveDraft(sampleDraft());
    m_now = m_now.addSecs(60);
    QVERIFY(data.setDraftState(written->id, TicketState::Submitted, QStringLiteral("T-17")));
    m_now = m_now.addSecs(60);
    const auto saved = data.saveDraft(*written);
    QVERIFY(saved);
    QCOMPARE(saved->id, written->id);
    QCOMPARE(saved->state, TicketState::Submitted);
    QCOMPARE(saved->reference, QStringLiteral("T-17"));
    QCOMPARE(saved->created, written->created);
    QCOMPARE(saved->changed, m_now);
    QCOMPARE(*data.drafts(), QList<TicketDraft>{*saved});
}

void TestUserData::setDraftState_reference_isSaved()
{
    OPEN_USER_DATA(data, path());
    const auto draft = data.saveDraft(sampleDraft());
    const auto saved = data.setDraftState(draft->id, TicketState::Submitted, QStringLiteral("T-17"));
    QVERIFY(saved && saved->has_value());
    QCOMPARE(data.draft(draft->id)->value().state, TicketState::Submitted);
    QCOMPARE(data.draft(draft->id)->value().reference, QStringLiteral("T-17"));
    QCOMPARE(data.draft(draft->id)->value().body, sampleDraft().body);
    QVERIFY(!data.setDraftState(QStringLiteral("none"), TicketState::Closed, QString())->has_value());
}

void TestUserData::removeDraft_restored_isAsItWas()
{
    OPEN_USER_DATA(data, path());
    const auto draft = data.saveDraft(sampleDraft());
    const auto removed = data.removeDraft(draft->id);
    QVERIFY(removed && removed->has_value());
    QCOMPARE(data.drafts()->size(), 0);
    QVERIFY(data.restore(**removed));
    QVERIFY(data.restore(**removed));
    QCOMPARE(*data.drafts(), QList<TicketDraft>{*draft});
}

void TestUserData::clock_goingBackwards_keepsOrderAndTimes()
{
    OPEN_USER_DATA(data, path(), clocked());
    const EntryKey key = keyOf(QStringLiteral("6013"));
    const QDateTime late = m_now;
    QVERIFY(data.visit(key));
    const auto note = data.setNote(key, QStringLiteral("a"));
    auto draft = data.saveDraft(sampleDraft());
    m_now = late.addYears(-10);
    QVERIFY(data.visit(keyOf(QStringLiteral("6014"))));
    QCOMPARE(labels(*data.recentCodes()), QStringList({QStringLiteral("6014"), QStringLiteral("6013")}));
    QCOMPARE(data.setNote(key, QStringLiteral("b"))->value().changed, late);
    draft->body = QStringLiteral("later");
    QCOMPARE(data.saveDraft(*draft)->changed, late.addMSecs(1));
    const auto other = data.saveDraft(sampleDraft());
    QCOMPARE(data.drafts()->first().id, other->id);
}

void TestUserData::dataVersion_change_grows()
{
    OPEN_USER_DATA(one, path());
    OPEN_USER_DATA(two, path());
    const quint64 start = one.dataVersion();
    QCOMPARE(one.dataVersion(), start);
    QVERIFY(one.star(keyOf(QStringLiteral("1"))));
    const quint64 afterOwn = one.dataVersion();
    QVERIFY(afterOwn > start);
    QVERIFY(two.star(keyOf(QStringLiteral("2"))));
    QVERIFY(one.dataVersion() > afterOwn);
    QCOMPARE(one.stars()->size(), 2);
}

void TestUserData::dataVersion_fileReplaced_readsTheNewOne()
{
    OPEN_USER_DATA(data, path());
    QVERIFY(data.star(keyOf(QStringLiteral("1"))));
    const quint64 before = data.dataVersion();
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(path() + QString::fromLatin1(suffix));
    QVERIFY(data.dataVersion() > before);
    QCOMPARE(contentOf(data), QStringList());
    QVERIFY(QFileInfo::exists(path()));
}

void TestUserData::dataVersion_heldByAnother_doesNotWait_data()
{
    QTest::addColumn<bool>("isMade"); // the other program holds the lock under which a file is made, else the file
    QTest::newRow("file-held") << false;
    QTest::newRow("file-being-made") << true;
}

void TestUserData::dataVersion_heldByAnother_doesNotWait()
{
    QFETCH(bool, isMade);
    constexpr int TooLong = 24 * 60 * 60 * 1000; // a call that waits does not come back before the test is stopped
    UserData::Options options;
    options.lockTimeout = TooLong;
    options.patience = TooLong;
    OPEN_USER_DATA(data, path(), options);
    QVERIFY(data.star(keyOf(QStringLiteral("1"))));
    const quint64 before = data.dataVersion();
    moveAside();
    {
        QLockFile lock(path() + QStringLiteral(".lock"));
        std::unique_ptr<UserDataSession> other;
        if (isMade) {
            QVERIFY(lock.tryLock());
        } else {
            QVERIFY(UserData::open(path()));
            other = std::make_unique<UserDataSession>(path(), Connection::Shared);
            QVERIFY(other->run("BEGIN EXCLUSIVE"));
        }
        QVERIFY(data.dataVersion() > before);
        QCOMPARE(data.stars().error().kind, UserDataProblem::Busy);
    }
    QVERIFY(data.dataVersion() > before);
    QCOMPARE(contentOf(data), QStringList());
    QVERIFY(data.star(keyOf(QStringLiteral("2"))));
}

void TestUserData::change_fileSetAsideMeanwhile_isInTheNewFile()
{
    OPEN_USER_DATA(data, path());
    QVERIFY(data.star(keyOf(QStringLiteral("1"))));
    moveAside();
    {
        OPEN_USER_DATA(other, path());
        QVERIFY(other.star(keyOf(QStringLiteral("2"))));
    }
    QVERIFY(data.star(keyOf(QStringLiteral("3"))));
    OPEN_USER_DATA(other, path());
    QCOMPARE(contentOf(other), QStringList({QStringLiteral("star tencent-im 2"), QStringLiteral("star tencent-im 3")}));
    QCOMPARE(contentOf(data), contentOf(other));
}

QTEST_GUILESS_MAIN(TestUserData)
#include "tst_userdata.moc"
