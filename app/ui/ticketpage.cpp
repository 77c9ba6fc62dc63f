// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/ticketpage.h"

#include <QDesktopServices>

namespace Codebook {

bool TicketPage::open(const QUrl &address)
{
    return address.scheme() != u"https" || QDesktopServices::openUrl(address);
}

QString TicketPage::failure(const QUrl &address)
{
    return tr("No browser could be opened. The ticket page is at %1").arg(address.toString());
}

} // namespace Codebook
