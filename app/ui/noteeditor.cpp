// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/noteeditor.h"

#include "ui/colours.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Codebook {

namespace {

constexpr int PauseMilliseconds = 600; // after the last key
constexpr int FewestLines = 2;
constexpr int MostLines = 8;
constexpr qreal HeadingSize = 0.92; // as in the details

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_state(new QLabel(this))
    , m_pause(new QTimer(this))
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * HeadingSize);
    m_state->setFont(small);
    small.setWeight(QFont::DemiBold);
    m_heading->setFont(small);
    m_heading->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("note"));
    setFocusProxy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    m_state->setObjectName(QStringLiteral("noteState"));
    for (QLabel *label : {m_heading, m_state})
        label->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addLayout(top);
    layout->addWidget(m_text);
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &NoteEditor::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_pause->start();
        fitHeight();
        showState();
    });
    retranslate();
    updateColours();
    fitHeight();
}

void NoteEditor::setNote(const QString &saved)
{
    save();
    m_problem.reset();
    m_saved = saved;
    showSaved();
    showState();
}

void NoteEditor::showSaved()
{
    if (isSaved())
        return;
    const QSignalBlocker silent(m_text);
    m_text->setPlainText(m_saved);
    fitHeight();
}

void NoteEditor::save()
{
    m_pause->stop();
    if (!isSaved())
        Q_EMIT saveRequested(m_text->toPlainText(), m_saved);
}

bool NoteEditor::isSaved() const
{
    return m_text->toPlainText() == m_saved;
}

std::optional<QString> NoteEditor::takeUnsaved()
{
    if (isSaved())
        return std::nullopt;
    m_pause->stop();
    const QString text = m_text->toPlainText();
    showSaved();
    return text;
}

void NoteEditor::restore(const QString &unsaved)
{
    m_text->setPlainText(unsaved);
}

void NoteEditor::setOutcome(const UserDataResult<QString> &saved)
{
    m_problem = saved ? std::nullopt : std::optional(saved.error());
    if (saved) {
        m_saved = *saved;
        // Another window's text stands in front of what was typed here.
        const int fromEnd = m_text->document()->characterCount() - m_text->textCursor().position();
        showSaved();
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(std::max(0, m_text->document()->characterCount() - fromEnd));
        m_text->setTextCursor(cursor);
    }
    showState();
}

void NoteEditor::refresh(const QString &saved)
{
    if (isSaved() && saved != m_saved)
        setNote(saved);
}

void NoteEditor::showState()
{
    if (isSaved())
        m_state->setText(m_saved.isEmpty() ? QString() : tr("Saved"));
    else
        m_state->setText(m_problem ? tr("Not saved. %1").arg(UserDataProblemText::sentence(*m_problem))
                                   : tr("Not saved yet"));
}

void NoteEditor::fitHeight()
{
    const int lines = std::clamp(m_text->document()->lineCount(), FewestLines, MostLines);
    const QMargins margins = m_text->contentsMargins();
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + margins.top() + margins.bottom()
                           + qRound(2 * m_text->document()->documentMargin()) + 2);
}

void NoteEditor::retranslate()
{
    m_heading->setText(tr("Your note"));
    m_text->setPlaceholderText(tr("Private to you, and searchable."));
    m_text->setAccessibleName(tr("Your note"));
    showState();
}

void NoteEditor::updateColours()
{
    QPalette dim = QApplication::palette();
    dim.setColor(QPalette::WindowText, Colours::of(dim).dim);
    m_heading->setPalette(dim);
    m_state->setPalette(dim);
    // A dark frame does not show on a dark pane: the field does.
    QPalette field = QApplication::palette();
    if (isDark(field))
        field.setColor(QPalette::Base, field.color(QPalette::Window));
    m_text->setPalette(field);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    if (event->type() == QEvent::DragEnter && static_cast<QDragEnterEvent *>(event)->mimeData()->hasUrls()) {
        event->ignore(); // a file is for the window, not its address for the note
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    QWidget::changeEvent(event);
}

} // namespace Codebook
