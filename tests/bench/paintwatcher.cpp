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
        for (const QObject *painted = watched; painted; painted = painted->parent()) {
            m_painted.insert(painted);
            if (notifyPainted)
                notifyLater(painted);
        }
    }
    return false;
}

/// A window is painted and shown in one go, so when the loop comes to this, all of it is there.
void PaintWatcher::notifyLater(const QObject *painted)
{
    QMetaObject::invokeMethod(
        this,
        [this, painted] {
            if (notifyPainted)
                notifyPainted(painted);
        },
        Qt::QueuedConnection);
}

} // namespace Codebook::Bench
