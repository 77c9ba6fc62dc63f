// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "typingbench.h"

#include "searchwindow.h"

#include <QAbstractItemModel>
#include <QEventLoop>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

#include <ctime>

namespace Codebook::Bench {

namespace {

constexpr int QuietMilliseconds = 15; // longer than the pause before a search in the background
constexpr double QuietShare = 0.1; // of that time; the bench itself needs a little
constexpr double IdleLimit = 10'000; // milliseconds; nobody would wait so long

/// Of all threads of this process.
double processorMilliseconds()
{
    return 1000 * double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

TypingBench::TypingBench(QLineEdit &box, QTableView &results)
    : m_box(box)
    , m_results(results)
{
    settle();
    results.window()->activateWindow();
    settle();
}

Result<QList<TypedKey>> TypingBench::type(const QString &query, Pace pace)
{
    if (!m_results.window()->isActiveWindow() || !m_box.hasFocus())
        return tl::unexpected(QStringLiteral("The search box does not have the focus."));
    m_timer.start();
    m_box.clear();
    settle();
    waitUntilIdle(); // a query begins in peace: what came before is not its own
    QList<TypedKey> keys;
    for (const QChar character : query) {
        const Result<TypedKey> key = press(character, pace);
        if (!key)
            return tl::unexpected(key.error());
        keys.append(*key);
    }
    waitUntilIdle(); // and ends so: another program may be measured next
    return keys;
}

Result<TypedKey> TypingBench::press(QChar character, Pace pace)
{
    const QString text = m_box.text() + character;
    bool hasNewPage = false;
    double untilPage = 0;
    const auto connection = QObject::connect(m_results.model(), &QAbstractItemModel::modelReset, &m_paints, [&] {
        hasNewPage = true;
        untilPage = 0;
        m_paints.reset();
    });
    m_paints.reset();
    m_paints.notifyPainted = [&](const QObject *widget) {
        if (untilPage == 0 && widget == shownResults(m_results))
            untilPage = elapsed();
    };
    m_timer.start();
    typeInto(m_box, character);
    settle();
    const double untilSettled = elapsed();
    m_paints.notifyPainted = nullptr;
    QObject::disconnect(connection);
    if (m_box.text() != text || (hasNewPage && !m_paints.isPainted(shownResults(m_results)))) {
        return tl::unexpected(QStringLiteral("Codebook did not paint the results of “%1”.").arg(text));
    }
    // The same results stay as they are: nothing is painted, and the page is there when the rest has been updated.
    return TypedKey{.text = text,
                    .untilPage = untilPage > 0 ? untilPage : untilSettled,
                    .untilIdle = pace == Pace::Patient ? waitUntilIdle() : untilSettled};
}

double TypingBench::elapsed() const
{
    return double(m_timer.nsecsElapsed()) / 1e6;
}

/// Runs the event loop until no thread of the program does anything any more. When that was: the start of the silence.
double TypingBench::waitUntilIdle() const
{
    double idleSince = elapsed();
    while (elapsed() < IdleLimit) {
        const double before = processorMilliseconds();
        QEventLoop loop;
        QTimer::singleShot(QuietMilliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
        if (processorMilliseconds() - before < QuietShare * QuietMilliseconds)
            break;
        idleSince = elapsed();
    }
    return idleSince;
}

} // namespace Codebook::Bench
