// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"
#include "storage/cataloguetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Codebook {

/// Collects the faults of one file.
class FaultList
{
public:
    FaultList(const QString &file, QList<Fault> &faults)
        : m_file(file)
        , m_faults(faults)
    { }

    void add(const QString &place, const QString &reason) { m_faults.append({m_file, place, reason}); }

private:
    QString m_file;
    QList<Fault> &m_faults;
};

/// Reads the members of one JSON object, noting what is missing, of the wrong type, or unknown. A value that cannot be
/// read counts as empty, so that one pass finds every fault.
class JsonReader
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)

public:
    /// What a file says; a null value where it is no object. Nothing, and a fault, where it cannot be read as JSON.
    static std::optional<QJsonValue> readFile(const QString &path, FaultList &faults);

    /// place is the object's JSON pointer, "" for the root.
    JsonReader(const QJsonValue &value, const QString &place, FaultList &faults);

    /// Notes each member that none of the calls below asked for. Call it last.
    void finish();

    const QString &place() const { return m_place; }

    bool has(const QString &key) const { return m_object.contains(key); }

    QString string(const QString &key);
    /// One that is not empty.
    QString name(const QString &key);
    /// A whole number.
    qint64 number(const QString &key);
    /// A time by ISO 8601, given in UTC.
    QDateTime time(const QString &key);
    bool boolean(const QString &key);
    Bilingual bilingual(const QString &key);
    BilingualList bilingualList(const QString &key);
    QStringList strings(const QString &key);
    /// A whole number or a text: the label of a code.
    Code code(const QString &key);
    QList<Code> codes(const QString &key);

    /// The value that the name stands for, as told by fromName, e.g. ticketAdviceFromName.
    template <typename FromName>
    auto named(const QString &key, FromName fromName)
    {
        const QString name = string(key);
        const auto value = fromName(name);
        if (!value && m_object.value(key).isString())
            m_faults.add(placeOf(key), tr("“%1” is none of the allowed values.").arg(name));
        return value;
    }

    /// A member's value and its JSON pointer.
    struct Item
    {
        QJsonValue value;
        QString place;
    };

    Item object(const QString &key) { return {take(key, QJsonValue::Object), placeOf(key)}; }

    QList<Item> items(const QString &key);

private:
    QJsonValue take(const QString &key, QJsonValue::Type type);

    QString placeOf(const QString &key) const { return m_place + u'/' + key; }

    Code codeFromValue(const QJsonValue &value, const QString &place);

    QJsonObject m_object;
    QString m_place;
    FaultList &m_faults;
    QStringList m_known;
};

} // namespace Codebook
