// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace Codebook {

/// What the user wrote and would lose with the window.
struct UnkeptTexts
{
    QStringList notes; ///< their codes
    QStringList tickets; ///< their codes
    QStringList replies; ///< their codes
    QStringList drafts; ///< the subjects of ticket drafts of which state or reference could not be saved

    bool isEmpty() const { return notes.isEmpty() && tickets.isEmpty() && replies.isEmpty() && drafts.isEmpty(); }
};

/// Asks whether the window may close although not everything is kept. lose: called when it may. Does not block.
void askToLose(QWidget *window, const UnkeptTexts &texts, const std::function<void()> &lose);

} // namespace Codebook
