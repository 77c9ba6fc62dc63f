// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/helpdialogs.h"

#include "ui/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QVBoxLayout>

namespace Codebook {

namespace {

QString shortcutsText(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

/// The shortcuts, two columns; follows the language while it is open.
class KeysDialog final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(KeysDialog)

public:
    KeysDialog(QWidget *parent, const QList<QAction *> &actions)
        : QDialog(parent)
        , m_form(new QFormLayout)
    {
        setObjectName(QStringLiteral("keys"));
        setAttribute(Qt::WA_DeleteOnClose);
        for (QAction *action : actions) {
            if (action->shortcuts().isEmpty())
                continue;
            m_actions << action;
            m_form->addRow(new QLabel(this), new QLabel(this));
        }
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto *layout = new QVBoxLayout(this);
        layout->addLayout(m_form);
        layout->addWidget(buttons);
        m_form->setHorizontalSpacing(2 * QFontMetrics(font()).height());
        retranslate();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QDialog::changeEvent(event);
    }

private:
    void retranslate()
    {
        setWindowTitle(tr("Keyboard shortcuts"));
        for (int row = 0; row < m_actions.size(); ++row) {
            const auto label = [this, row](QFormLayout::ItemRole role) {
                return static_cast<QLabel *>(m_form->itemAt(row, role)->widget());
            };
            label(QFormLayout::LabelRole)->setText(shortcutsText(m_actions[row]));
            label(QFormLayout::FieldRole)->setText(m_actions[row]->statusTip());
        }
    }

    QFormLayout *m_form;
    QList<QAction *> m_actions;
};

class AboutText
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)

public:
    static QString title() { return tr("About Codebook"); }

    static QString heading() { return tr("Codebook %1").arg(QStringLiteral(CODEBOOK_VERSION)); }

    static QString body(const CatalogueInfo *info, Language language)
    {
        QString text = tr("Explains error codes, offline, in Chinese and English. MIT licence.");
        if (info) {
            text += QStringLiteral("\n\n")
                + tr("Catalogue: %1. Facts are from the vendor's public document “%2” of %3; the wording is our own. "
                     "This program is not the vendor's.")
                      .arg(info->title.in(language), info->documentTitle.in(language),
                           info->documentDate.toString(Qt::ISODate));
        }
        return text;
    }
};

} // namespace

void showKeys(QWidget *parent, const QList<QAction *> &actions)
{
    (new KeysDialog(parent, actions))->open();
}

void showAbout(QWidget *parent, const CatalogueInfo *info, Language language)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutText::title());
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setText(AboutText::heading());
    box->setInformativeText(AboutText::body(info, language));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace Codebook
