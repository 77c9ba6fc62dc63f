// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"
#include "ui/messagepage.h"

#include <optional>

namespace Codebook {

class SearchController;

/// Pages about codes that are not documented.
namespace CodePages {

enum class Guesses {
    Named, ///< with the codes that can have been meant
    Left, ///< without: they stand in the list
};

/// About the first code in what is searched for, if there is such a code.
std::optional<MessagePage::Content> typedCode(SearchController &search, Guesses guesses, Language language);

/// About a code that a text has, by the name that it has there.
MessagePage::Content foundCode(const QString &name, SearchController &search, Language language);

} // namespace CodePages

} // namespace Codebook
