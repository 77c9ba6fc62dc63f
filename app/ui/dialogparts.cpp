// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogparts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace Codebook {

QLabel *addHeading(QWidget *window, const char *objectName)
{
    auto *heading = new QLabel(window);
    heading->setObjectName(QString::fromLatin1(objectName));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont large = window->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    return heading;
}

QPushButton *addPlainButton(QWidget *window, QBoxLayout *layout, const char *objectName,
                            const std::function<void()> &act)
{
    auto *button = new QPushButton(window);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(false);
    layout->addWidget(button);
    QObject::connect(button, &QPushButton::clicked, window, act);
    return button;
}

void onCtrlEnter(QWidget *window, const std::function<void()> &act)
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        QObject::connect(new QShortcut(Qt::CTRL | key, window), &QShortcut::activated, window, act);
}

} // namespace Codebook
