// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "firstpaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTableView>

namespace Codebook::Bench {

namespace {

class FirstPaintWatcher final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        auto *table = qobject_cast<QTableView *>(watched->parent());
        if (!table || table->viewport() != watched || !table->model() || table->model()->rowCount() == 0)
            return false;
        QCoreApplication::instance()->removeEventFilter(this);
        // A window is painted and shown in one go, so when the loop comes to this, all of it is there.
        QMetaObject::invokeMethod(
            table, [table] { tablePainted(*table); }, Qt::QueuedConnection);
        return false;
    }
};

void watchForFirstPaint()
{
    QCoreApplication *application = QCoreApplication::instance();
    application->installEventFilter(new FirstPaintWatcher(application));
}

Q_COREAPP_STARTUP_FUNCTION(watchForFirstPaint)

} // namespace

} // namespace Codebook::Bench
