// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/noticelabel.h"

#include <QAccessible>
#include <QEvent>

namespace Codebook {

NoticeLabel::NoticeLabel(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("notice"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse); // a path in it may be needed elsewhere
}

void NoticeLabel::say(const std::function<QString()> &text)
{
    m_text = text;
    setText(m_text());
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void NoticeLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setText(m_text());
    QLabel::changeEvent(event);
}

} // namespace Codebook
