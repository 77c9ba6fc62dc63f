// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace Codebook {

/// Asks whether the window may close although notes of the user could not be saved. codes: of the notes; lose: called
/// when it may. Does not block.
void askToLoseNotes(QWidget *window, const QStringList &codes, const std::function<void()> &lose);

} // namespace Codebook
