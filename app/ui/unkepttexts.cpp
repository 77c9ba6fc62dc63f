// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/unkepttexts.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Codebook {

namespace {

class UnkeptTextsText
{
    Q_DECLARE_TR_FUNCTIONS(UnkeptTexts)

public:
    static QString title() { return tr("Close Codebook?"); }

    static QString question(const UnkeptTexts &texts)
    {
        QStringList lines{tr("These would be lost, for they have not been saved or copied:")};
        for (const QString &code : texts.notes)
            lines << tr("Note on %1").arg(code);
        for (const QString &codes : texts.tickets)
            lines << tr("Ticket for %1").arg(codes);
        for (const QString &code : texts.replies)
            lines << tr("Reply about %1").arg(code);
        for (const QString &subject : texts.drafts)
            lines << tr("State and reference of the ticket draft “%1”").arg(subject);
        return lines.join(u'\n');
    }

    static QString advice() { return tr("Go back to save or copy them."); }

    static QString back() { return tr("&Go back"); }

    static QString lose() { return tr("&Close and lose them"); }
};

} // namespace

void askToLose(QWidget *window, const UnkeptTexts &texts, const std::function<void()> &lose)
{
    auto *box = new QMessageBox(QMessageBox::Warning, UnkeptTextsText::title(), UnkeptTextsText::question(texts),
                                QMessageBox::NoButton, window);
    box->setObjectName(QStringLiteral("unkeptTexts"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(UnkeptTextsText::advice());
    QPushButton *back = box->addButton(UnkeptTextsText::back(), QMessageBox::RejectRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    QPushButton *loseButton = box->addButton(UnkeptTextsText::lose(), QMessageBox::DestructiveRole);
    loseButton->setObjectName(QStringLiteral("loseTexts"));
    QObject::connect(loseButton, &QPushButton::clicked, window, lose);
    box->open();
}

} // namespace Codebook
