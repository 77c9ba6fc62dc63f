// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/panefocus.h"

#include <QApplication>
#include <QWidget>

namespace Codebook {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QWidget *firstFocusable(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    for (QWidget *widget = pane->nextInFocusChain(); widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && takesFocus(widget))
            return widget;
    }
    return nullptr;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes, int step)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focused || panes[i]->isAncestorOf(focused))
            current = i;
    }
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        current = (current + step + panes.size()) % panes.size();
        QWidget *target = panes[current]->isVisible() ? firstFocusable(panes[current]) : nullptr;
        if (!target)
            continue;
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace Codebook
