// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/searchhelp.h"

#include "ui/colours.h"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>

namespace Codebook {

namespace {

class SearchHelp
{
    Q_DECLARE_TR_FUNCTIONS(SearchHelp)

public:
    struct Line
    {
        QString typed;
        QString meaning;
    };

    static QList<Line> lines()
    {
        return {
            {QStringLiteral("6013   -10001   0x177D   6,013"), tr("a code, just as it appears in a log")},
            {tr("UserSig expired"), tr("entries with all of these words, in either language")},
            {QStringLiteral("chaoshi   csh"), tr("Chinese by its pinyin, in full or by initials")},
            {tr("\"kicked off\""), tr("exactly these words, in this order")},
            {tr("-server"), tr("without this word")},
            {tr("section:group   part:sdk"), tr("only in one section, only in one part")},
            {tr("ticket:submit   is:ticket"), tr("only with this ticket advice, only with any ticket advice")},
            {tr("internal:yes"), tr("only internal errors")},
            {tr("is:starred   is:noted   is:drafted"), tr("only what you keep: stars, notes, ticket drafts")},
        };
    }

    static QString title() { return tr("What you can type"); }
};

} // namespace

void showSearchHelp(QWidget *searchBox)
{
    auto *popup = new QFrame(searchBox, Qt::Popup);
    popup->setObjectName(QStringLiteral("searchHelp"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setAccessibleName(SearchHelp::title());
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setBackgroundRole(QPalette::Base);
    popup->setAutoFillBackground(true);
    auto *grid = new QGridLayout(popup);
    const int em = popup->fontMetrics().height();
    grid->setContentsMargins(em, em, em, em);
    grid->setHorizontalSpacing(2 * em);
    grid->setVerticalSpacing(em / 2);
    QPalette dim = popup->palette();
    dim.setColor(QPalette::WindowText, Colours::of(dim).dim);
    for (const SearchHelp::Line &line : SearchHelp::lines()) {
        auto *typed = new QLabel(line.typed, popup);
        typed->setTextFormat(Qt::PlainText);
        typed->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *meaning = new QLabel(line.meaning, popup);
        meaning->setTextFormat(Qt::PlainText);
        meaning->setPalette(dim);
        const int row = grid->rowCount();
        grid->addWidget(typed, row, 0);
        grid->addWidget(meaning, row, 1);
    }
    popup->adjustSize();
    popup->move(searchBox->mapToGlobal(QPoint(0, searchBox->height() + em / 4)));
    popup->show();
}

} // namespace Codebook
