// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Codebook::Bench {

namespace {

constexpr int ColumnWidth = 14;

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString verdict(const Measure &measure)
{
    if (!measure.limit)
        return {};
    if (measure.isOk())
        return QStringLiteral("ok");
    return measure.unit == u"MiB" ? QStringLiteral("TOO BIG") : QStringLiteral("TOO SLOW");
}

QString line(const QString &name, qsizetype width, const QStringList &columns, const QString &end)
{
    QString text = name.leftJustified(width);
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
    qsizetype width = 0;
    for (const Measure &measure : measures)
        width = std::max(width, measure.title().size());
    QString table
        = line(QString(), width,
               {QStringLiteral("ours"), QStringLiteral("reference"), QStringLiteral("ratio"), QStringLiteral("limit")},
               QString());
    for (const Measure &measure : measures) {
        table += line(measure.title(), width,
                      {number(measure.ours) + u' ' + measure.unit, number(measure.reference) + u' ' + measure.unit,
                       number(measure.ratio()), measure.limit ? number(*measure.limit) : QString()},
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
                                {"limit", measure.limit ? QJsonValue(*measure.limit) : QJsonValue()},
                                {"ok", measure.isOk()}});
    }
    return QJsonDocument(QJsonObject{{"ok", allOk(measures)}, {"qt", qVersion()}, {"measures", list}}).toJson();
}

} // namespace Codebook::Bench
