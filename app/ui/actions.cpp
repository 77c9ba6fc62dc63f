// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/actions.h"

#include "ui/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace Codebook {

Actions::Actions(QMainWindow *window)
    : QObject(window)
    , openLog(make(QStringLiteral("openLog")))
    , pasteLog(make(QStringLiteral("pasteLog")))
    , showLog(make(QStringLiteral("showLog")))
    , nextPlace(make(QStringLiteral("nextPlace"), QStringLiteral("chevron-down")))
    , previousPlace(make(QStringLiteral("previousPlace"), QStringLiteral("chevron-up")))
    , exportKept(make(QStringLiteral("exportKept")))
    , importKept(make(QStringLiteral("importKept")))
    , undo(make(QStringLiteral("undo")))
    , star(make(QStringLiteral("starCode"), QStringLiteral("star-outline")))
    , writeNote(make(QStringLiteral("writeNote"), QStringLiteral("note")))
    , writeTicket(make(QStringLiteral("writeTicket")))
    , writeReply(make(QStringLiteral("writeReply")))
    , drafts(make(QStringLiteral("drafts")))
    , quit(make(QStringLiteral("quit")))
    , find(make(QStringLiteral("find"), QStringLiteral("search")))
    , clear(make(QStringLiteral("clear"), QStringLiteral("clear")))
    , copy(make(QStringLiteral("copy"), QStringLiteral("copy")))
    , copyCode(make(QStringLiteral("copyCode")))
    , copyMarkdown(make(QStringLiteral("copyMarkdown")))
    , copyReply(make(QStringLiteral("copyReply"), QStringLiteral("copy")))
    , copyReplyChinese(make(QStringLiteral("copyReplyChinese")))
    , copyReplyEnglish(make(QStringLiteral("copyReplyEnglish")))
    , copyReplyBoth(make(QStringLiteral("copyReplyBoth")))
    , back(make(QStringLiteral("back"), QStringLiteral("back")))
    , forward(make(QStringLiteral("forward"), QStringLiteral("forward")))
    , nextPane(make(QStringLiteral("nextPane")))
    , previousPane(make(QStringLiteral("previousPane")))
    , nextCode(make(QStringLiteral("nextCode")))
    , previousCode(make(QStringLiteral("previousCode")))
    , sideBar(make(QStringLiteral("sideBar"), QStringLiteral("sidebar")))
    , otherLanguage(make(QStringLiteral("otherLanguage")))
    , chinese(make(QStringLiteral("chinese"), QStringLiteral("chinese")))
    , english(make(QStringLiteral("english"), QStringLiteral("english")))
    , appearanceSystem(make(QStringLiteral("appearanceSystem")))
    , appearanceLight(make(QStringLiteral("appearanceLight")))
    , appearanceDark(make(QStringLiteral("appearanceDark")))
    , submitTicket(make(QStringLiteral("submitTicket"), QStringLiteral("external")))
    , watchClipboard(make(QStringLiteral("watchClipboard")))
    , searchHelp(make(QStringLiteral("searchHelp"), QStringLiteral("search")))
    , keys(make(QStringLiteral("keys"), QStringLiteral("keyboard")))
    , about(make(QStringLiteral("about")))
{
    for (QAction *action : {sideBar, otherLanguage, watchClipboard})
        action->setCheckable(true);
    makeChoices();
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);

    openLog->setShortcuts(QKeySequence::Open);
    pasteLog->setShortcuts(QKeySequence::Paste);
    showLog->setShortcut(Qt::CTRL | Qt::Key_J);
    nextPlace->setShortcuts(QKeySequence::FindNext);
    previousPlace->setShortcuts(QKeySequence::FindPrevious);
    quit->setShortcuts(QKeySequence::Quit);
    writeTicket->setShortcut(Qt::CTRL | Qt::Key_T);
    writeReply->setShortcut(Qt::CTRL | Qt::Key_R);
    drafts->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    undo->setShortcuts(QKeySequence::Undo);
    star->setShortcut(Qt::CTRL | Qt::Key_B);
    writeNote->setShortcut(Qt::CTRL | Qt::Key_E);
    find->setShortcuts(
        {QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_L)});
    clear->setShortcut(Qt::Key_Escape);
    copy->setShortcuts(QKeySequence::Copy);
    copyCode->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyMarkdown->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    copyReplyChinese->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    copyReplyEnglish->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    copyReplyBoth->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    back->setShortcut(Qt::ALT | Qt::Key_Left);
    forward->setShortcut(Qt::ALT | Qt::Key_Right);
    nextCode->setShortcut(Qt::ALT | Qt::Key_Down);
    previousCode->setShortcut(Qt::ALT | Qt::Key_Up);
    nextPane->setShortcut(Qt::Key_F6);
    previousPane->setShortcut(Qt::SHIFT | Qt::Key_F6);
    sideBar->setShortcut(Qt::Key_F9);
    otherLanguage->setShortcut(Qt::CTRL | Qt::Key_D);
    searchHelp->setShortcut(Qt::CTRL | Qt::Key_Slash);
    keys->setShortcuts(QKeySequence::HelpContents);
    makeMenus(window);
    retranslate();
}

