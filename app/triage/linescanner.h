// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "triage/messagefinder.h"
#include "triage/numberjudge.h"
#include "triage/plainline.h"

#include <QHash>
#include <QSet>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Codebook {

/// Finds the codes in one line, or in a piece of a long one. What it says of a place in a piece depends only on the
/// text around it, so that it does not matter how a line is cut. Whole lines are to come in their order: what the lines
/// before say, of the error or of another program, counts too.
class LineScanner final
{
public:
    /// How much of the original on either side of a code can matter, in bytes.
    static constexpr std::size_t Margin = 1024;

    explicit LineScanner(KnownCodes &codes);

    /// What begins in [from, to) of a piece of valid UTF-8; what is outside shows what stands around it. Places are
    /// those in the piece: column 1 is its first character.
    const std::vector<Find> &scan(std::string_view piece, std::size_t from, std::size_t to);
    /// The same for a whole line, and messages too.
    const std::vector<Find> &scanLine(std::string_view line);

private:
    /// The message of a code is often in the line after it, and says no more than the code.
    static constexpr int LinesOfOneError = 3;
    static constexpr qsizetype MostCodesOfOthers = 1000;

    std::size_t scanNumber(std::size_t start);
    /// With the line before in front of it, where that ends with a name for codes and this one begins with the number.
    std::optional<NumberJudge::Verdict> judgeAnnounced(std::size_t start, std::size_t end);
    std::size_t scanIdentifier(std::size_t underscore);
    bool scanLabel(std::size_t digit);
    void scanMessages();
    void weakenFindsOfOthers();
    bool isOfOtherProgram();
    void countAnew();
    /// Finds that come in order cost no more than the way from one to the next.
    void add(Find find, std::size_t start, std::size_t end);
    const QList<qint64> &symbolIds(std::string_view word);

    KnownCodes &m_codes;
    NumberJudge m_judge;
    MessageFinder m_messages;
    PlainLine m_line;
    QHash<QByteArray, QList<qint64>> m_symbols; ///< asked for already
    std::vector<Find> m_finds;
    std::size_t m_countedBytes = 0; ///< how far the piece's characters are counted
    std::size_t m_countedCharacters = 0;
    std::size_t m_countedOriginal = 0; ///< the same place in the piece as written

    /// A line of the same record as the present one.
    struct LineBefore
    {
        std::string text;
        std::optional<bool> namesOtherReporter; ///< nothing until it was asked for
    };

    std::array<LineBefore, LinesOfOneError> m_linesBefore; ///< the last one is in front of the oldest
    std::size_t m_oldestLine = 0;
    QSet<qint64> m_codesOfOthers; ///< ids of entries whose numbers another program has called its codes
    bool m_isWholeLine = false;
    bool m_hasDigits = false;
    int m_linesSinceSure = LinesOfOneError; ///< whole lines since the last one that said what it is about
};

} // namespace Codebook
