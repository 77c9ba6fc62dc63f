// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/casefacts.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Codebook {

/// What the agent says about a case: one field for each thing that a ticket asks for.
class TicketForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketForm(QWidget *parent = nullptr);

    /// Shows other texts; edited() is not emitted.
    void setContent(const CaseFacts &facts, const QString &steps);
    CaseFacts facts() const;
    QString steps() const;

    /// Where the agent is needed: the log did not say it.
    void focusFirstEmpty();

Q_SIGNALS:
    /// The agent changed a field.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum FieldIndex { Interface, Message, Version, Platform, AppId, UserId, Time, FieldCount };

    struct Field
    {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
    };

    void addField(FieldIndex index, const char *name, int row, int column, int columns);
    void addSteps(int row);
    void retranslate();

    std::array<Field, FieldCount> m_fields;
    QLabel *m_stepsLabel;
    QPlainTextEdit *m_steps;
    QGridLayout *m_grid;
};

} // namespace Codebook
