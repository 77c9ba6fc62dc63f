// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "paintwatcher.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QWidget>

namespace Codebook::Bench {

PaintWatcher::PaintWatcher()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PaintWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType()
        && static_cast<QPaintEvent *>(event)->rect() == static_cast<QWidget *>(watched)->rect()) {
        for (const QObject *painted = watched; painted; painted = painted->parent())
            m_painted.insert(painted);
    }
    return false;
}

} // namespace Codebook::Bench
