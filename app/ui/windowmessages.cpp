// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/windowmessages.h"

namespace Codebook {

namespace {

constexpr qsizetype LongestQuote = 60; // characters

QString quoted(const QString &text)
{
    return text.size() <= LongestQuote ? text : text.first(LongestQuote) + u'…';
}

} // namespace

MessagePage::Content WindowMessages::welcome()
{
    const QString words = tr("UserSig expired");
    return {.icon = QStringLiteral("book"),
            .title = tr("Which code is it?"),
            .text = tr("Type a number, a symbol or a few words in Chinese or English. For example:"),
            .choices = {{QStringLiteral("6013"), QStringLiteral("6013"), tr("a code")},
                        {QStringLiteral("-10001"), QStringLiteral("-10001"), tr("a negative code")},
                        {words, words, tr("words")}}};
}

MessagePage::Content WindowMessages::problem(const CatalogueProblem &problem)
{
    return {.icon = QStringLiteral("warning"),
            .title = CatalogueProblemText::title(problem),
            .text = CatalogueProblemText::sentence(problem),
            .choices = {{TryAgain, tr("Try again"), {}}}};
}

MessagePage::Content WindowMessages::nothingFound(const QString &text, bool hasFilter, const QList<Entry> &nearest,
                                                  Language language)
{
    MessagePage::Content content{.icon = QStringLiteral("empty"),
                                 .title = tr("Nothing found for “%1”").arg(quoted(text)),
                                 .text = {},
                                 .choices = {}};
    if (text.isEmpty())
        content.title = tr("No code passes the filters");
    if (hasFilter)
        content.choices.append({RemoveFilters, tr("Remove the filters"), {}});
    for (const Entry &entry : nearest)
        content.choices.append({entry.code.label, entry.codeText(), entry.description.in(language)});
    if (!nearest.isEmpty())
        content.text = hasFilter ? tr("No code that passes the filters matches. The documented codes next to it:")
                                 : tr("This code is not in the catalogue. The documented codes next to it:");
    else if (!text.isEmpty())
        content.text = tr("Both languages were searched. Check the spelling, or use fewer words.");
    return content;
}

} // namespace Codebook
