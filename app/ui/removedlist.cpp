// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/removedlist.h"

#include "core/tooltiptext.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace Codebook {

namespace {

constexpr int KindColumn = 0; // with the tick
constexpr int OriginalColumn = 1;
constexpr int MostRowsShown = 6; // without scrolling
constexpr int LeastRowsShown = 2;
constexpr qsizetype LongestOriginal = 32; // UTF-16 units
constexpr qsizetype LongestToolTip = 400;

/// On one line, with its middle left out where it is long.
QString shortened(const QString &original, qsizetype longest)
{
    const QString line = original.simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype half = (longest - 1) / 2;
    return line.first(half) + u'…' + line.last(half);
}

/// Its place and its number change while the agent types.
bool isSamePiece(const RemovedPiece &a, const RemovedPiece &b)
{
    return a.kind == b.kind && a.original == b.original;
}

} // namespace

RemovedList::RemovedList(QWidget *parent)
    : QTreeWidget(parent)
{
    setFrameShape(NoFrame);
    setColumnCount(2);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(KindColumn, QHeaderView::ResizeToContents);
    header()->setSectionsMovable(false);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        const RemovedPiece &piece = m_pieces[indexOfTopLevelItem(item)];
        Q_EMIT restoreToggled(piece.original, item->checkState(KindColumn) == Qt::Checked);
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            Q_EMIT pieceChosen(m_pieces[indexOfTopLevelItem(item)]);
    });
    retranslate();
}

void RemovedList::setPieces(const QList<RemovedPiece> &pieces, const QStringList &restored)
{
    const QSignalBlocker blocker(this);
    const bool isSame = std::equal(pieces.begin(), pieces.end(), m_pieces.begin(), m_pieces.end(), isSamePiece);
    const int current = indexOfTopLevelItem(currentItem());
    const RemovedPiece before = m_pieces.value(current);
    m_pieces = pieces;
    if (!isSame) {
        clear();
        for (qsizetype row = 0; row < m_pieces.size(); ++row)
            (new QTreeWidgetItem(this))->setSizeHint(KindColumn, {0, fontMetrics().height() * 8 / 5});
    }
    for (int row = 0; row < m_pieces.size(); ++row) {
        const bool isRestored = restored.contains(m_pieces[row].original);
        topLevelItem(row)->setCheckState(KindColumn, isRestored ? Qt::Checked : Qt::Unchecked);
        retranslateRow(row);
        if (current >= 0 && isSamePiece(m_pieces[row], before))
            setCurrentItem(topLevelItem(row));
    }
    updateGeometry();
}

QString RemovedList::kindName(RemovedKind kind)
{
    switch (kind) {
    case RemovedKind::UserSig:
        return tr("UserSig");
    case RemovedKind::Password:
        return tr("Password");
    case RemovedKind::Key:
        return tr("Key");
    case RemovedKind::Token:
        return tr("Token");
    case RemovedKind::Session:
        return tr("Session");
    case RemovedKind::Cookie:
        return tr("Cookie");
    case RemovedKind::Phone:
        return tr("Phone number");
    case RemovedKind::Email:
        return tr("E-mail address");
    case RemovedKind::IdNumber:
        return tr("ID number");
    case RemovedKind::BankCard:
        return tr("Bank card");
    case RemovedKind::IpAddress:
        return tr("IP address");
    case RemovedKind::MacAddress:
        return tr("MAC address");
    case RemovedKind::Imei:
        return tr("IMEI");
    }
    Q_UNREACHABLE();
}

void RemovedList::retranslate()
{
    setHeaderLabels({tr("Show in the ticket"), tr("Removed text")});
    setAccessibleName(tr("What was removed"));
    const QSignalBlocker blocker(this);
    for (int row = 0; row < m_pieces.size(); ++row)
        retranslateRow(row);
}

void RemovedList::retranslateRow(int row)
{
    const RemovedPiece &piece = m_pieces[row];
    QTreeWidgetItem *item = topLevelItem(row);
    item->setText(KindColumn, kindName(piece.kind));
    item->setText(OriginalColumn, shortened(piece.original, LongestOriginal));
    // It comes from a log: a tool tip would take it for HTML where it looks like it.
    item->setToolTip(OriginalColumn, toolTipText(shortened(piece.original, LongestToolTip)));
    item->setToolTip(KindColumn, tr("Tick to restore it in place of %1").arg(piece.placeholder));
    item->setData(KindColumn, Qt::AccessibleTextRole,
                  tr("%1: %2").arg(item->text(KindColumn), item->text(OriginalColumn)));
}

int RemovedList::heightOf(int rows) const
{
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    return header()->sizeHint().height() + rows * row + 2 * frameWidth();
}

QSize RemovedList::sizeHint() const
{
    return {20 * fontMetrics().height(), heightOf(std::clamp(topLevelItemCount(), LeastRowsShown, MostRowsShown))};
}

QSize RemovedList::minimumSizeHint() const
{
    return {8 * fontMetrics().height(), heightOf(LeastRowsShown)};
}

void RemovedList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

} // namespace Codebook
