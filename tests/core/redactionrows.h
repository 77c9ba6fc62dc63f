// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

/// A text with something private, and what is left of it.
struct RedactionRow
{
    const char *name;
    QString text;
    QString redacted;
};

QList<RedactionRow> secretRows();
QList<RedactionRow> headerRows();
QList<RedactionRow> peopleRows();
QList<RedactionRow> addressRows();
