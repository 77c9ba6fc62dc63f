// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "storage/cataloguecompiler.h"
#include "storage/cataloguesource.h"

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

namespace Codebook {

/// The text of a small, faultless catalogue, by file name: six entries in three sections of two parts.
inline QMap<QString, QByteArray> goodCatalogueFiles()
{
    return {{QStringLiteral("catalogue.json"), R"({
  "id": "sample",
  "title": {"zh": "示例目录", "en": "Sample catalogue"},
  "vendor": {"zh": "某公司", "en": "A company"},
  "document": {"title": {"zh": "错误码", "en": "Error codes"}, "date": "2020-02-29"},
  "ticket_url": "https://example.com/tickets",
  "parts": [
    {
      "key": "sdk",
      "title": {"zh": "SDK", "en": "SDK"},
      "sections": [
        {"key": "common", "title": {"zh": "通用", "en": "Common"}},
        {"key": "network", "title": {"zh": "网络", "en": "Network"}}
      ]
    },
    {
      "key": "server",
      "title": {"zh": "服务端", "en": "Server"},
      "sections": [
        {"key": "common", "title": {"zh": "通用", "en": "Common"}}
      ]
    }
  ]
}
)"},
            {QStringLiteral("sdk-common.json"), R"({
  "section": "sdk/common",
  "entries": [
    {
      "code": 6013,
      "symbols": ["ERR_SDK_NOT_INITIALIZED"],
      "internal": false,
      "ticket": "none",
      "hint_origin": "vendor",
      "description": {"zh": "SDK 尚未初始化。", "en": "The SDK is not initialised."},
      "hint": {"zh": "先初始化再登录。", "en": "Initialise it, then log in."},
      "aliases": {"zh": ["没启动"], "en": ["not started"]},
      "related": [-10001, "42P01"]
    },
    {
      "code": "42P01",
      "symbols": [],
      "internal": true,
      "ticket": "submit",
      "hint_origin": "editor",
      "description": {"zh": "表不存在。", "en": "The table does not exist."},
      "hint": {"zh": "提交工单。", "en": "Submit a ticket."},
      "aliases": {"zh": [], "en": []},
      "related": []
    }
  ]
}
)"},
            {QStringLiteral("sdk-network.json"), R"({
  "section": "sdk/network",
  "entries": [
    {
      "code": 9501,
      "symbols": ["ERR_TIMEOUT", "ERR_TIME_OUT"],
      "internal": true,
      "ticket": "if-persists",
      "hint_origin": "editor",
      "description": {"zh": "请求超时，属于内部错误。", "en": "The request timed out; an internal error."},
      "hint": {"zh": "稍后重试。", "en": "Try again later."},
      "aliases": {"zh": ["连不上"], "en": ["timeout"]},
      "related": []
    },
    {
      "code": 10001,
      "symbols": [],
      "internal": false,
      "ticket": "none",
      "hint_origin": "vendor",
      "description": {"zh": "网络断开。", "en": "The network is down."},
      "hint": {"zh": "检查网络。", "en": "Check the network."},
      "aliases": {"zh": ["没网"], "en": []},
      "related": [9501]
    }
  ]
}
)"},
            {QStringLiteral("server-common.json"), R"({
  "section": "server/common",
  "entries": [
    {
      "code": 120001,
      "last_code": 130000,
      "symbols": [],
      "internal": false,
      "ticket": "none",
      "hint_origin": "vendor",
      "description": {"zh": "业务自定义错误。", "en": "An error of your own service."},
      "hint": {"zh": "查看自己的服务。", "en": "Look at your own service."},
      "aliases": {"zh": [], "en": []},
      "related": []
    },
    {
      "code": -10001,
      "symbols": [],
      "internal": false,
      "ticket": "none",
      "hint_origin": "vendor",
      "description": {"zh": "帐号被禁用。", "en": "The account is disabled."},
      "hint": {"zh": "联系管理员。", "en": "Ask the administrator."},
      "aliases": {"zh": ["账号封禁"], "en": ["banned"]},
      "related": [6013]
    }
  ]
}
)"}};
}

/// A catalogue's folder that goes away with this object. It begins as a faultless one; tests spoil it.
class CatalogueFolder
{
public:
    CatalogueFolder()
    {
        const auto files = goodCatalogueFiles();
        for (auto it = files.begin(); it != files.end(); ++it)
            write(it.key(), it.value());
    }

    QString path() const { return m_folder.path(); }

    QString filePath(const QString &fileName) const { return m_folder.filePath(fileName); }

    bool write(const QString &fileName, const QByteArray &content) const
    {
        QFile file(filePath(fileName));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    QByteArray read(const QString &fileName) const
    {
        QFile file(filePath(fileName));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool remove(const QString &fileName) const { return QFile::remove(filePath(fileName)); }

    /// Replaces the first occurrence of a text in a file; false where the file does not have it.
    bool replace(const QString &fileName, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray content = read(fileName);
        const qsizetype at = content.indexOf(before);
        return at >= 0 && write(fileName, content.replace(at, before.size(), after));
    }

    /// Reads the folder and compiles it. Returns what is wrong; empty on success.
    QString compileTo(const QString &target) const
    {
        const auto source = readCatalogueSource(path());
        if (!source)
            return source.error().first().text();
        return compileCatalogue(*source, target).value_or(QString());
    }

private:
    QTemporaryDir m_folder;
};

/// Moves the last entry of a section, -10001, to a second file of that section; false where that fails.
inline bool splitSection(const CatalogueFolder &folder)
{
    const QString file = QStringLiteral("server-common.json");
    const QByteArray text = folder.read(file);
    const QByteArray head = text.first(text.indexOf("    {\n"));
    const QByteArray between = "    },\n    {\n";
    const qsizetype middle = text.indexOf(between);
    return middle > 0 && folder.write(file, text.first(middle) + "    }\n  ]\n}\n")
        && folder.write(QStringLiteral("server-common.2.json"),
                        head + "    {\n" + text.sliced(middle + between.size()));
}

} // namespace Codebook
