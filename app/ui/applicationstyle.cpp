// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/applicationstyle.h"

#include "ui/icons.h"

#include <QApplication>

namespace Codebook {

ApplicationStyle::ApplicationStyle()
    : QProxyStyle(QApplication::style()->name())
{ }

QIcon ApplicationStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return symbolicIcon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace Codebook
