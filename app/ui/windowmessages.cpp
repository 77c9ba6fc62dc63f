// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/windowmessages.h"

#include "core/searchnotes.h"

#include <QKeySequence>

#include <algorithm>

namespace Codebook {

namespace {

constexpr qsizetype LongestQuote = 60; // characters

QString quoted(const QString &text)
{
    return text.size() <= LongestQuote ? text : text.first(LongestQuote) + u'…';
}

bool isOnlyKept(Filter filter)
{
    const bool isKept = filter.kept.has_value();
    filter.kept.reset();
    filter.only.reset();
    return isKept && filter.isEmpty();
}

} // namespace

MessagePage::Content WindowMessages::welcome()
{
    const QString words = tr("UserSig expired");
    return {.icon = QStringLiteral("book"),
            .title = tr("Which code is it?"),
            .text
            = tr("Type a number, a symbol or a few words in Chinese, pinyin or English, or paste a log. For example:"),
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

MessagePage::Content WindowMessages::nothingFound(const QString &words, const Filter &filter)
{
    if (words.isEmpty() && isOnlyKept(filter))
        return nothingKept(*filter.kept);
    MessagePage::Content content{.icon = QStringLiteral("empty"),
                                 .title = words.isEmpty() ? tr("No code passes the filters")
                                                          : tr("Nothing found for “%1”").arg(quoted(words)),
                                 .text = {},
                                 .choices = {}};
    if (filter.isEmpty())
        content.text = tr("Both languages were searched. Check the spelling, or use fewer words.");
    else if (!words.isEmpty())
        content.text = tr("No code matches with these filters.");
    if (!filter.isEmpty())
        content.choices.append({RemoveFilters, tr("Remove the filters"), {}});
    return content;
}

MessagePage::Content WindowMessages::nothingKept(Kept kept)
{
    const auto key = [](QKeyCombination keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
    MessagePage::Content content{.icon = QStringLiteral("empty"),
                                 .title = {},
                                 .text = {},
                                 .choices = {{RemoveFilters, tr("Show all codes"), {}}}};
    switch (kept) {
    case Kept::Starred:
        content.title = tr("You have not starred a code yet");
        content.text = tr("%1 gives the code shown a star.").arg(key(Qt::CTRL | Qt::Key_B));
        break;
    case Kept::Noted:
        content.title = tr("You have not written a note yet");
        content.text = tr("%1 leads to the note on the code shown.").arg(key(Qt::CTRL | Qt::Key_E));
        break;
    case Kept::Recent:
        content.title = tr("You have not looked at a code yet");
        content.text = tr("A code that is shown for a moment is found here again.");
        break;
    case Kept::Drafted:
        content.title = tr("No ticket draft is open");
        content.text = tr("%1 writes a ticket about the code shown.").arg(key(Qt::CTRL | Qt::Key_T));
        break;
    }
    return content;
}

MessagePage::Content WindowMessages::undocumented(const ExplainedCode &code, bool hasFilter, Language language)
{
    MessagePage::Content content{.icon = QStringLiteral("empty"),
                                 .title = tr("%1 is not documented").arg(quoted(code.typed)),
                                 .text = {},
                                 .choices = {}};
    QStringList sentences;
    if (!code.family.isEmpty())
        sentences << SearchNotes::family(code.family);
    if (!code.near.isEmpty())
        sentences << tr(
            "It may be mistyped: first the codes that differ by one typing mistake, then those next to it.");
    else if (!code.neighbours.isEmpty())
        sentences << tr("The documented codes next to it:");
    content.text = sentences.join(u' ');
    if (hasFilter)
        content.choices.append({RemoveFilters, tr("Remove the filters"), {}});
    for (const Entry &entry : code.near + code.neighbours) {
        if (std::none_of(content.choices.begin(), content.choices.end(),
                         [&entry](const MessagePage::Choice &choice) { return choice.id == entry.code.label; }))
            content.choices.append({entry.code.label, entry.codeText(), entry.description.in(language)});
    }
    return content;
}

} // namespace Codebook
