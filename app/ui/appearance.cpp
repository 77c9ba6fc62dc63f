// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace Codebook {

namespace {

QPalette darkPalette()
{
    const QColor window(0x1e, 0x21, 0x24);
    const QColor base(0x17, 0x19, 0x1b);
    const QColor text(0xe6, 0xe7, 0xe8);
    const QColor button(0x2c, 0x30, 0x34);
    const QColor accent(0x2f, 0x74, 0x9c);
    QPalette palette(text, button, button.lighter(150), base.darker(150), button.darker(120), text, Qt::white, base,
                     window);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7c, 0xc0, 0xe8));
    palette.setColor(QPalette::LinkVisited, QColor(0x7c, 0xc0, 0xe8));
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x8f, 0x95, 0x9a));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x74, 0x79, 0x7e));
    return palette;
}

QPalette lightPalette()
{
    const QColor window(0xf3, 0xf4, 0xf5);
    const QColor base(0xff, 0xff, 0xff);
    const QColor text(0x1c, 0x1f, 0x22);
    const QColor button(0xf0, 0xf1, 0xf2);
    const QColor accent(0x1f, 0x6a, 0x94);
    QPalette palette(text, button, Qt::white, QColor(0x9a, 0x9e, 0xa2), QColor(0xc4, 0xc7, 0xca), text, Qt::white, base,
                     window);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x0b, 0x5c, 0x8c));
    palette.setColor(QPalette::LinkVisited, QColor(0x0b, 0x5c, 0x8c));
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6d, 0x72, 0x77));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8b, 0x90, 0x95));
    return palette;
}

} // namespace

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

std::optional<Appearance> appearanceFromName(const QString &name)
{
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        if (appearanceName(appearance) == name)
            return appearance;
    }
    return std::nullopt;
}

void applyAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QPalette());
        break;
    case Appearance::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
}

} // namespace Codebook
