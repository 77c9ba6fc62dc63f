// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace Codebook {

class SearchBox;

/// The search box between the buttons that are wanted all day.
class TopRow final : public QWidget
{
    Q_OBJECT

public:
    TopRow(const QList<QAction *> &left, const QList<QAction *> &right, QWidget *parent = nullptr);

    SearchBox *searchBox() const { return m_searchBox; }

private:
    SearchBox *m_searchBox;
};

} // namespace Codebook
