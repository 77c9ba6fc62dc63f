// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/ticketform.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Codebook {

namespace {

constexpr int LeastStepLines = 4;

} // namespace

TicketForm::TicketForm(QWidget *parent)
    : QWidget(parent)
    , m_stepsLabel(new QLabel(this))
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("ticketForm"));
    const int em = fontMetrics().height();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(em);
    m_grid->setVerticalSpacing(em / 4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    // In the order of the focus. Labels stand above: names differ much in length between the languages.
    addField(Interface, "interfaceCalled", 0, 0, 2);
    addField(Message, "errorMessage", 1, 0, 2);
    addField(Version, "sdkVersion", 2, 0, 1);
    addField(Platform, "platform", 2, 1, 1);
    addField(AppId, "sdkAppId", 3, 0, 1);
    addField(UserId, "userId", 3, 1, 1);
    addField(Time, "time", 4, 0, 2);
    addSteps(5);
    retranslate();
}

/// Each row of fields takes three of the grid: label, field, space.
void TicketForm::addField(FieldIndex index, const char *name, int row, int column, int columns)
{
    Field &field = m_fields[index];
    field.label = new QLabel(this);
    field.edit = new QLineEdit(this);
    field.edit->setObjectName(QString::fromLatin1(name));
    field.label->setBuddy(field.edit);
    m_grid->addWidget(field.label, 3 * row, column, 1, columns);
    m_grid->addWidget(field.edit, 3 * row + 1, column, 1, columns);
    m_grid->setRowMinimumHeight(3 * row + 2, fontMetrics().height() / 4);
    connect(field.edit, &QLineEdit::textEdited, this, &TicketForm::edited);
}

void TicketForm::addSteps(int row)
{
    m_steps = new QPlainTextEdit(this);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setTabChangesFocus(true);
    m_steps->setMinimumHeight((LeastStepLines + 1) * fontMetrics().lineSpacing());
    m_stepsLabel->setBuddy(m_steps);
    m_grid->addWidget(m_stepsLabel, 3 * row, 0, 1, 2);
    m_grid->addWidget(m_steps, 3 * row + 1, 0, 1, 2);
    m_grid->setRowStretch(3 * row + 1, 1);
    connect(m_steps, &QPlainTextEdit::textChanged, this, &TicketForm::edited);
}

void TicketForm::setContent(const CaseFacts &facts, const QString &steps)
{
    const std::array<QString, FieldCount> texts{
        facts.interfaceCalled, facts.errorMessage, facts.sdkVersion, facts.platform,
        facts.sdkAppId,        facts.userId,       facts.time};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_fields[i].edit->setText(texts[i]);
        m_fields[i].edit->setCursorPosition(0); // a long one shows its beginning
    }
    const QSignalBlocker blocker(m_steps);
    m_steps->setPlainText(steps);
}

CaseFacts TicketForm::facts() const
{
    return {.sdkVersion = m_fields[Version].edit->text(),
            .platform = m_fields[Platform].edit->text(),
            .sdkAppId = m_fields[AppId].edit->text(),
            .userId = m_fields[UserId].edit->text(),
            .time = m_fields[Time].edit->text(),
            .interfaceCalled = m_fields[Interface].edit->text(),
            .errorMessage = m_fields[Message].edit->text()};
}

QString TicketForm::steps() const
{
    return m_steps->toPlainText();
}

void TicketForm::focusFirstEmpty()
{
    for (const Field &field : m_fields) {
        if (field.edit->text().isEmpty()) {
            field.edit->setFocus();
            return;
        }
    }
    m_steps->setFocus();
}

void TicketForm::retranslate()
{
    m_fields[Interface].label->setText(tr("&Interface called"));
    m_fields[Message].label->setText(tr("Error &message"));
    m_fields[Version].label->setText(tr("SDK &version"));
    m_fields[Platform].label->setText(tr("&Platform"));
    m_fields[AppId].label->setText(tr("SDK&AppID"));
    m_fields[UserId].label->setText(tr("&UserID"));
    m_fields[Time].label->setText(tr("&Time"));
    m_stepsLabel->setText(tr("&Steps to reproduce"));
    m_steps->setPlaceholderText(tr("What was done before the error occurred, one step per line"));
}

void TicketForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Codebook
