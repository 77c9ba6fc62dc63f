// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/resultsview.h"

#include "models/codelistmodel.h"
#include "ui/quietscrollbar.h"
#include "ui/resultdelegate.h"
#include "ui/resultsheader.h"

#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace Codebook {

namespace {

// Column widths in em; the description has what is left.
constexpr qreal CodeWidth = 4.9;
constexpr qreal SymbolWidth = 13;
constexpr qreal SectionWidth = 10.6;
constexpr qreal TicketWidth = 7.2;
constexpr qreal NarrowestWithSymbol = 54;
constexpr qreal NarrowestWithSection = 33;

// Rows laid out in advance: all of a small catalogue, a few at a time so that a key press is answered at once.
constexpr int MostPreparedRows = 1500;
constexpr int RowsAtATime = 6;

} // namespace

ResultsView::ResultsView(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("results"));
    setItemDelegate(new ResultDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // Always there, else columns change their width with the number of results.
    setVerticalScrollBar(new QuietScrollBar(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new ResultsHeader(this));
    updateMetrics();
}

void ResultsView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(CodeListModel::DescriptionColumn, QHeaderView::Stretch);
    const qreal em = QFontMetricsF(font()).height();
    setColumnWidth(CodeListModel::CodeColumn, qRound(CodeWidth * em));
    setColumnWidth(CodeListModel::SymbolColumn, qRound(SymbolWidth * em));
    setColumnWidth(CodeListModel::SectionColumn, qRound(SectionWidth * em));
    setColumnWidth(CodeListModel::TicketColumn, qRound(TicketWidth * em));
}

QByteArray ResultsView::columns() const
{
    return horizontalHeader()->saveState();
}

void ResultsView::restoreColumns(const QByteArray &columns)
{
    horizontalHeader()->restoreState(columns);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // a new search starts by relevance
    updateVisibleColumns();
}

void ResultsView::updateMetrics()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(ResultDelegate::rowHeight(font()));
}

/// Where there is no room for a description beside them, the symbol goes first, then the section: the detail pane shows
/// both anyway.
void ResultsView::updateVisibleColumns()
{
    if (!model())
        return;
    const qreal width = viewport()->width() / QFontMetricsF(font()).height();
    const auto show = [this](int column, bool shown) {
        if (isColumnHidden(column) == shown)
            setColumnHidden(column, !shown);
    };
    show(CodeListModel::SymbolColumn, width >= NarrowestWithSymbol);
    show(CodeListModel::SectionColumn, width >= NarrowestWithSection);
}

void ResultsView::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isTyping = !text.isEmpty() && text.at(0).isPrint() && text != u" "
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isTyping || event->key() == Qt::Key_Backspace)
        Q_EMIT searchKeyPressed(event);
    else
        QTableView::keyPressEvent(event);
}

void ResultsView::startDrag(Qt::DropActions)
{
    const QString text = m_dragText ? m_dragText() : QString();
    if (text.isEmpty())
        return;
    auto *rows = new QMimeData;
    rows->setText(text);
    auto *drag = new QDrag(this);
    drag->setMimeData(rows);
    drag->exec(Qt::CopyAction);
}

void ResultsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMetrics();
}

void ResultsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_isPainted || model()->rowCount() == 0)
        return;
    m_isPainted = true;
    m_preparing.start(0, this);
    Q_EMIT firstPainted();
}

/// Lays out the rows that were there when the window opened, so that a search finds its lines ready.
void ResultsView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_preparing.timerId()) {
        QTableView::timerEvent(event);
        return;
    }
    const int last = qMin(m_preparedRows + RowsAtATime, qMin(model()->rowCount(), MostPreparedRows));
    const auto *delegate = static_cast<ResultDelegate *>(itemDelegate());
    for (; m_preparedRows < last; ++m_preparedRows) {
        for (const int column : {CodeListModel::CodeColumn, CodeListModel::DescriptionColumn})
            delegate->prepare(model()->index(m_preparedRows, column), font(), columnWidth(column));
    }
    if (m_preparedRows >= qMin(model()->rowCount(), MostPreparedRows))
        m_preparing.stop();
}

void ResultsView::resizeEvent(QResizeEvent *event)
{
    updateVisibleColumns();
    QTableView::resizeEvent(event);
}

} // namespace Codebook
