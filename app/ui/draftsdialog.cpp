// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/draftsdialog.h"

#include "ui/draftfilter.h"
#include "ui/keptcodes.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Codebook {

namespace {

enum Column { SubjectColumn, StateColumn, ReferenceColumn, ChangedColumn, ColumnCount };

constexpr QSize SizeInEm(44, 28);
constexpr double RowHeightInEm = 1.5; // rows are as high as the first, which may be without Chinese characters

} // namespace

DraftsDialog::DraftsDialog(KeptCodes &kept, QWidget *parent)
    : QDialog(parent)
    , m_kept(kept)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_stateLabel(new QLabel(this))
    , m_state(new QComboBox(this))
    , m_referenceLabel(new QLabel(this))
    , m_reference(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_undo(new QPushButton(this))
{
    setObjectName(QStringLiteral("drafts"));
    build();
    buildFilter();
    retranslate();
    showChosen();
}

void DraftsDialog::build()
{
    const int em = fontMetrics().height();
    m_list->setObjectName(QStringLiteral("draftList"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(ColumnCount);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(SubjectColumn, QHeaderView::Stretch);
    m_text->setObjectName(QStringLiteral("draftText"));
    m_text->setReadOnly(true);
    m_state->setObjectName(QStringLiteral("draftState"));
    m_reference->setObjectName(QStringLiteral("draftReference"));
    m_message->setObjectName(QStringLiteral("draftMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("draftCopy"));
    m_remove->setObjectName(QStringLiteral("draftRemove"));
    m_undo->setObjectName(QStringLiteral("draftUndo"));
    m_stateLabel->setBuddy(m_state);
    m_referenceLabel->setBuddy(m_reference);
    for (int i = 0; i < int(AllTicketStates.size()); ++i)
        m_state->addItem(QString());

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    auto *fields = new QHBoxLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_stateLabel), static_cast<QWidget *>(m_state),
                            static_cast<QWidget *>(m_referenceLabel)})
        fields->addWidget(widget);
    fields->addWidget(m_reference, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    for (QPushButton *button : {m_undo, m_remove, m_copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em, em, em, em);
    layout->setSpacing(em / 2);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
    layout->addLayout(fields);
    layout->addLayout(buttons);
    resize(SizeInEm * em);
    m_list->setFocus(); // the arrows go through the drafts at once

    connect(m_list, &QTreeWidget::currentItemChanged, this, &DraftsDialog::showChosen);
    connect(m_state, &QComboBox::activated, this, &DraftsDialog::saveState);
    connect(m_reference, &QLineEdit::editingFinished, this, &DraftsDialog::saveState);
    connect(m_copy, &QPushButton::clicked, this, &DraftsDialog::copy);
    connect(m_remove, &QPushButton::clicked, this, &DraftsDialog::remove);
    connect(m_undo, &QPushButton::clicked, this, &DraftsDialog::undo);
}

/// With the keys of the main window's search box.
void DraftsDialog::buildFilter()
{
    m_filter->setObjectName(QStringLiteral("draftFilter"));
    m_filter->setClearButtonEnabled(true);
    const auto goToList = [this] { m_list->setFocus(); };
    new QShortcut(QKeySequence::Find, this, m_filter, qOverload<>(&QWidget::setFocus));
    new QShortcut(Qt::Key_Down, m_filter, m_list, goToList, Qt::WidgetShortcut);
    connect(m_filter, &QLineEdit::returnPressed, m_list, goToList);
    // Esc closes the window only where nothing is typed.
    auto *clear = new QShortcut(Qt::Key_Escape, m_filter, m_filter, &QLineEdit::clear, Qt::WidgetShortcut);
    clear->setEnabled(false);
    connect(m_filter, &QLineEdit::textChanged, this, [this, clear](const QString &typed) {
        clear->setEnabled(!typed.isEmpty());
        showDrafts();
    });
}

void DraftsDialog::refresh()
{
    UserData *kept = m_kept.data();
    const auto drafts = kept ? kept->drafts() : UserDataResult<QList<TicketDraft>>(QList<TicketDraft>());
    m_drafts = drafts.value_or(QList<TicketDraft>());
    m_message->setText(!kept ? m_kept.problem() : !drafts ? UserDataProblemText::sentence(drafts.error()) : QString());
    showDrafts(chosenId()); // it is not taken away while it is worked on
    m_kept.refresh(); // is:drafted may have another answer now
}

void DraftsDialog::showDrafts(const QString &always)
{
    const QString id = chosenId();
    {
        const QSignalBlocker silent(m_list);
        m_list->clear();
        for (const TicketDraft &draft : std::as_const(m_drafts)) {
            const QString state = m_state->itemText(int(draft.state));
            if (draft.id != always && !fits(draft, state, m_filter->text()))
                continue;
            auto *item = new QTreeWidgetItem(m_list);
            item->setText(SubjectColumn, draft.subject);
            item->setSizeHint(SubjectColumn, {0, qRound(RowHeightInEm * fontMetrics().height())});
            item->setToolTip(SubjectColumn, draft.subject);
            item->setText(StateColumn, state);
            item->setText(ReferenceColumn, draft.reference);
            item->setText(ChangedColumn, m_list->locale().toString(draft.changed.toLocalTime(), QLocale::ShortFormat));
            item->setData(SubjectColumn, Qt::UserRole, draft.id);
            if (draft.id == id || !m_list->currentItem())
                m_list->setCurrentItem(item);
        }
    }
    for (const int column : {StateColumn, ReferenceColumn, ChangedColumn})
        m_list->resizeColumnToContents(column);
    showChosen();
}

QString DraftsDialog::chosenId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(SubjectColumn, Qt::UserRole).toString() : QString();
}

const TicketDraft *DraftsDialog::chosen() const
{
    const QString id = chosenId();
    const auto found
        = std::find_if(m_drafts.begin(), m_drafts.end(), [&id](const TicketDraft &draft) { return draft.id == id; });
    return found == m_drafts.end() ? nullptr : &*found;
}

void DraftsDialog::showChosen()
{
    const TicketDraft *draft = chosen();
    m_text->setPlaceholderText(m_drafts.isEmpty() ? tr("A draft that you save while you write a ticket appears here.")
                                                  : tr("No draft has all of this."));
    m_text->setPlainText(draft ? draft->body : QString());
    m_state->setCurrentIndex(draft ? int(draft->state) : 0);
    m_reference->setText(draft ? draft->reference : QString());
    for (QWidget *widget : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_reference),
                            static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_remove)})
        widget->setEnabled(draft);
    m_undo->setVisible(m_removed.has_value());
}

