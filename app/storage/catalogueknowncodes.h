// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/knowncodes.h"
#include "storage/catalogue.h"
#include "storage/messagefit.h"

#include <QCache>

#include <optional>
#include <vector>

namespace Codebook {

/// The codes of a catalogue, for who asks about every number of a log: the numbers are read once and kept, 8 bytes
/// each. Belongs to the catalogue's thread. What cannot be read does not exist: see problem().
class CatalogueKnownCodes final : public KnownCodes
{
public:
    /// The catalogue must outlive this object.
    explicit CatalogueKnownCodes(const Catalogue &catalogue);

    /// What went wrong first in reading the catalogue, if anything.
    const std::optional<CatalogueProblem> &problem() const { return m_problem; }

    Number number(qint64 number) override;

    bool hasLabels() override { return !m_labelHashes.empty(); }

    qint64 label(const QString &label) override;
    QList<qint64> symbol(const QString &symbol) override;
    MessageMatch message(const QString &text) override;

private:
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
        qint64 id = 0;
    };

    struct Candidate;

    static QList<Candidate> bestOf(QList<Candidate> candidates);
    static QList<qint64> idsOf(const QList<Candidate> &candidates);
    QList<Candidate> candidates(const MessageFit &message);
    QList<Candidate> comparedByClause(const QString &text, const MessageFit &whole, QList<Candidate> fitting);

    void readNumbers(Statements &statements);
    void readLabels(Statements &statements);
    void read(Statements &statements, const char *sql, const Statements::Row &row);
    const SaidTexts &texts(qint64 id);
    template <typename T>
    T noted(CatalogueResult<T> result);

    const Catalogue &m_catalogue;
    std::optional<CatalogueProblem> m_problem;
    QCache<qint64, SaidTexts> m_texts; ///< of entries, by id
    std::vector<qint64> m_numbers; ///< ascending, as the ids are, that begin with 1
    std::vector<Range> m_ranges; ///< ascending, none overlaps another
    std::vector<std::size_t> m_labelHashes; ///< ascending: most words of a log are no label, which need not be read
};

} // namespace Codebook
