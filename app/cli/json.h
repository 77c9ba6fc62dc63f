// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Codebook {

/// An entry as scripts get it. The members and their names are a contract, see README.md.
QJsonObject toJson(const Entry &entry, const QString &catalogueId);

/// {"entries": […]}, indented, with a newline at its end.
QString entriesJson(const QList<Entry> &entries, const QString &catalogueId);

} // namespace Codebook