QAction *Actions::make(const QString &name, const QString &icon)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(symbolicIcon(icon));
    return action;
}

void Actions::makeChoices()
{
    auto *languages = new QActionGroup(this);
    for (const auto &[action, language] : {std::pair(chinese, Language::Chinese), {english, Language::English}}) {
        languages->addAction(action)->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, language = language] { Q_EMIT languageChosen(language); });
    }
    auto *appearances = new QActionGroup(this);
    for (const auto &[action, appearance] : {std::pair(appearanceSystem, Appearance::System),
                                             {appearanceLight, Appearance::Light},
                                             {appearanceDark, Appearance::Dark}}) {
        appearances->addAction(action)->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, appearance = appearance] { Q_EMIT appearanceChosen(appearance); });
    }
}

void Actions::setEntryActionsEnabled(bool isEnabled)
{
    for (QAction *action : {copy, copyCode, copyMarkdown, copyReply, copyReplyChinese, copyReplyEnglish, copyReplyBoth,
                            star, writeNote, writeReply})
        action->setEnabled(isEnabled);
}

void Actions::setChosen(Language language, Appearance appearance)
{
    (language == Language::Chinese ? chinese : english)->setChecked(true);
    QAction *const chosen = appearance == Appearance::Light ? appearanceLight
        : appearance == Appearance::Dark                    ? appearanceDark
                                                            : appearanceSystem;
    chosen->setChecked(true);
}

void Actions::makeMenus(QMainWindow *window)
{
    QMenuBar *bar = window->menuBar();
    m_file = bar->addMenu(QString());
    m_file->addActions({openLog, pasteLog});
    m_file->addSeparator();
    m_file->addActions({exportKept, importKept});
    m_file->addSeparator();
    m_file->addAction(quit);

    m_edit = bar->addMenu(QString());
    m_edit->addActions({copy, copyCode, copyMarkdown});
    m_reply = m_edit->addMenu(QString());
    m_reply->addActions({copyReplyChinese, copyReplyEnglish, copyReplyBoth});
    copyReply->setMenu(m_reply);
    m_edit->addSeparator();
    m_edit->addActions({star, writeNote, undo});
    m_edit->addSeparator();
    m_edit->addActions({find, clear});

    m_view = bar->addMenu(QString());
    m_view->addActions({sideBar, otherLanguage});
    m_view->addSeparator();
    m_language = m_view->addMenu(QString());
    m_language->setIcon(symbolicIcon(QStringLiteral("language")));
    m_language->addActions({chinese, english});
    m_appearance = m_view->addMenu(QString());
    m_appearance->addActions({appearanceSystem, appearanceLight, appearanceDark});

    m_go = bar->addMenu(QString());
    m_go->addActions({back, forward});
    m_go->addSeparator();
    m_go->addActions({nextCode, previousCode});
    m_go->addSeparator();
    m_go->addActions({showLog, nextPlace, previousPlace});
    m_go->addSeparator();
    m_go->addActions({nextPane, previousPane});

    m_tools = bar->addMenu(QString());
    m_tools->addActions({writeTicket, drafts, submitTicket});
    m_tools->addSeparator();
    m_tools->addAction(writeReply);
    m_tools->addSeparator();
    m_tools->addAction(watchClipboard);

    m_help = bar->addMenu(QString());
    m_help->addActions({searchHelp, keys, about});
}

