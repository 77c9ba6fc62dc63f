// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"

#include <QWidget>

namespace Codebook {

/// The one loud thing in the window: whether to submit a ticket, as a pill of icon and words. Hidden where there is
/// nothing to say.
class TicketBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketBadge(QWidget *parent = nullptr);

    void setAdvice(TicketAdvice advice, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    QRect textRect() const;

    TicketAdvice m_advice = TicketAdvice::None;
    QString m_text;
};

} // namespace Codebook
