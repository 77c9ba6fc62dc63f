// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ticketdraft.h"
#include "storage/userdataproblem.h"

#include <QDialog>
#include <QHash>
#include <QList>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace Codebook {

class KeptCodes;
class NoticeLabel;

/// The tickets that the agent has written: how far each is, its reference, its text to copy. Every change is saved as
/// it is made; one that cannot be saved stays in its fields and is tried again. Removed drafts can be put back.
class DraftsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// kept must outlive this window.
    explicit DraftsDialog(KeptCodes &kept, QWidget *parent = nullptr);
    ~DraftsDialog() override;

    /// Saves what is not saved yet and reads the drafts again.
    void refresh();
    /// The subjects of the drafts of which state or reference could not be saved.
    QStringList unsaved() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Unsaved
    {
        TicketState state = TicketState::Draft;
        QString reference;
        UserDataProblem problem = {}; ///< why it could not be saved
    };

    void build();
    void buildList();
    void buildFilter();
    QBoxLayout *buildFields();
    QBoxLayout *buildButtons();
    void retranslate();
    /// Those that fit what is typed, and the one with this id.
    void showDrafts(const QString &always = {});
    QString chosenId() const;
    void showChosen();
    void saveTyped();
    void takeTyped();
    void saveUnsaved();
    void sayUnsaved();
    void remove();
    void undo();
    void copy();
    const TicketDraft *chosen() const;
    const TicketDraft *draft(const QString &id) const;

    KeptCodes &m_kept;
    QList<TicketDraft> m_drafts;
    QList<TicketDraft> m_removed; ///< the last one at the end
    QHash<QString, Unsaved> m_unsaved; ///< by the draft's id
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_stateLabel;
    QComboBox *m_state;
    QLabel *m_referenceLabel;
    QLineEdit *m_reference;
    NoticeLabel *m_message;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_undo;
};

} // namespace Codebook
