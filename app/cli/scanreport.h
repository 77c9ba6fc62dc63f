// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/terminal.h"
#include "core/language.h"
#include "storage/catalogue.h"
#include "triage/findsummary.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <QTemporaryFile>

#include <optional>

namespace Codebook {

/// Writes what a scan found: for people a table of the codes of each file, for scripts one JSON object of all finds.
class ScanReport final
{
    Q_DECLARE_TR_FUNCTIONS(ScanReport)

public:
    ScanReport(const Catalogue &catalogue, Language language, bool isJson, bool hasFiles);

    void beginFile(const QString &name);
    void add(const Find &find);
    /// Writes the file's table. What went wrong; empty where nothing did.
    QString endFile();
    /// Writes the JSON object. What went wrong; empty where nothing did.
    QString finish();

    /// Nothing was found, in no file.
    bool isEmpty() const { return m_isEmpty; }

private:
    void writeTable(const QList<CodeSummary> &codes, const QString &heading);
    QStringList row(const CodeSummary &code);
    QString codeTexts(const QList<qint64> &ids);
    QString json(const Find &find);
    void append(QTemporaryFile &list, const QString &json);
    void copyOut(QTemporaryFile &list);
    static QString unwritable();
    QString entryJson(qint64 id);
    /// nullptr where it cannot be read. Valid until the next call.
    const Entry *entry(qint64 id);
    static QString place(const Find &find);

    const Catalogue &m_catalogue;
    Language m_language;
    bool m_isJson;
    bool m_hasFiles; ///< several: say which
    Terminal m_terminal;
    QStringList m_files;
    // For JSON only, its two lists, which are known one after the other: there can be millions of finds.
    QTemporaryFile m_known;
    QTemporaryFile m_unknown;
    FindSummary m_summary;
    QHash<qint64, Entry> m_entries; ///< read already
    QHash<qint64, QString> m_entryJson;
    QString m_problem;
    bool m_isEmpty = true;
};

} // namespace Codebook
