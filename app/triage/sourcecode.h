// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "triage/numbercontext.h"

namespace Codebook {

/// Whether source code gives the number a name, "int errCode = 6014;" or in Go "ErrCodeTimeout ErrCode = 6014", or
/// compares with it, "if (err.code === 6014)": it says what a code of some program is, not that it occurred.
bool isInSourceCode(const NumberPlace &place);

} // namespace Codebook
