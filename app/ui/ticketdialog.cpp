// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/ticketdialog.h"

#include "i18n/translations.h"
#include "ui/colours.h"
#include "ui/dialogparts.h"
#include "ui/languagechoice.h"
#include "ui/noticelabel.h"
#include "ui/removedlist.h"
#include "ui/reportview.h"
#include "ui/ticketform.h"
#include "ui/ticketpage.h"
#include "ui/ticketreporter.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace Codebook {

namespace {

// In em.
constexpr int UsualWidth = 58;
constexpr int UsualHeight = 42;
constexpr int NarrowestBeside = 44; ///< below it the report is beneath the form
constexpr int LeastReportHeight = 6;

constexpr qsizetype MostCodesNamed = 5; // of one ticket

/// Labels may have characters that a file name must not.
QString suggestedFileName(const TicketCase &ticketCase)
{
    if (ticketCase.items.isEmpty())
        return QStringLiteral("ticket.txt");
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9_-]+"));
    QString label = ticketCase.items.constFirst().entry.code.label;
    return QStringLiteral("ticket-%1.txt").arg(label.replace(unsafe, QStringLiteral("_")));
}

QString named(const QStringList &codes, const QString &separator)
{
    QStringList names = codes.first(qMin(codes.size(), MostCodesNamed));
    if (codes.size() > MostCodesNamed)
        names << QStringLiteral("…");
    return names.join(separator);
}

} // namespace

TicketDialog::TicketDialog(Translations &translations, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_translations(translations)
    , m_reporter(new TicketReporter(this))
{
    setObjectName(QStringLiteral("ticketDialog"));
    build();
    m_language->setLanguages({m_translations.current()});
    connectParts();
    retranslate();
    updateColours();
    resize(QSize(UsualWidth, UsualHeight) * fontMetrics().height());
}

void TicketDialog::build()
{
    const int em = fontMetrics().height();
    m_heading = addHeading(this, "ticketHeading");

    m_form = new TicketForm(this);
    auto *formArea = new QScrollArea(this);
    formArea->setFrameShape(QFrame::NoFrame);
    formArea->setFocusPolicy(Qt::NoFocus);
    formArea->setWidgetResizable(true);
    formArea->setWidget(m_form);
    m_panes = new QSplitter(this);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(em);
    m_panes->addWidget(formArea);
    m_panes->addWidget(buildReportPane());
    // The first field stands beside the report's first line.
    m_form->setContentsMargins(0, m_language->sizeHint().height() - m_reportLabel->sizeHint().height(), 0, 0);
    m_panes->setStretchFactor(0, 2);
    m_panes->setStretchFactor(1, 3);
    m_notice = new NoticeLabel(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em, em, em, em);
    layout->setSpacing(em * 3 / 4);
    layout->addWidget(m_heading);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_notice);
    layout->addLayout(buildButtons());
}

QWidget *TicketDialog::buildReportPane()
{
    const int em = fontMetrics().height();
    auto *pane = new QWidget(this);
    m_reportLabel = new QLabel(pane);
    m_language = new LanguageChoice(LanguageChoice::Offer::OneLanguage, pane);
    m_report = new ReportView(pane);
    m_report->setObjectName(QStringLiteral("report"));
    m_report->setMinimumHeight(LeastReportHeight * em);
    m_reportLabel->setBuddy(m_report);
    m_removedLabel = new QLabel(pane);
    m_removedLabel->setObjectName(QStringLiteral("removedLabel"));
    m_removedLabel->setWordWrap(true);
    m_removed = new RemovedList(pane);
    m_removed->setObjectName(QStringLiteral("removed"));
    m_removed->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_removedLabel->setBuddy(m_removed);

    auto *top = new QHBoxLayout;
    top->addWidget(m_reportLabel, 1, Qt::AlignBottom);
    top->addWidget(m_language);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em / 4);
    layout->addLayout(top);
    layout->addWidget(m_report, 1);
    layout->addSpacing(em / 4);
    layout->addWidget(m_removedLabel);
    layout->addWidget(m_removed);
    return pane;
}

