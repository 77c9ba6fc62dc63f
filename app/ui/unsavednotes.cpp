// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/unsavednotes.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Codebook {

namespace {

class UnsavedNotesText
{
    Q_DECLARE_TR_FUNCTIONS(UnsavedNotes)

public:
    static QString title() { return tr("Notes are not saved"); }

    static QString question(const QStringList &codes)
    {
        return tr("Your notes on these codes could not be saved: %1.").arg(codes.join(tr(", ", "between codes")));
    }

    static QString advice() { return tr("Go back to copy them, or to save them again by typing into them."); }

    static QString back() { return tr("&Go back"); }

    static QString lose() { return tr("&Close and lose them"); }
};

} // namespace

void askToLoseNotes(QWidget *window, const QStringList &codes, const std::function<void()> &lose)
{
    auto *box = new QMessageBox(QMessageBox::Warning, UnsavedNotesText::title(), UnsavedNotesText::question(codes),
                                QMessageBox::NoButton, window);
    box->setObjectName(QStringLiteral("unsavedNotes"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(UnsavedNotesText::advice());
    QPushButton *back = box->addButton(UnsavedNotesText::back(), QMessageBox::RejectRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    QPushButton *loseButton = box->addButton(UnsavedNotesText::lose(), QMessageBox::DestructiveRole);
    loseButton->setObjectName(QStringLiteral("loseNotes"));
    QObject::connect(loseButton, &QPushButton::clicked, window, lose);
    box->open();
}

} // namespace Codebook
