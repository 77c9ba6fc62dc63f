// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/casefacts.h"
#include "core/entry.h"
#include "core/redaction.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace Codebook {

/// A code that a ticket is about.
struct TicketItem
{
    Entry entry;
    int count = 0; ///< how often a log has it; 0 without a log
    int firstLine = 0; ///< of the log, from 1; 0 without a log
    int lastLine = 0;

    bool operator==(const TicketItem &) const = default;
};

/// Everything that a ticket is made from, nothing redacted. Not to be saved or shown to others.
struct TicketCase
{
    QList<TicketItem> items; ///< the most important one first
    CaseFacts facts; ///< as read from the log, or as the agent wrote them
    QString steps; ///< how the error comes about
    QString log; ///< or a part of it that has the first find
    int logStart = 1; ///< the line of the whole log that it begins with
    QStringList restored; ///< originals that the agent wants in the report although redact() would remove them
};

/// A case with the facts that its log states. logStart: see TicketCase.
TicketCase ticketCase(const QList<TicketItem> &items, const QString &log, int logStart = 1);

/// What may leave the computer. Everything is redacted but for the SDKAppID and the UserID, which the vendor needs to
/// find the case, and an SDK version that looks like one. All placeholders share their numbers.
struct TicketReport
{
    QList<TicketItem> items;
    QString sdkAppId;
    QString userId;
    Redaction sdkVersion;
    Redaction platform;
    Redaction time;
    Redaction interfaceCalled;
    Redaction errorMessage;
    Redaction steps;
    Redaction logExcerpt;

    /// What was removed, each original once, in the order of the report.
    QList<RemovedPiece> removed() const;
};

/// language is that of the placeholders. Of a log beyond some megabytes only what stands around the first find is read.
TicketReport ticketReport(const TicketCase &ticketCase, Language language);

/// The same with the originals of these back in their places.
TicketReport withRestored(const TicketReport &report, const QStringList &originals);

/// A report as text, in a language of its own. Fields without a value stay as lines to fill in.
class TicketText
{
public:
    /// translator has the words of that language; it must outlive this object.
    TicketText(Language language, const QTranslator &translator);

    /// One line: the codes and what the first of them means. For a ticket's subject.
    QString title(const TicketReport &report) const;
    QString plain(const TicketReport &report) const;
    /// The same in Markdown. Nothing in the report can become markup or HTML.
    QString markdown(const TicketReport &report) const;

private:
    struct Field
    {
        QString heading;
        QString value;
    };

    QString tr(const char *text) const;
    QString codeLine(const TicketItem &item) const;
    QList<Field> fields(const TicketReport &report) const;

    Language m_language;
    const QTranslator &m_translator;
};

} // namespace Codebook
