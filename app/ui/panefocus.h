// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

class QWidget;

namespace Codebook {

/// Moves the keyboard focus to the pane after (step 1) or before (step -1) the one that has it, leaving out hidden
/// panes. Within a pane the first widget that takes the Tab key gets it.
void focusNextPane(const QList<QWidget *> &panes, int step);

} // namespace Codebook