void Actions::retranslate()
{
    const auto set = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setStatusTip(tip);
    };
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_reply->setTitle(tr("Copy &reply to the customer"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_appearance->setTitle(tr("&Appearance"));
    m_go->setTitle(tr("&Go"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));

    set(openLog, tr("&Open a log…"), tr("Find the codes in a file"));
    set(pasteLog, tr("&Paste a log"), tr("Find the codes in the text on the clipboard"));
    set(showLog, tr("Back to the &log"), tr("Return to the log in which codes were found"));
    set(nextPlace, tr("Next place in the lo&g"), tr("Go to the next place of the chosen code"));
    set(previousPlace, tr("Previous place &in the log"), tr("Go to the previous place of the chosen code"));
    set(writeTicket, tr("&Write a ticket…"), tr("Write a ticket about the code or the log, with secrets left out"));
    writeTicket->setIconText(tr("Ticket"));
    set(writeReply, tr("Write a &reply…"), tr("Draft a reply to the customer"));
    set(drafts, tr("Ticket &drafts…"), tr("Show the tickets written so far and the state of each"));
    set(exportKept, tr("&Export stars and notes…"), tr("Save everything that you keep to a file"));
    set(importKept, tr("&Import stars and notes…"), tr("Add the contents of an exported file to what you keep"));
    set(undo, tr("&Undo"), tr("Restore the star or note that was removed last"));
    set(star, tr("S&tar"), tr("Star the code, or remove its star"));
    set(writeNote, tr("&Note"), tr("Write a note on the code"));
    set(submitTicket, tr("Open the &ticket page"), tr("Open the vendor's page for support tickets in the browser"));
    set(watchClipboard, tr("Watch the &clipboard"),
        tr("When another program copies text with codes in it, offer to show them"));
    set(quit, tr("&Quit"), tr("Close Codebook"));
    set(copy, tr("&Copy"), tr("Copy the selected text or rows"));
    set(copyCode, tr("Copy c&ode"), tr("Copy the code alone"));
    set(copyMarkdown, tr("Copy as &Markdown"), tr("Copy everything about the code for an issue tracker or a chat"));
    copyMarkdown->setIconText(tr("Markdown"));
    set(copyReply, tr("Reply"), tr("Copy a reply to the customer"));
    copyReply->setToolTip(tr("Copy a reply to the customer"));
    set(copyReplyChinese, tr("In &Chinese"), tr("Copy a reply to the customer in Chinese"));
    set(copyReplyEnglish, tr("In &English"), tr("Copy a reply to the customer in English"));
    set(copyReplyBoth, tr("In &both languages"), tr("Copy a reply to the customer in Chinese and English"));
    set(find, tr("&Search"), tr("Go to the search box"));
    set(clear, tr("C&lear the search"), tr("Clear the search box first, then the filters"));
    set(sideBar, tr("&Side bar"), tr("Show or hide the sections and filters"));
    set(otherLanguage, tr("&Both languages"), tr("Also show a code's texts in the other language"));
    // Each language is named in itself: who needs the switch may not read the other one.
    set(chinese, QStringLiteral("中文"), QStringLiteral("用中文显示"));
    set(english, QStringLiteral("English"), QStringLiteral("Show everything in English"));
    set(appearanceSystem, tr("&System"), tr("Follow the system"));
    set(appearanceLight, tr("&Light"), tr("Always light"));
    set(appearanceDark, tr("&Dark"), tr("Always dark"));
    set(back, tr("&Back"), tr("Go back to the code viewed before"));
    set(forward, tr("&Forward"), tr("Go forward to the code viewed after"));
    set(nextCode, tr("&Next code"), tr("Go to the next code in the list"));
    set(previousCode, tr("&Previous code"), tr("Go to the previous code in the list"));
    set(nextPane, tr("Next p&ane"), tr("Move between search, side bar, list and details"));
    set(previousPane, tr("P&revious pane"), tr("Move between search, side bar, list and details"));
    set(searchHelp, tr("&Search help"), tr("Show what you can type into the search box"));
    set(keys, tr("&Keyboard shortcuts"), tr("List the keyboard shortcuts"));
    set(about, tr("&About Codebook"), tr("Version, catalogue and licence"));
}

} // namespace Codebook
