// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/filterterms.h"
#include "support/builtincatalogue.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestBuiltInFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withFilter_everyFilter_isReadAgain_data();
    void withFilter_everyFilter_isReadAgain();
};

namespace {

QList<Filter> everyFilter(const CatalogueInfo &info)
{
    QList<QStringList> sections{QStringList()};
    for (const Part &part : info.parts) {
        sections << QStringList{part.key};
        for (const Section &section : part.sections)
            sections << QStringList{section.path};
    }
    QList<std::optional<TicketAdvice>> tickets{std::nullopt};
    for (const TicketAdvice advice : AllTicketAdvice)
        tickets << advice;
    QList<Filter> filters;
    for (const QStringList &some : std::as_const(sections)) {
        for (const auto &ticket : std::as_const(tickets)) {
            for (const std::optional<bool> internal :
                 {std::optional<bool>(), std::optional(true), std::optional(false)})
                filters << Filter{some, ticket, internal, false} << Filter{some, ticket, internal, true};
        }
    }
    return filters;
}

} // namespace

void TestBuiltInFilters::withFilter_everyFilter_isReadAgain_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("english") << Language::English;
    QTest::newRow("chinese") << Language::Chinese;
}

void TestBuiltInFilters::withFilter_everyFilter_isReadAgain()
{
    QFETCH(Language, language);
    const auto catalogue = openBuiltIn();
    QVERIFY(catalogue);
    const CatalogueInfo &info = catalogue->info();
    for (const Filter &filter : everyFilter(info)) {
        const QString text = withFilter(u"\"kicked off\" 6013 section:群组"_s, filter, info, language);
        const Query query = Query::fromText(text);
        QVERIFY2(resolve(query.filters, info) == (ResolvedFilter{.filter = filter, .unknown = {}}),
                 qUtf8Printable(text));
        QVERIFY2(text.startsWith(u"\"kicked off\" 6013"_s), qUtf8Printable(text));
    }
}

QTEST_GUILESS_MAIN(TestBuiltInFilters)
#include "tst_builtinfilters.moc"
