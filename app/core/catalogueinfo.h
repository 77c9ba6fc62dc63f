// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>
#include <QUrl>

namespace Codebook {

/// A group of entries, as the source document groups them.
struct Section
{
    QString path; ///< "sdk/common": part key, slash, own key. Unlike titles, paths are unique.
    Bilingual title;

    bool operator==(const Section &) const = default;
};

/// The top level of a catalogue's section tree.
struct Part
{
    QString key; ///< "sdk"
    Bilingual title;
    QList<Section> sections;

    bool operator==(const Part &) const = default;
};

/// What a catalogue says about itself.
struct CatalogueInfo
{
    QString id; ///< "tencent-im"; lower-case letters, digits and hyphens
    Bilingual title;
    Bilingual vendor;
    Bilingual documentTitle;
    QDate documentDate;
    QUrl ticketUrl; ///< where tickets are submitted; https, or empty
    QList<Part> parts;

    /// The section with this path, or nullptr.
    const Section *section(QStringView path) const;
    /// The part with this key, or nullptr.
    const Part *part(QStringView key) const;

    bool operator==(const CatalogueInfo &) const = default;
};

/// "sdk" for "sdk/common".
QString partKey(QStringView sectionPath);

/// "SDK · Common" for "sdk/common"; the part's title alone where its only section needs no name of its own.
QString sectionBreadcrumb(const CatalogueInfo &info, QStringView sectionPath, Language language);

/// The same for a section's path or a part's key: "SDK · Common", or "SDK". Empty for neither.
QString groupTitle(const CatalogueInfo &info, QStringView sectionOrPart, Language language);

} // namespace Codebook
