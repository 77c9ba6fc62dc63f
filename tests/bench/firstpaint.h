// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

class QTableView;

namespace Codebook::Bench {

/// Every benchmark window links firstpaint.cpp and defines this. It is called once, from the event loop, as soon as a
/// table with rows in it has been painted for the first time. The program's main() needs to know nothing of it.
void tablePainted(QTableView &table);

} // namespace Codebook::Bench
