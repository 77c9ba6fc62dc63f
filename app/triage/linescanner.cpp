// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/linescanner.h"

#include "triage/ascii.h"
#include "triage/contextwords.h"
#include "triage/loglayout.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Codebook {

using namespace Ascii;

namespace {

constexpr std::size_t LongestSymbol = 64;
constexpr std::size_t ShortestSymbol = 5;
constexpr std::size_t LongestLabel = 24;
constexpr qsizetype MostSymbolsKept = 4096;
constexpr qsizetype MostSurelyMeant = 3; // codes of one message: "请求超时" is that of many
constexpr std::string_view BeforeAnnounced = " \t([{\"'-";

enum ByteKind : unsigned char { Other, Digit, Underscore };

constexpr std::array<ByteKind, 256> byteKinds()
{
    std::array<ByteKind, 256> kinds{};
    for (std::size_t c = '0'; c <= '9'; ++c)
        kinds[c] = Digit;
    kinds['_'] = Underscore;
    return kinds;
}

constexpr auto ByteKinds = byteKinds();

bool isSymbolCharacter(char c)
{
    return isUpper(c) || isDigit(c) || c == '_';
}

bool isLabelCharacter(char c)
{
    return isWord(c) || c == '-';
}

struct Word
{
    std::size_t start = 0;
    std::size_t end = 0;

    std::string_view of(std::string_view text) const { return text.substr(start, end - start); }
};

/// The characters of a kind around a place, at most so many on each side.
template <typename IsPart>
Word wordAround(std::string_view text, std::size_t place, std::size_t most, const IsPart &isPart)
{
    Word word{place, place};
    while (word.start > 0 && place - word.start < most && isPart(text[word.start - 1]))
        --word.start;
    while (word.end < text.size() && word.end - place < most && isPart(text[word.end]))
        ++word.end;
    return word;
}

/// "错误码", "Code:"
bool announcesCode(std::string_view line)
{
    const std::string_view end = trimmedEnd(line, " \t\r:=");
    return !end.empty()
        && (classOfIdentifier(lastWord(end)) == WordClass::Code || classOfHanBefore(end, nullptr) == WordClass::Code);
}

} // namespace

LineScanner::LineScanner(KnownCodes &codes)
    : m_codes(codes)
    , m_judge(codes)
    , m_messages(codes)
{ }

const std::vector<Find> &LineScanner::scan(std::string_view piece, std::size_t from, std::size_t to)
{
    m_finds.clear();
    countAnew();
    m_hasDigits = false;
    m_line.set(piece);
    const std::string_view text = m_line.text();
    const std::size_t end = m_line.plainPlace(to);
    for (std::size_t place = m_line.plainPlace(from); place < end;) {
        const ByteKind kind = ByteKinds[static_cast<unsigned char>(text[place])];
        if (kind == Other)
            ++place;
        else
            place = kind == Digit ? scanNumber(place) : scanIdentifier(place);
    }
    return m_finds;
}

const std::vector<Find> &LineScanner::scanLine(std::string_view line)
{
    m_isWholeLine = true;
    scan(line, 0, line.size());
    m_isWholeLine = false;
    // A code that no entry documents explains nothing.
    const bool isExplained = std::any_of(m_finds.begin(), m_finds.end(), [](const Find &find) {
        return !find.isUnknown() && (find.confidence == Confidence::Strong || find.isCalledCode);
    });
    m_linesSinceSure = isExplained ? 0 : std::min(m_linesSinceSure + 1, LinesOfOneError);
    if (m_linesSinceSure == LinesOfOneError)
        scanMessages();
    weakenFindsOfOthers();
    return m_finds;
}

