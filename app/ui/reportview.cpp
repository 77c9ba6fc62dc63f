// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/reportview.h"

#include "core/redaction.h"
#include "ui/colours.h"
#include "ui/quietscrollbar.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace Codebook {

ReportView::ReportView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setVerticalScrollBar(new QuietScrollBar(this));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(fontMetrics().height() * 0.6);
}

void ReportView::setReport(const QString &text)
{
    if (text == toPlainText())
        return;
    const int top = verticalScrollBar()->value();
    setPlainText(text);
    mark();
    verticalScrollBar()->setValue(top);
}

void ReportView::reveal(const QString &text)
{
    const QTextCursor found = document()->find(text, 0, QTextDocument::FindCaseSensitively);
    if (found.isNull())
        return;
    setTextCursor(found);
    centerCursor();
}

/// Over the text, not in it: nothing is laid out anew.
void ReportView::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const TextRange &range : placeholders(block.text())) {
            QTextEdit::ExtraSelection selection;
            selection.format.setBackground(markerOn(palette().color(QPalette::Base)).ink);
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(block.position() + int(range.start));
            selection.cursor.setPosition(block.position() + int(range.end()), QTextCursor::KeepAnchor);
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
}

void ReportView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        mark();
    QPlainTextEdit::changeEvent(event);
}

} // namespace Codebook
