// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QChar>

class QLineEdit;
class QTableView;
class QWidget;

namespace Codebook::Bench {

/// What benchmarks do with Codebook's own window.

/// Where one types, or nullptr.
QLineEdit *searchBox(const QTableView &results);

/// Presses the key of a character, as if the window system had said so.
void typeInto(QLineEdit &box, QChar character);

/// The table, or the page that stands in its place where nothing was found.
const QWidget *shownResults(const QTableView &results);

/// Runs the event loop until nothing is left to do: what had to be painted then is.
void settle();

} // namespace Codebook::Bench
