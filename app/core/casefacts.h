// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace Codebook {

/// What a log says about the case that it is from. A fact is empty where the log does not say it, or says several
/// different things: nothing is guessed. Values are as the log has them, nothing is redacted.
struct CaseFacts
{
    QString sdkVersion; ///< "5.8.1696"
    QString platform; ///< "Android", "iOS", "Web", "Windows", "macOS", "Linux", "小程序 (Mini Program)", "Flutter", …
    QString sdkAppId; ///< "1400000643"
    QString userId;
    QString time; ///< of the first error, in the log's own form
    QString interfaceCalled; ///< "joinGroup", "v4/openim/sendmsg"
    QString errorMessage; ///< the one next to the first of the codes

    bool operator==(const CaseFacts &) const = default;
};

/// Reads a log. codes are the labels of the codes found in it, the most important one first; the first line with one of
/// them is the first error. Without codes it is the first line that speaks of an error. Time is proportional to the
/// log's length.
CaseFacts caseFacts(const QString &log, const QStringList &codes);

} // namespace Codebook
