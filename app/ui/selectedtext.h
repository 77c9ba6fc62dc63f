// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Codebook {

/// What is selected in the text field that has the focus; empty where there is none.
QString selectedTextInFocus();

} // namespace Codebook
