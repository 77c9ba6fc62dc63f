// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/jsonreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace Codebook {

namespace {

/// Whole numbers up to here survive JSON's floating point: 2^53 - 1.
constexpr double MaxExactNumber = 9007199254740991.0;

/// Line and column, from 1, of a byte in a text; columns in characters.
QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.first(qBound(qsizetype(0), offset, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(column);
}

} // namespace

std::optional<QJsonValue> JsonReader::readFile(const QString &path, FaultList &faults)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        faults.add({}, tr("The file cannot be read: %1.").arg(file.errorString()));
        return std::nullopt;
    }
    const QByteArray text = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        faults.add(lineAndColumn(text, error.offset), tr("This is not valid JSON: %1.").arg(error.errorString()));
        return std::nullopt;
    }
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

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

QString JsonReader::name(const QString &key)
{
    const QString text = string(key);
    if (text.isEmpty() && m_object.value(key).isString())
        m_faults.add(placeOf(key), tr("The text is empty."));
    return text;
}

qint64 JsonReader::number(const QString &key)
{
    const QJsonValue value = take(key, QJsonValue::Double);
    if (value.isDouble() && value.toDouble() != std::trunc(value.toDouble()))
        m_faults.add(placeOf(key), tr("A whole number is expected here."));
    return value.toInteger();
}

QDateTime JsonReader::time(const QString &key)
{
    const QString text = string(key);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() && m_object.value(key).isString())
        m_faults.add(placeOf(key), tr("A time such as 2026-01-31T09:05:00Z is expected here, not “%1”.").arg(text));
    return time.toUTC();
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
