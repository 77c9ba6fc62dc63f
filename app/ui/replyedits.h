// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Codebook {

/// What the agent wrote in replies until the program ends, and whether it was copied. Nothing where a reply is as
/// generated.
class ReplyEdits final
{
public:
    /// Of a reply: the catalogue's id, the code, and the name of the template in use.
    struct Key
    {
        QString catalogue;
        QString code;
        QString wording;

        bool operator==(const Key &) const = default;

        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.catalogue, key.code, key.wording);
        }
    };

    std::optional<QString> text(const Key &key, Language language) const;
    void put(const Key &key, Language language, const std::optional<QString> &text);
    void markCopied(const Key &key, Language language);
    /// Something was written that was not copied.
    bool isUnkept(const Key &key) const;
    /// The codes of those, each once.
    QStringList unkept() const;
    void forget(const Key &key);
    void forgetCopied();

private:
    struct Edit
    {
        QString text;
        bool isCopied = false;
    };

    QHash<Key, PerLanguage<std::optional<Edit>>> m_edits;
};

} // namespace Codebook
