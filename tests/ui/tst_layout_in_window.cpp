// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/testwindow.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

#include <array>
#include <utility>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestLayoutInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void texts_fitTheirPlaces_data();
    void texts_fitTheirPlaces();
    void table_showsEveryColumn_data();
    void table_showsEveryColumn();
    void narrowWindow_putsDetailsBeneath();
    void veryNarrowWindow_hidesTheSideBar();
    void hiddenSideBar_staysHiddenInAWideWindow();
    void veryNarrowWindow_f9ShowsTheSideBar();
    void everyRow_isAsHighAsItsFont();
    void detailText_isNotWiderThanCanBeRead();
    void detailText_inASmallWindow_beginsAtItsTop();
    void detailText_isNotSelected();
    void badge_wrapsInsteadOfBeingCut();

private:
    /// The program's font in per cent of the normal one.
    void useFont(int percent) const
    {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
    }

    QFont m_font;
};

namespace {

/// Widths of the window in pixels, sizes of the font in per cent.
constexpr std::array Sizes{std::pair(1200, 100), std::pair(880, 100), std::pair(620, 100), std::pair(1200, 150)};

/// Whether a widget shows all of its text. A text that is cut on purpose is in the tool tip, too.
bool fits(const QWidget *widget)
{
    constexpr int Slack = 1; // pixels, for rounding
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->toolTip().contains(label->text()))
            return true;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) <= label->height() + Slack;
        return label->sizeHint().width() <= label->width() + Slack;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || button->text().isEmpty() || button->toolTip().contains(button->text()))
        return true;
    const auto *toolButton = qobject_cast<const QToolButton *>(widget);
    if (toolButton && toolButton->toolButtonStyle() == Qt::ToolButtonIconOnly && !toolButton->icon().isNull())
        return true;
    return button->sizeHint().width() <= button->width() + Slack;
}

QString described(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 \"%2\" \"%3\": needs %4x%5, has %6x%7"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             label ? label->text() : button->text())
        .arg(widget->sizeHint().width())
        .arg(widget->sizeHint().height())
        .arg(widget->width())
        .arg(widget->height());
}

} // namespace

void TestLayoutInWindow::init()
{
    QTest::failOnWarning(anyWarning());
    m_font = QApplication::font();
}

void TestLayoutInWindow::cleanup()
{
    QApplication::setFont(m_font);
}

void TestLayoutInWindow::texts_fitTheirPlaces_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent"); // of the normal font
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");

    for (const auto &[width, percent] : Sizes) {
        for (const Language language : {Language::Chinese, Language::English}) {
            const auto row = [&, width = width, percent = percent](const char *name, const QString &text) {
                QTest::addRow("%d-%d%%-%s-%s", width, percent, qPrintable(languageTag(language)), name)
                    << width << percent << language << text;
            };
            row("start", {});
            row("submit", u"6001"_s);
            row("if-persists", u"8002"_s);
            row("range", u"125000"_s);
            row("long-symbol", u"6206"_s);
            row("unknown-code", u"60130"_s);
        }
    }
}

void TestLayoutInWindow::texts_fitTheirPlaces()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(Language, language);
    QFETCH(QString, text);
    useFont(percent);
    TestWindow window(language);
    QVERIFY(window.open({width, 700}));
    QCOMPARE(window.window().size(), QSize(width, 700)); // nothing inside asks for more
    window.clickRow(window.filters(), window.filterRow(QString()));
    window.searchFor(text);
    QCoreApplication::processEvents();
    QStringList cut;
    for (const QWidget *widget : window.window().findChildren<QWidget *>()) {
        if (widget->isVisible() && !fits(widget))
            cut << described(widget);
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestLayoutInWindow::table_showsEveryColumn_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("text");

    for (const auto &[width, percent] : Sizes) {
        QTest::addRow("%d-%d%%", width, percent) << width << percent << u"超时"_s;
        // On the way there nothing is found, and the list has the details' place.
        QTest::addRow("%d-%d%%-after-no-match", width, percent) << width << percent << u"125000"_s;
    }
}

void TestLayoutInWindow::table_showsEveryColumn()
{
    QFETCH(int, width);
    QFETCH(int, percent);
    QFETCH(QString, text);
    useFont(percent);
    TestWindow window;
    QVERIFY(window.open({width, 700}));
    window.type(text);
    QCoreApplication::processEvents();
    const auto *list = window.results();
    QVERIFY2(list->horizontalHeader()->length() <= list->viewport()->width(),
             qPrintable(u"%1 > %2"_s.arg(list->horizontalHeader()->length()).arg(list->viewport()->width())));
    const int em = QFontMetrics(list->font()).height();
    const int description = list->columnWidth(CodeListModel::DescriptionColumn);
    QVERIFY2(description >= 10 * em, qPrintable(u"%1 pixels, %2 em"_s.arg(description).arg(description / em)));
}

