// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "models/findmodel.h"
#include "support/testwindow.h"
#include "ui/loginput.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QUrl>
#include <QWindow>

using namespace Codebook;
using namespace Qt::StringLiterals;

/// Pasting into the whole window and dropping on it.
class TestLogInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void logFrom_data();
    void logFrom();
    void logFrom_nothing();
    void isLog_data();
    void isLog();
    void paste_outsideATextField_opensTheLog_data();
    void paste_outsideATextField_opensTheLog();
    void paste_inTheLog_opensAnotherLog();
    void paste_intoTheSearchBox_data();
    void paste_intoTheSearchBox();
    void paste_byTheMenuOfTheSearchBox_data();
    void paste_byTheMenuOfTheSearchBox();
    void paste_intoANote_isText();
    void paste_ofNothing_doesNothing();
    void paste_ofAFile_opensIt_data();
    void paste_ofAFile_opensIt();
    void dropOfText_opensTheLog_data();
    void dropOfText_opensTheLog();
    void dropOfAFile_opensIt_data();
    void dropOfAFile_opensIt();
    void dropOnTheLog_opensAnotherLog();
    void dropMovedOverTheWindow_opensTheLog();
    void dropOfAWordOnTheSearchBox_isSearchedFor();
    void dropOfNothing_isRefused();
    void dropOfAFolder_saysWhy();

private:
    QWidget *target(const QString &name) const;
    bool drop(const QList<QWidget *> &way, const QMimeData &data);
    QString write(const QByteArray &content) const;

    QString logText() const
    {
        return m_window->isVisible("triage") ? m_window->child<QPlainTextEdit>("log")->toPlainText() : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m_window;
};

namespace {

const QString Sample = u"login ok\nlogin failed, code: 6208"_s;

void addTargets()
{
    QTest::addColumn<QString>("name");

    for (const char *name : {"results", "filters", "detailBody", "detailCode", "statusBar"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

} // namespace

void TestLogInput::init()
{
    QTest::failOnWarning(anyWarning());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open());
    m_window->searchFor(u"10007"_s);
    QApplication::clipboard()->clear();
}

void TestLogInput::cleanup()
{
    m_window.reset();
}

QString TestLogInput::write(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"some.log"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QWidget *TestLogInput::target(const QString &name) const
{
    return name == u"statusBar"_s ? m_window->window().statusBar() : m_window->shown(name.toLatin1().constData());
}

/// As the window system does it: over the middle of each widget of the way, let go over the last.
bool TestLogInput::drop(const QList<QWidget *> &way, const QMimeData &data)
{
    QWindow *window = m_window->window().windowHandle();
    const auto middle
        = [this](const QWidget *widget) { return widget->mapTo(&m_window->window(), widget->rect().center()); };
    QDragEnterEvent enter(middle(way.first()), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &enter);
    bool isAccepted = enter.isAccepted();
    for (const QWidget *widget : way) {
        QDragMoveEvent move(middle(widget), Qt::CopyAction, &data, Qt::LeftButton, {});
        move.setAccepted(isAccepted);
        QCoreApplication::sendEvent(window, &move);
        isAccepted = move.isAccepted();
    }
    if (!isAccepted) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(window, &leave);
        return false;
    }
    QDropEvent event(middle(way.last()), Qt::CopyAction, &data, Qt::LeftButton, {});
    event.setDropAction(Qt::CopyAction);
    QCoreApplication::sendEvent(window, &event);
    return event.isAccepted();
}

void TestLogInput::logFrom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("logText");

    QTest::newRow("text") << Sample << QList<QUrl>() << QString() << Sample;
    QTest::newRow("file") << QString() << QList<QUrl>{QUrl(u"file:///some/a.log"_s)} << u"/some/a.log"_s << QString();
    QTest::newRow("file-with-name") << u"a.log"_s << QList<QUrl>{QUrl(u"file:///some/a.log"_s)} << u"/some/a.log"_s
                                    << QString();
    QTest::newRow("first-of-two") << QString()
                                  << QList<QUrl>{QUrl(u"file:///some/a.log"_s), QUrl(u"file:///some/b.log"_s)}
                                  << u"/some/a.log"_s << QString();
    QTest::newRow("web-address") << u"https://example.com/6208"_s << QList<QUrl>{QUrl(u"https://example.com/6208"_s)}
                                 << QString() << u"https://example.com/6208"_s;
}

void TestLogInput::logFrom()
{
    QFETCH(QString, text);
    QFETCH(QList<QUrl>, urls);
    QFETCH(QString, path);
    QFETCH(QString, logText);
    QMimeData data;
    if (!text.isEmpty())
        data.setText(text);
    if (!urls.isEmpty())
        data.setUrls(urls);
    const auto source = Codebook::logFrom(&data);
    QVERIFY(source);
    QCOMPARE(source->path, path);
    QCOMPARE(source->text, logText);
}

void TestLogInput::logFrom_nothing()
{
    QVERIFY(!Codebook::logFrom(nullptr));
    QMimeData data;
    QVERIFY(!Codebook::logFrom(&data));
    data.setText(u" \n\t"_s);
    QVERIFY(!Codebook::logFrom(&data));
}

void TestLogInput::isLog_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLog");

