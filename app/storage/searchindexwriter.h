// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/statements.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <future>

namespace Codebook {

/// Called now and then with how many entries are done and how many there are; false cancels.
using CompileProgress = std::function<bool(qint64 done, qint64 total)>;

/// Fills what a search reads besides the entries: the full-text index, the words in it and how they sound. The entries
/// and their places are there already. Terms are made in other threads while SQLite takes those before; memory does not
/// grow with the number of entries.
class SearchIndexWriter
{
public:
    explicit SearchIndexWriter(Statements &statements, qint64 entryCount, const CompileProgress &progress);

    /// False where SQLite reports an error, or when it was cancelled.
    bool write();

    bool isCancelled() const { return m_isCancelled; }

private:
    /// What of an entry is searched.
    struct Texts
    {
        qint64 position = 0;
        QString symbols;
        QString descriptions;
        QString aliases; ///< one a line
        QString hints;
        QStringList facets; ///< as terms
    };

    struct Row
    {
        qint64 position = 0;
        QString terms;
    };

    static Texts textsOf(const QSqlQuery &row);
    static Row rowOf(const Texts &entry);
    static QStringList soundsOf(const QString &text);

    bool writeTerms();
    bool pass(const QList<Texts> &batch);
    bool writeWords();
    bool writeReadings();

    Statements &m_statements;
    qint64 m_entryCount;
    CompileProgress m_progress;
    std::future<QList<Row>> m_inWork; ///< of the batch before
    bool m_isCancelled = false;
};

} // namespace Codebook
