// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"

namespace Codebook {

/// Two parts, one of them with a single section; the other shares a section's title with no path in common.
inline CatalogueInfo sampleInfo()
{
    return {.id = QStringLiteral("sample"),
            .title = {QStringLiteral("示例目录"), QStringLiteral("Sample catalogue")},
            .vendor = {QStringLiteral("某公司"), QStringLiteral("A company")},
            .documentTitle = {QStringLiteral("错误码"), QStringLiteral("Error codes")},
            .documentDate = QDate(2020, 2, 29),
            .ticketUrl = QUrl(QStringLiteral("https://example.com/tickets")),
            .parts = {{QStringLiteral("sdk"),
                       {QStringLiteral("客户端"), QStringLiteral("SDK")},
                       {{QStringLiteral("sdk/common"), {QStringLiteral("通用"), QStringLiteral("Common")}},
                        {QStringLiteral("sdk/network"), {QStringLiteral("网络"), QStringLiteral("Network")}}}},
                      {QStringLiteral("server"),
                       {QStringLiteral("服务端"), QStringLiteral("Server")},
                       {{QStringLiteral("server/common"), {QStringLiteral("通用"), QStringLiteral("Common")}}}}}};
}

} // namespace Codebook
