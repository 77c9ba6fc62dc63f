// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "measure.h"

#include <QByteArray>
#include <QList>

namespace Codebook::Bench {

/// Whether every measure keeps within its limit.
bool allOk(const QList<Measure> &measures);

/// For people: aligned, one measure to a line.
QString toTable(const QList<Measure> &measures);

/// For programs: {"ok":true,"qt":"6.4.2","measures":[{"name":…,"language":…,"unit":…,"ours":…,"reference":…,"ratio":…,
/// "limit":…,"ok":true},…]}; the limit is null where there is none
QByteArray toJson(const QList<Measure> &measures);

} // namespace Codebook::Bench