    QTest::newRow("empty") << QString() << false;
    QTest::newRow("code") << u"6208"_s << false;
    QTest::newRow("code-with-line-end") << u"6208\n"_s << false;
    QTest::newRow("line-ends-around") << u"\n 6208\r\n"_s << false;
    QTest::newRow("message") << u"login failed, code: 6208, desc: kicked off"_s << false;
    QTest::newRow("two-lines") << u"6208\n6206"_s << true;
    QTest::newRow("two-lines-of-windows") << u"6208\r\n6206\r\n"_s << true;
    QTest::newRow("long-line") << u"word "_s.repeated(100) << true;
    QTest::newRow("sentence") << u"为什么登录时提示 UserSig 过期，错误码 70001，重新登录也没有用？"_s << false;
    QTest::newRow("line-with-a-time") << u"09:55:32.904/E/22008-22113 failed:70001"_s << true;
    QTest::newRow("only-hours-and-minutes") << u"since 09:55, code 70001"_s << false;
    QTest::newRow("colons-of-a-code") << u"code:6208:12:1"_s << false;
}

void TestLogInput::isLog()
{
    QFETCH(QString, text);
    QTEST(Codebook::isLog(text), "isLog");
}

void TestLogInput::paste_outsideATextField_opensTheLog_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name : {"results", "filters", "detailBody"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestLogInput::paste_outsideATextField_opensTheLog()
{
    QFETCH(QString, name);
    QApplication::clipboard()->setText(Sample);
    target(name)->setFocus();
    QCOMPARE(QApplication::focusWidget(), target(name));
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(logText(), Sample);
    QCOMPARE(m_window->searchBox()->text(), u"10007"_s);
}

void TestLogInput::paste_inTheLog_opensAnotherLog()
{
    QApplication::clipboard()->setText(Sample);
    m_window->action("pasteLog")->trigger();
    QTRY_COMPARE(logText(), Sample);
    for (const char *name : {"log", "triageCodes"}) {
        const QString text = u"another\none, for "_s + QString::fromLatin1(name);
        QApplication::clipboard()->setText(text);
        m_window->shown(name)->setFocus();
        QVERIFY(m_window->shown(name)->hasFocus());
        m_window->press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(logText(), text);
    }
}

void TestLogInput::paste_intoTheSearchBox_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("searched");

    QTest::newRow("code") << u"6208"_s << u"6208"_s;
    QTest::newRow("sentence") << u"login failed"_s << u"login failed"_s;
    QTest::newRow("several-lines") << Sample << QString();
    QTest::newRow("very-long-line") << u"code: 6208 "_s.repeated(40).trimmed() << QString();
}

/// One line is searched for; more is a log.
void TestLogInput::paste_intoTheSearchBox()
{
    QFETCH(QString, text);
    QFETCH(QString, searched);
    m_window->searchBox()->clear();
    m_window->searchBox()->setFocus();
    QApplication::clipboard()->setText(text);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->searchBox()->text(), searched);
    QTRY_COMPARE(logText(), searched.isEmpty() ? text : QString());
}

void TestLogInput::paste_byTheMenuOfTheSearchBox_data()
{
    paste_intoTheSearchBox_data();
}

