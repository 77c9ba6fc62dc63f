// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "paintwatcher.h"
#include "stocktable.h"

#include <QList>
#include <QString>
#include <QStringList>

class QLineEdit;

namespace Codebook::Bench {

struct KeyPress
{
    QString text; ///< in the box afterwards
    int rows = 0; ///< of the table that are seen then
    double ours = 0; ///< milliseconds
    double stock = 0; ///< milliseconds
};

/// Types into Codebook's window key by key; after each key the stock table shows the same cells anew. Both are timed
/// until they are painted and nothing is left to do. They take turns, so that both see the same state of the machine.
class KeyPressBench final
{
public:
    KeyPressBench(QLineEdit &box, QTableView &table);

    /// False where a picture was not painted that should have been; failure() says which.
    bool run(const QStringList &queries);

    const QString &failure() const { return m_failure; }

    const QList<KeyPress> &presses() const { return m_presses; }

private:
    bool type(const QString &query);
    bool press(QChar character);

    QLineEdit &m_box;
    QTableView &m_table;
    PaintWatcher m_paints;
    StockTable m_stock;
    QList<KeyPress> m_presses;
    QString m_failure;
};

} // namespace Codebook::Bench
