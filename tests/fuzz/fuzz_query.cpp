// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "require.h"
#include "search/codefinder.h"
#include "search/filtercompletion.h"
#include "search/filterterms.h"
#include "search/plaintext.h"
#include "search/query.h"
#include "support/sampleinfo.h"

using namespace Codebook;

namespace {

void checkCodes(const QString &text)
{
    const QString plain = plainSigns(text);
    require(plain.size() == text.size() && plainSigns(plain) == plain, "plain signs stay where they are", text);
    qsizetype end = 0;
    for (const FoundCode &found : findCodes(plain)) {
        require(found.length > 0 && found.position - found.nameLength >= end, "codes are apart and in order", text);
        end = found.position + found.length;
        require(end <= text.size(), "codes are inside", text);
        require(!found.code.label.isEmpty(), "codes have labels", text);
        require(found.code.writing == CodeTerm::Decimal || found.code.number, "what is hexadecimal is a number", text);
    }
}

void checkWords(const Query &query)
{
    require(query.words.size() <= Query::MaxWords, "words are not too many", query.text);
    for (const WordTerm &word : query.words) {
        require(!word.segments.isEmpty() && word.segments.size() <= Query::MaxWords, "terms have words", query.text);
        require(word.isPhrase || word.segments.size() == 1, "several words are a phrase", query.text);
        require(query.words.count(word) == 1, "no word is there twice", query.text);
    }
}

void checkQuery(const QString &text)
{
    const Query query = Query::fromText(text);
    require(query == Query::fromText(query.text), "space around it changes nothing", text);
    require(query.codes.size() <= Query::MaxCodes, "codes are not too many", text);
    for (const CodeTerm &code : query.codes)
        require(query.codes.count(code) == 1, "no code is there twice", text);
    require(!query.isOnlyCode || query.codes.size() == 1, "only one code is only a code", text);
    checkWords(query);
    qsizetype end = 0;
    for (const FilterTerm &filter : query.filters) {
        require(filter.position >= end && filter.length > filter.value.size(), "filters are apart, in order", text);
        end = filter.position + filter.length;
        require(end <= query.text.size(), "filters are inside", text);
    }
}

void checkFilters(const QString &text)
{
    static const CatalogueInfo info = sampleInfo();
    static const Filter filter{.sections = {QStringLiteral("server/sso")},
                               .ticket = TicketAdvice::Submit,
                               .internal = false,
                               .hasTicket = true};
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString written = withFilter(text, filter, info, language);
        const ResolvedFilter read = resolve(Query::fromText(written).filters, info);
        require(read.filter == filter && read.unknown.isEmpty(), "a filter that is written is read again", text);
        const QString without = withFilter(written, {}, info, language);
        require(Query::fromText(without).filters.isEmpty(), "filters can be taken away", text);
    }
    for (const qsizetype cursor : {text.size(), text.size() / 2}) {
        for (const Completion &completion : completions(text, cursor, info, Language::Chinese)) {
            const TextAtCursor replaced = replaceWord(text, cursor, completion);
            require(replaced.cursor >= 0 && replaced.cursor <= replaced.text.size(), "the cursor stays inside", text);
            require(replaced.text.contains(completion.text), "a completion is in its text", text);
        }
    }
}

void check(const QString &text)
{
    checkCodes(text);
    checkQuery(text);
    checkFilters(text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    check(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    check(utf16(data, size));
    return 0;
}
