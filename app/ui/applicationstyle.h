// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace Codebook {

/// The platform's style, but for one icon. A menu bar asks for its overflow arrow as soon as it is made, and loading
/// the stock one makes Qt load every image format plugin of the system: a tenth of the time to the first window.
class ApplicationStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// Wraps the style that the application has now.
    ApplicationStyle();

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace Codebook
