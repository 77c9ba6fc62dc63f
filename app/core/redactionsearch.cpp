// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redactionsearch.h"

#include "core/redactionchecks.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype ContextLength = 160; // more than any check looks back
constexpr qsizetype ShortestRepeated = 6; // shorter secrets are ordinary words and numbers elsewhere

/// A match without escapes, for the checks: a word means the same however it is written.
class Candidate
{
public:
    Candidate(QStringView text, TextRange range)
        : m_found(undone(text.mid(range.start, range.length)))
        , m_before(undone(text.first(range.start).last(std::min(range.start, ContextLength))))
        , m_after(undone(text.mid(range.end(), ContextLength)))
    { }

    RedactionMatch match() const { return {m_found, m_before, m_after}; }

private:
    static QString undone(QStringView part) { return whollyUndone(part.toString()); }

    QString m_found;
    QString m_before;
    QString m_after;
};

} // namespace

RedactionSearch::RedactionSearch(const QString &original, const std::vector<RedactedSpan> &known, Reading reading)
    : m_original(original)
    , m_spans(known)
    , m_reading(std::move(reading))
{ }

std::vector<RedactedSpan> RedactionSearch::run()
{
    for (const RedactionRule &rule : redactionRules())
        apply(rule);
    applyRepeats();
    return std::move(m_spans);
}

/// Removes what of the range is not removed yet.
void RedactionSearch::removeAt(TextRange range, RemovedKind kind)
{
    qsizetype start = range.start;
    for (qsizetype i = range.start; i <= range.end(); ++i) {
        if (i < range.end() && m_reading.text()[i] != RemovedMark)
            continue;
        if (i > start) {
            const TextRange rest{start, i - start};
            m_spans.push_back({m_reading.origin(rest), kind});
            m_reading.mark(rest);
        }
        start = i + 1;
    }
}

void RedactionSearch::apply(const RedactionRule &rule)
{
    std::vector<TextRange> found;
    QSet<QStringView> kept;
    const QString text = m_reading.text(); // the matches look into it while the reading changes
    auto matches = rule.pattern.globalMatch(text, 0, QRegularExpression::NormalMatch,
                                            QRegularExpression::DontCheckSubjectStringMatchOption);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range{match.capturedStart(), match.capturedLength()};
        if (!rule.check || rule.check(Candidate(text, range).match()))
            found.push_back(range);
        else
            kept.insert(QStringView(text).mid(range.start, range.length));
    }
    for (const TextRange range : found) {
        // What is called a version in one place is no address in another.
        if (rule.kind == RemovedKind::IpAddress && kept.contains(QStringView(text).mid(range.start, range.length)))
            continue;
        removeAt(range, rule.kind);
    }
}

/// What was removed, as it is to be looked for in this reading.
QHash<QString, RemovedKind> RedactionSearch::pieces() const
{
    QHash<QString, RemovedKind> pieces;
    for (const RedactedSpan &span : m_spans) {
        const QString original = m_original.mid(span.range.start, span.range.length);
        const QString piece = m_reading.isAsItStands() ? original : whollyUndone(folded(original));
        if (piece.size() >= ShortestRepeated)
            pieces.insert(piece, span.kind);
    }
    return pieces;
}

/// What was removed once, wherever else it stands.
void RedactionSearch::applyRepeats()
{
    const QString text = m_reading.isAsItStands() ? m_original : m_reading.text();
    const QStringView view(text);
    const QHash<QString, RemovedKind> pieces = this->pieces();
    QHash<QStringView, QMap<qsizetype, RemovedKind>> lengths; // of the pieces that start alike
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece)
        lengths[QStringView(piece.key()).first(ShortestRepeated)].insert(piece.key().size(), piece.value());
    for (qsizetype i = 0; !lengths.isEmpty() && i + ShortestRepeated <= text.size(); ++i) {
        if (m_reading.text()[i] == RemovedMark)
            continue;
        const auto known = lengths.constFind(view.mid(i, ShortestRepeated));
        if (known == lengths.constEnd())
            continue;
        for (auto length = known->end(); length != known->begin();) {
            --length;
            const TextRange range{i, length.key()};
            if (range.end() > text.size() || !pieces.contains(text.mid(i, length.key())))
                continue;
            if (!isCalledCode(Candidate(view, range).match()))
                removeAt(range, length.value());
            break;
        }
    }
}

} // namespace Codebook
