// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/draftsdialog.h"

#include "core/tooltiptext.h"
#include "ui/dialogparts.h"
#include "ui/draftfilter.h"
#include "ui/keptcodes.h"
#include "ui/noticelabel.h"

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
    , m_message(new NoticeLabel(this))
{
    setObjectName(QStringLiteral("drafts"));
    build();
    retranslate();
    showChosen();
}

/// Hiding takes the focus from the reference, which saves it: as long as there is something to save it with.
DraftsDialog::~DraftsDialog()
{
    hide();
}

void DraftsDialog::build()
{
    const int em = fontMetrics().height();
    buildList();
    buildFilter();
    m_text->setObjectName(QStringLiteral("draftText"));
    m_text->setReadOnly(true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em, em, em, em);
    layout->setSpacing(em / 2);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
    layout->addLayout(buildFields());
    layout->addLayout(buildButtons());
    resize(SizeInEm * em);
    m_list->setFocus(); // the arrows go through the drafts at once
}

void DraftsDialog::buildList()
{
    m_list->setObjectName(QStringLiteral("draftList"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(ColumnCount);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(SubjectColumn, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DraftsDialog::showChosen);
}

QBoxLayout *DraftsDialog::buildFields()
{
    m_state->setObjectName(QStringLiteral("draftState"));
    m_stateLabel->setBuddy(m_state);
    for (int i = 0; i < int(AllTicketStates.size()); ++i)
        m_state->addItem(QString());
    m_reference->setObjectName(QStringLiteral("draftReference"));
    m_referenceLabel->setBuddy(m_reference);
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_stateLabel);
    fields->addWidget(m_state);
    fields->addWidget(m_referenceLabel);
    fields->addWidget(m_reference, 1);
    connect(m_state, &QComboBox::activated, this, &DraftsDialog::saveTyped);
    connect(m_reference, &QLineEdit::editingFinished, this, &DraftsDialog::saveTyped);
    return fields;
}

QBoxLayout *DraftsDialog::buildButtons()
{
    m_message->setObjectName(QStringLiteral("draftMessage"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    m_undo = addPlainButton(this, buttons, "draftUndo", [this] { undo(); });
    m_remove = addPlainButton(this, buttons, "draftRemove", [this] { remove(); });
    m_copy = addPlainButton(this, buttons, "draftCopy", [this] { copy(); });
    return buttons;
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
    takeTyped();
    saveUnsaved();
    UserData *kept = m_kept.data();
    const auto drafts = kept ? kept->drafts() : UserDataResult<QList<TicketDraft>>(QList<TicketDraft>());
    m_drafts = drafts.value_or(QList<TicketDraft>());
    if (!kept)
        m_message->say([this] { return m_kept.problem(); });
    else if (!drafts)
        m_message->say([problem = drafts.error()] { return UserDataProblemText::sentence(problem); });
    else
        sayUnsaved();
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
            item->setToolTip(SubjectColumn, toolTipText(draft.subject));
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
    return draft(chosenId());
}

const TicketDraft *DraftsDialog::draft(const QString &id) const
{
    const auto found
        = std::find_if(m_drafts.begin(), m_drafts.end(), [&id](const TicketDraft &draft) { return draft.id == id; });
    return found == m_drafts.end() ? nullptr : &*found;
}

void DraftsDialog::showChosen()
{
    const TicketDraft *draft = chosen();
    m_text->setPlaceholderText(m_drafts.isEmpty() ? tr("Drafts that you save while writing a ticket appear here.")
                                                  : tr("No draft matches."));
    m_text->setPlainText(draft ? draft->body : QString());
    const Unsaved saved = draft ? Unsaved{.state = draft->state, .reference = draft->reference} : Unsaved();
    const Unsaved shown = m_unsaved.value(chosenId(), saved);
    m_state->setCurrentIndex(int(shown.state));
    m_reference->setText(shown.reference);
    for (QWidget *widget : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_reference),
                            static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_remove)})
        widget->setEnabled(draft);
    m_undo->setVisible(!m_removed.isEmpty());
}

void DraftsDialog::saveTyped()
{
    takeTyped();
    if (!m_unsaved.isEmpty())
        refresh();
}

/// What stands in the fields and is not saved.
void DraftsDialog::takeTyped()
{
    const TicketDraft *draft = chosen();
    if (!draft)
        return;
    const TicketState state = AllTicketStates[size_t(m_state->currentIndex())];
    if (state == draft->state && m_reference->text() == draft->reference)
        m_unsaved.remove(draft->id);
    else
        m_unsaved.insert(draft->id, {.state = state, .reference = m_reference->text()});
}

void DraftsDialog::saveUnsaved()
{
    UserData *kept = m_kept.data();
    for (auto each = m_unsaved.begin(); kept && each != m_unsaved.end();) {
        const auto saved = kept->setDraftState(each.key(), each->state, each->reference);
        if (!saved)
            each->problem = saved.error();
        each = saved ? m_unsaved.erase(each) : std::next(each);
    }
}

/// Which draft it is: another one may be shown by now.
void DraftsDialog::sayUnsaved()
{
    const QString id = m_unsaved.contains(chosenId()) ? chosenId() : m_unsaved.keys().value(0);
    const TicketDraft *unsaved = draft(id);
    if (!unsaved) {
        m_message->say([] { return QString(); });
        return;
    }
    m_message->say([subject = unsaved->subject, problem = m_unsaved.value(id).problem] {
        return tr("State and reference of “%1” are not saved. %2").arg(subject, UserDataProblemText::sentence(problem));
    });
}

QStringList DraftsDialog::unsaved() const
{
    QStringList subjects;
    for (const TicketDraft &draft : m_drafts) {
        if (m_unsaved.contains(draft.id))
            subjects << draft.subject;
    }
    return subjects;
}

void DraftsDialog::remove()
{
    const TicketDraft *draft = chosen();
    if (!draft || !m_kept.data())
        return;
    const auto removed = m_kept.data()->removeDraft(draft->id);
    if (!removed) {
        m_message->say([problem = removed.error()] { return UserDataProblemText::sentence(problem); });
        return;
    }
    if (*removed)
        m_removed.append(**removed);
    refresh();
}

void DraftsDialog::undo()
{
    if (m_removed.isEmpty() || !m_kept.data())
        return;
    if (const auto restored = m_kept.data()->restore(m_removed.constLast()); !restored) {
        m_message->say([problem = restored.error()] { return UserDataProblemText::sentence(problem); });
        return;
    }
    m_removed.removeLast();
    refresh();
}

void DraftsDialog::copy()
{
    if (const TicketDraft *draft = chosen()) {
        QGuiApplication::clipboard()->setText(draft->body);
        m_message->say([] { return tr("Copied"); });
    }
}

void DraftsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        takeTyped();
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
    m_filter->setPlaceholderText(tr("Code, subject, reference, state or words in the text"));
    m_filter->setAccessibleName(tr("Search the drafts"));
    m_state->setItemText(int(TicketState::Draft), tr("Draft"));
    m_state->setItemText(int(TicketState::Submitted), tr("Submitted"));
    m_state->setItemText(int(TicketState::Closed), tr("Closed"));
    m_stateLabel->setText(tr("&State:"));
    m_referenceLabel->setText(tr("&Reference:"));
    m_reference->setPlaceholderText(tr("The vendor's number for the ticket"));
    m_copy->setText(tr("&Copy"));
    m_remove->setText(tr("&Delete"));
    m_undo->setText(tr("&Undo the deletion"));
}

} // namespace Codebook