/// A record that names another program in its first line gives that program's codes in the next ones, and a code that
/// was another program's once is most likely so again.
void LineScanner::weakenFindsOfOthers()
{
    if (LogLayout::startsRecord(m_line.text())) {
        for (LineBefore &line : m_linesBefore)
            line = LineBefore();
    }
    const auto isToBeWeakened = [](const Find &find) {
        return find.kind == Find::Number && find.confidence == Confidence::Strong && !find.isUnknown();
    };
    const bool isOther = std::any_of(m_finds.begin(), m_finds.end(), isToBeWeakened)
        && (LogLayout::namesOtherReporter(m_line.text().substr(0, Margin)) || isOfOtherProgram());
    for (Find &find : m_finds) {
        if (isToBeWeakened(find) && (isOther || m_codesOfOthers.contains(find.ids.constFirst()))) {
            find.confidence = Confidence::Weak;
            find.reason = FindReason::OtherReporter;
        }
        if (find.reason == FindReason::OtherReporter && m_codesOfOthers.size() < MostCodesOfOthers)
            m_codesOfOthers.insert(find.ids.constFirst());
    }
    LineBefore &oldest = m_linesBefore[m_oldestLine];
    oldest.text = m_line.text().substr(0, Margin);
    oldest.namesOtherReporter.reset();
    m_oldestLine = (m_oldestLine + 1) % m_linesBefore.size();
}

/// As the lines before say.
bool LineScanner::isOfOtherProgram()
{
    return std::any_of(m_linesBefore.begin(), m_linesBefore.end(), [](LineBefore &line) {
        if (!line.namesOtherReporter)
            line.namesOtherReporter = LogLayout::namesOtherReporter(line.text);
        return *line.namesOtherReporter;
    });
}

/// Returns where to go on.
std::size_t LineScanner::scanNumber(std::size_t start)
{
    const std::string_view text = m_line.text();
    m_hasDigits = true;
    std::size_t end = start;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    if (start > 0 && isDigit(text[start - 1])) // the rest of a number that began in the piece before
        return end;
    auto verdict = judgeAnnounced(start, end);
    if (!verdict)
        verdict = m_judge.judge(NumberPlace::in(text, start, end));
    const bool canBeLabel = !verdict || verdict->find.isUnknown();
    if (canBeLabel && m_codes.hasLabels() && scanLabel(start))
        return end;
    if (!verdict)
        return end;
    const std::size_t behind = end + verdict->moreDigits;
    add(verdict->find, start - (verdict->hasSign ? 1 : 0), behind);
    return behind;
}

std::optional<NumberJudge::Verdict> LineScanner::judgeAnnounced(std::size_t start, std::size_t end)
{
    const std::string_view text = m_line.text();
    if (!m_isWholeLine || text.find_first_not_of(BeforeAnnounced) != start)
        return std::nullopt;
    const std::string &before = m_linesBefore[(m_oldestLine + m_linesBefore.size() - 1) % m_linesBefore.size()].text;
    if (before.size() == Margin || !announcesCode(before)) // longer ones are cut
        return std::nullopt;
    const std::string joined = before + ' ' + std::string(text.substr(0, end + NumberPlace::MostAfter));
    const std::size_t shift = before.size() + 1;
    return m_judge.judge(NumberPlace::in(joined, start + shift, end + shift));
}

/// Symbols are words in capitals, joined by underscores.
std::size_t LineScanner::scanIdentifier(std::size_t underscore)
{
    const std::string_view text = m_line.text();
    const std::size_t next = underscore + 1;
    if (underscore == 0 || !isSymbolCharacter(text[underscore - 1]) || !isSymbolCharacter(at(text, next)))
        return next;
    const Word word = wordAround(text, underscore, LongestSymbol, isSymbolCharacter);
    const std::string_view symbol = word.of(text);
    const bool isWhole = (word.start == 0 || !isWord(text[word.start - 1])) && !isWord(at(text, word.end));
    const bool isFirst = symbol.find('_') == underscore - word.start; // else it was looked at before
    if (!isWhole || !isFirst || symbol.size() < ShortestSymbol || !isUpper(symbol.front()))
        return next;
    const QList<qint64> &ids = symbolIds(symbol);
    if (ids.isEmpty())
        return next;
    Find find;
    find.kind = Find::Symbol;
    find.confidence = Confidence::Strong;
    find.reason = FindReason::Symbol;
    find.ids = ids;
    add(std::move(find), word.start, word.end);
    return word.end;
}

