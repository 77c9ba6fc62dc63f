// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace Codebook {

/// The texts that a Han run of the index is searched as: itself; where it has words of Taiwan, of which Hong Kong has
/// many too, the same with the Mainland's (讯息太长 -> 消息太长); and where it denies something, that with the other
/// words that deny (没登录 -> 没有登录, 未登录, 无登录). The words of Taiwan are OpenCC's; of those that begin at one
/// character the longest counts.
QStringList wordings(const QString &run);

} // namespace Codebook