void TestLayoutInWindow::narrowWindow_putsDetailsBeneath()
{
    TestWindow window;
    QVERIFY(window.open({1200, 760}));
    window.type(u"6013"_s);
    const auto isBeneath = [&window] {
        const int listBottom = window.results()->mapTo(&window.window(), QPoint(0, window.results()->height())).y();
        return window.shown("detail")->mapTo(&window.window(), QPoint()).y() >= listBottom;
    };
    QVERIFY(!isBeneath());
    window.window().resize(880, 760);
    QVERIFY(isBeneath());
    QVERIFY(window.isVisible("results") && window.isVisible("detail") && window.isVisible("filters"));
    window.window().resize(1200, 760);
    QVERIFY(!isBeneath());
}

void TestLayoutInWindow::veryNarrowWindow_hidesTheSideBar()
{
    TestWindow window;
    QVERIFY(window.open({1200, 760}));
    window.type(u"6013"_s);
    window.window().resize(620, 760);
    QVERIFY(!window.isVisible("filters"));
    QVERIFY(!window.action("sideBar")->isChecked());
    QVERIFY(window.isVisible("results") && window.isVisible("detail"));
    window.window().resize(1200, 760);
    QVERIFY(window.isVisible("filters"));
    QVERIFY(window.action("sideBar")->isChecked());
}

void TestLayoutInWindow::hiddenSideBar_staysHiddenInAWideWindow()
{
    TestWindow window;
    QVERIFY(window.open({1200, 760}));
    window.press(Qt::Key_F9);
    window.window().resize(620, 760);
    window.window().resize(1200, 760);
    QVERIFY(!window.isVisible("filters"));
}

/// Who asks for it gets it, and a search does not take it away.
void TestLayoutInWindow::veryNarrowWindow_f9ShowsTheSideBar()
{
    TestWindow window;
    QVERIFY(window.open({620, 760}));
    window.press(Qt::Key_F9);
    QVERIFY(window.isVisible("filters"));
    window.type(u"6013"_s);
    QVERIFY(window.isVisible("filters"));
}

void TestLayoutInWindow::everyRow_isAsHighAsItsFont()
{
    for (const int percent : {100, 150, 300}) {
        useFont(percent);
        TestWindow window;
        QVERIFY(window.open());
        const int height = QFontMetrics(window.results()->font()).height();
        const int rowHeight
            = window.results()->visualRect(window.results()->model()->index(0, CodeListModel::CodeColumn)).height();
        QVERIFY(rowHeight > height);
        QVERIFY(rowHeight < 3 * height);
        QVERIFY(window.filters()->visualRect(window.filterRow(u"sdk"_s)).height() > height);
    }
}

void TestLayoutInWindow::detailText_isNotWiderThanCanBeRead()
{
    TestWindow window;
    QVERIFY(window.open({2500, 900}));
    window.type(u"10007"_s);
    const auto *body = window.child<QTextEdit>("detailBody");
    const qreal em = QFontInfo(body->font()).pixelSize();
    QVERIFY(body->document()->idealWidth() <= 40 * em);
}

void TestLayoutInWindow::detailText_inASmallWindow_beginsAtItsTop()
{
    TestWindow window;
    QVERIFY(window.open({640, 520}));
    window.searchBox()->setText(u"6014"_s); // the details come with their text
    QCoreApplication::processEvents();
    const auto *bar = window.child<QTextEdit>("detailBody")->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
}

void TestLayoutInWindow::detailText_isNotSelected()
{
    TestWindow window;
    QVERIFY(window.open({1200, 800}));
    for (const QString &code : {u"6014"_s, u"6013"_s}) {
        window.searchBox()->setText(code);
        QCoreApplication::processEvents();
        const auto *body = window.child<QTextEdit>("detailBody");
        QVERIFY(!body->toPlainText().isEmpty());
        QVERIFY(!body->textCursor().hasSelection());
    }
}

void TestLayoutInWindow::badge_wrapsInsteadOfBeingCut()
{
    TestWindow window;
    QVERIFY(window.open({1200, 760}));
    window.type(u"8002"_s);
    auto *badge = window.shown("ticketBadge");
    auto *content = window.child<QSplitter>("content");
    content->setSizes({100, 900});
    QCoreApplication::processEvents();
    const int oneLine = badge->height();
    content->setSizes({900, 120});
    QCoreApplication::processEvents();
    QVERIFY(badge->height() >= oneLine + QFontMetrics(badge->font()).height() - 2);
    QVERIFY(badge->geometry().bottom() < window.shown("detailBody")->geometry().top());
    content->setSizes({100, 900});
    QCoreApplication::processEvents();
    QCOMPARE(badge->height(), oneLine);
}

QTEST_MAIN(TestLayoutInWindow)
#include "tst_layout_in_window.moc"
