// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ticketdraft.h"

#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace Codebook {

class KeptCodes;

/// The tickets that the agent has written: how far each is, its reference, its text to copy. Every change is saved as
/// it is made, and a removed draft can be put back.
class DraftsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// kept must outlive this window.
    explicit DraftsDialog(KeptCodes &kept, QWidget *parent = nullptr);

    /// Reads the drafts again.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildFilter();
    void retranslate();
    /// Those that fit what is typed, and the one with this id.
    void showDrafts(const QString &always = {});
    QString chosenId() const;
    void showChosen();
    void saveState();
    void remove();
    void undo();
    void copy();
    const TicketDraft *chosen() const;

    KeptCodes &m_kept;
    QList<TicketDraft> m_drafts;
    std::optional<TicketDraft> m_removed; ///< the last one
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_stateLabel;
    QComboBox *m_state;
    QLabel *m_referenceLabel;
    QLineEdit *m_reference;
    QLabel *m_message;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_undo;
};

} // namespace Codebook
