// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

#include <functional>

namespace Codebook {

/// What became of the last thing done, in a sentence beneath it: "Copied", or why something did not work. Follows the
/// program's language.
class NoticeLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit NoticeLabel(QWidget *parent = nullptr);

    /// text is asked for again when the language changes.
    void say(const std::function<QString()> &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::function<QString()> m_text = [] { return QString(); };
};

} // namespace Codebook
