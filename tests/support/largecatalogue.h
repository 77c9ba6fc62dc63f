// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/madeupcatalogue.h"

#include <algorithm>

namespace Codebook {

/// More entries than are searched at once, 10000 to 12499: every one has "common", every fifth "fifth", the next of
/// them "denglu", which is pinyin for the 登录 that the first one has, and the first ones the words of a title each.
/// Every third is of another section, and descriptions are in no order of theirs.
inline QList<Entry> largeCatalogueEntries()
{
    constexpr int Entries = 2500;
    constexpr int First = 10000;
    const QStringList titles{
        QStringLiteral("apple banana"), QStringLiteral("banana apple"),   QStringLiteral("apple cherry"),
        QStringLiteral("cherry date"),  QStringLiteral("elderberry fig"), QStringLiteral("unmistakable"),
        QStringLiteral("grape honey"),  QStringLiteral("grape lemon"),    QStringLiteral("honey"),
        QStringLiteral("honey"),
    };
    QList<Entry> entries;
    for (int i = 0; i < Entries; ++i) {
        Entry entry = madeUpEntry(QString::number(First + i));
        const QString words[] = {QStringLiteral("fifth"), QStringLiteral("other denglu"), QStringLiteral("other")};
        const QString fifth = words[std::min(i % 5, 2)];
        const int mixed = i * 7 % Entries;
        entry.description.en = QStringLiteral("common %1 %2 %3")
                                   .arg(fifth, titles.value(i))
                                   .arg(mixed, 5, 10, QLatin1Char('0'))
                                   .simplified();
        entry.description.zh = i == 0 ? QStringLiteral("登录超时") : QStringLiteral("文");
        if (i % 3 == 0)
            entry.section = QStringLiteral("server/common");
        entries << entry;
    }
    return entries;
}

} // namespace Codebook
