// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "models/findmodel.h"

#include "core/tooltiptext.h"
#include "core/wording.h"
#include "triage/findwording.h"

#include <algorithm>

namespace Codebook {

namespace {

QVariant alignment(int column)
{
    const bool isNumber = column == FindModel::CodeColumn || column == FindModel::TimesColumn;
    return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

FindModel::FindModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void FindModel::setCodes(const QList<CodeSummary> &codes, EntrySource *entries)
{
    beginResetModel();
    m_codes = codes;
    m_entries = entries;
    endResetModel();
}

void FindModel::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_codes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FindModel::rowOf(const Find &find) const
{
    const auto found = std::find_if(m_codes.begin(), m_codes.end(),
                                    [&find](const CodeSummary &code) { return isSameCode(code.first, find); });
    return found == m_codes.end() ? -1 : int(found - m_codes.begin());
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

int FindModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CodeSummary &code = m_codes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(code, index.column());
    case Qt::ToolTipRole:
        return toolTipText(toolTip(code, index.column()));
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::AccessibleTextRole: {
        // A screen reader reads the first cell of a row: let it be the whole row.
        if (index.column() != CodeColumn)
            return text(code, index.column());
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << text(code, column);
        cells.removeAll(QString());
        return cells.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QString FindModel::toolTip(const CodeSummary &code, int column) const
{
    switch (column) {
    case CodeColumn:
        return code.first.text; // as it stands in the log
    case SureColumn:
        return FindWording::reason(code.best.reason);
    default:
        return text(code, column);
    }
}

QVariant FindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case TimesColumn:
        return tr("Times");
    case LinesColumn:
        return tr("Lines");
    case MeaningColumn:
        return tr("What happened");
    case TicketColumn:
        return tr("Ticket");
    case SureColumn:
        return tr("How sure");
    default:
        return {};
    }
}

/// A symbol or a message by its codes: what was written stands in the log.
QString FindModel::codeText(const CodeSummary &code) const
{
    QStringList texts;
    if (code.first.code.label.isEmpty() && m_entries) {
        for (const qint64 id : code.ids) {
            if (const Entry *entry = m_entries->entryById(id))
                texts << entry->codeText();
        }
    }
    return texts.isEmpty() ? code.name : texts.join(QStringLiteral(", "));
}

QString FindModel::text(const CodeSummary &code, int column) const
{
    switch (column) {
    case CodeColumn:
        return codeText(code);
    case TimesColumn:
        return QString::number(code.count);
    case LinesColumn: {
        const QString first = QString::number(code.first.line);
        return code.first.line == code.last.line ? first : first + u'–' + QString::number(code.last.line);
    }
    case SureColumn:
        return FindWording::confidence(code.best.confidence);
    default:
        break;
    }
    const Entry *entry = code.isUnknown() || !m_entries ? nullptr : m_entries->entryById(code.ids.first());
    if (column == MeaningColumn)
        return entry ? entry->description.in(m_language) : tr("not in the catalogue");
    return entry && entry->ticket != TicketAdvice::None ? Wording::ticketShort(entry->ticket) : QString();
}

} // namespace Codebook
