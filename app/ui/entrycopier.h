// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrysource.h"
#include "core/language.h"

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace Codebook {

class Actions;
struct CatalogueInfo;
class Translations;

/// Puts the selected entries on the clipboard in the form that an action asks for. There can be a million: a dialog
/// then says how far it is, and can end it.
class EntryCopier final : public QObject
{
    Q_OBJECT

public:
    /// The ids of what is selected, in their order.
    using Selection = std::function<QList<qint64>()>;

    /// Connects the copy actions but for "Copy" itself. All must outlive this; the dialog belongs to the window.
    EntryCopier(const Actions &actions, Translations &translations, EntrySource &entries, Selection selection,
                QWidget *window);

    /// Names sections in the copied texts; nullptr while there is no catalogue, then nothing is copied.
    void setCatalogue(const CatalogueInfo *info) { m_info = info; }

    /// The selected entries as rows for a spreadsheet, in the program's language. Empty where the user ended it.
    QString rows();
    void copyRows();
    void copyText(const QString &text, const QString &message);

Q_SIGNALS:
    /// Something is on the clipboard; message says what.
    void copied(const QString &message);

private:
    void copyCodes();
    void copyMarkdown();
    void copyReply(const QList<Language> &languages);

    /// What writes gives for each entry, with a separator between them; nothing where the user ended it.
    QString join(const QList<qint64> &ids, const QString &separator,
                 const std::function<QString(const Entry &)> &write);

    Translations &m_translations;
    EntrySource &m_entries;
    Selection m_selection;
    QWidget *m_window;
    const CatalogueInfo *m_info = nullptr;
};

} // namespace Codebook
