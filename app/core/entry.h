// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/code.h"
#include "core/language.h"
#include "core/ticketadvice.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Codebook {

/// Who gives the advice in a hint.
enum class HintOrigin {
    Vendor, ///< the source document itself says what to do
    Editor, ///< the source document only says what happened; the advice is the catalogue editor's
};

/// "vendor" or "editor".
QString hintOriginName(HintOrigin origin);
std::optional<HintOrigin> hintOriginFromName(QStringView name);

/// What a list shows of an entry.
struct EntrySummary
{
    Code code;
    Code lastCode; ///< equal to code but for a range
    QStringList symbols; ///< the SDK's public enumerators, the usual one first; may be empty
    QString section; ///< path of its section, "sdk/common"
    bool isInternal = false; ///< the source document calls it an internal error
    TicketAdvice ticket = TicketAdvice::None;
    Bilingual description; ///< what happened

    bool isRange() const { return !(code == lastCode); }

    /// "6013", or "120001-130000" for a range.
    QString codeText() const;

    /// The first symbol, or an empty string.
    QString symbol() const { return symbols.value(0); }

    bool operator==(const EntrySummary &) const = default;
};

/// One documented code, or one documented range of codes.
struct Entry : EntrySummary
{
    HintOrigin hintOrigin = HintOrigin::Vendor;
    Bilingual hint; ///< what to do
    BilingualList aliases; ///< what people say and the texts do not
    QList<Code> related; ///< codes worth seeing next to this one

    bool operator==(const Entry &) const = default;
};

} // namespace Codebook
