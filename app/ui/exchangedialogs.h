// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace Codebook {

class KeptCodes;

/// Asks for a file and writes everything that the user keeps into it; says how that went.
void exportKept(QWidget *parent, KeptCodes &kept);

/// Asks for a file that exportKept() or codebook-cli wrote and adds what is in it; says what that did.
void importKept(QWidget *parent, KeptCodes &kept);

} // namespace Codebook
