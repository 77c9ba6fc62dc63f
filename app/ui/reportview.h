// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextEdit>

namespace Codebook {

/// A redacted text, read only, with the places marked where something was removed.
class ReportView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    /// Keeps the place that is being read.
    void setReport(const QString &text);
    /// Scrolls to where this stands first and selects it. Nothing happens where it stands nowhere.
    void reveal(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mark();
};

} // namespace Codebook
