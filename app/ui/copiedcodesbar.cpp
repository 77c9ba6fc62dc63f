// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/copiedcodesbar.h"

#include "ui/clipboardwatch.h"
#include "ui/icons.h"
#include "ui/noticelabel.h"
#include "ui/triagecontroller.h"
#include "ui/windowsettings.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace Codebook {

namespace {

constexpr qsizetype MostCodesNamed = 5;
constexpr qsizetype LongestName = 40; // characters; a code found by its message is named by that

QString named(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes.first(std::min(codes.size(), MostCodesNamed)))
        names << (code.size() > LongestName ? code.first(LongestName) + u'…' : code);
    if (codes.size() > MostCodesNamed)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

} // namespace

CopiedCodesBar::CopiedCodesBar(QAction &watch, TriageController &triage, WindowSettings &settings, QWidget *parent)
    : QFrame(parent)
    , m_triage(triage)
    , m_watch(new ClipboardWatch([&triage] { return triage.catalogue(); },
                                 [] { return QGuiApplication::clipboard()->ownsClipboard(); }, this))
    , m_notice(new NoticeLabel(this))
    , m_show(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    build();
    retranslate();
    hide();
    connect(m_watch, &ClipboardWatch::codesCopied, this, &CopiedCodesBar::offer);
    connect(m_show, &QPushButton::clicked, this, &CopiedCodesBar::showCodes);
    connect(m_close, &QToolButton::clicked, this, &CopiedCodesBar::withdraw);
    connect(&triage, &TriageController::scanned, this, &CopiedCodesBar::withdraw); // most likely it was just pasted
    watch.setChecked(settings.isClipboardWatched());
    setWatching(watch.isChecked());
    connect(&watch, &QAction::toggled, this, [this, &settings](bool on) {
        settings.setClipboardWatched(on);
        setWatching(on);
    });
}

void CopiedCodesBar::build()
{
    setObjectName(QStringLiteral("copiedCodes"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_notice->setObjectName(QStringLiteral("copiedCodesNotice"));
    m_notice->setTextInteractionFlags(Qt::NoTextInteraction);
    m_show->setObjectName(QStringLiteral("showCopiedCodes"));
    m_close->setObjectName(QStringLiteral("closeCopiedCodes"));
    m_close->setIcon(symbolicIcon(QStringLiteral("clear")));
    m_close->setAutoRaise(true);
    for (QWidget *button : {static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_close)})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they go
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_close);
}

void CopiedCodesBar::setWatching(bool on)
{
    m_watch->setOn(on);
    if (!on)
        withdraw();
}

void CopiedCodesBar::offer(const QString &text, const QStringList &codes)
{
    m_text = text;
    show();
    m_notice->say(
        [codes] { return tr("%n code(s) in a copied text: %1", nullptr, int(codes.size())).arg(named(codes)); });
}

void CopiedCodesBar::showCodes()
{
    const QString text = std::exchange(m_text, {});
    withdraw();
    m_triage.open({.path = {}, .text = text});
}

void CopiedCodesBar::withdraw()
{
    m_text.clear();
    hide();
}

void CopiedCodesBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CopiedCodesBar::retranslate()
{
    m_show->setText(tr("Show codes"));
    m_show->setToolTip(tr("Show the copied text with its codes in place of the results"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
}

} // namespace Codebook
