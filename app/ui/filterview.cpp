// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/filterview.h"

#include "core/ticketadvice.h"
#include "models/filtermodel.h"
#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/linetext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QtMath>

namespace Codebook {

namespace {

constexpr int Padding = 6; // pixels

/// Title on the left, count on the right and dimmed; the filter in force is highlighted.
class FilterDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int row = qRound(QFontMetricsF(option.font).height() * 1.55);
        const bool standsApart = index.data(FilterModel::GroupStartRole).toBool();
        return {1, standsApart ? row + row / 2 : row}; // the one column is as wide as the view
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QRect rect = option.rect;
        if (index.data(FilterModel::GroupStartRole).toBool())
            rect.setTop(rect.bottom() - qRound(QFontMetricsF(option.font).height() * 1.55) + 1);
        const bool isActive = index.data(FilterModel::ActiveRole).toBool();
        const qint64 count = index.data(FilterModel::CountRole).toLongLong();
        const Colours colours = Colours::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isActive || option.state.testFlag(QStyle::State_MouseOver)) {
            QColor fill = option.palette.color(QPalette::Highlight);
            if (!isActive)
                fill.setAlphaF(0.12F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawRoundedRect(rect, 4, 4);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(option.palette.color(isActive ? QPalette::HighlightedText : QPalette::Highlight));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
        }
        const QColor text = option.palette.color(isActive ? QPalette::HighlightedText : QPalette::Text);
        rect.adjust(Padding, 0, -Padding, 0);
        rect.setLeft(paintMark(painter, rect, index, isActive ? text : QColor(), colours));

        m_lines.setFont(option.font);
        const bool isPlain = !isActive && !(option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus));
        const QColor ground = isPlain ? option.palette.color(QPalette::Window) : QColor();
        const QString number = QString::number(count);
        paintLine(*painter, rect, Qt::AlignRight, number, isActive ? text : colours.dim, ground);
        rect.setRight(rect.right() - qCeil(m_lines.line(number, rect.width()).width) - Padding);
        const QColor titleColour = isActive || count > 0 ? text : colours.dim;
        paintLine(*painter, rect, Qt::AlignLeft, index.data().toString(), titleColour, ground);
        painter->restore();
    }

private:
    mutable LineTextCache m_lines;

    /// An invalid ground: it is not of one colour.
    void paintLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
                   const QColor &colour, const QColor &ground) const
    {
        const LineText &line = m_lines.line(text, rect.width());
        painter.setPen(colour);
        if (ground.isValid())
            m_lines.draw(painter, placeOfLine(rect, alignment, line), line, colour, ground);
        else
            drawLine(painter, rect, alignment, line);
    }

    static QString iconOf(Kept kept)
    {
        switch (kept) {
        case Kept::Starred:
            return QStringLiteral("star-filled");
        case Kept::Noted:
            return QStringLiteral("note");
        case Kept::Recent:
            return QStringLiteral("recent");
        case Kept::Drafted:
            break; // has no row
        }
        Q_UNREACHABLE();
    }

    /// The mark of a row that is no section; returns where the title starts.
    static int paintMark(QPainter *painter, const QRect &rect, const QModelIndex &index, const QColor &colour,
                         const Colours &colours)
    {
        const QVariant ticket = index.data(FilterModel::TicketRole);
        const QVariant kept = index.data(FilterModel::KeptRole);
        if (!ticket.isValid() && !kept.isValid())
            return rect.left();
        const bool isSubmit = ticket.isValid() && TicketAdvice(ticket.toInt()) == TicketAdvice::Submit;
        const QColor own = kept.isValid() ? colours.dim : isSubmit ? colours.submitMark : colours.persistMark;
        const QString icon = kept.isValid() ? iconOf(Kept(kept.toInt()))
            : isSubmit                      ? QStringLiteral("flag-filled")
                                            : QStringLiteral("flag-outline");
        const int size = QFontMetrics(painter->font()).ascent();
        painter->drawPixmap(
            rect.left(), rect.center().y() - size / 2,
            symbolicPixmap(icon, size, colour.isValid() ? colour : own, painter->device()->devicePixelRatio()));
        return rect.left() + size + Padding;
    }
};

} // namespace

FilterView::FilterView(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("filters"));
    setItemDelegate(new FilterDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    header()->setStretchLastSection(true);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(qRound(QFontMetricsF(font()).height() * 0.8));
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(Padding, 0, Padding, 0);
    connect(this, &QTreeView::clicked, this, &FilterView::filterRequested);
    retranslate();
}

QSize FilterView::sizeHint() const
{
    return {qRound(QFontMetricsF(font()).height() * 13.5), QTreeView::sizeHint().height()};
}

/// Every row stays as high as it is, whatever it says: QTreeView would measure hundreds of sections at every key.
void FilterView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles); // NOLINT(bugprone-parent-virtual-call): see above
}

void FilterView::retranslate()
{
    setAccessibleName(tr("Sections and filters"));
}

void FilterView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeView::changeEvent(event);
}

void FilterView::keyPressEvent(QKeyEvent *event)
{
    const bool chooses
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid())
        Q_EMIT filterRequested(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace Codebook
