// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "scalecatalogues.h"

namespace Codebook::Bench {

/// What the size of a catalogue costs: everything with a large one beside the same with the built-in one, and beside
/// what does the same job with less.
class ScaleMeasurements final
{
public:
    struct Sizes
    {
        int searched = 1'000'000; ///< entries of the large catalogue that is opened and searched
        int compiled = 100'000; ///< entries of the one that is compiled over and over again
    };

    /// folder holds all programs. runs is how often each start is timed.
    ScaleMeasurements(const QString &folder, int runs, Sizes sizes);

    /// Adds to the list until one fails; what went wrong then, empty where nothing did. So what took long is not lost.
    QString measure(QList<Measure> &measures);

private:
    using Measures = Result<QList<Measure>>;

    /// Of all key presses, milliseconds.
    struct KeyPresses
    {
        QList<double> untilPage;
        QList<double> untilIdle; ///< of those at a patient pace only

        /// The lines are bench_typing's.
        void add(const QByteArrayList &printed, bool isPatient);
    };

    Measures keyPress(const QString &language) const;
    /// Types all queries into both windows, in turns, and adds how long each key took.
    Result<void> type(const QString &language, bool isPatient, KeyPresses &large, KeyPresses &small) const;
    Result<Measure> start(const QString &language) const;
    Result<Measure> memoryAfterStart(const QString &language) const;
    /// The median of the ratios, and the sum of all times.
    Measures search() const;
    Measures alternatives() const;
    QString against() const;
    Command window(const QString &language, const QString &program, const QString &catalogue) const;

    Runner m_runner;
    ScaleCatalogues m_catalogues;
    int m_runs;
    Sizes m_sizes;
    QString m_large; ///< the compiled catalogues
    QString m_small;
};

} // namespace Codebook::Bench
