// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Guards which room of app/ may include which (CONTRIBUTING.md), and which of Qt's modules.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rooms_all_areInTheTable();
    void includes_rooms_areAllowed_data();
    void includes_rooms_areAllowed();
    void includes_qtModules_areAllowed_data();
    void includes_qtModules_areAllowed();
    void includes_qt_areNeverPrefixedWithTheModule();
    void sql_staysInStorage();

private:
    struct Room
    {
        QStringList rooms; ///< that it may include, besides itself
        QStringList modules; ///< of Qt, that it may include
    };

    struct Line
    {
        QString place; ///< "core/entry.h:12"
        QString room; ///< "core"; "main" for app/main.cpp
        QString text;
    };

    /// cli/main.cpp keeps to what its room may include: the program must start with no display.
    static const QMap<QString, Room> &table();
    static void addRooms();

    static void report(const QStringList &offences) { QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n'))); }

    QList<Line> m_lines;
};

const QMap<QString, TestLayers::Room> &TestLayers::table()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    static const QMap<QString, Room> rooms{
        {QStringLiteral("core"), {{}, words("Core")}},
        {QStringLiteral("search"), {words("core"), words("Core")}},
        {QStringLiteral("triage"), {words("core"), words("Core")}},
        {QStringLiteral("storage"), {words("core search"), words("Core Sql")}},
        {QStringLiteral("models"), {words("core triage"), words("Core")}},
        {QStringLiteral("i18n"), {words("core"), words("Core")}},
        {QStringLiteral("cli"), {words("core search triage storage i18n"), words("Core")}},
        {QStringLiteral("ui"),
         {words("core search triage storage models i18n"), words("Core Gui Widgets Svg PrintSupport")}},
        {QStringLiteral("main"),
         {words("core search triage storage models i18n ui"), words("Core Gui Widgets Svg PrintSupport")}},
    };
    return rooms;
}

void TestLayers::initTestCase()
{
    const QDir app(QStringLiteral(CODEBOOK_SOURCE_DIR "/app"));
    QDirIterator files(app.path(), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString name = app.relativeFilePath(file.fileName());
        const QString room = name.contains(u'/') ? name.section(u'/', 0, 0) : QStringLiteral("main");
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_lines.append({QStringLiteral("%1:%2").arg(name).arg(i + 1), room, lines[i]});
    }
    QVERIFY(m_lines.size() > 1000);
}

void TestLayers::rooms_all_areInTheTable()
{
    QStringList offences;
    for (const QString &room :
         QDir(QStringLiteral(CODEBOOK_SOURCE_DIR "/app")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!table().contains(room))
            offences << QStringLiteral("app/%1 is a new room: say here what it may include.").arg(room);
    }
    report(offences);
}

void TestLayers::addRooms()
{
    QTest::addColumn<QString>("room");
    for (auto it = table().begin(); it != table().end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void TestLayers::includes_rooms_areAllowed_data()
{
    addRooms();
}

void TestLayers::includes_rooms_areAllowed()
{
    QFETCH(QString, room);
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]*)\""));
    QStringList offences;
    for (const Line &line : std::as_const(m_lines)) {
        const auto match = line.room == room ? include.match(line.text) : QRegularExpressionMatch();
        if (!match.hasMatch() || match.captured(1).endsWith(QStringLiteral(".moc")))
            continue;
        const QString included = match.captured(1).section(u'/', 0, 0);
        if (included != room && !table().value(room).rooms.contains(included))
            offences << line.place + QStringLiteral(": ") + line.text;
    }
    report(offences);
}

void TestLayers::includes_qtModules_areAllowed_data()
{
    addRooms();
}

void TestLayers::includes_qtModules_areAllowed()
{
    QFETCH(QString, room);
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (!headers.exists(QStringLiteral("QtCore/QString")))
        QSKIP("Qt's headers are not where Qt says they are.");
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*<(Q\\w+)>"));
    QStringList offences;
    for (const Line &line : std::as_const(m_lines)) {
        const auto match = line.room == room ? include.match(line.text) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        const QStringList modules = table().value(room).modules;
        const bool isAllowed = std::any_of(modules.begin(), modules.end(), [&](const QString &module) {
            return headers.exists(QStringLiteral("Qt%1/%2").arg(module, match.captured(1)));
        });
        if (!isAllowed)
            offences << line.place + QStringLiteral(": ") + line.text;
    }
    report(offences);
}

void TestLayers::includes_qt_areNeverPrefixedWithTheModule()
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]Qt?\\w*/"));
    QStringList offences;
    for (const Line &line : std::as_const(m_lines)) {
        if (include.match(line.text).hasMatch())
            offences << line.place + QStringLiteral(": ") + line.text;
    }
    report(offences);
}

void TestLayers::sql_staysInStorage()
{
    static const QRegularExpression sql(QStringLiteral("\\bQSql\\w+|\\bsqlite3_\\w+"));
    QStringList offences;
    int allowed = 0;
    for (const Line &line : std::as_const(m_lines)) {
        if (!sql.match(line.text).hasMatch())
            continue;
        if (line.room == QStringLiteral("storage"))
            ++allowed;
        else
            offences << line.place + QStringLiteral(": ") + line.text;
    }
    report(offences);
    QVERIFY(allowed > 0);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
