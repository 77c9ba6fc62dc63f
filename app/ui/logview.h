// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/logscan.h"

#include <QPlainTextEdit>

namespace Codebook {

class FindMarks;

/// Shows a log with what was found in it marked: a short one whole, of a long one what stands around a place.
class LogView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    void setLog(const ScannedLog &log);
    /// Brings a find of the log into view and selects it.
    void goTo(const Find &find);

    /// How many lines are loaded at once. Who scrolls to an end of them gets the next ones.
    static constexpr qint64 MostLines = 4000;

Q_SIGNALS:
    /// The user put the cursor on a find.
    void findChosen(const Codebook::Find &find);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load(qint64 firstLine);
    void loadAroundEnd();
    void shiftTo(qint64 firstLine);
    qint64 lastFirstLine() const;
    void reportFindAtCursor();

    ScannedLog m_log;
    qint64 m_firstLine = 1; ///< the log's line at the top of the text
    qint64 m_shownLines = 0;
    bool m_isMoving = false; ///< the cursor is moved by the program, not by the user
    FindMarks *m_marks;
};

} // namespace Codebook
