// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/userdataproblem.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QTimer;

namespace Codebook {

/// The user's note on a code. Asks to be saved a moment after the last key, when the focus leaves and before another
/// code comes, and says whether it is saved.
class NoteEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// The note of another code, as it is saved. What was typed for the one before is asked to be saved first.
    void setNote(const QString &saved);
    /// The answer to saveRequested(): the note as it is saved now, or why it could not be saved.
    void setOutcome(const UserDataResult<QString> &saved);
    /// The note was changed elsewhere; what is being typed here stays.
    void refresh(const QString &saved);
    /// Asks at once for what has not been saved yet.
    void save();
    bool isSaved() const;
    /// What was typed and could not be saved, if anything. The editor is left with the saved text.
    std::optional<QString> takeUnsaved();
    /// Shows again what could not be saved before, and soon asks once more.
    void restore(const QString &unsaved);

    void retranslate();

Q_SIGNALS:
    /// before: the text that the user began with.
    void saveRequested(const QString &text, const QString &before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSaved();
    void fitHeight();
    void showState();
    void updateColours();

    QLabel *m_heading;
    QPlainTextEdit *m_text;
    QLabel *m_state;
    QTimer *m_pause;
    QString m_saved;
    std::optional<UserDataProblem> m_problem; ///< why the last try failed
};

} // namespace Codebook
