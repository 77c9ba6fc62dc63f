// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/exchangedialogs.h"

#include "storage/userdataexchange.h"
#include "ui/keptcodes.h"
#include "ui/progressjob.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace Codebook {

namespace {

constexpr qsizetype MostLinesShown = 20;

class ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeDialogs)

public:
    static QString exportTitle() { return tr("Export stars and notes"); }

    static QString importTitle() { return tr("Import stars and notes"); }

    static QString files() { return tr("Codebook's stars and notes (*.json)"); }

    static QString exporting() { return tr("Exporting…"); }

    static QString importing() { return tr("Importing…"); }

    static QString exported(const QString &file) { return tr("Everything was written to “%1”.").arg(file); }
};

/// What does not fit on a screen is in the details, which scroll.
void say(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QStringList &lines)
{
    const bool isLong = lines.size() > MostLinesShown;
    const QStringList shown = isLong ? lines.first(MostLinesShown) << QStringLiteral("…") : lines;
    auto *box = new QMessageBox(icon, title, shown.join(u'\n'), QMessageBox::Ok, parent);
    if (isLong)
        box->setDetailedText(lines.join(u'\n'));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

/// Does not block: the window goes on, and closes the dialog with itself.
QFileDialog *openFileDialog(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(parent, title, QString(), ExchangeText::files());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    if (mode == QFileDialog::AcceptSave)
        dialog->selectFile(QStringLiteral("codebook.json"));
    dialog->open();
    return dialog;
}

ProgressJob::Outcome exportTo(QWidget *parent, const QString &file, const QString &userData,
                              const ProgressJob::Step &step)
{
    const auto data = UserData::open(userData);
    const auto exported = data ? UserDataExchange::exportTo(file, **data, step)
                               : tl::unexpected(UserDataProblemText::sentence(data.error()));
    return [parent, file, exported] {
        if (exported)
            say(parent, QMessageBox::Information, ExchangeText::exportTitle(), {ExchangeText::exported(file)});
        else if (!exported.error().isEmpty())
            say(parent, QMessageBox::Warning, ExchangeText::exportTitle(), {exported.error()});
    };
}

ProgressJob::Outcome importFrom(QWidget *parent, const QString &file, KeptCodes &kept, const QString &userData,
                                const ProgressJob::Step &step)
{
    const auto data = UserData::open(userData);
    const auto report = data ? UserDataExchange::importFrom(file, **data, step)
                             : tl::unexpected(QStringList{UserDataProblemText::sentence(data.error())});
    return [parent, &kept, report] {
        if (report)
            say(parent, QMessageBox::Information, ExchangeText::importTitle(), UserDataExchange::lines(*report));
        else if (!report.error().isEmpty())
            say(parent, QMessageBox::Warning, ExchangeText::importTitle(), report.error());
        kept.refresh();
    };
}

} // namespace

void exportKept(QWidget *parent, KeptCodes &kept)
{
    if (!kept.data()) {
        say(parent, QMessageBox::Warning, ExchangeText::exportTitle(), {kept.problem()});
        return;
    }
    const auto *dialog = openFileDialog(parent, ExchangeText::exportTitle(), QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, &kept,
                     [parent, path = kept.data()->path()](const QString &file) {
                         new ProgressJob(
                             ExchangeText::exporting(),
                             [=](const ProgressJob::Step &step) { return exportTo(parent, file, path, step); }, parent);
                     });
}

void importKept(QWidget *parent, KeptCodes &kept)
{
    if (!kept.data()) {
        say(parent, QMessageBox::Warning, ExchangeText::importTitle(), {kept.problem()});
        return;
    }
    const auto *dialog = openFileDialog(parent, ExchangeText::importTitle(), QFileDialog::AcceptOpen);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &kept, [parent, &kept, path = kept.data()->path()](const QString &file) {
            new ProgressJob(
                ExchangeText::importing(),
                [=, &kept](const ProgressJob::Step &step) { return importFrom(parent, file, kept, path, step); },
                parent);
        });
}

} // namespace Codebook
