// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/logexcerpt.h"

#include <algorithm>

namespace Codebook {

namespace {

constexpr QStringView Omission = u"…";

/// A line of the redacted text. What was removed can have held ends of lines: one line is then several of the original.
struct Line
{
    TextRange range; ///< without its end
    int first = 0; ///< the number of its first line in the original
    int last = 0;
};

QList<Line> linesOf(const Redaction &log)
{
    QList<Line> lines;
    int number = 1;
    qsizetype start = 0;
    auto piece = log.removed.cbegin();
    while (start < log.text.size()) {
        const qsizetype found = log.text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? log.text.size() : found;
        const int first = number;
        for (; piece != log.removed.cend() && piece->position < end; ++piece)
            number += int(piece->original.count(u'\n'));
        lines.append({{start, end - start}, first, number});
        ++number;
        start = end + 1;
    }
    return lines;
}

/// Which lines to take, in their order.
QList<qsizetype> chosen(const QList<Line> &lines, const QList<int> &finds, const ExcerptSize &size)
{
    QList<qsizetype> found;
    for (const int find : finds) {
        const auto line = std::lower_bound(lines.cbegin(), lines.cend(), find,
                                           [](const Line &each, int number) { return each.last < number; });
        if (find >= 1 && line != lines.cend())
            found << line - lines.cbegin();
    }
    QList<qsizetype> taken;
    const auto take = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = std::max<qsizetype>(0, from); i <= to && i < lines.size(); ++i) {
            if (taken.size() < size.lines && !taken.contains(i))
                taken << i;
        }
    };
    // The finds themselves come first: where there are many, the lines around them are what there is no room for.
    for (const qsizetype line : found)
        take(line, line);
    for (const qsizetype line : found)
        take(line - size.linesBefore, line + size.linesAfter);
    if (found.isEmpty())
        take(lines.size() - size.lines, lines.size() - 1);
    std::sort(taken.begin(), taken.end());
    return taken;
}

/// Copies parts of a redaction, with the pieces in them.
class Copier
{
public:
    explicit Copier(const Redaction &log)
        : m_log(log)
    { }

    /// Copies at most a length, but the placeholders whole.
    void copy(TextRange range, qsizetype length)
    {
        const auto isBefore = [](const RemovedPiece &piece, qsizetype position) { return piece.position < position; };
        const auto first = std::lower_bound(m_log.removed.cbegin(), m_log.removed.cend(), range.start, isBefore);
        qsizetype end = std::min(range.end(), range.start + length);
        const qsizetype offset = copied.text.size() - range.start;
        for (auto piece = first; piece != m_log.removed.cend() && piece->position < end; ++piece) {
            copied.removed.append(*piece);
            copied.removed.back().position += offset;
            end = std::max(end, piece->position + piece->placeholder.size());
        }
        copied.text += QStringView(m_log.text).mid(range.start, end - range.start);
        if (end < range.end())
            copied.text += Omission;
    }

    Redaction copied;

private:
    const Redaction &m_log;
};

} // namespace

Redaction logExcerpt(const Redaction &log, const QList<int> &finds, const ExcerptSize &size)
{
    if (log.text.isEmpty())
        return {};
    const QList<Line> lines = linesOf(log);
    Copier copier(log);
    qsizetype next = 0;
    for (const qsizetype i : chosen(lines, finds, size)) {
        if (!copier.copied.text.isEmpty() || i > 0)
            copier.copied.text += i == next ? QString() : Omission.toString() + u'\n';
        copier.copy(lines[i].range, size.lineLength);
        copier.copied.text += u'\n';
        next = i + 1;
    }
    if (next < lines.size() && lines.last().range.end() > lines[next].range.start)
        copier.copied.text += Omission.toString() + u'\n';
    return copier.copied;
}

} // namespace Codebook
