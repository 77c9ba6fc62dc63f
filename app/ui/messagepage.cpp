// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/messagepage.h"

#include "ui/colours.h"
#include "ui/fonts.h"
#include "ui/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Codebook {

MessagePage::MessagePage(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
    , m_icon(new QLabel(m_page))
    , m_title(new QLabel(m_page))
    , m_text(new QLabel(m_page))
    , m_layout(new QVBoxLayout(m_page))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setWidget(m_page);
    setBackgroundRole(QPalette::Base);
    const int em = QFontMetrics(font()).height();
    m_title->setObjectName(QStringLiteral("messageTitle"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_text->setObjectName(QStringLiteral("messageText"));
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMaximumWidth(longestLine(font()));
    }
    m_layout->setContentsMargins(2 * em, em, 2 * em, em);
    m_layout->setSpacing(em / 2);
    m_layout->addStretch(2);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_text);
    m_layout->addStretch(3);
}

void MessagePage::setContent(const Content &content)
{
    m_iconName = content.icon;
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    if (m_choices) { // one of its buttons may be what called
        m_choices->hide();
        m_choices->deleteLater();
    }
    m_choices = new QWidget(m_page);
    auto *grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < content.choices.size(); ++row) {
        const Choice &choice = content.choices[row];
        auto *button = new QPushButton(choice.text, m_choices);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, id = choice.id] { Q_EMIT choiceMade(id); });
        grid->addWidget(button, row, 0);
        auto *remark = new QLabel(m_choices);
        remark->setObjectName(QStringLiteral("messageRemark"));
        remark->setTextFormat(Qt::PlainText);
        remark->setText(remark->fontMetrics().elidedText(choice.remark, Qt::ElideRight, longestLine(font())));
        remark->setToolTip(choice.remark);
        grid->addWidget(remark, row, 1);
    }
    constexpr int AfterText = 4; // stretch, icon, title, text
    m_layout->insertWidget(AfterText, m_choices);
    m_choices->show();
    updateColours();
}

void MessagePage::updateColours()
{
    const Colours colours = Colours::of(palette());
    const int size = 2 * QFontMetrics(font()).height();
    m_icon->setPixmap(symbolicPixmap(m_iconName, size, colours.dim, devicePixelRatio()));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, colours.dim);
    m_text->setPalette(dim);
    if (!m_choices)
        return;
    for (QLabel *remark : m_choices->findChildren<QLabel *>(QStringLiteral("messageRemark")))
        remark->setPalette(dim);
}

void MessagePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        updateColours();
    QScrollArea::changeEvent(event);
}

} // namespace Codebook
