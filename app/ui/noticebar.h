// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

#include <functional>

class QToolButton;

namespace Codebook {

class NoticeLabel;

/// Says something that the user must know, in full, until it is dismissed. Takes no focus.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// text is asked for again when the language changes; while it is empty there is nothing to see.
    void say(const std::function<QString()> &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<QString()> m_text = [] { return QString(); };
    NoticeLabel *m_notice;
    QToolButton *m_close;
};

} // namespace Codebook
