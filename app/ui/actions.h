// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"
#include "ui/appearance.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Codebook {

/// Every action of the window, each made once; menus, shortcuts and buttons share them. The window connects them.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QMainWindow *window);

    void retranslate();
    /// Those that need an entry to be shown.
    void setEntryActionsEnabled(bool isEnabled);
    /// Checks the choices that hold.
    void setChosen(Language language, Appearance appearance);

    QAction *openLog;
    QAction *pasteLog;
    QAction *showLog; ///< again, after something was searched for
    QAction *nextPlace;
    QAction *previousPlace;
    QAction *exportKept;
    QAction *importKept;
    QAction *undo;
    QAction *star;
    QAction *writeNote;
    QAction *writeTicket;
    QAction *writeReply;
    QAction *drafts;
    QAction *quit;
    QAction *find;
    QAction *clear;
    QAction *copy;
    QAction *copyCode;
    QAction *copyMarkdown;
    QAction *copyReply; ///< holds the menu of the three below
    QAction *copyReplyChinese;
    QAction *copyReplyEnglish;
    QAction *copyReplyBoth;
    QAction *back;
    QAction *forward;
    QAction *nextPane;
    QAction *previousPane;
    QAction *nextCode;
    QAction *previousCode;
    QAction *sideBar;
    QAction *otherLanguage;
    QAction *chinese;
    QAction *english;
    QAction *appearanceSystem;
    QAction *appearanceLight;
    QAction *appearanceDark;
    QAction *submitTicket;
    QAction *watchClipboard;
    QAction *searchHelp;
    QAction *keys;
    QAction *about;

Q_SIGNALS:
    void languageChosen(Codebook::Language language);
    void appearanceChosen(Codebook::Appearance appearance);

private:
    QAction *make(const QString &name, const QString &icon = {});
    void makeChoices();
    void makeMenus(QMainWindow *window);

    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_reply;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_appearance;
    QMenu *m_go;
    QMenu *m_tools;
    QMenu *m_help;
};

} // namespace Codebook