/// In two groups, beneath each other where the window is narrow.
QBoxLayout *TicketDialog::buildButtons()
{
    auto *keep = new QHBoxLayout;
    m_openPage = addPlainButton(this, keep, "openTicketPage", [this] { openTicketPage(); });
    m_saveDraft = addPlainButton(this, keep, "saveDraft", [this] { saveDraft(); });
    m_save = addPlainButton(this, keep, "saveTicket", [this] { chooseFile(); });
    auto *copies = new QHBoxLayout;
    copies->addStretch(1);
    m_copyMarkdown = addPlainButton(this, copies, "copyTicketMarkdown", [this] { copy(Format::Markdown); });
    m_copy = addPlainButton(this, copies, "copyTicket", [this] { copy(Format::Plain); });
    keep->addStretch(1);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->addLayout(keep);
    m_buttons->addLayout(copies, 1);
    return m_buttons;
}

void TicketDialog::connectParts()
{
    connect(m_form, &TicketForm::edited, this, &TicketDialog::readForm);
    connect(m_language, &LanguageChoice::changed, this, &TicketDialog::updateReport);
    connect(m_reporter, &TicketReporter::ready, this, &TicketDialog::showReport);
    connect(m_removed, &RemovedList::restoreToggled, this, &TicketDialog::setRestored);
    connect(m_removed, &RemovedList::pieceChosen, this, [this](const RemovedPiece &piece) {
        const bool isRestored = m_case.restored.contains(piece.original);
        m_report->reveal(isRestored ? piece.original : piece.placeholder);
    });
    onCtrlEnter(this, [this] { copy(Format::Plain); });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &TicketDialog::chooseFile);
}

void TicketDialog::setCase(const TicketCase &ticketCase, const CatalogueInfo &info, const QByteArray &key)
{
    if (!isVisible())
        m_edits.forgetKept();
    const bool isBack = m_edits.isUnkept(key) && (!isVisible() || key != m_key);
    m_case = ticketCase;
    m_madeCase = ticketCase;
    m_key = key;
    m_ticketUrl = info.ticketUrl;
    m_edits.restoreInto(m_case, m_key);
    setWindowModified(m_edits.isUnkept(m_key));
    m_form->setContent(m_case.facts, m_case.steps);
    m_form->focusFirstEmpty();
    m_openPage->setVisible(m_ticketUrl.scheme() == u"https");
    m_report->clear();
    m_removed->setPieces({}, {});
    m_notice->say([isBack] {
        return isBack ? tr("This is what you typed before: it has been neither copied nor saved.") : QString();
    });
    updateReport(); // before any text is asked for: the last report is another case's
    retranslate();
}

void TicketDialog::say(const std::function<QString()> &text)
{
    m_notice->say(text);
}

void TicketDialog::readForm()
{
    m_case.facts = m_form->facts();
    m_case.steps = m_form->steps();
    m_edits.put(m_key, m_case, m_madeCase);
    setWindowModified(m_edits.isUnkept(m_key));
    updateReport();
}

void TicketDialog::updateReport()
{
    m_reporter->setCase(m_case, language());
}

void TicketDialog::showReport()
{
    m_report->setReport(text(Format::Plain));
    const QList<RemovedPiece> removed = m_reporter->report().removed();
    m_removed->setPieces(removed, m_case.restored);
    m_removed->setVisible(!removed.isEmpty());
    m_removedLabel->setText(removed.isEmpty() ? tr("Nothing was removed. Read the report before you send it.")
                                              : tr("R&emoved. Tick what the ticket may contain:"));
}

void TicketDialog::setRestored(const QString &original, bool isRestored)
{
    m_case.restored.removeAll(original);
    if (isRestored)
        m_case.restored.append(original);
    m_edits.putRestored(m_key, m_case);
    m_report->setReport(text(Format::Plain));
}

Language TicketDialog::language() const
{
    return m_language->languages().constFirst();
}

TicketText TicketDialog::ticketText()
{
    return {language(), m_translations.translator(language())};
}

QString TicketDialog::text(Format format)
{
    const TicketReport report = withRestored(m_reporter->report(), m_case.restored);
    return format == Format::Markdown ? ticketText().markdown(report) : ticketText().plain(report);
}

bool TicketDialog::isReady() const
{
    return m_reporter->isReady();
}

/// Unless another case is shown by then.
void TicketDialog::whenReady(const std::function<void()> &then)
{
    m_reporter->whenReady([this, then, key = m_key] {
        if (key == m_key)
            then();
    });
}

