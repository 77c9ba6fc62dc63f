// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdata.h"
#include "storage/userdataexchange.h"
#include "support/userdatafile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Codebook;

/// Everything as one file, and back: nothing is replaced, and what was done is said.
class TestUserDataExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void exportTo_imported_isTheSame();
    void exportTo_text_hasTheDocumentedForm();
    void exportTo_newFile_isForItsOwnerOnly();
    void exportTo_fileThatIsThere_keepsItsPermissions();
    void exportTo_noFolder_saysSo();
    void importFrom_again_changesNothing();
    void importFrom_otherNote_keepsBothTexts();
    void importFrom_otherDraft_keepsBoth();
    void importFrom_draftSubmittedThere_takesTheState();
    void importFrom_manyRecentCodes_saysWhatWasSkipped();
    void importFrom_emptyNote_isSkipped();
    void importFrom_readOnly_saysSo();
    void importFrom_ended_changesNothing();
    void exportTo_ended_writesNothing();
    void importFrom_badFile_isRefusedWithThePlace_data();
    void importFrom_badFile_isRefusedWithThePlace();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// User data with one of everything, and its export.
    void makeSample();
    QString written(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UserData> m_data;
    QString m_export;
    QStringList m_content;
    TicketDraft m_draft;
};

namespace {

/// "1 0 0 0": added, unchanged, merged, skipped.
QString numbers(const UserDataImport::Counts &counts)
{
    return QStringLiteral("%1 %2 %3 %4").arg(counts.added).arg(counts.unchanged).arg(counts.merged).arg(counts.skipped);
}

QString numbers(const UserDataImport &report)
{
    return QStringList{numbers(report.stars), numbers(report.notes), numbers(report.recentCodes),
                       numbers(report.drafts)}
        .join(QStringLiteral(" | "));
}

QString sentences(const tl::expected<UserDataImport, QStringList> &result)
{
    return result ? QString() : result.error().join(u'\n');
}

} // namespace

#define IMPORT(name, file, data)                                                                                       \
    const auto name##Result = UserDataExchange::importFrom(file, data);                                                \
    QVERIFY2(name##Result, qPrintable(sentences(name##Result)));                                                       \
    const UserDataImport &name = *name##Result

void TestUserDataExchange::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_data.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    makeSample();
}

void TestUserDataExchange::makeSample()
{
    auto data = UserData::open(path(QStringLiteral("one.db")));
    QVERIFY2(data, qPrintable(problemText(data)));
    m_data = std::move(*data);
    QVERIFY(m_data->star(keyOf(QStringLiteral("-10001"))));
    QVERIFY(m_data->star(keyOf(QStringLiteral("42P01"), QStringLiteral("postgresql"))));
    QVERIFY(m_data->setNote(keyOf(QStringLiteral("6013")), QStringLiteral("先问\n\"版本\"")));
    QVERIFY(m_data->visit(keyOf(QStringLiteral("1"))));
    QVERIFY(m_data->visit(keyOf(QStringLiteral("2"))));
    TicketDraft draft;
    draft.catalogue = QStringLiteral("tencent-im");
    draft.codes = {QStringLiteral("6013"), QStringLiteral("6014")};
    draft.subject = QStringLiteral("subject");
    draft.body = QStringLiteral("body");
    QVERIFY(m_data->saveDraft(draft));
    draft.id = QStringLiteral("id-2");
    draft.subject = QStringLiteral("second");
    m_draft = m_data->saveDraft(draft).value();
    m_content = contentOf(*m_data);
    m_export = path(QStringLiteral("export.json"));
    const auto result = UserDataExchange::exportTo(m_export, *m_data);
    QVERIFY2(result, qPrintable(result ? QString() : result.error()));
}

