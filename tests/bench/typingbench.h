// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "paintwatcher.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QStringList>

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

    /// False where a page was not painted that should have been; failure() says which.
    bool run(const QStringList &queries, Pace pace);

    const QString &failure() const { return m_failure; }

    const QList<TypedKey> &keys() const { return m_keys; }

private:
    bool type(const QString &query, Pace pace);
    bool press(QChar character, Pace pace);
    double elapsed() const;
    double waitUntilIdle() const;

    QLineEdit &m_box;
    QTableView &m_results;
    PaintWatcher m_paints;
    QElapsedTimer m_timer; ///< since the key was pressed
    QList<TypedKey> m_keys;
    QString m_failure;
};

} // namespace Codebook::Bench
