// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"
#include "core/searchresult.h"

#include <QWidget>

#include <functional>

class QToolButton;

namespace Codebook {

/// The filters in force, under the search box; a click takes one away. Hidden where there is none.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setFilter(const Filter &filter, const CatalogueInfo &info, Language language);

Q_SIGNALS:
    void filterRequested(const Codebook::Filter &filter);

private:
    QToolButton *chip(const QString &name, const std::function<void(Filter &)> &remove);

    Filter m_filter;
    QToolButton *m_section;
    QToolButton *m_ticket;
    QToolButton *m_internal;
    QToolButton *m_kept;
};

} // namespace Codebook
