// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "phrasebook.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Codebook::Bench {

namespace {

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

QStringList clauses(const QString &text, const QRegularExpression &separator)
{
    QStringList all;
    for (const QString &clause : text.split(separator, Qt::SkipEmptyParts))
        all << clause.trimmed();
    return all;
}

QStringList chineseClauses(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[，；。]"));
    QStringList all = clauses(text, separator);
    all.removeIf([](const QString &clause) { return std::none_of(clause.begin(), clause.end(), isHan); });
    return all;
}

QStringList englishClauses(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,;.](?: |$)"));
    return clauses(text, separator);
}

QStringList strings(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &each : array.toArray())
        all << each.toString();
    return all;
}

PhraseBook::Source readSource(const QJsonObject &entry)
{
    const QJsonValue description = entry.value(u"description");
    const QJsonValue hint = entry.value(u"hint");
    PhraseBook::Source source;
    source.descriptionZh = chineseClauses(description[u"zh"].toString());
    source.descriptionEn = englishClauses(description[u"en"].toString());
    source.hintZh = chineseClauses(hint[u"zh"].toString());
    source.hintEn = englishClauses(hint[u"en"].toString());
    source.aliasesZh = strings(entry.value(u"aliases")[u"zh"]);
    source.aliasesEn = strings(entry.value(u"aliases")[u"en"]);
    source.symbolParts = strings(entry.value(u"symbols")).value(0).split(u'_', Qt::SkipEmptyParts);
    for (const QString &key : {QStringLiteral("ticket"), QStringLiteral("internal"), QStringLiteral("hint_origin")})
        source.kind.insert(key, entry.value(key));
    return source;
}

} // namespace

PhraseBook PhraseBook::fromFolder(const QString &folder)
{
    PhraseBook book;
    const QDir texts(folder);
    for (const QString &name : texts.entryList({QStringLiteral("*-*.json")}, QDir::Files, QDir::Name)) {
        QFile file(texts.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll())[u"entries"].toArray()) {
            book.sources << readSource(entry.toObject());
            const Source &source = book.sources.last();
            for (const QChar character : source.descriptionZh.join(QString()) + source.hintZh.join(QString())) {
                if (isHan(character))
                    book.han += character;
            }
        }
    }
    return book;
}

} // namespace Codebook::Bench
