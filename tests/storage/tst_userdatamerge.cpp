// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdatamerge.h"

#include <QTest>

using namespace Codebook;

class TestUserDataMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void noteText_data();
    void noteText();
    void draft_data();
    void draft();
    void besideOther_sameDraft_hasSameId();
    void recentCodes_both_oursComeFirst();
};

namespace {

TicketDraft draftWith(TicketState state, const QString &reference, int minute)
{
    TicketDraft draft;
    draft.id = QStringLiteral("7a1b0c1e-5a4e-4f0e-8f43-111111111111");
    draft.codes = {QStringLiteral("6013")};
    draft.state = state;
    draft.reference = reference;
    draft.subject = QStringLiteral("subject");
    draft.body = QStringLiteral("body");
    draft.created = QDateTime(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC);
    draft.changed = QDateTime(QDate(2026, 1, 31), QTime(9, minute), Qt::UTC);
    return draft;
}

} // namespace

void TestUserDataMerge::noteText_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char *name, const char *ours, const char *theirs, const char *merged) {
        QTest::newRow(name) << QString::fromUtf8(ours) << QString::fromUtf8(theirs) << QString::fromUtf8(merged);
    };
    row("same", "a", "a", "a");
    row("ours-is-longer", "ask for the log", "ask", "ask for the log");
    row("theirs-is-longer", "ask", "ask for the log", "ask for the log");
    row("both", "ask", "wait", "ask\n\n---\n\nwait");
    row("theirs-was-merged-before", "ask\n\n---\n\nwait", "wait", "ask\n\n---\n\nwait");
    row("ours-was-merged-there", "wait", "ask\n\n---\n\nwait", "ask\n\n---\n\nwait");
    row("space-around", "ask\n", "  ask ", "ask\n");
    row("case-differs", "Ask", "ask", "Ask\n\n---\n\nask");
}

void TestUserDataMerge::noteText()
{
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    const QString merged = mergedNoteText(ours, theirs);
    QTEST(merged, "merged");
    QCOMPARE(mergedNoteText(merged, theirs), merged);
    QCOMPARE(mergedNoteText(merged, ours), merged);
}

void TestUserDataMerge::draft_data()
{
    QTest::addColumn<TicketDraft>("ours");
    QTest::addColumn<TicketDraft>("theirs");
    QTest::addColumn<QString>("merged"); // null where both are to be kept
    const QString none;
    const auto reference = QStringLiteral("T-17");
    const TicketDraft draft = draftWith(TicketState::Draft, none, 1);
    TicketDraft otherBody = draft;
    otherBody.body = QStringLiteral("other");
    TicketDraft otherCodes = draft;
    otherCodes.codes << QStringLiteral("6014");
    QTest::newRow("same") << draft << draft << QStringLiteral("draft ");
    QTest::newRow("theirs-is-newer") << draft << draftWith(TicketState::Submitted, reference, 2)
                                     << QStringLiteral("submitted T-17");
    QTest::newRow("theirs-is-older") << draftWith(TicketState::Submitted, reference, 2) << draft
                                     << QStringLiteral("submitted T-17");
    QTest::newRow("reference-only-in-the-older")
        << draftWith(TicketState::Submitted, reference, 1) << draftWith(TicketState::Closed, none, 2)
        << QStringLiteral("closed T-17");
    QTest::newRow("references-differ") << draftWith(TicketState::Submitted, reference, 1)
                                       << draftWith(TicketState::Submitted, QStringLiteral("T-18"), 2) << none;
    QTest::newRow("bodies-differ") << draft << otherBody << none;
    QTest::newRow("codes-differ") << draft << otherCodes << none;
}

void TestUserDataMerge::draft()
{
    QFETCH(TicketDraft, ours);
    QFETCH(TicketDraft, theirs);
    const auto merged = mergedDraft(ours, theirs);
    QTEST(merged ? ticketStateName(merged->state) + u' ' + merged->reference : QString(), "merged");
}

void TestUserDataMerge::besideOther_sameDraft_hasSameId()
{
    const TicketDraft draft = draftWith(TicketState::Draft, QString(), 1);
    TicketDraft other = draft;
    other.body = QStringLiteral("other");
    QVERIFY(besideOther(draft).id != draft.id);
    QCOMPARE(besideOther(draft).id, besideOther(draft).id);
    QVERIFY(besideOther(other).id != besideOther(draft).id);
    QCOMPARE(besideOther(draft).body, draft.body);
}

void TestUserDataMerge::recentCodes_both_oursComeFirst()
{
    const auto codes = [](const QStringList &labels) {
        QList<RecentCode> all;
        for (const QString &label : labels)
            all.append({EntryKey{QStringLiteral("tencent-im"), label}, QDateTime()});
        return all;
    };
    const auto ours = codes({QStringLiteral("1"), QStringLiteral("2")});
    const auto theirs = codes({QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("4"), QStringLiteral("3")});
    const QStringList all{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};
    QCOMPARE(mergedRecentCodes(ours, theirs, 9), codes(all));
    QCOMPARE(mergedRecentCodes(ours, theirs, 3), codes(all.first(3)));
}

QTEST_GUILESS_MAIN(TestUserDataMerge)
#include "tst_userdatamerge.moc"
