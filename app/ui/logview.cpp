// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/logview.h"

#include "core/textrange.h"
#include "ui/colours.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>

namespace Codebook {

namespace {

/// A find's place in its line, in UTF-16 units; the finder counts code points.
TextRange placeIn(const QString &line, const Find &find)
{
    const auto unitsOf = [&line](qint64 codePoints) {
        qsizetype units = 0;
        for (; codePoints > 0 && units < line.size(); --codePoints)
            units += line.at(units).isHighSurrogate() ? 2 : 1;
        return std::min(units, line.size());
    };
    const qsizetype start = unitsOf(find.column - 1);
    return {start, unitsOf(find.column - 1 + find.length) - start};
}

/// Without the characters at which a document begins a new paragraph: a line of the log must be one.
QString asOneParagraph(QString line)
{
    constexpr char16_t BeginOfFrame = 0xfdd0;
    constexpr char16_t EndOfFrame = 0xfdd1;
    for (const QChar breaking :
         {QChar(u'\r'), QChar(QChar::ParagraphSeparator), QChar(BeginOfFrame), QChar(EndOfFrame)})
        line.replace(breaking, u' ');
    return line;
}

bool isBefore(const Find &find, qint64 line)
{
    return find.line < line;
}

} // namespace

/// Marks the finds of the lines that are shown.
class FindMarks final : public QSyntaxHighlighter
{
public:
    FindMarks(QTextDocument *document, const QPlainTextEdit &view)
        : QSyntaxHighlighter(document)
        , m_view(view)
    { }

    /// The lines of the finds are the log's; firstLine is that of the document's first block.
    void setFinds(const QList<Find> *finds, const qint64 *firstLine)
    {
        m_finds = finds;
        m_firstLine = firstLine;
    }

protected:
    void highlightBlock(const QString &text) override
    {
        if (!m_finds)
            return;
        const qint64 line = *m_firstLine + currentBlock().blockNumber();
        const bool dark = isDark(m_view.palette());
        for (auto find = std::lower_bound(m_finds->begin(), m_finds->end(), line, isBefore);
             find != m_finds->end() && find->line == line; ++find) {
            const TextRange place = placeIn(text, *find);
            QTextCharFormat format;
            format.setBackground(dark ? QColor(0x5a, 0x45, 0x00) : QColor(0xff, 0xe6, 0x99));
            format.setFontWeight(find->confidence == Confidence::Strong ? QFont::Bold : QFont::Normal);
            setFormat(int(place.start), int(place.length), format);
        }
    }

private:
    const QPlainTextEdit &m_view;
    const QList<Find> *m_finds = nullptr;
    const qint64 *m_firstLine = nullptr;
};

LogView::LogView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_marks(new FindMarks(document(), *this))
{
    setObjectName(QStringLiteral("log"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setUndoRedoEnabled(false);
    m_marks->setFinds(&m_log.finds, &m_firstLine);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &LogView::reportFindAtCursor);
    // Later: the scroll bar moves while lines are loaded, too.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::loadAroundEnd, Qt::QueuedConnection);
}

void LogView::setLog(const ScannedLog &log)
{
    m_log = log;
    load(1);
}

void LogView::load(qint64 firstLine)
{
    const QScopedValueRollback moving(m_isMoving, true);
    m_firstLine = std::max<qint64>(1, firstLine);
    QStringList lines = m_log.text.lines(m_firstLine, MostLines);
    std::transform(lines.cbegin(), lines.cend(), lines.begin(), asOneParagraph);
    m_shownLines = lines.size();
    setPlainText(lines.join(u'\n'));
}

/// The first line of a part that ends where the log does.
qint64 LogView::lastFirstLine() const
{
    return std::max<qint64>(1, m_log.text.lineCount() - MostLines + 1);
}

/// The user has scrolled to an end of what is loaded.
void LogView::loadAroundEnd()
{
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() == 0)
        return; // nothing is to be scrolled, or nothing is shown yet
    if (bar->value() == bar->maximum())
        shiftTo(std::min(m_firstLine + MostLines / 2, lastFirstLine()));
    else if (bar->value() == bar->minimum())
        shiftTo(std::max<qint64>(1, m_firstLine - MostLines / 2));
}

/// What is on the screen stays there, and what is selected stays selected where it is still loaded.
void LogView::shiftTo(qint64 firstLine)
{
    if (firstLine == m_firstLine)
        return;
    const QTextBlock top = firstVisibleBlock();
    const qint64 topLine = m_firstLine + top.blockNumber();
    const int rowsAbove = verticalScrollBar()->value() - top.firstLineNumber();
    const QTextBlock anchorBlock = document()->findBlock(textCursor().anchor());
    const qint64 anchorLine = m_firstLine + anchorBlock.blockNumber();
    const int anchorColumn = textCursor().anchor() - anchorBlock.position();
    const qint64 cursorLine = m_firstLine + textCursor().blockNumber();
    const int cursorColumn = textCursor().positionInBlock();
    load(firstLine);
    const QScopedValueRollback moving(m_isMoving, true);
    const QTextBlock anchor = document()->findBlockByNumber(int(anchorLine - m_firstLine));
    const QTextBlock position = document()->findBlockByNumber(int(cursorLine - m_firstLine));
    if (anchor.isValid() && position.isValid()) {
        QTextCursor cursor(anchor);
        cursor.setPosition(anchor.position() + anchorColumn);
        cursor.setPosition(position.position() + cursorColumn, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    const QTextBlock newTop = document()->findBlockByNumber(int(topLine - m_firstLine));
    verticalScrollBar()->setValue(newTop.firstLineNumber() + rowsAbove);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::MoveToStartOfDocument) && m_firstLine > 1)
        load(1);
    if (event->matches(QKeySequence::MoveToEndOfDocument) && m_firstLine < lastFirstLine())
        load(lastFirstLine());
    QPlainTextEdit::keyPressEvent(event);
}

void LogView::goTo(const Find &find)
{
    const QScopedValueRollback moving(m_isMoving, true);
    if (find.line < m_firstLine || find.line >= m_firstLine + m_shownLines)
        load(find.line - MostLines / 2);
    const QTextBlock block = document()->findBlockByNumber(int(find.line - m_firstLine));
    if (!block.isValid())
        return;
    const TextRange place = placeIn(block.text(), find);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(place.start));
    cursor.setPosition(block.position() + int(place.start + place.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void LogView::reportFindAtCursor()
{
    if (m_isMoving || textCursor().hasSelection())
        return;
    const QTextBlock block = textCursor().block();
    const qint64 line = m_firstLine + block.blockNumber();
    const int position = textCursor().positionInBlock();
    for (auto find = std::lower_bound(m_log.finds.begin(), m_log.finds.end(), line, isBefore);
         find != m_log.finds.end() && find->line == line; ++find) {
        const TextRange place = placeIn(block.text(), *find);
        if (position >= place.start && position <= place.start + place.length) {
            Q_EMIT findChosen(*find);
            return;
        }
    }
}

void LogView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_marks->rehighlight();
    QPlainTextEdit::changeEvent(event);
}

} // namespace Codebook