/// Labels such as 42P01 and ORA-00942 are words with a digit.
bool LineScanner::scanLabel(std::size_t digit)
{
    const std::string_view text = m_line.text();
    const Word word = wordAround(text, digit, LongestLabel, isLabelCharacter);
    const std::string_view label = word.of(text);
    const bool isNumber = std::all_of(label.begin(), label.end(), isDigit) && label.front() != '0';
    if (isNumber || label.size() > LongestLabel || label.find_first_of("0123456789") != digit - word.start)
        return false;
    const qint64 id = m_codes.label(QString::fromLatin1(label.data(), qsizetype(label.size())));
    if (id == 0)
        return false;
    Find find;
    find.kind = Find::Label;
    find.code = Code::fromLabel(QString::fromLatin1(label.data(), qsizetype(label.size())).toUpper());
    const NumberPlace place = NumberPlace::in(text, word.start, word.end);
    find.isCalledCode = contextOf(place).isCalled();
    find.confidence = Confidence::Strong;
    find.reason = find.isCalledCode ? FindReason::CalledCode : FindReason::Label;
    find.ids = {id};
    add(std::move(find), word.start, word.end);
    return true;
}

void LineScanner::scanMessages()
{
    const bool isOfUnknownCode
        = std::any_of(m_finds.begin(), m_finds.end(), [](const Find &find) { return find.isUnknown(); });
    const std::vector<MessageFinder::Message> messages = m_messages.find(m_line.text(), m_hasDigits);
    for (const MessageFinder::Message &message : messages) {
        Find find;
        find.kind = Find::Message;
        const bool isSure = message.match.isWhole && message.match.ids.size() <= MostSurelyMeant && !isOfUnknownCode;
        find.confidence = isSure ? Confidence::Strong : Confidence::Weak;
        find.reason = message.match.isWhole ? FindReason::WholeMessage : FindReason::SimilarMessage;
        find.ids = message.match.ids;
        countAnew();
        add(std::move(find), message.start, message.end);
    }
    std::stable_sort(m_finds.begin(), m_finds.end(), [](const Find &a, const Find &b) { return a.column < b.column; });
}

void LineScanner::countAnew()
{
    m_countedBytes = 0;
    m_countedCharacters = 0;
    m_countedOriginal = 0;
}

void LineScanner::add(Find find, std::size_t start, std::size_t end)
{
    const std::string_view text = m_line.text();
    const std::size_t characters = characterCount(text.substr(m_countedBytes, start - m_countedBytes));
    const std::size_t length = characterCount(text.substr(start, end - start));
    const std::string_view behind = m_line.original().substr(m_countedOriginal);
    m_countedOriginal += m_line.isPlain() ? start - m_countedBytes : placeOf(behind, characters);
    m_countedCharacters += characters;
    m_countedBytes = start;

    const std::size_t escaped = m_line.escapeBefore(m_countedOriginal);
    const std::string_view rest = m_line.original().substr(m_countedOriginal - escaped);
    const std::string_view written = rest.substr(0, m_line.isPlain() ? end - start : placeOf(rest, escaped + length));
    find.column = qint64(m_countedCharacters - escaped) + 1;
    find.length = qint64(escaped + length);
    find.text = QString::fromUtf8(written.data(), qsizetype(written.size()));
    m_finds.push_back(std::move(find));
}

const QList<qint64> &LineScanner::symbolIds(std::string_view word)
{
    const QByteArray key(word.data(), qsizetype(word.size()));
    auto known = m_symbols.find(key);
    if (known == m_symbols.end()) {
        if (m_symbols.size() >= MostSymbolsKept)
            m_symbols.clear();
        known = m_symbols.insert(key, m_codes.symbol(QString::fromLatin1(key)));
    }
    return *known;
}

} // namespace Codebook
