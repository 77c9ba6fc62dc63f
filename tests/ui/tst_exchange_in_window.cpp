// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/testwindow.h"
#include "support/userdatafile.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// Exports and imports that do not go well.
class TestExchangeInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void import_ofWhatIsNoExport_changesNothing_data();
    void import_ofWhatIsNoExport_changesNothing();
    void import_cancelled_changesNothing();
    void import_keepsBothNotes();
    void import_saysAllThatItDid();
    void export_intoNoFolder_saysWhy();
    void withoutUserData_bothSayWhy_data();
    void withoutUserData_bothSayWhy();

private:
    void star(const QString &code);
    void write(const QString &file, const QByteArray &content) const;
    QFileDialog *files(const char *action);
    void chooseFile(const char *action, const QString &file);
    QString takeMessage(QMessageBox::Icon icon);
    QStringList kept() const;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWindow> m_window;
};

void TestExchangeInWindow::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestExchangeInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
}

void TestExchangeInWindow::cleanup()
{
    m_window.reset();
}

void TestExchangeInWindow::star(const QString &code)
{
    m_window->window().search(code);
    m_window->action("starCode")->trigger();
}

void TestExchangeInWindow::write(const QString &file, const QByteArray &content) const
{
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(written.write(content), content.size());
}

QFileDialog *TestExchangeInWindow::files(const char *action)
{
    m_window->action(action)->trigger();
    return m_window->child<QFileDialog>("QFileDialog");
}

/// As the dialog says it: it would ask about a name that it cannot open, and not close.
void TestExchangeInWindow::chooseFile(const char *action, const QString &file)
{
    QFileDialog *dialog = files(action);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
}

QString TestExchangeInWindow::takeMessage(QMessageBox::Icon icon)
{
    QMessageBox *box = nullptr;
    const auto isThere = [&] { return (box = m_window->window().findChild<QMessageBox *>()) != nullptr; };
    if (!QTest::qWaitFor(isThere) || box->icon() != icon)
        return {};
    const QString text = box->text() + box->detailedText();
    delete box;
    return text;
}

QStringList TestExchangeInWindow::kept() const
{
    const auto data = UserData::open(m_window->userDataFile());
    return data ? contentOf(**data) : QStringList{problemText(data)};
}

void TestExchangeInWindow::import_ofWhatIsNoExport_changesNothing_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no-json") << "stars: 6013\n"_ba;
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x80", 4);
    QTest::newRow("foreign-json") << R"({"name": "something else"})"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("cut-off") << R"({"format": "codebook-user-data", "version": 1, "stars": [{"catal)"_ba;
    QTest::newRow("newer-version")
        << R"({"format": "codebook-user-data", "version": 999, "stars": [], "notes": [], "recent": [], "drafts": []})"_ba;
    QTest::newRow("one-bad-star")
        << R"({"format": "codebook-user-data", "version": 1, "notes": [], "recent": [], "drafts": [], "stars": [
               {"catalogue": "tencent-im", "code": "6206", "created": "2026-01-31T09:05:00.000Z"}, {"code": 7}]})"_ba;
}

void TestExchangeInWindow::import_ofWhatIsNoExport_changesNothing()
{
    QFETCH(const QByteArray, content);

    star(u"6013"_s);
    const QStringList before = kept();
    write(path(u"given.json"_s), content);
    chooseFile("importKept", path(u"given.json"_s));
    const QString why = takeMessage(QMessageBox::Warning);
    QVERIFY2(why.contains(u"given.json"_s), qPrintable(why));
    QCOMPARE(kept(), before);
}

void TestExchangeInWindow::import_cancelled_changesNothing()
{
    star(u"6013"_s);
    const QStringList before = kept();
    files("importKept")->reject();
    QVERIFY(!m_window->window().findChild<QMessageBox *>());
    QCOMPARE(kept(), before);
}

void TestExchangeInWindow::import_keepsBothNotes()
{
    {
        OPEN_USER_DATA(data, m_window->userDataFile());
        QVERIFY(data.setNote(keyOf(u"6013"_s), u"mine"_s));
    }
    write(path(u"given.json"_s),
          R"({"format": "codebook-user-data", "version": 1, "stars": [], "recent": [], "drafts": [], "notes": [
              {"catalogue": "tencent-im", "code": "6013", "text": "theirs", "created": "2026-01-31T09:05:00.000Z",
               "changed": "2026-01-31T09:05:00.000Z"}]})"_ba);
    chooseFile("importKept", path(u"given.json"_s));
    const QString report = takeMessage(QMessageBox::Information);
    QVERIFY2(report.contains(u"Notes:"_s), qPrintable(report));
    const QString notes = kept().join(u'\n');
    QVERIFY2(notes.contains(u"mine"_s) && notes.contains(u"theirs"_s), qPrintable(notes));
    for (const QString &word : {u"mine"_s, u"theirs"_s}) { // and the window knows of it
        m_window->window().search(word);
        QVERIFY2(m_window->codes().contains(u"6013"_s), qPrintable(word));
    }
}

/// However many notes there are that both sides have.
void TestExchangeInWindow::import_saysAllThatItDid()
{
    constexpr int Count = 60;
    QStringList notes;
    {
        OPEN_USER_DATA(data, m_window->userDataFile());
        for (int i = 0; i < Count; ++i) {
            const QString code = QString::number(6000 + i);
            QVERIFY(data.setNote(keyOf(code), u"mine"_s));
            notes << uR"({"catalogue": "tencent-im", "code": "%1", "text": "theirs", )"_s.arg(code)
                    + uR"("created": "2026-01-31T09:05:00.000Z", "changed": "2026-01-31T09:05:00.000Z"})"_s;
        }
    }
    write(path(u"given.json"_s),
          R"({"format": "codebook-user-data", "version": 1, "stars": [], "recent": [], "drafts": [], "notes": [)"_ba
              + notes.join(u',').toUtf8() + "]}");
    chooseFile("importKept", path(u"given.json"_s));
    const QString report = takeMessage(QMessageBox::Information);
    for (int i = 0; i < Count; ++i)
        QVERIFY2(report.contains(u"note on %1 "_s.arg(6000 + i)), qPrintable(report));
}

void TestExchangeInWindow::export_intoNoFolder_saysWhy()
{
    star(u"6013"_s);
    const QString file = path(u"nowhere/kept.json"_s);
    chooseFile("exportKept", file);
    const QString why = takeMessage(QMessageBox::Warning);
    QVERIFY2(why.contains(u"kept.json"_s), qPrintable(why));
    QVERIFY(!QFile::exists(file));
}

void TestExchangeInWindow::withoutUserData_bothSayWhy_data()
{
    QTest::addColumn<QByteArray>("action");

    QTest::newRow("export") << "exportKept"_ba;
    QTest::newRow("import") << "importKept"_ba;
}

void TestExchangeInWindow::withoutUserData_bothSayWhy()
{
    QFETCH(const QByteArray, action);

    m_window = std::make_unique<TestWindow>();
    QVERIFY(QDir().mkdir(m_window->userDataFile())); // a folder in the file's place
    QVERIFY(m_window->open());
    m_window->action(action.constData())->trigger();
    QVERIFY(!m_window->window().findChild<QFileDialog *>());
    const QString why = takeMessage(QMessageBox::Warning);
    QVERIFY2(why.contains(u"userdata.db"_s), qPrintable(why));
}

QTEST_MAIN(TestExchangeInWindow)
#include "tst_exchange_in_window.moc"
