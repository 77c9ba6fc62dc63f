// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "support/testwindow.h"
#include "ui/appearance.h"
#include "ui/colours.h"
#include "ui/icons.h"

#include <QPalette>
#include <QtMath>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void names_areReadBack();
    void dark_isDark_light_isLight();
    void system_afterDark_isThePlatformsAgain();
    void text_canBeRead_data();
    void text_canBeRead();
    void markedText_canBeRead_data();
    void markedText_canBeRead();
    void disabledText_isDimmerThanText_data();
    void disabledText_isDimmerThanText();
    void window_followsAtOnce();
    void window_remembersTheChoice();
    void icons_followThePalette();

private:
    QPalette m_platform;
};

namespace {

constexpr qreal ReadableContrast = 4.5; // WCAG 2.1, level AA

qreal luminance(const QColor &colour)
{
    const auto linear
        = [](qreal value) { return value <= 0.03928 ? value / 12.92 : qPow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal brighter = qMax(luminance(a), luminance(b));
    const qreal darker = qMin(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

void addAppearances()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
    QTest::newRow("system") << Appearance::System;
}

} // namespace

void TestAppearance::init()
{
    QTest::failOnWarning(anyWarning());
    m_platform = QApplication::palette();
}

void TestAppearance::cleanup()
{
    applyAppearance(Appearance::System);
    QCOMPARE(QApplication::palette(), m_platform);
}

void TestAppearance::names_areReadBack()
{
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        QCOMPARE(appearanceFromName(appearanceName(appearance)), std::optional(appearance));
    QVERIFY(!appearanceFromName(QString()));
    QVERIFY(!appearanceFromName(u"Dark"_s));
}

void TestAppearance::dark_isDark_light_isLight()
{
    applyAppearance(Appearance::Dark);
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
    applyAppearance(Appearance::Light);
    QVERIFY(!isDark(QApplication::palette()));
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
}

void TestAppearance::system_afterDark_isThePlatformsAgain()
{
    applyAppearance(Appearance::Dark);
    QVERIFY(QApplication::palette() != m_platform);
    applyAppearance(Appearance::System);
    QCOMPARE(QApplication::palette(), m_platform);
}

void TestAppearance::text_canBeRead_data()
{
    addAppearances();
}

void TestAppearance::text_canBeRead()
{
    QFETCH(Appearance, appearance);
    applyAppearance(appearance);
    const QPalette palette = QApplication::palette();
    const Colours colours = Colours::of(palette);
    const QColor base = palette.color(QPalette::Base);

    const QColor window = palette.color(QPalette::Window);

    struct Pair
    {
        const char *name;
        QColor text;
        QColor ground;
    };

    QList<Pair> pairs{
        {"dim on base", colours.dim, base},
        {"dim in the side bar", colours.dim, window},
        {"submit badge", colours.submitText, colours.submitFill},
        {"submit mark on base", colours.submitMark, base},
        {"submit mark in the side bar", colours.submitMark, window},
        {"persist mark on base", colours.persistMark, base},
        {"persist mark in the side bar", colours.persistMark, window},
    };
    if (appearance != Appearance::System) { // there the palette is the platform's own
        pairs << QList<Pair>{
            {"text on base", palette.color(QPalette::Text), base},
            {"text in the window", palette.color(QPalette::WindowText), window},
            {"button", palette.color(QPalette::ButtonText), palette.color(QPalette::Button)},
            {"button in the window", palette.color(QPalette::ButtonText), window},
            {"selection", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)},
            {"inactive selection", palette.color(QPalette::Inactive, QPalette::HighlightedText),
             palette.color(QPalette::Inactive, QPalette::Highlight)},
            {"link", palette.color(QPalette::Link), base},
            {"visited link", palette.color(QPalette::LinkVisited), base},
            {"tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)},
            {"placeholder", palette.color(QPalette::PlaceholderText), base},
        };
    }
    for (const Pair &pair : pairs) {
        const qreal value = contrast(pair.text, pair.ground);
        QVERIFY2(value >= ReadableContrast, qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(pair.name)).arg(value)));
    }
}

