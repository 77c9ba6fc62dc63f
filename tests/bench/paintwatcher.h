// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QSet>

#include <functional>

namespace Codebook::Bench {

/// Notes which widgets are painted, to prove that what was timed was seen.
class PaintWatcher final : public QObject
{
    Q_OBJECT

public:
    PaintWatcher();

    /// Forgets what was painted so far.
    void reset() { m_painted.clear(); }

    /// Whether all of the widget, or all of one inside it, was painted since. A part of a widget does not count.
    bool isPainted(const QObject *widget) const { return m_painted.contains(widget); }

    /// Called with the widget, or each one around it, as soon as the picture is there; nothing where it is not set.
    std::function<void(const QObject *)> notifyPainted;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void notifyLater(const QObject *painted);

    QSet<const QObject *> m_painted;
};

} // namespace Codebook::Bench