void DraftsDialog::saveState()
{
    const TicketDraft *draft = chosen();
    const auto state = AllTicketStates[size_t(m_state->currentIndex())];
    if (!draft || !m_kept.data() || (draft->state == state && draft->reference == m_reference->text()))
        return;
    const auto saved = m_kept.data()->setDraftState(draft->id, state, m_reference->text());
    if (saved)
        refresh();
    else
        m_message->setText(UserDataProblemText::sentence(saved.error())); // what was typed stays
}

void DraftsDialog::remove()
{
    const TicketDraft *draft = chosen();
    if (!draft || !m_kept.data())
        return;
    const auto removed = m_kept.data()->removeDraft(draft->id);
    if (!removed) {
        m_message->setText(UserDataProblemText::sentence(removed.error()));
        return;
    }
    m_removed = *removed;
    refresh();
}

void DraftsDialog::undo()
{
    if (!m_removed || !m_kept.data())
        return;
    if (const auto restored = m_kept.data()->restore(*m_removed); !restored) {
        m_message->setText(UserDataProblemText::sentence(restored.error()));
        return;
    }
    m_removed.reset();
    refresh();
}

void DraftsDialog::copy()
{
    if (const TicketDraft *draft = chosen()) {
        QGuiApplication::clipboard()->setText(draft->body);
        m_message->setText(tr("Copied"));
    }
}

void DraftsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showDrafts(chosenId());
    }
    QDialog::changeEvent(event);
}

/// Opened anew it shows all, above all the draft that was just saved.
void DraftsDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        m_filter->clear();
    QDialog::showEvent(event);
}

void DraftsDialog::retranslate()
{
    if (parentWidget())
        setLocale(parentWidget()->locale()); // a window does not take it over by itself
    setWindowTitle(tr("Ticket drafts"));
    m_list->setHeaderLabels({tr("Ticket"), tr("State"), tr("Reference"), tr("Changed")});
    m_list->setAccessibleName(tr("Ticket drafts"));
    m_text->setAccessibleName(tr("Text of the ticket"));
    m_filter->setPlaceholderText(tr("Code, subject, reference, state or words of the text"));
    m_filter->setAccessibleName(tr("Search the drafts"));
    m_state->setItemText(int(TicketState::Draft), tr("Draft"));
    m_state->setItemText(int(TicketState::Submitted), tr("Submitted"));
    m_state->setItemText(int(TicketState::Closed), tr("Closed"));
    m_stateLabel->setText(tr("&State:"));
    m_referenceLabel->setText(tr("&Reference:"));
    m_reference->setPlaceholderText(tr("The vendor's number for it"));
    m_copy->setText(tr("&Copy"));
    m_remove->setText(tr("&Delete"));
    m_undo->setText(tr("&Undo the deletion"));
}

} // namespace Codebook
