// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/triagepanel.h"

#include "models/findmodel.h"
#include "triage/findwording.h"
#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/logview.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Codebook {

namespace {

constexpr int PatienceMilliseconds = 100; // below that a progress bar would only flicker
constexpr int WidestCode = 14; // em
constexpr int CodeShare = 4; // of the width at most one in so many for the codes
constexpr int RowsMeasured = 100; // for the widths of columns
constexpr int TableShare = 2; // of the height, to the log's 3
constexpr int LogShare = 3;

} // namespace

TriagePanel::TriagePanel(QAction *nextPlace, QAction *previousPlace, QWidget *parent)
    : QWidget(parent)
    , m_codes(new FindModel(this))
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_place(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_ticket(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_patience(new QTimer(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView(this))
    , m_view(new LogView(this))
{
    setObjectName(QStringLiteral("triage"));
    buildTable();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(0, TableShare);
    m_splitter->setStretchFactor(1, LogShare);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->handle(1)->setBackgroundRole(QPalette::Window);
    m_splitter->handle(1)->setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // a change of the palette, for which the splitter must be ready
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader(nextPlace, previousPlace));
    layout->addWidget(m_splitter, 1);
    m_patience->setSingleShot(true);
    m_patience->setInterval(PatienceMilliseconds);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_cancel->show();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isCancelled = true;
        endScan();
        updateTexts();
    });
    connect(m_view, &LogView::findChosen, this, &TriagePanel::choosePlace);
    updateColours();
    updateTexts();
}

TriagePanel::~TriagePanel() = default;

QWidget *TriagePanel::buildHeader(QAction *nextPlace, QAction *previousPlace)
{
    auto *header = new QWidget(this);
    const int gap = fontMetrics().height() / 2;
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap / 2);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    layout->addLayout(first);
    layout->addLayout(second);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setObjectName(QStringLiteral("triageTitle"));
    m_title->setFont(bold);
    m_note->setObjectName(QStringLiteral("triageNote"));
    m_note->setWordWrap(true);
    m_place->setObjectName(QStringLiteral("triagePlace"));
    for (QLabel *label : {m_title, m_note, m_place})
        label->setTextFormat(Qt::PlainText);
    m_ticket->setObjectName(QStringLiteral("triageTicket"));
    m_close->setObjectName(QStringLiteral("triageClose"));
    m_close->setIcon(symbolicIcon(QStringLiteral("clear")));
    m_close->setAutoRaise(true);
    m_progress->setObjectName(QStringLiteral("triageProgress"));
    m_progress->setRange(0, 100);
    m_cancel->setObjectName(QStringLiteral("triageCancel"));
    m_previous->setDefaultAction(previousPlace);
    m_next->setDefaultAction(nextPlace);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    first->addWidget(m_title, 1);
    first->addWidget(m_ticket);
    first->addWidget(m_close);
    second->addWidget(m_note, 1);
    second->addWidget(m_progress);
    second->addWidget(m_cancel);
    second->addWidget(m_place);
    second->addWidget(m_previous);
    second->addWidget(m_next);
    m_progress->hide();
    m_cancel->hide();
    connect(m_ticket, &QPushButton::clicked, this, &TriagePanel::ticketRequested);
    connect(m_close, &QToolButton::clicked, this, &TriagePanel::closeRequested);
    return header;
}

void TriagePanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("triageCodes"));
    m_table->setModel(m_codes);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(qRound(1.6 * fontMetrics().height()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(RowsMeasured);
    m_table->horizontalHeader()->setSectionResizeMode(FindModel::MeaningColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseRow(current.row()); });
    connect(m_table, &QTableView::clicked, this, [this] { // the row may be the current one already
        m_view->goTo(m_current);
        chooseAgain();
    });
}

void TriagePanel::scan(const LogSource &source, const QString &catalogue, EntrySource *entries)
{
    clear();
    m_hasLog = true;
    m_name = QFileInfo(source.path).fileName();
    m_entries = entries;
    m_scan = std::make_unique<LogScan>(source, catalogue);
    connect(m_scan.get(), &LogScan::progressed, m_progress, &QProgressBar::setValue);
    connect(m_scan.get(), &LogScan::finished, this, &TriagePanel::showLog);
    connect(m_scan.get(), &LogScan::failed, this, &TriagePanel::showFailure);
    m_patience->start();
    updateTexts();
}

void TriagePanel::clear()
{
    endScan();
    m_hasLog = false;
    m_isCancelled = false;
    m_name.clear();
    m_failure = nullptr;
    m_log = {};
    m_current = {};
    m_codes->setCodes({}, nullptr);
    m_view->setLog({});
    updateTexts();
}

void TriagePanel::endScan()
{
    m_patience->stop();
    m_progress->hide();
    m_progress->setValue(0);
    m_cancel->hide();
    if (m_scan) {
        m_scan->disconnect();
        m_scan.release()->deleteLater(); // it may be what is speaking
    }
}

void TriagePanel::showLog(const ScannedLog &log)
{
    m_log = log;
    endScan();
    m_codes->setCodes(m_log.known + m_log.unknown, m_entries);
    m_view->setLog(m_log);
    fitColumns();
    updateTexts();
    if (m_codes->rowCount() > 0)
        m_table->selectRow(0);
    else
        Q_EMIT noCodeFound();
    Q_EMIT scanned();
}

