// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/replyedits.h"

namespace Codebook {

std::optional<QString> ReplyEdits::text(const Key &key, Language language) const
{
    const auto edit = m_edits.value(key).in(language);
    return edit ? std::optional(edit->text) : std::nullopt;
}

void ReplyEdits::put(const Key &key, Language language, const std::optional<QString> &text)
{
    m_edits[key].in(language) = text ? std::optional(Edit{.text = *text}) : std::nullopt;
}

void ReplyEdits::markCopied(const Key &key, Language language)
{
    if (auto &edit = m_edits[key].in(language))
        edit->isCopied = true;
}

bool ReplyEdits::isUnkept(const Key &key) const
{
    const auto edits = m_edits.value(key);
    return (edits.zh && !edits.zh->isCopied) || (edits.en && !edits.en->isCopied);
}

QStringList ReplyEdits::unkept() const
{
    QStringList codes;
    for (auto each = m_edits.keyBegin(); each != m_edits.keyEnd(); ++each) {
        if (isUnkept(*each))
            codes << each->code;
    }
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

void ReplyEdits::forget(const Key &key)
{
    m_edits.remove(key);
}

void ReplyEdits::forgetCopied()
{
    for (auto &edits : m_edits) {
        for (const Language language : {Language::Chinese, Language::English}) {
            if (auto &edit = edits.in(language); edit && edit->isCopied)
                edit.reset();
        }
    }
}

} // namespace Codebook
