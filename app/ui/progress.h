// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Codebook {

/// Calls step with 0, 1 … count - 1. Where that takes a while, a modal dialog says how far it is and the event loop
/// goes on. False where the user cancelled: the steps that are left are not done.
bool forEachWithProgress(QWidget *window, const QString &label, qsizetype count,
                         const std::function<void(qsizetype)> &step);

} // namespace Codebook
