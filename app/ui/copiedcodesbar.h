// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QStringList>

class QAction;
class QPushButton;
class QToolButton;

namespace Codebook {

class ClipboardWatch;
class NoticeLabel;
class TriageController;
class WindowSettings;

/// Says at the window's lower edge that a text copied in another program has codes, and shows them on a click. Nothing
/// else happens unasked: no focus is taken, no window raised, and what is being read keeps its place.
class CopiedCodesBar final : public QFrame
{
    Q_OBJECT

public:
    /// watch: the checkable action that switches it on and off, as the settings remember. All but parent must outlive
    /// this.
    CopiedCodesBar(QAction &watch, TriageController &triage, WindowSettings &settings, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void setWatching(bool on);
    void offer(const QString &text, const QStringList &codes);
    void showCodes();
    void withdraw();
    void retranslate();

    TriageController &m_triage;
    ClipboardWatch *m_watch;
    QString m_text; ///< the text offered
    NoticeLabel *m_notice;
    QPushButton *m_show;
    QToolButton *m_close;
};

} // namespace Codebook
