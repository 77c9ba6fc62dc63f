// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/stem.h"

#include <libstemmer.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

namespace Codebook {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype ShortestWord = 3;

bool isVowel(char c)
{
    return "aeiouy"sv.find(c) != std::string_view::npos;
}

/// initialise, unauthorised, analysing -> initialize, unauthorized, analyzing; but raise and noise stay.
void foldIse(std::string &word)
{
    for (const auto suffix : {"e"sv, "ed"sv, "es"sv, "er"sv, "ers"sv, "ing"sv, "able"sv, "ation"sv, "ations"sv}) {
        if (!word.ends_with(suffix) || word.size() < suffix.size() + 5)
            continue;
        const size_t s = word.size() - suffix.size() - 1;
        if (word[s] == 's' && (word[s - 1] == 'i' || word[s - 1] == 'y') && !isVowel(word[s - 2])) {
            word[s] = 'z';
            return;
        }
    }
}

/// behaviour, favourite -> behavior, favorite; but hour and source stay.
void foldOur(std::string &word)
{
    const size_t our = word.rfind("our");
    if (our == std::string::npos || std::none_of(word.begin(), word.begin() + std::ptrdiff_t(our), isVowel))
        return;
    const std::string_view rest = std::string_view(word).substr(our + 3);
    for (const auto suffix : {""sv, "s"sv, "ed"sv, "ing"sv, "able"sv, "al"sv, "ally"sv, "ite"sv, "ites"sv, "less"sv}) {
        if (rest == suffix) {
            word.erase(our + 1, 1);
            return;
        }
    }
}

/// centre, fibre, catalogue, programme -> center, fiber, catalog, program; the same in the plural.
void foldLastSyllable(std::string &word)
{
    const size_t plural = word.ends_with('s') ? 1 : 0;
    const std::string_view singular = std::string_view(word).substr(0, word.size() - plural);
    const size_t length = singular.size();
    if (singular.ends_with("tre") || singular.ends_with("bre"))
        std::swap(word[length - 2], word[length - 1]);
    else if (singular.ends_with("logue") || singular.ends_with("gramme"))
        word.erase(length - 2, 2);
}

std::string stemmed(const std::string &word)
{
    thread_local const std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer(
        sb_stemmer_new("english", "UTF_8"), sb_stemmer_delete);
    const auto *symbols = reinterpret_cast<const sb_symbol *>(word.data());
    const sb_symbol *result = stemmer ? sb_stemmer_stem(stemmer.get(), symbols, int(word.size())) : nullptr;
    if (!result)
        return word;
    return {reinterpret_cast<const char *>(result), size_t(sb_stemmer_length(stemmer.get()))};
}

} // namespace

QString stem(const QString &word)
{
    const bool isEnglish = word.size() >= ShortestWord
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (!isEnglish)
        return word;
    std::string text = word.toStdString();
    foldIse(text);
    foldOur(text);
    foldLastSyllable(text);
    text = stemmed(text);
    if (text.ends_with("enc")) // licence and license; only here, as the stemmer knows -ence and not -ense
        text.back() = 's';
    return QString::fromStdString(text);
}

} // namespace Codebook
