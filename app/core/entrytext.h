// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entry.h"

#include <QString>
#include <QTranslator>

namespace Codebook {

/// An entry as text to copy or drag out, in a language of its own.
class EntryText
{
public:
    /// translator has the words of that language; it must outlive this object, as must info.
    EntryText(const CatalogueInfo &info, Language language, const QTranslator &translator);

    /// "6013<tab>ERR_…<tab>description<tab>section<tab>ticket advice": pastes into a spreadsheet as one row.
    QString row(const Entry &entry) const;
    /// Everything, for an issue tracker or a chat: plain text in Markdown, special characters escaped.
    QString markdown(const Entry &entry) const;

private:
    QString tr(const char *text) const;

    const CatalogueInfo &m_info;
    Language m_language;
    const QTranslator &m_translator;
};

} // namespace Codebook
