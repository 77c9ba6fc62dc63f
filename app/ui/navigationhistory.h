// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Codebook {

/// The entries that were shown, to go back and forward through as in a web browser.
class NavigationHistory
{
public:
    /// Remembers an entry as the place the user is at; what lay ahead is forgotten.
    void visit(qint64 id)
    {
        if (!m_ids.isEmpty() && m_ids[m_current] == id)
            return;
        m_ids.resize(m_ids.isEmpty() ? 0 : m_current + 1);
        m_ids.append(id);
        if (m_ids.size() > MaxLength)
            m_ids.removeFirst();
        m_current = m_ids.size() - 1;
    }

    /// The same for an entry that a search showed, with the text that was typed; empty where the user chose the entry.
    /// What is found from letter to letter is one place, not one for each letter.
    void visit(qint64 id, const QString &typed)
    {
        const QString before = std::exchange(m_typed, typed);
        const bool refines
            = !typed.isEmpty() && !before.isEmpty() && (typed.startsWith(before) || before.startsWith(typed));
        const bool isHere = !m_ids.isEmpty() && m_ids[m_current] == id; // found again, with what lies ahead
        if (refines && !isHere)
            replace(id);
        else
            visit(id);
    }

    /// The place the user is at turned out to be another one; what lay ahead is forgotten.
    void replace(qint64 id)
    {
        m_ids.resize(m_current); // without the present one; nothing where there is none
        m_current = qMax<qsizetype>(0, m_current - 1);
        visit(id);
    }

    bool canGoBack() const { return m_current > 0; }

    bool canGoForward() const { return m_current + 1 < m_ids.size(); }

    /// Goes there and returns the id. Only where canGoBack() or canGoForward().
    qint64 goBack() { return m_ids[--m_current]; }

    qint64 goForward() { return m_ids[++m_current]; }

    void clear()
    {
        m_ids.clear();
        m_current = 0;
        m_typed.clear();
    }

private:
    static constexpr qsizetype MaxLength = 200;

    QList<qint64> m_ids;
    qsizetype m_current = 0;
    QString m_typed; // what was typed when the present place was found
};

} // namespace Codebook
