// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/knowncodes.h"

#include <QHash>

namespace Codebook {

/// A few codes, symbols and messages without a catalogue. The id of an exact number is the number's place in the list,
/// from 1; the range 120001-130000 has the id 100.
class FakeCodes final : public KnownCodes
{
public:
    QList<qint64> numbers{6014, 6206, 6208, 7001, 10010, 70001, 70009, -10001, -302};
    QHash<QString, qint64> labels;
    QHash<QString, QList<qint64>> symbols{{QStringLiteral("ERR_SDK_NOT_LOGGED_IN"), {1}}};
    QHash<QString, MessageMatch> messages{{QStringLiteral("Kicked off by other device"), {{3}, false}},
                                          {QStringLiteral("request timed out"), {{1, 2, 3, 4}, true}},
                                          {QStringLiteral("签名已经过期了"), {{2, 6}, true}}};
    int searches = 0;

    Number number(qint64 number) override
    {
        if (number >= 120'001 && number <= 130'000)
            return {.kind = Kind::InRange, .id = 100};
        const qsizetype place = numbers.indexOf(number);
        return place < 0 ? Number() : Number{.kind = Kind::Exact, .id = place + 1};
    }

    bool hasLabels() override { return !labels.isEmpty(); }

    qint64 label(const QString &label) override { return labels.value(label.toUpper()); }

    QList<qint64> symbol(const QString &symbol) override { return symbols.value(symbol.toUpper()); }

    MessageMatch message(const QString &text) override
    {
        ++searches;
        return messages.value(text);
    }
};

} // namespace Codebook
