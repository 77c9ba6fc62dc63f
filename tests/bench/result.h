// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Codebook::Bench {

/// A value, or a sentence that says why there is none.
template <typename T>
using Result = tl::expected<T, QString>;

} // namespace Codebook::Bench
