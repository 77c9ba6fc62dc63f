// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/redaction.h"

#include <QList>
#include <QString>

namespace Codebook {

/// How much of a log goes into a ticket.
struct ExcerptSize
{
    int lines = 40; ///< at most, without the lines of "…" between its parts
    int linesBefore = 5; ///< each find
    int linesAfter = 5;
    qsizetype lineLength = 500; ///< in UTF-16 units; more of a line becomes "…"
};

/// The lines around the first finds of a log. finds are line numbers from 1, in the original log; numbers that there
/// are not are ignored, without any left it is the log's end. log is the whole log's redaction, so that a secret is
/// known by what stands in front of the excerpt.
Redaction logExcerpt(const Redaction &log, const QList<int> &finds, const ExcerptSize &size = {});

} // namespace Codebook
