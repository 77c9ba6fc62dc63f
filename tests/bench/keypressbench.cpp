// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "keypressbench.h"

#include "searchwindow.h"

#include <QElapsedTimer>
#include <QLineEdit>

#include <algorithm>

namespace Codebook::Bench {

namespace {

template <typename Action>
double milliseconds(const Action &action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    settle();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

KeyPressBench::KeyPressBench(QLineEdit &box, QTableView &table)
    : m_box(box)
    , m_table(table)
{
    m_stock.imitate(table);
    m_stock.view().show();
    settle();
    table.window()->activateWindow();
    settle();
}

bool KeyPressBench::run(const QStringList &queries)
{
    if (!m_table.window()->isActiveWindow() || !m_box.hasFocus()) {
        m_failure = QStringLiteral("The search box does not have the focus.");
        return false;
    }
    return std::all_of(queries.begin(), queries.end(), [this](const QString &query) { return type(query); });
}

bool KeyPressBench::type(const QString &query)
{
    m_box.clear();
    settle();
    return std::all_of(query.begin(), query.end(), [this](QChar character) { return press(character); });
}

bool KeyPressBench::press(QChar character)
{
    const QString textBefore = m_box.text();
    bool hasNewResults = false;
    const auto connection = QObject::connect(m_table.model(), &QAbstractItemModel::modelReset, &m_paints, [&] {
        hasNewResults = true;
        m_paints.reset();
    });
    m_paints.reset();
    const double ours = milliseconds([&] { typeInto(m_box, character); });
    QObject::disconnect(connection);
    const QString text = m_box.text();
    if (text != textBefore + character || (hasNewResults && !m_paints.isPainted(shownResults(m_table)))) {
        m_failure = QStringLiteral("Codebook did not paint the results of “%1”.").arg(textBefore + character);
        return false;
    }

    m_stock.imitate(m_table);
    settle();
    m_paints.reset();
    const double stock = milliseconds([this] { m_stock.reset(); });
    if (!m_paints.isPainted(m_stock.view().viewport())
        || m_stock.view().viewport()->size() != m_table.viewport()->size()) {
        m_failure = QStringLiteral("The stock table did not paint the cells of “%1”.").arg(text);
        return false;
    }
    m_presses.append({.text = text, .rows = m_stock.view().model()->rowCount(), .ours = ours, .stock = stock});
    return true;
}

} // namespace Codebook::Bench
