// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrysource.h"
#include "core/language.h"
#include "triage/findsummary.h"

#include <QAbstractTableModel>
#include <QList>

namespace Codebook {

/// The different codes of a log, one a row: first those that the catalogue has, then the unknown ones.
class FindModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CodeColumn, TimesColumn, LinesColumn, MeaningColumn, TicketColumn, SureColumn, ColumnCount };

    explicit FindModel(QObject *parent = nullptr);

    /// entries must outlive the codes.
    void setCodes(const QList<CodeSummary> &codes, EntrySource *entries);
    void setLanguage(Language language);

    const CodeSummary &codeAt(int row) const { return m_codes[row]; }

    /// The row of the code that a find is of, or -1.
    int rowOf(const Find &find) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString codeText(const CodeSummary &code) const;
    QString toolTip(const CodeSummary &code, int column) const;
    QString text(const CodeSummary &code, int column) const;

    QList<CodeSummary> m_codes;
    EntrySource *m_entries = nullptr;
    Language m_language = Language::English;
};

} // namespace Codebook
