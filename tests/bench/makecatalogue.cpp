// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "entrymaker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Codebook::Bench;

namespace {

constexpr int EntriesPerSection = 2000;
constexpr int SectionsPerPart = 20;

QString partKey(int section)
{
    return QStringLiteral("part-%1").arg(section / SectionsPerPart);
}

QString sectionKey(int section)
{
    return QStringLiteral("section-%1").arg(section);
}

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

/// One section and its file at a time, so that the memory does not grow with the catalogue. The entries stand one to a
/// line, as a person would count them with grep.
bool writeSection(const QDir &folder, int section, int entries, EntryMaker &maker)
{
    QByteArray text
        = "{\"section\": \"" + (partKey(section) + u'/' + sectionKey(section)).toUtf8() + "\", \"entries\": [\n";
    for (int i = 0; i < entries; ++i) {
        text += QJsonDocument(maker.next()).toJson(QJsonDocument::Compact);
        text += i + 1 < entries ? ",\n" : "\n]}\n";
    }
    return writeFile(folder.filePath(partKey(section) + u'-' + sectionKey(section) + QStringLiteral(".json")), text);
}

bool writeCatalogueFile(const QDir &folder, int sections, EntryMaker &maker)
{
    QJsonArray parts;
    for (int first = 0; first < sections; first += SectionsPerPart) {
        QJsonArray inPart;
        for (int section = first; section < std::min(first + SectionsPerPart, sections); ++section)
            inPart.append(QJsonObject{{"key", sectionKey(section)}, {"title", maker.title()}});
        parts.append(QJsonObject{{"key", partKey(first)}, {"title", maker.title()}, {"sections", inPart}});
    }
    const QJsonObject title{{"zh", QStringLiteral("大型目录")}, {"en", "Large catalogue"}};
    const QJsonObject catalogue{
        {"id", "large"},
        {"title", title},
        {"vendor", title},
        {"document", QJsonObject{{"title", title}, {"date", "2020-01-01"}}},
        {"ticket_url", "https://example.org/tickets"},
        {"parts", parts},
    };
    return writeFile(folder.filePath(QStringLiteral("catalogue.json")), QJsonDocument(catalogue).toJson());
}

int fail(const QString &what)
{
    std::fprintf(stderr, "bench_makecatalogue: %s\n", qUtf8Printable(what));
    return 2;
}

} // namespace

/// bench_makecatalogue ENTRIES FOLDER: writes the texts of a catalogue with that many entries.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int entries = arguments.value(1).toInt();
    if (arguments.size() != 3 || entries < 1)
        return fail(QStringLiteral("The number of entries and a folder are needed."));
    const QDir folder(arguments[2]);
    const PhraseBook book = PhraseBook::fromFolder(QStringLiteral(CODEBOOK_BENCH_TEXTS));
    if (book.sources.isEmpty() || !folder.mkpath(QStringLiteral(".")))
        return fail(QStringLiteral("The built-in catalogue cannot be read, or the folder cannot be made."));
    EntryMaker maker(book);
    const int sections = (entries + EntriesPerSection - 1) / EntriesPerSection;
    for (int section = 0; section < sections; ++section) {
        const int inSection = std::min(EntriesPerSection, entries - section * EntriesPerSection);
        if (!writeSection(folder, section, inSection, maker))
            return fail(QStringLiteral("The folder cannot be written to."));
    }
    // Last: where it is there, the catalogue is whole.
    return writeCatalogueFile(folder, sections, maker) ? 0 : fail(QStringLiteral("The folder cannot be written to."));
}