QString TestUserDataExchange::written(const QByteArray &text) const
{
    QFile file(path(QStringLiteral("other.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qWarning("The test cannot write its file.");
    return file.fileName();
}

void TestUserDataExchange::exportTo_imported_isTheSame()
{
    OPEN_USER_DATA(other, path(QStringLiteral("two.db")));
    IMPORT(report, m_export, other);
    QCOMPARE(numbers(report), QStringLiteral("2 0 0 0 | 1 0 0 0 | 2 0 0 0 | 2 0 0 0"));
    QCOMPARE(report.remarks, QStringList());
    QCOMPARE(contentOf(other), m_content);
    QCOMPARE(*other.stars(), *m_data->stars());
    QCOMPARE(*other.notes(), *m_data->notes());
    QCOMPARE(*other.drafts(), *m_data->drafts());
    QCOMPARE(*UserDataExchange::text(other), *UserDataExchange::text(*m_data));
}

void TestUserDataExchange::exportTo_text_hasTheDocumentedForm()
{
    const QJsonObject json = QJsonDocument::fromJson(*UserDataExchange::text(*m_data)).object();
    QCOMPARE(json.keys(),
             QStringList({QStringLiteral("drafts"), QStringLiteral("format"), QStringLiteral("notes"),
                          QStringLiteral("recent"), QStringLiteral("stars"), QStringLiteral("version")}));
    QCOMPARE(json.value(QStringLiteral("format")).toString(), QStringLiteral("codebook-user-data"));
    QCOMPARE(json.value(QStringLiteral("version")).toInt(), 1);
    const QJsonObject note = json.value(QStringLiteral("notes")).toArray().first().toObject();
    QCOMPARE(note.keys(),
             QStringList({QStringLiteral("catalogue"), QStringLiteral("changed"), QStringLiteral("code"),
                          QStringLiteral("created"), QStringLiteral("text")}));
    static const QRegularExpression time(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"));
    QVERIFY(time.match(note.value(QStringLiteral("changed")).toString()).hasMatch());
}

void TestUserDataExchange::exportTo_newFile_isForItsOwnerOnly()
{
    const auto forOthers
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(m_export).permissions() & forOthers, QFileDevice::Permissions());
}

void TestUserDataExchange::exportTo_fileThatIsThere_keepsItsPermissions()
{
    const QString file = written("shared");
    QVERIFY(QFile::setPermissions(file, QFileInfo(file).permissions() | QFileDevice::ReadOther));
    const auto before = QFileInfo(file).permissions();
    QVERIFY(UserDataExchange::exportTo(file, *m_data));
    QCOMPARE(QFileInfo(file).permissions(), before);
}

void TestUserDataExchange::exportTo_noFolder_saysSo()
{
    const QString file = path(QStringLiteral("nowhere/export.json"));
    const auto result = UserDataExchange::exportTo(file, *m_data);
    QVERIFY(!result);
    QVERIFY2(result.error().contains(QStringLiteral("nowhere")), qPrintable(result.error()));
}

void TestUserDataExchange::importFrom_again_changesNothing()
{
    IMPORT(report, m_export, *m_data);
    QCOMPARE(numbers(report), QStringLiteral("0 2 0 0 | 0 1 0 0 | 0 2 0 0 | 0 2 0 0"));
    QCOMPARE(report.remarks, QStringList());
    QCOMPARE(contentOf(*m_data), m_content);
}

void TestUserDataExchange::importFrom_otherNote_keepsBothTexts()
{
    const EntryKey key = keyOf(QStringLiteral("6013"));
    OPEN_USER_DATA(other, path(QStringLiteral("two.db")));
    QVERIFY(other.setNote(key, QStringLiteral("mine")));
    for (const auto *expected : {"0 0 1 0", "0 1 0 0"}) {
        IMPORT(report, m_export, other);
        QCOMPARE(numbers(report.notes), QString::fromLatin1(expected));
        QCOMPARE(report.remarks.size(), report.notes.merged);
        QCOMPARE(other.note(key)->value().text, QStringLiteral("mine\n\n---\n\n先问\n\"版本\""));
    }
}

void TestUserDataExchange::importFrom_otherDraft_keepsBoth()
{
    TicketDraft mine = m_draft;
    mine.body = QStringLiteral("mine");
    QVERIFY(m_data->saveDraft(mine));
    for (const auto *expected : {"0 1 1 0", "0 2 0 0"}) {
        IMPORT(report, m_export, *m_data);
        QCOMPARE(numbers(report.drafts), QString::fromLatin1(expected));
        QCOMPARE(report.remarks.size(), report.drafts.merged);
        QCOMPARE(m_data->drafts()->size(), 3);
        QCOMPARE(m_data->draft(m_draft.id)->value().body, QStringLiteral("mine"));
    }
}

void TestUserDataExchange::importFrom_draftSubmittedThere_takesTheState()
{
    OPEN_USER_DATA(other, path(QStringLiteral("two.db")));
    QVERIFY(UserDataExchange::importFrom(m_export, other));
    QVERIFY(other.setDraftState(m_draft.id, TicketState::Submitted, QStringLiteral("T-17")));
    QVERIFY(UserDataExchange::exportTo(m_export, other));
    IMPORT(report, m_export, *m_data);
    QCOMPARE(numbers(report.drafts), QStringLiteral("0 1 1 0"));
    QCOMPARE(m_data->draft(m_draft.id)->value().reference, QStringLiteral("T-17"));
    QCOMPARE(m_data->draft(m_draft.id)->value().state, TicketState::Submitted);
}

void TestUserDataExchange::importFrom_manyRecentCodes_saysWhatWasSkipped()
{
    OPEN_USER_DATA(other, path(QStringLiteral("two.db")));
    for (int i = 0; i < int(UserData::MostRecentCodes) - 1; ++i)
        QVERIFY(other.visit(keyOf(QString::number(100 + i))));
    IMPORT(report, m_export, other);
    QCOMPARE(numbers(report.recentCodes), QStringLiteral("1 0 0 1"));
    QCOMPARE(report.remarks.size(), 1);
    QCOMPARE(other.recentCodes()->size(), UserData::MostRecentCodes);
    QCOMPARE(other.recentCodes()->last().key.code, QStringLiteral("2"));
}

void TestUserDataExchange::importFrom_emptyNote_isSkipped()
{
    QByteArray text = *UserDataExchange::text(*m_data);
    text.replace(QByteArray("先问\\n\\\"版本\\\""), QByteArray());
    IMPORT(report, written(text), *m_data);
    QCOMPARE(numbers(report.notes), QStringLiteral("0 0 0 1"));
    QCOMPARE(report.remarks.size(), 1);
    QCOMPARE(contentOf(*m_data), m_content);
}

void TestUserDataExchange::importFrom_readOnly_saysSo()
{
    OPEN_USER_DATA(other, path(QStringLiteral("two.db")));
    QVERIFY(other.change([](UserDataRows &) {}));
    {
        UserDataSession session(path(QStringLiteral("two.db")), Connection::Shared);
        QVERIFY(session.statements().runOnce(QStringLiteral("PRAGMA user_version = 99")));
    }
    OPEN_USER_DATA(newer, path(QStringLiteral("two.db")));
    const auto result = UserDataExchange::importFrom(m_export, newer);
    QVERIFY(!result);
    QCOMPARE(result.error(), QStringList{UserDataProblemText::sentence(*newer.readOnlyReason())});
    QCOMPARE(contentOf(newer), QStringList());
}

void TestUserDataExchange::importFrom_ended_changesNothing()
{
    OPEN_USER_DATA(other, m_folder->filePath(QStringLiteral("other.db")));
    qint64 steps = 0;
    const auto untilTheThird = [&steps](qint64 done, qint64 count) {
        ++steps;
        return done <= count && done < 3;
    };
    const auto result = UserDataExchange::importFrom(m_export, other, untilTheThird);
    QVERIFY(!result);
    QCOMPARE(result.error(), QStringList());
    QCOMPARE(steps, 3);
    QCOMPARE(contentOf(other), QStringList());
    QVERIFY(UserDataExchange::importFrom(m_export, other));
}

void TestUserDataExchange::exportTo_ended_writesNothing()
{
    const QString file = m_folder->filePath(QStringLiteral("ended.json"));
    for (const qint64 last : {1, 2}) {
        const auto result
            = UserDataExchange::exportTo(file, *m_data, [last](qint64 done, qint64) { return done < last; });
        QVERIFY(!result);
        QCOMPARE(result.error(), QString());
        QVERIFY(!QFile::exists(file));
    }
}

void TestUserDataExchange::importFrom_badFile_isRefusedWithThePlace_data()
{
    QTest::addColumn<QString>("from"); // replaced in the export by
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, const char *place) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(place);
    };
    row("no-json", "\"drafts\": [", "\"drafts\": [,", "2:");
    row("cut", "    \"version\": 1\n}", "", ":");
    row("other-format", "codebook-user-data", "bookmarks", "/format");
    row("newer", "\"version\": 1", "\"version\": 2", "/version");
    row("version-no-number", "\"version\": 1", "\"version\": \"1\"", "/version");
    row("fraction", "\"version\": 1", "\"version\": 1.5", "/version");
    row("list-missing", "\"recent\"", "\"recents\"", "recent");
    row("empty-id", "\"id\": \"id-2\"", "\"id\": \"\"", "/drafts/0/id");
    row("wrong-type", "\"subject\": \"subject\"", "\"subject\": 7", "/drafts/1/subject");
    row("wrong-state", "\"state\": \"draft\"", "\"state\": \"lost\"", "/drafts/0/state");
    row("no-time", "\"visited\": \"2", "\"visited\": \"x2", "/recent/0/visited");
    row("unknown-member", "\"text\"", "\"texts\"", "/notes/0");
    row("empty-code", "\"code\": \"-10001\"", "\"code\": \"\"", "/stars/");
}

void TestUserDataExchange::importFrom_badFile_isRefusedWithThePlace()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, place);
    QString text = QString::fromUtf8(*UserDataExchange::text(*m_data));
    QVERIFY(text.contains(from));
    const QString file = written(text.replace(from, to).toUtf8());
    OPEN_USER_DATA(other, path(QStringLiteral("two.db")));
    const auto result = UserDataExchange::importFrom(file, other);
    QVERIFY(!result);
    QVERIFY2(sentences(result).contains(file + QStringLiteral(": ")), qPrintable(sentences(result)));
    QVERIFY2(sentences(result).contains(place), qPrintable(sentences(result)));
    QCOMPARE(contentOf(other), QStringList());
}

QTEST_GUILESS_MAIN(TestUserDataExchange)
#include "tst_userdataexchange.moc"
