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

QString phrase(const QStringList &tokens)
{
    QStringList terms;
    for (const QString &token : tokens)
        terms << indexTerm(Field::Description, token);
    return u'"' + terms.join(u' ') + u'"';
}

QString wordExpression(const Segment &word)
{
    if (word.kind == Segment::Han) {
        QStringList tokens = hanTokens(word.text);
        if (tokens.size() == 1)
            return phrase(tokens) + u'*';
        tokens.removeLast(); // the lone last character only says where a run ends
        return phrase(tokens);
    }
    QStringList alternatives{phrase({word.text}) + u'*', u'"' + indexStem(Field::Description, stem(word.text)) + u'"'};
    if (!word.parts.isEmpty())
        alternatives << phrase(word.parts) + u'*';
    return u'(' + alternatives.join(QStringLiteral(" OR ")) + u')';
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
            words << wordExpression(segment);
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
