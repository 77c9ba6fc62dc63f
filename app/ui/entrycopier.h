// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"
#include "core/language.h"

#include <QList>
#include <QObject>

#include <functional>

namespace Codebook {

class Actions;
struct CatalogueInfo;
class Translations;

/// Puts the selected entries on the clipboard in the form that an action asks for.
class EntryCopier final : public QObject
{
    Q_OBJECT

public:
    using Selection = std::function<QList<Entry>()>;

    /// Connects the copy actions but for "Copy" itself. All must outlive this.
    EntryCopier(const Actions &actions, Translations &translations, Selection selection, QObject *parent);

    /// Names sections in the copied texts; nullptr while there is no catalogue, then nothing is copied.
    void setCatalogue(const CatalogueInfo *info) { m_info = info; }

    /// The selected entries as rows for a spreadsheet, in the program's language.
    QString rows() const;
    void copyRows();
    void copyText(const QString &text, const QString &message);

Q_SIGNALS:
    /// Something is on the clipboard; message says what.
    void copied(const QString &message);

private:
    void copyCodes();
    void copyMarkdown();
    void copyReply(const QList<Language> &languages);

    Translations &m_translations;
    Selection m_selection;
    const CatalogueInfo *m_info = nullptr;
};

} // namespace Codebook
