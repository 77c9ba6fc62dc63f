// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/json.h"

#include "core/catalogueinfo.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Codebook {

namespace {

QJsonValue toJson(const Code &code)
{
    return code.number ? QJsonValue(*code.number) : QJsonValue(code.label);
}

QJsonObject toJson(const Bilingual &texts)
{
    return {{QStringLiteral("zh"), texts.zh}, {QStringLiteral("en"), texts.en}};
}

QJsonObject toJson(const BilingualList &lists)
{
    return {{QStringLiteral("zh"), QJsonArray::fromStringList(lists.zh)},
            {QStringLiteral("en"), QJsonArray::fromStringList(lists.en)}};
}

} // namespace

QJsonObject toJson(const Entry &entry, const QString &catalogueId)
{
    QJsonArray related;
    for (const Code &code : entry.related)
        related.append(toJson(code));
    return {
        {QStringLiteral("catalogue"), catalogueId},
        {QStringLiteral("code"), toJson(entry.code)},
        {QStringLiteral("last_code"), toJson(entry.lastCode)},
        {QStringLiteral("symbols"), QJsonArray::fromStringList(entry.symbols)},
        {QStringLiteral("part"), partKey(entry.section)},
        {QStringLiteral("section"), entry.section},
        {QStringLiteral("internal"), entry.isInternal},
        {QStringLiteral("ticket"), ticketAdviceName(entry.ticket)},
        {QStringLiteral("hint_origin"), hintOriginName(entry.hintOrigin)},
        {QStringLiteral("description"), toJson(entry.description)},
        {QStringLiteral("hint"), toJson(entry.hint)},
        {QStringLiteral("aliases"), toJson(entry.aliases)},
        {QStringLiteral("related"), related},
    };
}

QString entriesJson(const QList<Entry> &entries, const QString &catalogueId)
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(toJson(entry, catalogueId));
    const QJsonObject root{{QStringLiteral("entries"), array}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented));
}

} // namespace Codebook
