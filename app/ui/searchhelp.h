// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace Codebook {

/// A popup beneath the search box that says what can be typed there. Goes away with the next click or key.
void showSearchHelp(QWidget *searchBox);

} // namespace Codebook