void TestAppearance::markedText_canBeRead_data()
{
    addAppearances();
}

void TestAppearance::markedText_canBeRead()
{
    QFETCH(Appearance, appearance);
    applyAppearance(appearance);
    const QPalette palette = QApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    const auto marked = [](const QColor &colour, const Marker &marker) {
        QImage image(1, 1, QImage::Format_RGB32);
        image.fill(colour);
        QPainter painter(&image);
        painter.setCompositionMode(marker.mode);
        painter.fillRect(image.rect(), marker.ink);
        painter.end();
        return image.pixelColor(0, 0);
    };
    QList<std::pair<QColor, QColor>> pairs{{palette.color(QPalette::Text), base}, {Colours::of(palette).dim, base}};
    if (appearance != Appearance::System) { // there the palette is the platform's own
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            pairs.append({palette.color(group, QPalette::HighlightedText), palette.color(group, QPalette::Highlight)});
        }
    }
    for (const auto &[text, ground] : pairs) {
        const Marker marker = markerOn(ground);
        const qreal value = contrast(marked(text, marker), marked(ground, marker));
        QVERIFY2(value >= ReadableContrast, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(value)));
        const qreal visible = contrast(marked(ground, marker), ground);
        QVERIFY2(visible >= 1.1, qPrintable(u"%1: %2"_s.arg(ground.name()).arg(visible)));
    }
}

void TestAppearance::disabledText_isDimmerThanText_data()
{
    addAppearances();
}

void TestAppearance::disabledText_isDimmerThanText()
{
    QFETCH(Appearance, appearance);
    applyAppearance(appearance);
    const QPalette palette = QApplication::palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        const QColor window = palette.color(QPalette::Window);
        QVERIFY(contrast(palette.color(QPalette::Disabled, role), window)
                < contrast(palette.color(QPalette::Active, role), window));
    }
}

void TestAppearance::window_followsAtOnce()
{
    TestWindow window;
    QVERIFY(window.open());
    window.type(u"6001"_s);
    const auto dimOf = [&window] { return window.shown("detailSection")->palette().color(QPalette::WindowText); };
    window.action("appearanceLight")->trigger();
    QCoreApplication::processEvents();
    const QColor light = dimOf();
    const QImage lightPicture = window.window().grab().toImage();
    window.action("appearanceDark")->trigger();
    QCoreApplication::processEvents();
    QVERIFY(window.action("appearanceDark")->isChecked());
    QCOMPARE(dimOf(), Colours::of(QApplication::palette()).dim);
    QVERIFY(dimOf() != light);
    const QImage darkPicture = window.window().grab().toImage();
    for (const QPoint &place : {QPoint(4, 300), QPoint(500, 500), QPoint(1150, 600)}) {
        const QByteArray at = QByteArray::number(place.x()) + ',' + QByteArray::number(place.y());
        QVERIFY2(qGray(lightPicture.pixel(place)) > 180, at.constData());
        QVERIFY2(qGray(darkPicture.pixel(place)) < 80, at.constData());
    }
    window.action("appearanceSystem")->trigger();
    QCOMPARE(QApplication::palette(), m_platform);
}

void TestAppearance::window_remembersTheChoice()
{
    TestWindow window;
    QVERIFY(window.open());
    window.action("appearanceDark")->trigger();
    QCOMPARE(window.settings().appearance(), Appearance::Dark);
    window.close();
    QVERIFY(window.open());
    QVERIFY(window.action("appearanceDark")->isChecked());
}

void TestAppearance::icons_followThePalette()
{
    const QIcon icon = symbolicIcon(u"search"_s);
    const auto ink = [&icon] {
        const QImage image = icon.pixmap(32).toImage();
        QColor strongest(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
            }
        }
        return strongest;
    };
    applyAppearance(Appearance::Light);
    QCOMPARE(ink().rgb(), QApplication::palette().color(QPalette::ButtonText).rgb());
    applyAppearance(Appearance::Dark);
    QCOMPARE(ink().rgb(), QApplication::palette().color(QPalette::ButtonText).rgb());
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
