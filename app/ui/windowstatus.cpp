// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/windowstatus.h"

#include "core/tooltiptext.h"

#include <QDir>
#include <QLabel>
#include <QStatusBar>

namespace Codebook {

namespace {

constexpr int WidestCount = 32; // em

} // namespace

WindowStatus::WindowStatus(QStatusBar *bar)
    : QObject(bar)
    , m_count(new QLabel(bar))
    , m_notice(new QLabel(bar))
    , m_source(new QLabel(bar))
{
    m_count->setObjectName(QStringLiteral("count"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_source->setObjectName(QStringLiteral("source"));
    const int em = bar->fontMetrics().height();
    m_count->setFixedSize(WidestCount * em, qRound(1.4 * em)); // of one size, so that a number lays out nothing anew
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(em / 2, 0, em / 2, 0);
    bar->addWidget(m_count);
    bar->addPermanentWidget(m_notice);
    bar->addPermanentWidget(m_source);
    m_notice->hide();
}

void WindowStatus::setCount(const Catalogue *catalogue, qsizetype shown, bool isCut)
{
    if (!catalogue) {
        m_count->setText(tr("No catalogue"));
        return;
    }
    QString count = tr("%1 of %n code(s)", "shown, in the catalogue", int(catalogue->entryCount())).arg(shown);
    if (isCut)
        count = tr("%1 · only the beginning of the text was searched for", "number of results").arg(count);
    m_count->setText(count);
}

void WindowStatus::setLogCount(qsizetype codes)
{
    m_count->setText(codes > 0 ? tr("%n different code(s) in the log", nullptr, int(codes)) : QString());
}

void WindowStatus::setCatalogue(const Catalogue *catalogue, Language language)
{
    if (!catalogue) {
        m_source->clear();
        return;
    }
    const CatalogueInfo &info = catalogue->info();
    m_source->setText(tr("%1 · document of %2", "catalogue, date")
                          .arg(info.title.in(language), info.documentDate.toString(Qt::ISODate)));
    m_source->setToolTip(toolTipText(catalogue->path()));
}

void WindowStatus::setUnwritableSettings(const QString &path)
{
    m_settingsPath = path;
    m_notice->setVisible(!path.isEmpty());
    retranslate();
}

void WindowStatus::retranslate()
{
    m_notice->setText(tr("Settings cannot be saved"));
    m_notice->setToolTip(
        toolTipText(tr("The file “%1” cannot be written to, so the window will not remember its layout and "
                       "language. Check the permissions of its folder.")
                        .arg(QDir::toNativeSeparators(m_settingsPath))));
    m_count->setAccessibleName(tr("Number of results"));
    m_source->setAccessibleName(tr("Catalogue"));
}

} // namespace Codebook
