// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/commandarguments.h"
#include "i18n/translations.h"
#include "storage/cataloguelocation.h"
#include "storage/userdata.h"
#include "ui/applicationstyle.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/startoptions.h"
#include "ui/windowsettings.h"

#include <QApplication>
#include <QByteArray>
#include <QEventLoop>
#include <QFontDatabase>
#include <QPixmap>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <future>
#include <utility>

using namespace Codebook;

namespace {

constexpr int Failed = 2;
constexpr int SettleMilliseconds = 2000; // at most, until the window has drawn what it draws

class MainText
{
    Q_DECLARE_TR_FUNCTIONS(Main)

public:
    static QString cannotSave(const QString &file)
    {
        return tr("codebook: The picture cannot be written to “%1”. Check that the folder exists and can be written "
                  "to, and that the name ends in .png.")
                   .arg(file)
            + u'\n';
    }
};

/// Qt ends a program that finds no display with abort() and messages about plugins. Say what it means first; in both
/// languages, for no translation is loaded yet.
void handleStartMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    static QByteArray before;
    before += text.toUtf8() + '\n';
    if (type != QtFatalMsg)
        return;
    std::fputs("codebook: The window cannot be opened, because no display answers. In a terminal use codebook-cli; "
               "“codebook --screenshot FILE” draws the window into a picture.\n"
               "codebook：没有可用的显示器，无法打开窗口。在终端中请用 codebook-cli；"
               "“codebook --screenshot 文件”可将窗口画成图片。\n\n",
               stderr);
    std::fputs(before.constData(), stderr);
    std::_Exit(Failed);
}

/// A screenshot, the help and the version need no display. The platform must be chosen before QApplication exists.
void preparePlatform(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument = QByteArray::fromRawData(argv[i], qsizetype(std::strlen(argv[i])));
        if (argument.startsWith("--screenshot") || argument == "--help" || argument == "-h" || argument == "--version"
            || argument == "-v")
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

/// Draws the window, or the dialog in front of it. Returns the exit status.
int savePicture(MainWindow &window, const QString &file)
{
    QCoreApplication::processEvents(QEventLoop::AllEvents, SettleMilliseconds);
    QWidget *inFront = QApplication::activeWindow();
    if ((inFront ? inFront : &window)->grab().save(file))
        return 0;
    print(stderr, MainText::cannotSave(file));
    return Failed;
}

} // namespace

int main(int argc, char *argv[])
{
    preparePlatform(argc, argv);
    const QtMessageHandler qtHandler = qInstallMessageHandler(handleStartMessage);
    QApplication application(argc, argv);
    qInstallMessageHandler(qtHandler);
    // Reading the system's list of fonts takes a fifth of the start. It goes on until the first text is measured.
    const auto fonts = std::async(std::launch::async, [] { QFontDatabase::families(); });
    QCoreApplication::setApplicationName(QStringLiteral("codebook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CODEBOOK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.codebook.Codebook"));

    const QString programFolder = QCoreApplication::applicationDirPath();
    WindowSettings settings;
    Translations translations(dataFolder(programFolder) + QStringLiteral("/translations"));
    const QStringList arguments = QCoreApplication::arguments();
    translations.use(
        languageArgument(arguments).value_or(settings.language().value_or(Translations::systemLanguage())));

    const auto options = StartOptionsReader::read(arguments);
    if (!options) {
        print(options.error().status == 0 ? stdout : stderr, options.error().text);
        return options.error().status;
    }

    const auto open = [&] { return Catalogue::open(locateCatalogue(options->catalogue, programFolder)); };
    auto catalogue = open();
    bool isOpen = true;

    QApplication::setStyle(new ApplicationStyle);
    QApplication::setFont(withChineseFaces(QApplication::font()));
    if (options->appearance)
        settings.useAppearance(*options->appearance);
    applyAppearance(settings.appearance());
    MainWindow window([&] { return std::exchange(isOpen, false) ? std::move(catalogue) : open(); },
                      [](bool isMade) {
                          const QString path = UserData::defaultPath();
                          return isMade ? UserData::open(path) : UserData::openIfThere(path);
                      },
                      translations, settings);
    if (options->size)
        window.resize(*options->size);
    window.search(options->text);
    window.show();
    bool isAllOpen = false;
    const auto openDialogs = [&] {
        if (options->ticket)
            window.writeTicket();
        if (options->reply)
            window.writeReply();
        isAllOpen = true;
    };
    if (options->log.isEmpty()) {
        openDialogs();
    } else {
        QObject::connect(&window, &MainWindow::logShown, &window, openDialogs, Qt::SingleShotConnection);
        window.openLog(options->log);
    }
    if (!options->screenshot.isEmpty()) {
        while (!isAllOpen || window.isWritingTicket())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return savePicture(window, options->screenshot);
    }
    window.setWindowIcon(applicationIcon());
    return QApplication::exec();
}
