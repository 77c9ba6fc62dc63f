// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/fonts.h"

#include <QFontInfo>
#include <QStringList>

namespace Codebook {

QFont withChineseFaces(const QFont &font)
{
    // Those that systems come with; what is not installed is passed over.
    static const QStringList faces{
        QStringLiteral("Noto Sans CJK SC"),  QStringLiteral("Source Han Sans SC"),  QStringLiteral("Noto Sans SC"),
        QStringLiteral("PingFang SC"),       QStringLiteral("Microsoft YaHei UI"),  QStringLiteral("Microsoft YaHei"),
        QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("WenQuanYi Micro Hei"),
    };
    // The resolved family, not an alias such as "Sans Serif": an alias counts as not installed, and would be passed
    // over.
    QFont extended = font;
    extended.setFamilies(QStringList(QFontInfo(font).family()) + faces);
    return extended;
}

int longestLine(const QFont &font)
{
    constexpr int HanCharacters = 34; // each as wide as the font is high
    return HanCharacters * QFontInfo(font).pixelSize();
}

QFont readingFont(const QFont &font)
{
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * 1.1);
    return larger;
}

} // namespace Codebook
