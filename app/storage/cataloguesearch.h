// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/searchresult.h"
#include "search/query.h"
#include "storage/codesearch.h"
#include "storage/findings.h"
#include "storage/hanbysound.h"
#include "storage/statements.h"
#include "storage/vocabulary.h"
#include "storage/wordforms.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Codebook {

/// Runs queries against the tables of a compiled catalogue, rank by rank, and stops as soon as there is enough: each
/// rank's entries come from the index in the order in which they are shown.
class CatalogueSearch
{
public:
    struct Scope
    {
        bool guesses = true; ///< where hardly anything matches, look for what nearly does; takes longer
        QString everything; ///< a full-text expression that every entry matches
        QString narrowing; ///< one that the wanted entries match; empty where all do
        qint64 entryCount = 0;
    };

    struct Answer
    {
        QList<FoundEntry> found; ///< by rank, and within a rank in the order of the index
        bool isComplete = true;
        QList<CodeReading> readings;
        QList<Correction> corrections;
        QStringList soundTexts;
    };

    explicit CatalogueSearch(Statements &statements);

    /// What matches, or nothing where SQLite reports an error. An empty query finds everything in code order.
    std::optional<Answer> run(const Query &query, const Scope &scope, const FindLimits &limits);

private:
    bool runSteps(const Query &query, Findings &findings);
    bool isEnough(const Query &query, const Findings &findings) const;
    bool hasSeveralWords() const;
    bool findTyped(const Query &query, Findings &findings);
    bool findGuesses(const Query &query, Findings &findings);
    bool findWords(Findings &findings);
    WordForms wordsTogether(const QList<Segment> &typed);
    qint64 entriesOfRarest(const QList<Segment> &typed);
    qint64 entriesOf(const Segment &word, bool mayGoOn);
    QList<SearchedWord> rarestFirst();
    bool findTogether(const WordForms &together, Rank rank, Field field, Findings &findings);
    bool findSomeWords(Findings &findings);
    bool findSounds(Findings &findings);
    bool findCorrected(Findings &findings);
    QString correction(const QString &typed);
    void readWords(const QList<WordTerm> &terms);
    bool occurs(const WordForms &forms);
    bool occursAny(const QStringList &hanTexts);
    QList<Segment> typedSegments() const;
    QString narrowed(const QString &expression) const;
    bool findExpression(const QString &expression, Rank rank, Findings &findings);

    Statements &m_statements;
    Vocabulary m_vocabulary;
    HanBySound m_hanBySound;
    CodeSearch m_codes;
    Scope m_scope;
    Answer m_answer;
    QList<SearchedWord> m_words; ///< each must be found
    QString m_excluded; ///< expression for what must not be found; empty where there is none
};

} // namespace Codebook
