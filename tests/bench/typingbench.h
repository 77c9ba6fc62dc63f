// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "paintwatcher.h"
#include "result.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>

class QLineEdit;
class QTableView;

namespace Codebook::Bench {

/// How one key press went.
struct TypedKey
{
    QString text; ///< in the box afterwards
    double untilPage = 0; ///< milliseconds until its first page of results was painted
    double untilIdle = 0; ///< milliseconds until nothing was left to do
};

/// Types into Codebook's window key by key and times when the results appear.
class TypingBench final
{
public:
    enum class Pace {
        Fast, ///< the next key as soon as the page is painted: what still goes on in the background goes on beside it
        Patient, ///< the next key when the program has gone idle, threads and all
    };

    TypingBench(QLineEdit &box, QTableView &results);

    /// Types into an empty box, and waits until the program is idle. Every page must be painted that should be.
    Result<QList<TypedKey>> type(const QString &query, Pace pace);

private:
    Result<TypedKey> press(QChar character, Pace pace);
    double elapsed() const;
    double waitUntilIdle() const;

    QLineEdit &m_box;
    QTableView &m_results;
    PaintWatcher m_paints;
    QElapsedTimer m_timer; ///< since the key was pressed
};

} // namespace Codebook::Bench
