// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "searchwindow.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>

namespace Codebook::Bench {

namespace {

constexpr int LongestMilliseconds = 5000;

} // namespace

QLineEdit *searchBox(const QTableView &results)
{
    return results.window()->findChild<QLineEdit *>(QStringLiteral("search"));
}

void typeInto(QLineEdit &box, QChar character)
{
    const int key = character.unicode() < 0x80 ? character.toUpper().unicode() : 0;
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(character));
    QCoreApplication::sendEvent(&box, &event);
}

const QWidget *shownResults(const QTableView &results)
{
    const auto *stack = qobject_cast<QStackedWidget *>(results.parentWidget());
    return results.isVisible() || !stack ? results.viewport() : stack->currentWidget();
}

void settle()
{
    QCoreApplication::processEvents(QEventLoop::AllEvents, LongestMilliseconds);
}

} // namespace Codebook::Bench
