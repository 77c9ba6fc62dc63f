// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/windowpanes.h"

#include "ui/windowsettings.h"

namespace Codebook {

namespace {

// Widths of the window in pixels at which the panes are laid out anew.
constexpr int DetailBeneathBelow = 900;
constexpr int SideBarHiddenBelow = 640;

constexpr int ListShare = 600; // of the width of both
constexpr int DetailShare = 420;

} // namespace

WindowPanes::WindowPanes(QWidget *sideBar, QWidget *list, QWidget *details, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_sideBar(sideBar)
    , m_content(new QSplitter(Qt::Horizontal))
{
    m_content->setObjectName(QStringLiteral("content"));
    m_content->addWidget(list);
    m_content->addWidget(details);
    m_content->setStretchFactor(0, ListShare);
    m_content->setStretchFactor(1, DetailShare);
    setObjectName(QStringLiteral("panes"));
    addWidget(sideBar);
    addWidget(m_content);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    for (QSplitter *splitter : {static_cast<QSplitter *>(this), m_content}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
}

void WindowPanes::restore(const WindowSettings &settings)
{
    restoreState(settings.state(objectName()));
    if (!m_content->restoreState(settings.state(m_content->objectName())))
        m_content->setSizes({ListShare, DetailShare});
    m_wantsSideBar = settings.isSideBarShown();
}

void WindowPanes::save(WindowSettings &settings) const
{
    settings.setState(objectName(), saveState());
    settings.setState(m_content->objectName(), m_content->saveState());
    settings.setSideBarShown(m_wantsSideBar);
}

bool &WindowPanes::wantsSideBar()
{
    return window()->width() < SideBarHiddenBelow ? m_wantsNarrowSideBar : m_wantsSideBar;
}

void WindowPanes::setSideBarWanted(bool isWanted)
{
    wantsSideBar() = isWanted;
}

void WindowPanes::arrange(bool hasCatalogue)
{
    const auto orientation = window()->width() < DetailBeneathBelow ? Qt::Vertical : Qt::Horizontal;
    if (m_content->orientation() != orientation)
        m_content->setOrientation(orientation);
    m_sideBar->setVisible(wantsSideBar() && hasCatalogue);
}

bool WindowPanes::isSideBarShown() const
{
    return !m_sideBar->isHidden();
}

} // namespace Codebook
