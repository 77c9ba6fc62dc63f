// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "baresearch.h"

#include "search/indexterms.h"
#include "search/query.h"
#include "search/stem.h"

#include <QUrl>

#include <sqlite3.h>

namespace Codebook::Bench {

namespace {

constexpr Field Fields[] = {Field::Symbol, Field::Description, Field::Alias, Field::Hint};

QString phrase(Field field, const QStringList &tokens)
{
    QStringList terms;
    for (const QString &token : tokens)
        terms << indexTerm(field, token);
    return u'"' + terms.join(u' ') + u'"';
}

/// Han as a substring, a word by what it begins and by its stem.
QStringList alternatives(Field field, const Segment &word)
{
    if (word.kind == Segment::Han) {
        QStringList tokens = hanTokens(word.text);
        if (tokens.size() == 1)
            return {phrase(field, tokens) + u'*'};
        tokens.removeLast(); // the lone last character only says where a run ends
        return {phrase(field, tokens)};
    }
    QStringList words{phrase(field, {word.text}) + u'*', u'"' + indexStem(field, stem(word.text)) + u'"'};
    if (!word.parts.isEmpty())
        words << phrase(field, word.parts) + u'*';
    return words;
}

QString inAnyField(const Segment &word)
{
    QStringList all;
    for (const Field field : Fields)
        all << alternatives(field, word);
    return u'(' + all.join(QStringLiteral(" OR ")) + u')';
}

} // namespace

BareSearch::BareSearch(const QString &cataloguePath, int pageSize)
{
    const QByteArray url = QUrl::fromLocalFile(cataloguePath).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
    const QByteArray sql
        = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid LIMIT " + QByteArray::number(pageSize);
    if (sqlite3_open_v2(url.constData(), &m_database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr) == SQLITE_OK)
        sqlite3_prepare_v2(m_database, sql.constData(), -1, &m_statement, nullptr);
}

BareSearch::~BareSearch()
{
    sqlite3_finalize(m_statement);
    sqlite3_close(m_database);
}

QByteArray BareSearch::expression(const QString &query)
{
    QStringList words;
    for (const WordTerm &term : Query::fromText(query).words) {
        for (const Segment &segment : term.segments)
            words << inAnyField(segment);
    }
    return words.join(QStringLiteral(" AND ")).toUtf8();
}

int BareSearch::run(const QByteArray &expression)
{
    sqlite3_bind_text(m_statement, 1, expression.constData(), int(expression.size()), SQLITE_STATIC);
    int rows = 0;
    int status = SQLITE_ROW;
    while ((status = sqlite3_step(m_statement)) == SQLITE_ROW) {
        sqlite3_column_int64(m_statement, 0);
        ++rows;
    }
    sqlite3_reset(m_statement);
    return status == SQLITE_DONE ? rows : -1;
}

} // namespace Codebook::Bench
