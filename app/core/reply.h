// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/entry.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace Codebook {

/// An agent's own wording for a reply, with {code}, {symbol}, {description}, {hint}, {section} and {date} to fill in.
struct ReplyTemplate
{
    QString name;
    Bilingual text;

    bool operator==(const ReplyTemplate &) const = default;
};

/// A template with an entry's texts in it.
struct FilledReply
{
    QString text;
    QStringList unknown; ///< names in braces that are none of the above, once each; they stay in the text

    bool operator==(const FilledReply &) const = default;
};

/// What to send to a customer about an entry, in a language of its own: an agent who reads English answers in Chinese.
/// Tickets are the agent's business: what a hint says about them becomes a request for what a ticket needs.
class Reply
{
public:
    /// translator has the words of that language; it must outlive this object, as must info.
    Reply(const CatalogueInfo &info, Language language, const QTranslator &translator);

    /// The whole reply, with greeting and closing.
    QString text(const Entry &entry) const;
    FilledReply fill(const ReplyTemplate &replyTemplate, const Entry &entry, QDate date) const;
    /// The other way round, for a template made from a reply: placeholders where that entry's texts stand.
    QString withPlaceholders(const QString &text, const Entry &entry, QDate date) const;

private:
    /// What stands for each placeholder.
    QHash<QString, QString> values(const Entry &entry, QDate date) const;

    QString tr(const char *text) const;

    const CatalogueInfo &m_info;
    Language m_language;
    const QTranslator &m_translator;
};

/// The hint without what it says about tickets, which can be nothing.
QString hintForCustomer(const Entry &entry, Language language);

} // namespace Codebook
