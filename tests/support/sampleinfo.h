// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"

namespace Codebook {

/// A catalogue's parts and sections: titles that parts share, that begin like another, and that have spaces or quotes.
inline CatalogueInfo sampleInfo()
{
    const auto section = [](const QString &path, const QString &zh, const QString &en) {
        return Section{.path = path, .title = {.zh = zh, .en = en}};
    };
    const Bilingual sdk{.zh = QStringLiteral("SDK"), .en = QStringLiteral("SDK")};
    const Bilingual server{.zh = QStringLiteral("服务端"), .en = QStringLiteral("Server")};
    const Bilingual legacy{.zh = QStringLiteral("SDK V3（旧版）"), .en = QStringLiteral("SDK V3 (legacy)")};
    CatalogueInfo info;
    info.parts
        = {{QStringLiteral("sdk"),
            sdk,
            {section(QStringLiteral("sdk/account"), QStringLiteral("帐号"), QStringLiteral("Account")),
             section(QStringLiteral("sdk/group"), QStringLiteral("群组"), QStringLiteral("Group")),
             section(QStringLiteral("sdk/network"), QStringLiteral("网络"), QStringLiteral("Network")),
             section(QStringLiteral("sdk/quote"), QStringLiteral("“引用”"), QStringLiteral("\"Quote\""))}},
           {QStringLiteral("server"),
            server,
            {section(QStringLiteral("server/sso"), QStringLiteral("SSO 接入层"), QStringLiteral("SSO access")),
             section(QStringLiteral("server/group"), QStringLiteral("群组"), QStringLiteral("Group"))}},
           {QStringLiteral("sdk-v3"),
            legacy,
            {section(QStringLiteral("sdk-v3/legacy"), QStringLiteral("旧版错误码"), QStringLiteral("Legacy codes"))}}};
    return info;
}

} // namespace Codebook
