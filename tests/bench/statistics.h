// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

#include <algorithm>
#include <cmath>

namespace Codebook::Bench {

/// The value that this share (above 0, up to 1) of the values does not exceed. There must be a value.
inline double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto rank = qsizetype(std::ceil(share * double(values.size())));
    return values[std::max<qsizetype>(rank, 1) - 1];
}

/// There must be a value.
inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype last = values.size() - 1;
    return (values[last / 2] + values[(last + 1) / 2]) / 2;
}

} // namespace Codebook::Bench
