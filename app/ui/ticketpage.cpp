// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/ticketpage.h"

#include <QDesktopServices>

namespace Codebook {

QString TicketPage::open(const QUrl &address)
{
    if (address.scheme() != u"https" || QDesktopServices::openUrl(address))
        return {};
    return tr("No browser could be opened. The ticket page is at %1").arg(address.toString());
}

} // namespace Codebook
