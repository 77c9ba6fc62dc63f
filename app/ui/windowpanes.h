// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSplitter>

namespace Codebook {

class WindowSettings;

/// Side bar, list and details side by side. A narrow window has the details beneath the list, a narrower one no side
/// bar unless it is asked for.
class WindowPanes final : public QSplitter
{
    Q_OBJECT

public:
    WindowPanes(QWidget *sideBar, QWidget *list, QWidget *details, QWidget *parent = nullptr);

    void restore(const WindowSettings &settings);
    void save(WindowSettings &settings) const;

    /// Holds for windows that are as wide or as narrow as this one; the next arrange() follows it.
    void setSideBarWanted(bool isWanted);
    /// Fits the panes into the window; again after its width has changed.
    void arrange(bool hasCatalogue);
    bool isSideBarShown() const;

private:
    bool &wantsSideBar();

    QWidget *m_sideBar;
    QSplitter *m_content; ///< list and details
    bool m_wantsSideBar = true;
    bool m_wantsNarrowSideBar = false; ///< the same in a window too narrow for it to be there by itself
};

} // namespace Codebook
