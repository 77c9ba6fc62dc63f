// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QWidget;

namespace Codebook {

// What the windows for tickets and replies share.

/// What the window is about, large; plain text that wraps.
QLabel *addHeading(QWidget *window, const char *objectName);

/// A button that Enter presses only while it has the focus: elsewhere Enter belongs to fields and input methods.
QPushButton *addPlainButton(QWidget *window, QBoxLayout *layout, const char *objectName,
                            const std::function<void()> &act);

/// Ctrl+Enter, on the main keys and on the number pad.
void onCtrlEnter(QWidget *window, const std::function<void()> &act);

} // namespace Codebook