void TicketDialog::copy(Format format)
{
    whenReady([this, format] {
        QApplication::clipboard()->setText(text(format));
        markKept();
        m_notice->say([format] {
            return format == Format::Markdown ? tr("Copied the ticket as Markdown.") : tr("Copied the ticket.");
        });
    });
}

void TicketDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Save the ticket"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    const QString markdown = tr("Markdown (*.md)");
    files->setNameFilters({tr("Text (*.txt)"), markdown});
    files->setDefaultSuffix(QStringLiteral("txt"));
    files->selectFile(suggestedFileName(m_case));
    connect(files, &QFileDialog::filterSelected, files, [files, markdown](const QString &filter) {
        files->setDefaultSuffix(filter == markdown ? QStringLiteral("md") : QStringLiteral("txt"));
    });
    connect(files, &QFileDialog::fileSelected, this,
            [this](const QString &path) { whenReady([this, path] { saveTo(path); }); });
    files->open();
}

void TicketDialog::saveTo(const QString &path)
{
    const bool isMarkdown = path.endsWith(QStringLiteral(".md"), Qt::CaseInsensitive);
    const QByteArray content = text(isMarkdown ? Format::Markdown : Format::Plain).toUtf8();
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (isSaved)
        markKept();
    m_notice->say([isSaved, name = QDir::toNativeSeparators(path), reason = file.errorString()] {
        return isSaved ? tr("Saved the ticket as “%1”.").arg(name)
                       : tr("The ticket cannot be saved as “%1”: %2. Choose another place.").arg(name, reason);
    });
}

void TicketDialog::saveDraft()
{
    whenReady([this] {
        const TicketReport &report = m_reporter->report();
        Q_EMIT draftSaveRequested(ticketText().title(report), ticketText().plain(report));
    });
}

void TicketDialog::openTicketPage()
{
    if (!TicketPage::open(m_ticketUrl))
        m_notice->say([address = m_ticketUrl] { return TicketPage::failure(address); });
}

void TicketDialog::markKept()
{
    m_edits.markKept(m_key, m_case);
    setWindowModified(false);
}

QStringList TicketDialog::unkept() const
{
    QStringList names;
    for (const QStringList &codes : m_edits.unkept())
        names << named(codes, tr(", "));
    return names;
}

void TicketDialog::retranslate()
{
    QStringList codes;
    for (const TicketItem &item : m_case.items)
        codes << item.entry.codeText();
    const QString title = codes.isEmpty() ? tr("Ticket") : tr("Ticket for %1").arg(named(codes, tr(", ")));
    setWindowTitle(title + QStringLiteral("[*]")); // Qt marks there what is not kept yet
    m_heading->setText(title);
    m_reportLabel->setText(tr("The &report, as it will be sent"));
    m_report->setAccessibleName(tr("The report, as it will be sent"));
    m_report->setPlaceholderText(tr("Reading the log…"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_openPage->setText(tr("&Open the ticket page"));
    m_openPage->setToolTip(m_ticketUrl.toString());
    m_saveDraft->setText(tr("Save &draft"));
    m_saveDraft->setToolTip(tr("Keep it in Codebook, without the texts that were removed"));
    m_save->setText(tr("Save as &file…"));
    m_copyMarkdown->setText(tr("Copy as Mar&kdown"));
    m_copy->setText(tr("&Copy as text"));
    m_copy->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    if (!m_key.isEmpty() && m_reporter->isReady())
        showReport();
}

void TicketDialog::updateColours()
{
    QPalette dim = QApplication::palette();
    dim.setColor(QPalette::WindowText, Colours::of(dim).dim);
    m_notice->setPalette(dim);
    // The style draws the boxes of a list a little darker than the window: on a dark ground they would not be seen.
    QPalette boxes = QApplication::palette();
    boxes.setColor(QPalette::Window, Colours::of(boxes).dim);
    m_removed->setPalette(boxes);
}

/// The report goes beneath the form where both beside each other would be too narrow to read.
void TicketDialog::arrange()
{
    const bool isNarrow = width() < NarrowestBeside * fontMetrics().height();
    m_panes->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_buttons->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TicketDialog::resizeEvent(QResizeEvent *event)
{
    arrange();
    QDialog::resizeEvent(event);
}

void TicketDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    QDialog::changeEvent(event);
}

} // namespace Codebook
