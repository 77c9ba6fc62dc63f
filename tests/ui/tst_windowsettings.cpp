// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/windowsettings.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestWindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init();
    void newFile_hasDefaults();
    void everything_isReadBack();
    void nonsense_isAsIfAbsent();
    void appearance_usedForOnce_isNotRemembered();
    void isWritable_newFile_isTrue();
    void isWritable_pathBelowAFile_isFalse();
    void isWritable_pathBelowAFile_keepsWorking();

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWindowSettings::newFile_hasDefaults()
{
    const WindowSettings settings(file());
    QCOMPARE(settings.path(), file());
    QVERIFY(!settings.language());
    QCOMPARE(settings.appearance(), Appearance::System);
    QVERIFY(settings.isSideBarShown());
    QVERIFY(!settings.isOtherLanguageShown());
    QVERIFY(!settings.isClipboardWatched());
    QVERIFY(settings.state("window").isEmpty());
}

void TestWindowSettings::everything_isReadBack()
{
    const QByteArray state("\0\1binary\xff,;\n", 11);
    {
        WindowSettings settings(file());
        settings.setLanguage(Language::Chinese);
        settings.setAppearance(Appearance::Dark);
        settings.setSideBarShown(false);
        settings.setOtherLanguageShown(true);
        settings.setState("results", state);
        settings.setState("window", "other");
    }
    const WindowSettings settings(file());
    QCOMPARE(settings.language(), std::optional(Language::Chinese));
    QCOMPARE(settings.appearance(), Appearance::Dark);
    QVERIFY(!settings.isSideBarShown());
    QVERIFY(settings.isOtherLanguageShown());
    QCOMPARE(settings.state("results"), state);
    QCOMPARE(settings.state("window"), "other");
}

void TestWindowSettings::nonsense_isAsIfAbsent()
{
    QFile ini(file());
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[General]\nlanguage=tlh\nappearance=pink\n[window]\nsideBar=perhaps\n\x01\x02garbage\n===\n");
    ini.close();
    const WindowSettings settings(file());
    QVERIFY(!settings.language());
    QCOMPARE(settings.appearance(), Appearance::System);
    QVERIFY(!settings.isOtherLanguageShown());
    QVERIFY(settings.state("window").isEmpty());
}

void TestWindowSettings::isWritable_newFile_isTrue()
{
    QVERIFY(WindowSettings(file()).isWritable());
}

void TestWindowSettings::isWritable_pathBelowAFile_isFalse()
{
    QFile regular(m_folder->filePath(u"regular"_s));
    QVERIFY(regular.open(QIODevice::WriteOnly));
    QVERIFY(!WindowSettings(regular.fileName() + u"/settings.ini"_s).isWritable());
}

void TestWindowSettings::isWritable_pathBelowAFile_keepsWorking()
{
    QFile regular(m_folder->filePath(u"regular"_s));
    QVERIFY(regular.open(QIODevice::WriteOnly));
    WindowSettings settings(regular.fileName() + u"/settings.ini"_s);
    settings.setLanguage(Language::Chinese);
    QCOMPARE(settings.language(), std::optional(Language::Chinese)); // for as long as the program runs
}

void TestWindowSettings::appearance_usedForOnce_isNotRemembered()
{
    {
        WindowSettings settings(file());
        settings.setAppearance(Appearance::Light);
        settings.useAppearance(Appearance::Dark);
        QCOMPARE(settings.appearance(), Appearance::Dark);
    }
    WindowSettings settings(file());
    QCOMPARE(settings.appearance(), Appearance::Light);
    settings.useAppearance(Appearance::Dark);
    settings.setAppearance(Appearance::System);
    QCOMPARE(settings.appearance(), Appearance::System);
}

QTEST_GUILESS_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
