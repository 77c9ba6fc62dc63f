// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QUrl>

namespace Codebook {

/// The vendor's page where tickets are submitted.
class TicketPage
{
    Q_DECLARE_TR_FUNCTIONS(TicketPage)

public:
    /// In the browser; an address of another kind than https is left alone. False where no browser could be opened.
    static bool open(const QUrl &address);
    /// The sentence on that, with the address.
    static QString failure(const QUrl &address);
};

} // namespace Codebook