void TriagePanel::showFailure(const LogScan::Reason &reason)
{
    m_failure = reason;
    endScan();
    updateTexts();
    Q_EMIT noCodeFound();
    Q_EMIT scanned();
}

void TriagePanel::chooseRow(int row)
{
    if (row < 0)
        return;
    const CodeSummary &code = m_codes->codeAt(row);
    if (m_current.text.isEmpty() || !isSameCode(m_current, code.first)) {
        m_current = code.first;
        m_view->goTo(m_current);
    }
    updateTexts();
    Q_EMIT codeChosen(code);
}

/// The user is in the log: the list follows, the log stays where it is.
void TriagePanel::choosePlace(const Find &find)
{
    m_current = find;
    const int row = m_codes->rowOf(find);
    if (row == m_table->currentIndex().row())
        chooseAgain(); // something else may be shown meanwhile
    else if (row >= 0)
        m_table->selectRow(row);
    updateTexts();
}

QList<Find> TriagePanel::placesOfCode() const
{
    QList<Find> places;
    std::copy_if(m_log.finds.begin(), m_log.finds.end(), std::back_inserter(places),
                 [this](const Find &find) { return isSameCode(find, m_current); });
    return places;
}

void TriagePanel::goToPlace(int step)
{
    const QList<Find> places = placesOfCode();
    if (places.isEmpty())
        return;
    const qsizetype next = places.indexOf(m_current) + step;
    m_current = places[(next + places.size()) % places.size()];
    m_view->goTo(m_current);
    updateTexts();
}

void TriagePanel::chooseAgain()
{
    if (const int row = m_table->currentIndex().row(); row >= 0)
        Q_EMIT codeChosen(m_codes->codeAt(row));
    else if (!m_scan)
        Q_EMIT noCodeFound();
}

void TriagePanel::stepCode(int step)
{
    const int row = m_table->currentIndex().row() + step;
    if (row >= 0 && row < m_codes->rowCount())
        m_table->selectRow(row);
}

void TriagePanel::focusCodes()
{
    if (m_codes->rowCount() > 0)
        m_table->setFocus();
}

void TriagePanel::setLanguage(Language language)
{
    m_codes->setLanguage(language);
    fitColumns();
}

void TriagePanel::fitColumns()
{
    const int em = fontMetrics().height();
    m_table->resizeColumnsToContents();
    for (int column = FindModel::CodeColumn + 1; column < FindModel::ColumnCount; ++column) {
        if (column != FindModel::MeaningColumn)
            m_table->setColumnWidth(column, m_table->columnWidth(column) + em / 2);
    }
    m_codeWidth = std::min(m_table->columnWidth(FindModel::CodeColumn) + em, WidestCode * em);
    limitCodeColumn();
}

/// What the codes mean needs room too.
void TriagePanel::limitCodeColumn()
{
    m_table->setColumnWidth(FindModel::CodeColumn, std::min(m_codeWidth, m_table->width() / CodeShare));
}

void TriagePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    limitCodeColumn();
}

void TriagePanel::updateColours()
{
    QPalette line = palette();
    line.setColor(QPalette::Window, Colours::of(line).hairline);
    m_splitter->handle(1)->setPalette(line);
}

void TriagePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    QWidget::changeEvent(event);
}

void TriagePanel::updateTexts()
{
    const QLocale format = locale();
    m_title->setText(m_name.isEmpty() ? tr("Pasted text") : tr("Log “%1”").arg(m_name));
    QStringList notes;
    if (m_failure)
        notes << m_failure();
    else if (m_isCancelled)
        notes << tr("The search for codes was cancelled.");
    else if (m_scan)
        notes << tr("Looking for codes…");
    else if (m_codes->rowCount() == 0)
        notes << tr("No code was found in this text.");
    else
        notes << tr("%n different code(s)", nullptr, m_codes->rowCount())
              << tr("%n line(s)", nullptr, int(m_log.text.lineCount()));
    if (m_log.leftOut > 0)
        notes << tr("More different codes than can be listed.");
    if (m_log.finds.size() == ScannedLog::MostFinds)
        notes << tr("Only the first %1 places are marked.").arg(format.toString(ScannedLog::MostFinds));
    const bool hasPlace = !m_current.text.isEmpty();
    if (hasPlace)
        notes << FindWording::reason(m_current.reason);
    m_note->setText(notes.join(QStringLiteral(" · ")));
    const QList<Find> places = hasPlace ? placesOfCode() : QList<Find>();
    const qsizetype place = places.indexOf(m_current); // none where there are more finds than are kept
    m_place->setText(place < 0 ? QString()
                               : tr("Place %1 of %2").arg(format.toString(place + 1), format.toString(places.size())));
    for (QToolButton *button : {m_previous, m_next})
        button->setVisible(places.size() > 1);
    m_ticket->setText(tr("Write a &ticket…"));
    m_ticket->setEnabled(m_log.hasCodes());
    m_close->setToolTip(tr("Close the log"));
    m_close->setAccessibleName(tr("Close the log"));
    m_cancel->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("Codes in the log"));
    m_view->setAccessibleName(tr("Log"));
    m_progress->setAccessibleName(tr("Looking for codes…"));
}

} // namespace Codebook
