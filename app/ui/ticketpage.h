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
    /// In the browser; an address of another kind than https is left alone. Gives what could not be done, a sentence;
    /// empty where all is well.
    static QString open(const QUrl &address);
};

} // namespace Codebook
