// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/codepages.h"

#include "ui/searchcontroller.h"
#include "ui/windowmessages.h"

namespace Codebook {

namespace {

constexpr int NearestCodes = 2; // on each side

ExplainedCode explained(const UndocumentedCode &code, SearchController &search, Language language)
{
    const auto entries = [&search](const QList<quint32> &ids) {
        QList<Entry> all;
        for (const quint32 id : ids) {
            if (const Entry *entry = search.entryById(id))
                all.append(*entry);
        }
        return all;
    };
    return {.typed = code.typed,
            .family = groupTitle(*search.info(), code.family, language),
            .near = entries(code.near),
            .neighbours = entries(code.neighbours)};
}

} // namespace

std::optional<MessagePage::Content> CodePages::typedCode(SearchController &search, Guesses guesses, Language language)
{
    const auto undocumented = search.undocumented(NearestCodes);
    if (!undocumented)
        return {};
    ExplainedCode code = explained(*undocumented, search, language);
    if (guesses == Guesses::Left)
        code.near.clear();
    return WindowMessages::undocumented(code, !search.filter().isEmpty(), language);
}

MessagePage::Content CodePages::foundCode(const QString &name, SearchController &search, Language language)
{
    const QList<CodeTerm> terms = Query::fromText(name).codes;
    const auto undocumented = terms.isEmpty() ? std::nullopt : search.explain(terms.first(), NearestCodes);
    return undocumented ? WindowMessages::undocumented(explained(*undocumented, search, language), false, language)
                        : WindowMessages::nothingFound(name, {});
}

} // namespace Codebook
