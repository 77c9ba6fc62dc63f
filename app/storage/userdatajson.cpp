// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdatajson.h"

#include "storage/jsonreader.h"
#include "storage/userdatarows.h"

#include <QJsonArray>

namespace Codebook {

namespace {

constexpr QLatin1StringView Format("codebook-user-data");
constexpr qint64 Version = 1; // of the form: raise it with every change

QJsonObject keyJson(const EntryKey &key)
{
    return {{QStringLiteral("catalogue"), key.catalogue}, {QStringLiteral("code"), key.code}};
}

QJsonObject toJson(const Star &star)
{
    QJsonObject json = keyJson(star.key);
    json.insert(QStringLiteral("created"), timeText(star.created));
    return json;
}

QJsonObject toJson(const Note &note)
{
    QJsonObject json = keyJson(note.key);
    json.insert(QStringLiteral("text"), note.text);
    json.insert(QStringLiteral("created"), timeText(note.created));
    json.insert(QStringLiteral("changed"), timeText(note.changed));
    return json;
}

QJsonObject toJson(const RecentCode &code)
{
    QJsonObject json = keyJson(code.key);
    json.insert(QStringLiteral("visited"), timeText(code.visited));
    return json;
}

QJsonObject toJson(const TicketDraft &draft)
{
    return {{QStringLiteral("id"), draft.id},
            {QStringLiteral("catalogue"), draft.catalogue},
            {QStringLiteral("codes"), QJsonArray::fromStringList(draft.codes)},
            {QStringLiteral("state"), ticketStateName(draft.state)},
            {QStringLiteral("reference"), draft.reference},
            {QStringLiteral("subject"), draft.subject},
            {QStringLiteral("body"), draft.body},
            {QStringLiteral("created"), timeText(draft.created)},
            {QStringLiteral("changed"), timeText(draft.changed)}};
}

template <typename Item>
QJsonArray arrayOf(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(toJson(item));
    return array;
}

EntryKey readKey(JsonReader &reader)
{
    return {reader.string(QStringLiteral("catalogue")), reader.code(QStringLiteral("code")).label};
}

void read(JsonReader &reader, Star &star)
{
    star = {readKey(reader), reader.time(QStringLiteral("created"))};
}

void read(JsonReader &reader, Note &note)
{
    note.key = readKey(reader);
    note.text = reader.string(QStringLiteral("text"));
    note.created = reader.time(QStringLiteral("created"));
    note.changed = reader.time(QStringLiteral("changed"));
}

void read(JsonReader &reader, RecentCode &code)
{
    code = {readKey(reader), reader.time(QStringLiteral("visited"))};
}

void read(JsonReader &reader, TicketDraft &draft)
{
    draft.id = reader.name(QStringLiteral("id"));
    draft.catalogue = reader.string(QStringLiteral("catalogue"));
    for (const Code &code : reader.codes(QStringLiteral("codes")))
        draft.codes << code.label;
    draft.state = reader.named(QStringLiteral("state"), ticketStateFromName).value_or(TicketState::Draft);
    draft.reference = reader.string(QStringLiteral("reference"));
    draft.subject = reader.string(QStringLiteral("subject"));
    draft.body = reader.string(QStringLiteral("body"));
    draft.created = reader.time(QStringLiteral("created"));
    draft.changed = reader.time(QStringLiteral("changed"));
}

template <typename Item>
QList<Item> readItems(JsonReader &reader, const QString &key, FaultList &faults)
{
    QList<Item> items;
    for (const auto &json : reader.items(key)) {
        JsonReader itemReader(json.value, json.place, faults);
        Item item;
        read(itemReader, item);
        itemReader.finish();
        items.append(item);
    }
    return items;
}

} // namespace

QJsonObject UserDataJson::toJson(const UserDataContent &content)
{
    return {{QStringLiteral("format"), Format},
            {QStringLiteral("version"), Version},
            {QStringLiteral("stars"), arrayOf(content.stars)},
            {QStringLiteral("notes"), arrayOf(content.notes)},
            {QStringLiteral("recent"), arrayOf(content.recentCodes)},
            {QStringLiteral("drafts"), arrayOf(content.drafts)}};
}

tl::expected<UserDataContent, QList<Fault>> UserDataJson::read(const QString &path)
{
    QList<Fault> list;
    FaultList faults(path, list);
    const auto json = JsonReader::readFile(path, faults);
    if (!json)
        return tl::unexpected(list);
    if (json->toObject().value(QStringLiteral("format")) != Format) { // what else it lacks says nothing to its owner
        faults.add(
            QStringLiteral("/format"),
            tr("This is not an export of stars and notes. Choose a file that “Export” or “codebook-cli export” made."));
        return tl::unexpected(list);
    }
    JsonReader reader(*json, {}, faults);
    reader.string(QStringLiteral("format"));
    const qint64 version = reader.number(QStringLiteral("version"));
    if (list.isEmpty() && version > Version)
        faults.add(QStringLiteral("/version"),
                   tr("This file was made by a newer version of Codebook than this one (%1). Update Codebook.")
                       .arg(QStringLiteral(CODEBOOK_VERSION)));
    if (!list.isEmpty())
        return tl::unexpected(list);
    UserDataContent content{
        .stars = readItems<Star>(reader, QStringLiteral("stars"), faults),
        .notes = readItems<Note>(reader, QStringLiteral("notes"), faults),
        .recentCodes = readItems<RecentCode>(reader, QStringLiteral("recent"), faults),
        .drafts = readItems<TicketDraft>(reader, QStringLiteral("drafts"), faults),
    };
    reader.finish();
    if (!list.isEmpty())
        return tl::unexpected(list);
    return content;
}

} // namespace Codebook
