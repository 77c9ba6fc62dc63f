// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/messagepage.h"

#include "core/tooltiptext.h"
#include "ui/colours.h"
#include "ui/fonts.h"
#include "ui/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Codebook {

/// One line, cut to the room that there is.
class RemarkLabel final : public QLabel
{
public:
    explicit RemarkLabel(QWidget *parent)
        : QLabel(parent)
    {
        setObjectName(QStringLiteral("messageRemark"));
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

    void setRemark(const QString &remark)
    {
        m_remark = remark;
        setToolTip(toolTipText(remark));
        cut();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        cut();
        QLabel::resizeEvent(event);
    }

private:
    void cut()
    {
        const int width = std::min(contentsRect().width(), longestLine(font()));
        setText(fontMetrics().elidedText(m_remark, Qt::ElideRight, width));
    }

    QString m_remark;
};

MessagePage::MessagePage(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
    , m_icon(new QLabel(m_page))
    , m_title(new QLabel(m_page))
    , m_text(new QLabel(m_page))
{
    auto *layout = new QVBoxLayout(m_page);
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
    layout->setContentsMargins(2 * em, em, 2 * em, em);
    layout->setSpacing(em / 2);
    auto *choices = new QWidget(m_page);
    m_choices = new QGridLayout(choices);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setColumnStretch(1, 1);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(choices);
    layout->addStretch(3);
}

void MessagePage::setContent(const Content &content)
{
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    while (m_rows.size() < content.choices.size())
        addRow();
    for (int row = 0; row < m_rows.size(); ++row) {
        const bool isUsed = row < content.choices.size();
        m_rows[row].button->setVisible(isUsed);
        m_rows[row].remark->setVisible(isUsed);
        if (isUsed)
            setRow(row, content.choices[row]);
    }
    if (std::exchange(m_iconName, content.icon) != content.icon)
        updateColours();
    QAccessibleEvent spoken(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

/// Rows stay for the next message: making them anew would cost more than the rest of a key press.
void MessagePage::addRow()
{
    const int row = int(m_rows.size());
    auto *button = new QPushButton(this);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, row] { Q_EMIT choiceMade(m_rows[row].id); });
    auto *remark = new RemarkLabel(this);
    remark->setPalette(m_text->palette());
    m_choices->addWidget(button, row, 0);
    m_choices->addWidget(remark, row, 1);
    m_rows.append({.id = {}, .button = button, .remark = remark});
}

void MessagePage::setRow(int row, const Choice &choice)
{
    Row &shown = m_rows[row];
    shown.id = choice.id;
    shown.button->setText(choice.text);
    shown.remark->setRemark(choice.remark);
}

void MessagePage::updateColours()
{
    const Colours colours = Colours::of(palette());
    const int size = 2 * QFontMetrics(font()).height();
    m_icon->setPixmap(symbolicPixmap(m_iconName, size, colours.dim, devicePixelRatio()));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, colours.dim);
    m_text->setPalette(dim);
    for (const Row &row : std::as_const(m_rows))
        row.remark->setPalette(dim);
}

void MessagePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        updateColours();
    QScrollArea::changeEvent(event);
}

} // namespace Codebook
