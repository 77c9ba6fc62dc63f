// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "i18n/translations.h"
#include "storage/cataloguelocation.h"
#include "ui/applicationstyle.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/startoptions.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPixmap>
#include <QSettings>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Codebook;

namespace {

constexpr int Failed = 2;

class MainText
{
    Q_DECLARE_TR_FUNCTIONS(Main)

public:
    static QString cannotSave(const QString &file)
    {
        return tr("codebook: The picture cannot be written to “%1”. Check that the folder exists and can be written to, and "
                  "that the name ends in .png.")
                   .arg(file)
            + u'\n';
    }
};

/// Qt ends a program that finds no display with abort() and a message about plugins. Say what it means instead; in both
/// languages, for no translation is loaded yet.
void handleMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
    if (type != QtFatalMsg)
        return;
    std::fputs("codebook: The window cannot be opened, because no display answers. In a terminal use codebook-cli; "
               "“codebook --screenshot FILE” draws the window into a picture.\n"
               "codebook：没有可用的显示器，无法打开窗口。在终端中请用 codebook-cli；"
               "“codebook --screenshot 文件”可将窗口画成图片。\n",
               stderr);
    std::_Exit(Failed);
}

/// A screenshot is drawn off-screen. The platform must be chosen before QApplication exists.
void preparePlatform(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return;
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "--screenshot", std::strlen("--screenshot")) == 0)
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

} // namespace

int main(int argc, char *argv[])
{
    preparePlatform(argc, argv);
    const QtMessageHandler qtHandler = qInstallMessageHandler(handleMessage);
    QApplication application(argc, argv);
    qInstallMessageHandler(qtHandler);
    QCoreApplication::setApplicationName(QStringLiteral("codebook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CODEBOOK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.codebook.Codebook"));

    // Reading the system's list of fonts takes a fifth of the start. It goes on while the catalogue is opened.
    QThreadPool::globalInstance()->start([] { QFontDatabase::families(); });
    QApplication::setStyle(new ApplicationStyle);

    const QString programFolder = QCoreApplication::applicationDirPath();
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("codebook"), QStringLiteral("codebook"));
    Translations translations(dataFolder(programFolder) + QStringLiteral("/translations"));
    translations.use(languageFromTag(settings.value(QStringLiteral("language")).toString())
                         .value_or(Translations::systemLanguage()));

    const auto options = StartOptionsReader::read(QCoreApplication::arguments());
    if (!options) {
        print(options.error().status == 0 ? stdout : stderr, options.error().text);
        return options.error().status;
    }
    if (options->language)
        translations.use(*options->language);
    applyAppearance(options->appearance.value_or(
        appearanceFromName(settings.value(QStringLiteral("appearance")).toString()).value_or(Appearance::System)));

    MainWindow window([&] { return Catalogue::open(locateCatalogue(options->catalogue, programFolder)); }, translations,
                      settings);
    if (options->size)
        window.resize(*options->size);
    window.search(options->text);
    window.show();
    if (!options->screenshot.isEmpty()) {
        QCoreApplication::processEvents();
        if (!window.grab().save(options->screenshot)) {
            print(stderr, MainText::cannotSave(options->screenshot));
            return Failed;
        }
        return 0;
    }
    window.setWindowIcon(applicationIcon());
    return QApplication::exec();
}
