// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redaction.h"

#include "core/redactionchecks.h"
#include "core/redactionplaceholders.h"
#include "core/redactionreading.h"
#include "core/redactionrules.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace Codebook {

namespace {

constexpr qsizetype ContextLength = 160; // more than any check looks back
constexpr qsizetype ShortestRepeated = 6; // shorter secrets are ordinary words and numbers elsewhere
constexpr int MostPasses = 8;
constexpr QChar Between = u'\n'; // texts

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

/// What is removed, in the text as it stands.
struct Span
{
    TextRange range;
    RemovedKind kind;
};

bool startsEarlier(const Span &a, const Span &b)
{
    return a.range.start < b.range.start;
}

/// What the rules find in one reading of a text.
class Search
{
public:
    Search(const QString &original, const std::vector<Span> &known, Reading reading);

    /// The known ones and those that were found.
    std::vector<Span> run();

private:
    void apply(const RedactionRule &rule);
    void applyRepeats();
    void removeAt(TextRange range, RemovedKind kind);
    QHash<QString, RemovedKind> pieces() const;

    const QString &m_original;
    std::vector<Span> m_spans;
    Reading m_reading;
};

Search::Search(const QString &original, const std::vector<Span> &known, Reading reading)
    : m_original(original)
    , m_spans(known)
    , m_reading(std::move(reading))
{ }

std::vector<Span> Search::run()
{
    for (const RedactionRule &rule : redactionRules())
        apply(rule);
    applyRepeats();
    return std::move(m_spans);
}

/// Removes what of the range is not removed yet.
void Search::removeAt(TextRange range, RemovedKind kind)
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

void Search::apply(const RedactionRule &rule)
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
QHash<QString, RemovedKind> Search::pieces() const
{
    QHash<QString, RemovedKind> pieces;
    for (const Span &span : m_spans) {
        const QString original = m_original.mid(span.range.start, span.range.length);
        const QString piece = m_reading.isAsItStands() ? original : whollyUndone(folded(original));
        if (piece.size() >= ShortestRepeated)
            pieces.insert(piece, span.kind);
    }
    return pieces;
}

/// What was removed once, wherever else it stands.
void Search::applyRepeats()
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

/// The work on the texts, joined: the same, folded, with marks over what is removed and between the texts.
class Redactor
{
public:
    Redactor(const QStringList &texts, Language language);

    QList<Redaction> run();

private:
    void protectPlaceholders();
    void removeAll();
    bool removeOnce();
    Redaction taken(TextRange text);
    QString number(RemovedKind kind, const QString &original);

    QList<TextRange> m_texts;
    QString m_original;
    Language m_language;
    Reading m_work;
    std::vector<Span> m_spans;
    std::map<RemovedKind, int> m_highest;
    std::map<RemovedKind, QHash<QString, int>> m_numbers;
};

Redactor::Redactor(const QStringList &texts, Language language)
    : m_original(texts.join(Between))
    , m_language(language)
    , m_work(folded(m_original))
{
    protectPlaceholders();
    qsizetype start = 0;
    for (const QString &text : texts) {
        m_texts.append({start, text.size()});
        start += text.size() + 1;
        if (start <= m_original.size())
            m_work.mark({start - 1, 1});
    }
}

void Redactor::protectPlaceholders()
{
    for (const Placeholder &placeholder : placeholdersIn(m_original, m_work.text())) {
        m_work.mark(placeholder.range);
        int &highest = m_highest[placeholder.kind];
        highest = std::max(highest, placeholder.number);
    }
}

QString Redactor::number(RemovedKind kind, const QString &original)
{
    int &number = m_numbers[kind][original];
    if (number == 0)
        number = ++m_highest[kind];
    return placeholderText(kind, number, m_language);
}

/// Reads the text as it stands and as it is meant, one independent of the other: a value that seems to end in one
/// reading goes on in another.
bool Redactor::removeOnce()
{
    const std::size_t knownBefore = m_spans.size();
    std::vector<Span> found;
    std::optional<Reading> reading = m_work;
    for (int layer = 0; reading && layer <= MostLayers; ++layer) {
        std::optional<Reading> next = reading->undone();
        const std::vector<Span> spans = Search(m_original, m_spans, *std::move(reading)).run();
        found.insert(found.end(), spans.begin() + std::ptrdiff_t(knownBefore), spans.end());
        reading = std::move(next);
    }
    std::stable_sort(found.begin(), found.end(), startsEarlier);
    for (const Span &span : found) {
        m_work.mark(span.range);
        if (m_spans.size() > knownBefore && span.range.start < m_spans.back().range.end()) {
            TextRange &last = m_spans.back().range;
            last.length = std::max(last.end(), span.range.end()) - last.start;
        } else {
            m_spans.push_back(span);
        }
    }
    return !found.empty();
}

void Redactor::removeAll()
{
    for (int pass = 0; pass < MostPasses && removeOnce(); ++pass) { }
    std::sort(m_spans.begin(), m_spans.end(), startsEarlier);
}

/// One of the texts with placeholders over its spans.
Redaction Redactor::taken(TextRange text)
{
    Redaction redaction;
    qsizetype end = text.start;
    const auto first = std::lower_bound(m_spans.begin(), m_spans.end(), text.start,
                                        [](const Span &span, qsizetype start) { return span.range.start < start; });
    for (auto span = first; span != m_spans.end() && span->range.start < text.end(); ++span) {
        const QString original = m_original.mid(span->range.start, span->range.length);
        redaction.text += QStringView(m_original).mid(end, span->range.start - end);
        const QString placeholder = number(span->kind, original);
        redaction.removed.append({span->kind, original, redaction.text.size(), placeholder});
        redaction.text += placeholder;
        end = span->range.end();
    }
    redaction.text += QStringView(m_original).mid(end, text.end() - end);
    return redaction;
}

QList<Redaction> Redactor::run()
{
    removeAll();
    QList<Redaction> redactions;
    for (const TextRange text : m_texts)
        redactions.append(taken(text));
    return redactions;
}

} // namespace

Redaction redact(const QString &text, Language language)
{
    return Redactor({text}, language).run().constFirst();
}

QList<Redaction> redact(const QStringList &texts, Language language)
{
    return Redactor(texts, language).run();
}

Redaction restore(const Redaction &redaction, qsizetype index)
{
    if (index < 0 || index >= redaction.removed.size())
        return redaction;
    Redaction restored = redaction;
    const RemovedPiece piece = restored.removed.takeAt(index);
    restored.text.replace(piece.position, piece.placeholder.size(), piece.original);
    for (qsizetype i = index; i < restored.removed.size(); ++i)
        restored.removed[i].position += piece.original.size() - piece.placeholder.size();
    return restored;
}

} // namespace Codebook
