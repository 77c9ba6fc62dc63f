// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redaction.h"

#include "core/redactionplaceholders.h"
#include "core/redactionreading.h"
#include "core/redactionsearch.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace Codebook {

namespace {

constexpr int MostPasses = 8;
constexpr QChar Between = u'\n'; // texts

bool startsEarlier(const RedactedSpan &a, const RedactedSpan &b)
{
    return a.range.start < b.range.start;
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
    std::vector<RedactedSpan> m_spans;
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
    std::vector<RedactedSpan> found;
    std::optional<Reading> reading = m_work;
    for (int layer = 0; reading && layer <= MostLayers; ++layer) {
        std::optional<Reading> next = reading->undone();
        const std::vector<RedactedSpan> spans = RedactionSearch(m_original, m_spans, *std::move(reading)).run();
        found.insert(found.end(), spans.begin() + std::ptrdiff_t(knownBefore), spans.end());
        reading = std::move(next);
    }
    std::stable_sort(found.begin(), found.end(), startsEarlier);
    for (const RedactedSpan &span : found) {
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
    const auto first
        = std::lower_bound(m_spans.begin(), m_spans.end(), text.start,
                           [](const RedactedSpan &span, qsizetype start) { return span.range.start < start; });
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
