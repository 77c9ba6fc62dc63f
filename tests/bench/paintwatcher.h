// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QSet>

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

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSet<const QObject *> m_painted;
};

} // namespace Codebook::Bench
