// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "triage/findwording.h"

namespace Codebook {

QString FindWording::confidence(Confidence confidence)
{
    return confidence == Confidence::Strong ? tr("sure") : tr("unsure");
}

QString FindWording::reason(FindReason reason)
{
    switch (reason) {
    case FindReason::CalledCode:
        return tr("called a code");
    case FindReason::BesideError:
        return tr("beside a word for an error");
    case FindReason::ErrorArgument:
        return tr("an argument of an error");
    case FindReason::InList:
        return tr("in a list of codes");
    case FindReason::Alone:
        return tr("a bare number");
    case FindReason::InRange:
        return tr("a number inside a range");
    case FindReason::OtherSign:
        return tr("documented with the other sign only");
    case FindReason::Declared:
        return tr("a constant in source code");
    case FindReason::OtherReporter:
        return tr("called a code by another program");
    case FindReason::Label:
        return tr("a code as documented");
    case FindReason::Symbol:
        return tr("a symbol");
    case FindReason::WholeMessage:
        return tr("a message as documented");
    case FindReason::SimilarMessage:
        return tr("a similar message");
    }
    Q_UNREACHABLE();
}

QString confidenceName(Confidence confidence)
{
    return confidence == Confidence::Strong ? QStringLiteral("strong") : QStringLiteral("weak");
}

} // namespace Codebook
