// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace Codebook {

/// The texts that a Han run of the index is searched as: itself, and where it has words of Taiwan, of which Hong Kong
/// has many too, the same with the Mainland's: 讯息太长 -> 讯息太长, 消息太长. The words are OpenCC's; of those that
/// begin at one character the longest counts.
QStringList wordings(const QString &run);

} // namespace Codebook
