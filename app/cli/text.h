// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/terminal.h"
#include "core/catalogueinfo.h"
#include "core/entry.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Codebook {

/// Entries as a person reads them in a terminal. Without a terminal nothing is cut, wrapped or coloured.
class EntryPrinter
{
    Q_DECLARE_TR_FUNCTIONS(EntryPrinter)

public:
    EntryPrinter(const CatalogueInfo &info, Language language, const Terminal &terminal);

    /// Everything about one entry, several lines.
    QString full(const Entry &entry) const;
    /// One line an entry: code, description, section, ticket advice; columns aligned.
    QString table(const QList<Entry> &entries) const;

private:
    QString field(const QString &label, const QString &value, int labelWidth) const;

    const CatalogueInfo &m_info;
    Language m_language;
    Terminal m_terminal;
};

} // namespace Codebook
