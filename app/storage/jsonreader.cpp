// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/jsonreader.h"

#include <QJsonArray>

#include <cmath>

namespace Codebook {

namespace {

/// Whole numbers up to here survive JSON's floating point: 2^53 - 1.
constexpr double MaxExactNumber = 9007199254740991.0;

} // namespace

JsonReader::JsonReader(const QJsonValue &value, const QString &place, FaultList &faults)
    : m_object(value.toObject())
    , m_place(place)
    , m_faults(faults)
{
    if (!value.isObject())
        m_faults.add(m_place, tr("An object { … } is expected here."));
}

void JsonReader::finish()
{
    for (const QString &key : m_object.keys()) {
        if (!m_known.contains(key))
            m_faults.add(placeOf(key), tr("There is no such member in the format. Remove it or correct its name."));
    }
}

QJsonValue JsonReader::take(const QString &key, QJsonValue::Type type)
{
    m_known << key;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        m_faults.add(m_place, tr("The member “%1” is missing.").arg(key));
    else if (value.type() != type)
        m_faults.add(placeOf(key), tr("The value is of the wrong type."));
    return value;
}

QString JsonReader::string(const QString &key)
{
    return take(key, QJsonValue::String).toString();
}

bool JsonReader::boolean(const QString &key)
{
    return take(key, QJsonValue::Bool).toBool();
}

Bilingual JsonReader::bilingual(const QString &key)
{
    const QJsonValue value = take(key, QJsonValue::Object);
    if (!value.isObject())
        return {};
    JsonReader reader(value, placeOf(key), m_faults);
    const Bilingual texts{reader.string(QStringLiteral("zh")), reader.string(QStringLiteral("en"))};
    reader.finish();
    return texts;
}

BilingualList JsonReader::bilingualList(const QString &key)
{
    const QJsonValue value = take(key, QJsonValue::Object);
    if (!value.isObject())
        return {};
    JsonReader reader(value, placeOf(key), m_faults);
    const BilingualList lists{reader.strings(QStringLiteral("zh")), reader.strings(QStringLiteral("en"))};
    reader.finish();
    return lists;
}

QStringList JsonReader::strings(const QString &key)
{
    QStringList strings;
    for (const Item &item : items(key)) {
        if (item.value.isString())
            strings << item.value.toString();
        else
            m_faults.add(item.place, tr("The value is of the wrong type."));
    }
    return strings;
}

Code JsonReader::code(const QString &key)
{
    m_known << key;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined()) {
        m_faults.add(m_place, tr("The member “%1” is missing.").arg(key));
        return {};
    }
    return codeFromValue(value, placeOf(key));
}

QList<Code> JsonReader::codes(const QString &key)
{
    QList<Code> codes;
    for (const Item &item : items(key))
        codes << codeFromValue(item.value, item.place);
    return codes;
}

Code JsonReader::codeFromValue(const QJsonValue &value, const QString &place)
{
    const double number = value.toDouble();
    if (value.isDouble() && number == std::trunc(number) && std::abs(number) <= MaxExactNumber)
        return Code::fromNumber(qint64(number));
    const QString label = value.toString();
    if (!label.isEmpty() && label == label.simplified())
        return Code::fromLabel(label);
    m_faults.add(place, tr("A code is a whole number or a text without line breaks or surrounding space."));
    return {};
}

QList<JsonReader::Item> JsonReader::items(const QString &key)
{
    const QJsonArray array = take(key, QJsonValue::Array).toArray();
    QList<Item> items;
    for (qsizetype i = 0; i < array.size(); ++i)
        items.append({array.at(i), placeOf(key) + u'/' + QString::number(i)});
    return items;
}

} // namespace Codebook
