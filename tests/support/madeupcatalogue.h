// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"
#include "storage/catalogue.h"
#include "support/cataloguefolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace Codebook {

/// An entry of "sdk/common" whose texts say nothing; a test adds what it looks for.
inline Entry madeUpEntry(const QString &code)
{
    Entry entry;
    entry.code = Code::fromLabel(code);
    entry.lastCode = entry.code;
    entry.section = QStringLiteral("sdk/common");
    entry.description = {QStringLiteral("文"), QStringLiteral("x")};
    entry.hint = entry.description;
    return entry;
}

inline Entry madeUpEntry(const QString &code, const Bilingual &description)
{
    Entry entry = madeUpEntry(code);
    entry.description = description;
    return entry;
}

/// A catalogue with these entries in the sections of goodCatalogueFiles(), compiled into a folder that goes away with
/// this object.
class MadeUpCatalogue
{
public:
    explicit MadeUpCatalogue(const QList<Entry> &entries)
    {
        QMap<QString, QJsonArray> bySection{{QStringLiteral("sdk/common"), {}},
                                            {QStringLiteral("sdk/network"), {}},
                                            {QStringLiteral("server/common"), {}}};
        for (const Entry &entry : entries)
            bySection[entry.section].append(toJson(entry));
        for (auto each = bySection.cbegin(); each != bySection.cend(); ++each) {
            const QJsonObject section{{QStringLiteral("section"), each.key()},
                                      {QStringLiteral("entries"), each.value()}};
            m_folder.write(QString(each.key()).replace(u'/', u'-') + QStringLiteral(".json"),
                           QJsonDocument(section).toJson());
        }
        m_problem = m_folder.compileTo(file());
    }

    QString file() const { return m_folder.filePath(QStringLiteral("madeup.db")); }

    /// Why it could not be compiled; empty where it was.
    const QString &problem() const { return m_problem; }

    /// The compiled catalogue, or nullptr.
    std::unique_ptr<Catalogue> open() const
    {
        auto catalogue = Catalogue::open(file());
        return catalogue ? std::move(*catalogue) : nullptr;
    }

private:
    static QJsonObject toJson(const Bilingual &text)
    {
        return {{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
    }

    static QJsonObject toJson(const Entry &entry)
    {
        QJsonArray related;
        for (const Code &code : entry.related)
            related.append(code.label);
        QJsonObject json{{QStringLiteral("code"), entry.code.label},
                         {QStringLiteral("symbols"), QJsonArray::fromStringList(entry.symbols)},
                         {QStringLiteral("internal"), entry.isInternal},
                         {QStringLiteral("ticket"), ticketAdviceName(entry.ticket)},
                         {QStringLiteral("hint_origin"), hintOriginName(entry.hintOrigin)},
                         {QStringLiteral("description"), toJson(entry.description)},
                         {QStringLiteral("hint"), toJson(entry.hint)},
                         {QStringLiteral("aliases"),
                          QJsonObject{{QStringLiteral("zh"), QJsonArray::fromStringList(entry.aliases.zh)},
                                      {QStringLiteral("en"), QJsonArray::fromStringList(entry.aliases.en)}}},
                         {QStringLiteral("related"), related}};
        if (entry.isRange())
            json.insert(QStringLiteral("last_code"), entry.lastCode.label);
        return json;
    }

    CatalogueFolder m_folder;
    QString m_problem;
};

/// The codes of entries by their ids.
inline QStringList codesOf(const Catalogue &catalogue, const QList<quint32> &ids)
{
    QStringList codes;
    for (const quint32 id : ids) {
        const auto entry = catalogue.entry(id);
        codes << (entry ? entry->codeText() : QStringLiteral("unreadable"));
    }
    return codes;
}

} // namespace Codebook
