// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/exchangedialogs.h"

#include "storage/userdataexchange.h"
#include "ui/keptcodes.h"

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

    static QString exported(const QString &file) { return tr("Everything was written to “%1”.").arg(file); }
};

/// A file says all of what does not fit on a screen.
QString shortened(QStringList lines)
{
    if (lines.size() > MostLinesShown)
        lines = lines.first(MostLinesShown) << QStringLiteral("…");
    return lines.join(u'\n');
}

void say(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::Ok, parent);
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

void exportTo(QWidget *parent, const QString &file, const UserData &data)
{
    const auto exported = UserDataExchange::exportTo(file, data);
    say(parent, exported ? QMessageBox::Information : QMessageBox::Warning, ExchangeText::exportTitle(),
        exported ? ExchangeText::exported(file) : exported.error());
}

void importFrom(QWidget *parent, const QString &file, UserData &data)
{
    const auto report = UserDataExchange::importFrom(file, data);
    say(parent, report ? QMessageBox::Information : QMessageBox::Warning, ExchangeText::importTitle(),
        shortened(report ? UserDataExchange::lines(*report) : report.error()));
}

} // namespace

void exportKept(QWidget *parent, KeptCodes &kept)
{
    if (!kept.data()) {
        say(parent, QMessageBox::Warning, ExchangeText::exportTitle(), kept.problem());
        return;
    }
    const auto *dialog = openFileDialog(parent, ExchangeText::exportTitle(), QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, &kept,
                     [parent, &kept](const QString &file) { exportTo(parent, file, *kept.data()); });
}

void importKept(QWidget *parent, KeptCodes &kept)
{
    if (!kept.data()) {
        say(parent, QMessageBox::Warning, ExchangeText::importTitle(), kept.problem());
        return;
    }
    const auto *dialog = openFileDialog(parent, ExchangeText::importTitle(), QFileDialog::AcceptOpen);
    QObject::connect(dialog, &QFileDialog::fileSelected, &kept, [parent, &kept](const QString &file) {
        importFrom(parent, file, *kept.data());
        kept.refresh();
    });
}

} // namespace Codebook
