// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/selectedtext.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace Codebook {

QString selectedTextInFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return line->selectedText();
    if (const auto *text = qobject_cast<const QTextEdit *>(focus))
        return text->textCursor().selection().toPlainText();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(focus))
        return plain->textCursor().selection().toPlainText();
    return {};
}

} // namespace Codebook
