// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/detailpanel.h"

#include "core/tooltiptext.h"
#include "core/wording.h"
#include "ui/colours.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/noteeditor.h"
#include "ui/ticketbadge.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolButton>

namespace Codebook {

namespace {

constexpr qreal LineHeight = 140; // per cent
constexpr auto CodeScheme = "code:";

QFont scaled(QFont font, qreal factor, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

/// An empty document already has its first block.
void startBlock(QTextCursor &cursor, const QTextBlockFormat &format)
{
    if (cursor.atStart())
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
}

} // namespace

DetailPanel::DetailPanel(QWidget *parent)
    : QWidget(parent)
    , m_code(new QLabel(this))
    , m_symbol(new QLineEdit(this))
    , m_section(new QLabel(this))
    , m_badge(new TicketBadge(this))
    , m_body(new QTextBrowser(this))
    , m_star(new QToolButton(this))
    , m_otherLanguage(new QToolButton(this))
    , m_note(new NoteEditor(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("detail"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    updateColours();
    retranslate();
}

void DetailPanel::build()
{
    m_code->setObjectName(QStringLiteral("detailCode"));
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->setFont(scaled(font(), 2.2, QFont::DemiBold));
    m_section->setObjectName(QStringLiteral("detailSection"));
    m_section->setTextFormat(Qt::PlainText);
    // A line edit can be read only, selected, and longer than the panel; a label would cut the name or force a width.
    m_symbol->setObjectName(QStringLiteral("detailSymbol"));
    m_symbol->setReadOnly(true);
    m_symbol->setFrame(false);
    m_symbol->setTextMargins(-2, 0, 0, 0);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.95);
    m_symbol->setFont(fixed);
    m_body->setObjectName(QStringLiteral("detailBody"));
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setOpenLinks(false);
    m_body->document()->setDocumentMargin(0);
    m_body->viewport()->setAutoFillBackground(false);
    m_body->viewport()->installEventFilter(this);
    m_body->setFont(readingFont(font()));
    m_body->document()->setDefaultFont(m_body->font());
    m_body->document()->setUndoRedoEnabled(false);
    m_star->setObjectName(QStringLiteral("star"));
    m_star->setCheckable(true);
    m_star->setAutoRaise(true);
    m_star->setFocusPolicy(Qt::TabFocus);
    m_otherLanguage->setObjectName(QStringLiteral("otherLanguage"));
    m_otherLanguage->setCheckable(true);
    m_otherLanguage->setAutoRaise(true);

    const int em = QFontMetrics(font()).height();
    auto *top = new QHBoxLayout;
    top->addWidget(m_code, 1);
    top->addWidget(m_star, 0, Qt::AlignTop);
    top->addWidget(m_otherLanguage, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em, em / 2, em, em / 2);
    layout->setSpacing(em / 4);
    layout->addLayout(top);
    layout->addWidget(m_symbol);
    layout->addWidget(m_section);
    layout->addSpacing(em / 2);
    layout->addWidget(m_badge);
    layout->addSpacing(em / 2);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_note);
    layout->addLayout(m_buttons);
    m_buttons->addStretch(1);

    connect(m_body, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        Q_EMIT codeRequested(Code::fromLabel(link.toString().sliced(qsizetype(qstrlen(CodeScheme)))));
    });
    connect(m_star, &QToolButton::clicked, this, [this](bool starred) {
        showStar();
        if (m_entry)
            Q_EMIT starToggled(*m_entry, starred);
    });
    connect(m_note, &NoteEditor::saveRequested, this, [this](const QString &text, const QString &before) {
        if (m_entry)
            Q_EMIT noteChanged(*m_entry, text, before);
    });
    connect(m_otherLanguage, &QToolButton::toggled, this, [this](bool shown) {
        fillBody();
        Q_EMIT otherLanguageToggled(shown);
    });
}

void DetailPanel::setLanguage(Language language)
{
    m_language = language;
    retranslate();
    fill();
}

void DetailPanel::setOtherLanguageShown(bool shown)
{
    m_otherLanguage->setChecked(shown);
}

void DetailPanel::showEntry(const Entry &entry, const CatalogueInfo &info)
{
    if (m_entry == entry && m_info == &info)
        return;
    m_note->save(); // of the entry before
    keepUnsavedNote();
    m_entry = entry;
    m_info = &info;
    fill();
    m_body->verticalScrollBar()->setValue(0);
}

/// A note that could not be saved comes back with its entry.
void DetailPanel::keepUnsavedNote()
{
    if (!m_entry)
        return;
    if (const auto unsaved = m_note->takeUnsaved())
        m_unsavedNotes.insert(m_entry->code.label, *unsaved);
}

void DetailPanel::setNote(const QString &saved)
{
    m_note->setNote(saved);
    const QString unsaved = m_entry ? m_unsavedNotes.take(m_entry->code.label) : QString();
    if (!unsaved.isNull())
        m_note->restore(unsaved);
}

/// Saving can end in a search that shows another entry, whose note is not the one saved.
void DetailPanel::setNoteOutcome(const Entry &entry, const UserDataResult<QString> &saved)
{
    if (m_entry == entry)
        m_note->setOutcome(saved);
}

QStringList DetailPanel::unsavedNotes() const
{
    QStringList codes = m_unsavedNotes.keys();
    codes.sort();
    if (m_entry && !m_note->isSaved())
        codes.prepend(m_entry->code.label);
    return codes;
}

void DetailPanel::setKept(bool isStarred, const QString &note)
{
    m_note->refresh(note);
    if (m_star->isChecked() != isStarred) {
        m_star->setChecked(isStarred);
        showStar();
    }
}

void DetailPanel::showStar()
{
    const bool isStarred = m_star->isChecked();
    m_star->setIcon(symbolicIcon(isStarred ? QStringLiteral("star-filled") : QStringLiteral("star-outline")));
    const QString tip = isStarred ? tr("Remove the star") : tr("Add a star");
    m_star->setToolTip(tip);
    m_star->setAccessibleName(tip);
}

void DetailPanel::clear()
{
    m_note->save();
    keepUnsavedNote();
    m_entry.reset();
    m_info = nullptr;
}

void DetailPanel::setHighlighter(const Highlighter &highlighter)
{
    m_highlighter = highlighter;
    highlight();
}

/// Over the text, not in it: nothing is laid out anew.
void DetailPanel::highlight()
{
    QList<QTextEdit::ExtraSelection> selections;
    QTextDocument *document = m_body->document();
    for (QTextBlock block = document->begin(); block.isValid() && !m_highlighter.isEmpty(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            continue;
        for (const TextRange &range : m_highlighter.ranges(block.text())) {
            QTextEdit::ExtraSelection selection;
            selection.format.setBackground(markerOn(palette().color(QPalette::Base)).ink);
            selection.cursor = QTextCursor(document);
            selection.cursor.setPosition(block.position() + int(range.start));
            selection.cursor.setPosition(block.position() + int(range.end()), QTextCursor::KeepAnchor);
            selections.append(selection);
        }
    }
    m_body->setExtraSelections(selections);
}

void DetailPanel::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

QString DetailPanel::selectedText() const
{
    return m_code->selectedText(); // a label never has the focus
}

void DetailPanel::retranslate()
{
    // Each language is named in itself: who needs the switch may not read the other one.
    m_otherLanguage->setText(m_language == Language::Chinese ? QStringLiteral("English") : QStringLiteral("中文"));
    m_otherLanguage->setToolTip(tr("Also show the texts in the other language"));
    m_otherLanguage->setAccessibleName(tr("Also show the texts in the other language"));
    showStar();
    m_code->setAccessibleName(tr("Code"));
    m_symbol->setAccessibleName(tr("Symbol"));
    m_section->setAccessibleName(tr("Section"));
    m_body->setAccessibleName(tr("What happened and what to do"));
    setAccessibleName(tr("Details"));
}

void DetailPanel::updateColours()
{
    QPalette dim = QApplication::palette();
    dim.setColor(QPalette::WindowText, Colours::of(dim).dim);
    dim.setColor(QPalette::Text, Colours::of(dim).dim);
    m_symbol->setPalette(dim);
    m_section->setPalette(dim);
}

void DetailPanel::fill()
{
    if (!m_entry)
        return;
    m_code->setText(m_entry->codeText());
    m_symbol->setText(m_entry->symbols.join(QStringLiteral(" · ")));
    m_symbol->setToolTip(toolTipText(m_entry->symbols.join(u'\n')));
    m_symbol->setCursorPosition(0);
    m_symbol->setVisible(!m_entry->symbols.isEmpty());
    m_section->setText(sectionBreadcrumb(*m_info, m_entry->section, m_language));
    m_badge->setAdvice(m_entry->ticket, Wording::ticketBadge(m_entry->ticket));
    fillBody();
}

void DetailPanel::fillBody()
{
    if (!m_entry)
        return;
    const int scrolled = m_body->verticalScrollBar()->value();
    QTextCursor cursor(m_body->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    if (const QString reason = Wording::ticketReason(m_entry->ticket); !reason.isEmpty())
        addParagraph(cursor, reason, true);
    addHeading(cursor, Wording::whatHappened());
    addParagraph(cursor, m_entry->description.in(m_language));
    addHeading(cursor, Wording::whatToDo(), Wording::hintOriginMark(m_entry->hintOrigin));
    addParagraph(cursor, m_entry->hint.in(m_language));
    if (m_otherLanguage->isChecked()) {
        const Language other = otherLanguage(m_language);
        addHeading(cursor, other == Language::Chinese ? QStringLiteral("中文") : QStringLiteral("English"));
        addParagraph(cursor, m_entry->description.in(other), true);
        addParagraph(cursor, m_entry->hint.in(other), true);
    }
    if (!m_entry->related.isEmpty())
        addRelated(cursor);
    cursor.endEditBlock();
    highlight();
    m_body->moveCursor(QTextCursor::Start); // the first time it is shown it scrolls to its cursor
    m_body->verticalScrollBar()->setValue(scrolled);
}

void DetailPanel::addHeading(QTextCursor &cursor, const QString &text, const QString &remark) const
{
    const qreal em = QFontMetricsF(font()).height();
    QTextBlockFormat block;
    block.setHeadingLevel(2);
    block.setTopMargin(cursor.atStart() ? 0 : em * 0.8);
    block.setBottomMargin(em * 0.2);
    startBlock(cursor, block);
    QTextCharFormat format;
    format.setFont(scaled(font(), 0.92, QFont::DemiBold));
    format.setForeground(Colours::of(palette()).dim);
    cursor.insertText(text, format);
    if (remark.isEmpty())
        return;
    format.setFont(scaled(font(), 0.92));
    format.setToolTip(
        tr("The vendor's document only says what happened; this advice is from the editors of the catalogue."));
    cursor.insertText(QStringLiteral("  ·  ") + remark, format);
}

void DetailPanel::addParagraph(QTextCursor &cursor, const QString &text, bool isDimmed) const
{
    QTextBlockFormat block;
    block.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    startBlock(cursor, block);
    QTextCharFormat format;
    format.setForeground(isDimmed ? Colours::of(palette()).dim : palette().color(QPalette::Text));
    cursor.insertText(text, format);
}

void DetailPanel::addRelated(QTextCursor &cursor) const
{
    addHeading(cursor, tr("Related"));
    addParagraph(cursor, {});
    bool isFirst = true;
    for (const Code &code : m_entry->related) {
        QTextCharFormat format;
        format.setForeground(palette().color(QPalette::Text));
        if (!isFirst)
            cursor.insertText(QStringLiteral("   "), format);
        isFirst = false;
        format.setAnchor(true);
        format.setAnchorHref(QString::fromLatin1(CodeScheme) + code.label);
        format.setForeground(palette().color(QPalette::Link));
        format.setFontUnderline(true);
        if (m_describe)
            format.setToolTip(toolTipText(m_describe(code)));
        cursor.insertText(code.label, format);
    }
}

void DetailPanel::limitLineLength()
{
    const int longest = longestLine(m_body->font());
    const int room = m_body->viewport()->width();
    if (room > longest) {
        m_body->setLineWrapMode(QTextEdit::FixedPixelWidth);
        m_body->setLineWrapColumnOrWidth(longest);
    } else {
        m_body->setLineWrapMode(QTextEdit::WidgetWidth);
    }
}

bool DetailPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body->viewport() && event->type() == QEvent::Resize)
        limitLineLength();
    return QWidget::eventFilter(watched, event);
}

void DetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        updateColours();
        fill();
    }
    QWidget::changeEvent(event);
}

} // namespace Codebook
