// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/draftfilter.h"

#include <QTest>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// Which drafts the words typed into the drafts window leave.
class TestDraftFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
};

void TestDraftFilter::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFitting");

    QTest::newRow("nothing") << u""_s << true;
    QTest::newRow("spaces") << u"  "_s << true;
    QTest::newRow("code") << u"6013"_s << true;
    QTest::newRow("second-code") << u"-10001"_s << true;
    QTest::newRow("code-begun") << u"601"_s << true;
    QTest::newRow("other-code") << u"6206"_s << false;
    QTest::newRow("subject") << u"login fails"_s << true;
    QTest::newRow("subject-in-other-order") << u"fails login"_s << true;
    QTest::newRow("subject-upper-case") << u"LOGIN"_s << true;
    QTest::newRow("full-width") << u"ｌｏｇｉｎ"_s << true;
    QTest::newRow("reference") << u"T-42"_s << true;
    QTest::newRow("reference-lower-case") << u"t-42"_s << true;
    QTest::newRow("state") << u"已提交"_s << true;
    QTest::newRow("state-in-files") << u"submitted"_s << true;
    QTest::newRow("other-state") << u"closed"_s << false;
    QTest::newRow("text") << u"发消息"_s << true;
    QTest::newRow("text-traditional") << u"發消息"_s << true;
    QTest::newRow("all-places") << u"6013 t-42 login 消息"_s << true;
    QTest::newRow("one-word-missing") << u"6013 t-42 logout"_s << false;
    QTest::newRow("word-of-two-places") << u"failsT-42"_s << false;
    QTest::newRow("catalogue") << u"tencent"_s << false;
}

void TestDraftFilter::fits()
{
    QFETCH(const QString, typed);

    TicketDraft draft;
    draft.catalogue = u"tencent-im"_s;
    draft.codes = {u"6013"_s, u"-10001"_s};
    draft.state = TicketState::Submitted;
    draft.reference = u"T-42"_s;
    draft.subject = u"Login fails"_s;
    draft.body = u"Steps:\n打开聊天，发消息"_s;
    QTEST(Codebook::fits(draft, u"已提交"_s, typed), "isFitting");
}

QTEST_GUILESS_MAIN(TestDraftFilter)
#include "tst_draftfilter.moc"
