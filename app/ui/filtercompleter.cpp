// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/filtercompleter.h"

#include "search/filtercompletion.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace Codebook {

namespace {

constexpr int CompletionRole = Qt::UserRole + 1; // the text that an offer stands for
constexpr int MostOffers = 12;
constexpr qsizetype FewestLetters = 4; // of a key

} // namespace

FilterCompleter::FilterCompleter(QLineEdit *box)
    : QCompleter(box)
    , m_box(box)
    , m_offers(new QStandardItemModel(this))
{
    setModel(m_offers);
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(MostOffers);
    // Not QLineEdit::setCompleter(): that would put the offer in place of all the words.
    setWidget(box);
    connect(box, &QLineEdit::textEdited, this, &FilterCompleter::offer);
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FilterCompleter::accept);
}

void FilterCompleter::setCatalogue(const CatalogueInfo *info, Language language)
{
    m_info = info;
    m_language = language;
}

void FilterCompleter::offer()
{
    const QString word = m_box->text().first(m_box->cursorPosition()).section(u' ', -1);
    const bool isLatin = !word.isEmpty() && word.front().unicode() < 0x80;
    // Words begin like keys; who types "timeout" or "in" wants no popup.
    const bool isTooShort = isLatin && word.size() < FewestLetters && !word.contains(u':');
    const QList<Completion> offers = m_info && !isTooShort
        ? completions(m_box->text(), m_box->cursorPosition(), *m_info, m_language)
        : QList<Completion>();
    if (offers.isEmpty()) {
        if (m_offers->rowCount() > 0)
            popup()->hide();
        m_offers->clear();
        return;
    }
    m_offers->clear();
    for (const Completion &each : offers) {
        auto *item = new QStandardItem(QStringLiteral("%1   %2").arg(each.text, each.explanation));
        item->setData(each.text, CompletionRole);
        m_offers->appendRow(item);
    }
    complete();
}

/// The stock class gives Enter to the box first, and there it means the results.
bool FilterCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() || event->type() != QEvent::KeyPress) // of the popup, then
        return QCompleter::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isAccepting = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
    if (!isAccepting)
        return QCompleter::eventFilter(watched, event);
    const QModelIndex chosen = popup()->selectionModel()->selectedIndexes().value(0);
    popup()->hide(); // else the focus comes back from where the box sends it
    if (!chosen.isValid())
        return QCompleter::eventFilter(watched, event);
    accept(m_offers->index(chosen.row(), 0));
    return true;
}

void FilterCompleter::accept(const QModelIndex &index)
{
    const TextAtCursor completed
        = replaceWord(m_box->text(), m_box->cursorPosition(), {index.data(CompletionRole).toString(), {}});
    m_box->setText(completed.text);
    m_box->setCursorPosition(int(completed.cursor));
    offer(); // behind a key, its values
}

} // namespace Codebook
