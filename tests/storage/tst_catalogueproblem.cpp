// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogueproblem.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestCatalogueProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_everyKind_namesTheFileAndWhatToDo_data();
    void sentence_everyKind_namesTheFileAndWhatToDo();
    void title_everyKind_isShort_data();
    void title_everyKind_isShort();
    void sentence_pathWithPlaceholder_staysAsItIs();
};

namespace {

void kinds()
{
    QTest::addColumn<int>("kind");

    QTest::newRow("missing") << int(CatalogueProblem::Missing);
    QTest::newRow("unreadable") << int(CatalogueProblem::Unreadable);
    QTest::newRow("empty") << int(CatalogueProblem::Empty);
    QTest::newRow("not-a-catalogue") << int(CatalogueProblem::NotACatalogue);
    QTest::newRow("newer") << int(CatalogueProblem::Newer);
    QTest::newRow("older") << int(CatalogueProblem::Older);
    QTest::newRow("damaged") << int(CatalogueProblem::Damaged);
    QTest::newRow("no-driver") << int(CatalogueProblem::NoDriver);
    QTest::newRow("read-failed") << int(CatalogueProblem::ReadFailed);
}

CatalogueProblem problem(int kind)
{
    return {.kind = CatalogueProblem::Kind(kind), .path = u"/data/im.db"_s, .detail = u"Permission denied"_s};
}

} // namespace

void TestCatalogueProblem::sentence_everyKind_namesTheFileAndWhatToDo_data()
{
    kinds();
}

void TestCatalogueProblem::sentence_everyKind_namesTheFileAndWhatToDo()
{
    QFETCH(int, kind);
    const QString sentence = CatalogueProblemText::sentence(problem(kind));
    QVERIFY2(sentence.contains(QDir::toNativeSeparators(u"/data/im.db"_s)), qPrintable(sentence));
    QVERIFY2(sentence.count(u". "_s) >= 1 && sentence.endsWith(u'.'),
             qPrintable(sentence)); // what is wrong, what to do
    QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u'\n'), qPrintable(sentence));
    const bool hasDetail = kind == CatalogueProblem::Unreadable || kind == CatalogueProblem::ReadFailed;
    QCOMPARE(sentence.contains(u"Permission denied"_s), hasDetail);
}

void TestCatalogueProblem::title_everyKind_isShort_data()
{
    kinds();
}

void TestCatalogueProblem::title_everyKind_isShort()
{
    QFETCH(int, kind);
    const QString title = CatalogueProblemText::title(problem(kind));
    QVERIFY(!title.isEmpty());
    QVERIFY2(title.size() < 50 && !title.endsWith(u'.'), qPrintable(title));
}

void TestCatalogueProblem::sentence_pathWithPlaceholder_staysAsItIs()
{
    CatalogueProblem unreadable = problem(CatalogueProblem::Unreadable);
    unreadable.path = u"/data/%2.db"_s;
    QVERIFY(CatalogueProblemText::sentence(unreadable).contains(QDir::toNativeSeparators(u"/data/%2.db"_s)));
}

QTEST_GUILESS_MAIN(TestCatalogueProblem)
#include "tst_catalogueproblem.moc"
