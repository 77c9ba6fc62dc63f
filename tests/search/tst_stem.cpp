// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "search/stem.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestStem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stem_oneFamily_isOne_data();
    void stem_oneFamily_isOne();
    void stem_otherWords_stayApart_data();
    void stem_otherWords_stayApart();
    void stem_noEnglishWord_isItself_data();
    void stem_noEnglishWord_isItself();
};

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

void TestStem::stem_oneFamily_isOne_data()
{
    QTest::addColumn<QStringList>("family");
    for (const char *family : {"expire expired expires expiring",
                               "initialise initialize initialised initializing initialisation initialization",
                               "cancel canceled cancelled canceling cancelling cancellation",
                               "behaviour behavior behaviours behaviors",
                               "licence license licences licensed licencing",
                               "unauthorised unauthorized",
                               "analyse analyze analysed analyzing",
                               "synchronisation synchronization synchronise",
                               "customisable customizable",
                               "favourite favorite favorites",
                               "centre center centres centers",
                               "fibre fiber",
                               "catalogue catalog catalogues",
                               "programme program programs",
                               "defence defense",
                               "failed fail fails failing",
                               "message messages",
                               "group groups",
                               "retry retries retried",
                               "modelled modeled",
                               "user users",
                               "invalid",
                               "frequency frequencies",
                               "labelling labeling"})
        QTest::newRow(words(family).first().toLatin1().constData()) << words(family);
}

void TestStem::stem_oneFamily_isOne()
{
    QFETCH(QStringList, family);
    for (const QString &word : family)
        QCOMPARE(stem(word), stem(family.first()));
}

void TestStem::stem_otherWords_stayApart_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("other");
    QTest::newRow("valid-invalid") << u"valid"_s << u"invalid"_s;
    QTest::newRow("raise-raze") << u"raise"_s << u"raize"_s;
    QTest::newRow("rise-rize") << u"rise"_s << u"rize"_s;
    QTest::newRow("hour-hor") << u"hour"_s << u"hor"_s;
    QTest::newRow("resource-resort") << u"resource"_s << u"resorce"_s;
    QTest::newRow("group-groove") << u"group"_s << u"groove"_s;
    QTest::newRow("sign-signal") << u"sign"_s << u"signal"_s;
}

void TestStem::stem_otherWords_stayApart()
{
    QFETCH(QString, word);
    QFETCH(QString, other);
    QVERIFY(stem(word) != stem(other));
}

void TestStem::stem_noEnglishWord_isItself_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("two-letters") << u"is"_s;
    QTest::newRow("digits") << u"60135"_s;
    QTest::newRow("letters-and-digits") << u"md5s"_s;
    QTest::newRow("han") << u"登录超时"_s;
    QTest::newRow("cyrillic") << u"ошибками"_s;
    QTest::newRow("accents") << u"étés"_s;
    QTest::newRow("not-folded") << u"Expired"_s;
}

void TestStem::stem_noEnglishWord_isItself()
{
    QFETCH(QString, word);
    QCOMPARE(stem(word), word);
}

QTEST_GUILESS_MAIN(TestStem)
#include "tst_stem.moc"
