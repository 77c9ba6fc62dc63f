// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/noticebar.h"

#include "ui/icons.h"
#include "ui/noticelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace Codebook {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_notice(new NoticeLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_notice->setObjectName(QStringLiteral("noticeBarText"));
    m_close->setObjectName(QStringLiteral("closeNoticeBar"));
    m_close->setIcon(symbolicIcon(QStringLiteral("clear")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they go
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void NoticeBar::say(const std::function<QString()> &text)
{
    m_text = text;
    setVisible(!m_text().isEmpty());
    m_notice->say(m_text);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NoticeBar::retranslate()
{
    if (m_text().isEmpty())
        hide();
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
}

} // namespace Codebook
