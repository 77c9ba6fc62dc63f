// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Codebook::Bench {

namespace {

constexpr int NameWidth = 32;
constexpr int ColumnWidth = 12;

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString verdict(const Measure &measure)
{
    if (measure.isOk())
        return QStringLiteral("ok");
    return measure.unit == u"ms" ? QStringLiteral("TOO SLOW") : QStringLiteral("TOO BIG");
}

QString line(const QString &name, const QStringList &columns, const QString &end)
{
    QString text = name.leftJustified(NameWidth);
    for (const QString &column : columns)
        text += column.rightJustified(ColumnWidth);
    return text + QStringLiteral("  ") + end + u'\n';
}

} // namespace

bool allOk(const QList<Measure> &measures)
{
    return std::all_of(measures.begin(), measures.end(), [](const Measure &measure) { return measure.isOk(); });
}

QString toTable(const QList<Measure> &measures)
{
    QString table
        = line(QString(),
               {QStringLiteral("ours"), QStringLiteral("reference"), QStringLiteral("ratio"), QStringLiteral("limit")},
               QString());
    for (const Measure &measure : measures) {
        table += line(measure.name + QStringLiteral(", ") + measure.language,
                      {number(measure.ours) + u' ' + measure.unit, number(measure.reference) + u' ' + measure.unit,
                       number(measure.ratio()), number(measure.limit)},
                      verdict(measure));
    }
    return table;
}

QByteArray toJson(const QList<Measure> &measures)
{
    QJsonArray list;
    for (const Measure &measure : measures) {
        list.append(QJsonObject{{"name", measure.name},
                                {"language", measure.language},
                                {"unit", measure.unit},
                                {"ours", measure.ours},
                                {"reference", measure.reference},
                                {"ratio", measure.ratio()},
                                {"limit", measure.limit},
                                {"ok", measure.isOk()}});
    }
    return QJsonDocument(QJsonObject{{"ok", allOk(measures)}, {"qt", qVersion()}, {"measures", list}}).toJson();
}

} // namespace Codebook::Bench
