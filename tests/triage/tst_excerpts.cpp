// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogueknowncodes.h"
#include "support/builtincatalogue.h"
#include "triage/logscanner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Codebook;

/// Excerpts in the manner of many SDKs, loggers and people, with what a person says they contain: how many of the codes
/// are found, and how many of the sure finds are codes.
class TestExcerpts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void excerpts_areManyAndManyAreDecoys();
    void known_recall_isHigh();
    void known_sureOnes_areCodes();
    void unknown_calledCodes_areListed();

private:
    struct Excerpt
    {
        QString name;
        QSet<qint64> codes; ///< first codes of entries
        QSet<qint64> unknown;
        QSet<qint64> foundSure;
        QSet<qint64> foundUnsure;
        QSet<qint64> foundUnknown;
    };

    void read(const QByteArray &line);
    void scan(const QByteArray &text, Excerpt &excerpt);
    qint64 codeOf(const Find &find, const QSet<qint64> &expected) const;
    static QSet<qint64> numbers(const QJsonArray &array);
    static void report(const char *what, const QString &name, const QSet<qint64> &codes);

    std::unique_ptr<Catalogue> m_catalogue;
    QList<Excerpt> m_excerpts;
};

void TestExcerpts::initTestCase()
{
    m_catalogue = openBuiltIn();
    QVERIFY(m_catalogue);
    QFile file(QStringLiteral(CODEBOOK_SOURCE_DIR "/tests/triage/excerpts.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd())
        read(file.readLine());
}

void TestExcerpts::read(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    Excerpt excerpt{.name = object[QStringLiteral("name")].toString(),
                    .codes = numbers(object[QStringLiteral("codes")].toArray()),
                    .unknown = numbers(object[QStringLiteral("unknown")].toArray()),
                    .foundSure = {},
                    .foundUnsure = {},
                    .foundUnknown = {}};
    QVERIFY2(!excerpt.name.isEmpty(), line.constData());
    scan(object[QStringLiteral("text")].toString().toUtf8(), excerpt);
    m_excerpts << excerpt;
}

void TestExcerpts::scan(const QByteArray &text, Excerpt &excerpt)
{
    CatalogueKnownCodes codes(*m_catalogue);
    LogScanner scanner(codes, [&](const Find &find) {
        if (find.isUnknown()) {
            excerpt.foundUnknown << find.code.number.value_or(0);
            return;
        }
        const qint64 code = codeOf(find, excerpt.codes);
        (find.confidence == Confidence::Strong ? excerpt.foundSure : excerpt.foundUnsure) << code;
    });
    scanner.feed(text);
    scanner.finish();
}

/// A message can mean several: one that is expected, or else the first.
qint64 TestExcerpts::codeOf(const Find &find, const QSet<qint64> &expected) const
{
    QList<qint64> codes;
    for (const qint64 id : find.ids) {
        const auto entry = m_catalogue->entry(id);
        codes << (entry ? entry->code.number.value_or(0) : 0);
    }
    const auto found
        = std::find_if(codes.begin(), codes.end(), [&expected](qint64 code) { return expected.contains(code); });
    return found != codes.end() ? *found : codes.first();
}

QSet<qint64> TestExcerpts::numbers(const QJsonArray &array)
{
    QSet<qint64> numbers;
    for (const QJsonValue number : array)
        numbers << number.toInteger();
    return numbers;
}

void TestExcerpts::report(const char *what, const QString &name, const QSet<qint64> &codes)
{
    for (const qint64 code : codes)
        qInfo("%s: %lld in %s", what, static_cast<long long>(code), qPrintable(name));
}

void TestExcerpts::excerpts_areManyAndManyAreDecoys()
{
    const auto decoys = std::count_if(m_excerpts.begin(), m_excerpts.end(), [](const Excerpt &excerpt) {
        return excerpt.codes.isEmpty() && excerpt.unknown.isEmpty();
    });
    QVERIFY(decoys >= 80);
    QVERIFY(m_excerpts.size() - decoys >= 80);
    QSet<QString> names;
    for (const Excerpt &excerpt : std::as_const(m_excerpts))
        names << excerpt.name;
    QCOMPARE(names.size(), m_excerpts.size());
}

void TestExcerpts::known_recall_isHigh()
{
    constexpr double Lowest = 0.98;
    qsizetype all = 0;
    qsizetype found = 0;
    for (const Excerpt &excerpt : std::as_const(m_excerpts)) {
        const QSet<qint64> missed = excerpt.codes - excerpt.foundSure - excerpt.foundUnsure;
        report("missed", excerpt.name, missed);
        all += excerpt.codes.size();
        found += excerpt.codes.size() - missed.size();
    }
    qInfo("recall: %lld of %lld", static_cast<long long>(found), static_cast<long long>(all));
    QVERIFY(double(found) >= Lowest * double(all));
}

void TestExcerpts::known_sureOnes_areCodes()
{
    constexpr double Lowest = 0.95;
    qsizetype sure = 0;
    qsizetype right = 0;
    qsizetype unsure = 0;
    for (const Excerpt &excerpt : std::as_const(m_excerpts)) {
        const QSet<qint64> wrong = excerpt.foundSure - excerpt.codes;
        report("wrongly sure", excerpt.name, wrong);
        sure += excerpt.foundSure.size();
        right += excerpt.foundSure.size() - wrong.size();
        unsure += (excerpt.foundUnsure - excerpt.codes).size();
    }
    qInfo("sure: %lld, right: %lld; unsure and wrong: %lld", static_cast<long long>(sure),
          static_cast<long long>(right), static_cast<long long>(unsure));
    QVERIFY(double(right) >= Lowest * double(sure));
}

void TestExcerpts::unknown_calledCodes_areListed()
{
    for (const Excerpt &excerpt : std::as_const(m_excerpts))
        QVERIFY2((excerpt.unknown - excerpt.foundUnknown).isEmpty(), qPrintable(excerpt.name));
}

QTEST_GUILESS_MAIN(TestExcerpts)
#include "tst_excerpts.moc"