void TestLogInput::paste_byTheMenuOfTheSearchBox()
{
    QFETCH(QString, text);
    QFETCH(QString, searched);
    m_window->searchBox()->clear();
    QApplication::clipboard()->setText(text);
    QContextMenuEvent request(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_window->searchBox(), &request);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_P);
    QCOMPARE(m_window->searchBox()->text(), searched);
    QTRY_COMPARE(logText(), searched.isEmpty() ? text : QString());
}

void TestLogInput::paste_intoANote_isText()
{
    auto *note = qobject_cast<QPlainTextEdit *>(m_window->shown("note"));
    QVERIFY(note);
    note->setFocus();
    QApplication::clipboard()->setText(Sample);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(note->toPlainText(), Sample);
    QVERIFY(!m_window->isVisible("triage"));
}

void TestLogInput::paste_ofNothing_doesNothing()
{
    m_window->results()->setFocus();
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QApplication::clipboard()->setText(u" \n \n"_s);
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_window->isVisible("results"));
}

void TestLogInput::paste_ofAFile_opensIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("results") << u"results"_s;
    QTest::newRow("search") << u"search"_s;
}

/// Copied in a file manager.
void TestLogInput::paste_ofAFile_opensIt()
{
    QFETCH(QString, name);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(write(Sample.toUtf8()))});
    QApplication::clipboard()->setMimeData(data);
    target(name)->setFocus();
    m_window->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(logText(), Sample);
    QCOMPARE(m_window->searchBox()->text(), u"10007"_s);
}

void TestLogInput::dropOfText_opensTheLog_data()
{
    addTargets();
    QTest::newRow("search") << u"search"_s;
}

void TestLogInput::dropOfText_opensTheLog()
{
    QFETCH(QString, name);
    QMimeData data;
    data.setText(Sample);
    QVERIFY(drop({target(name)}, data));
    QTRY_COMPARE(logText(), Sample);
    QCOMPARE(m_window->searchBox()->text(), u"10007"_s);
}

void TestLogInput::dropOfAFile_opensIt_data()
{
    addTargets();
    QTest::newRow("search") << u"search"_s;
    QTest::newRow("note") << u"note"_s;
}

void TestLogInput::dropOfAFile_opensIt()
{
    QFETCH(QString, name);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(Sample.toUtf8()))});
    QVERIFY(drop({target(name)}, data));
    QTRY_COMPARE(logText(), Sample);
    QCOMPARE(m_window->label("triageTitle"), u"Log “some.log”"_s);
}

void TestLogInput::dropOnTheLog_opensAnotherLog()
{
    QMimeData data;
    data.setText(Sample);
    QVERIFY(drop({m_window->results()}, data));
    QTRY_COMPARE(logText(), Sample);
    for (const char *name : {"log", "triageCodes"}) {
        const QString text = u"another\none, for "_s + QString::fromLatin1(name);
        data.setText(text);
        QVERIFY(drop({m_window->shown(name)}, data));
        QTRY_COMPARE(logText(), text);
    }
}

void TestLogInput::dropMovedOverTheWindow_opensTheLog()
{
    QMimeData data;
    data.setText(Sample);
    QVERIFY(drop({target(u"search"_s), target(u"filters"_s), target(u"results"_s), target(u"detailBody"_s),
                  target(u"detailBody"_s)},
                 data));
    QTRY_COMPARE(logText(), Sample);
}

void TestLogInput::dropOfAWordOnTheSearchBox_isSearchedFor()
{
    m_window->searchBox()->clear();
    QMimeData data;
    data.setText(u"6208"_s);
    QVERIFY(drop({m_window->searchBox()}, data));
    QCOMPARE(m_window->searchBox()->text(), u"6208"_s);
    QVERIFY(!m_window->isVisible("triage"));
}

void TestLogInput::dropOfNothing_isRefused()
{
    QMimeData data;
    data.setData(u"application/x-something"_s, "6208");
    QVERIFY(!drop({m_window->results()}, data));
    QVERIFY(!m_window->isVisible("triage"));
}

void TestLogInput::dropOfAFolder_saysWhy()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder.path())});
    QVERIFY(drop({m_window->results()}, data));
    QTRY_VERIFY2(m_window->label("triageNote").contains(m_folder.path()), qPrintable(m_window->label("triageNote")));
}

QTEST_MAIN(TestLogInput)
#include "tst_loginput.moc"
