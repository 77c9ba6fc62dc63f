// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/logscan.h"

#include <QObject>

#include <optional>

class QContextMenuEvent;
class QDropEvent;
class QLineEdit;
class QMimeData;

namespace Codebook {

/// What was pasted or dropped, as a log: the first file, or else a text. Nothing where it is neither.
std::optional<LogSource> logFrom(const QMimeData *data);

/// Whether a text is more than somebody would search for: several lines, a long one, or a time of day.
bool isLog(const QString &text);

/// Takes what is dropped anywhere on a window, and what is pasted outside text fields; into the search box only what
/// is more than somebody would search for.
class LogInput final : public QObject
{
    Q_OBJECT

public:
    /// searchBox is inside the window.
    LogInput(QWidget *window, QLineEdit *searchBox);

    /// Takes what is on the clipboard.
    void paste();

Q_SIGNALS:
    void logGiven(const Codebook::LogSource &source);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<LogSource> dropped(const QDropEvent &event, bool isOnSearchBox) const;
    bool giveLog(const QMimeData *pasted);
    void showMenu(const QContextMenuEvent &event);

    QLineEdit *m_searchBox;
};

} // namespace Codebook
