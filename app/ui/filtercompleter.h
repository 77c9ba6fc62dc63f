// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"

#include <QCompleter>

class QLineEdit;
class QStandardItemModel;

namespace Codebook {

/// Offers filters while one is being typed into the search box: keys, and behind a colon their values.
class FilterCompleter final : public QCompleter
{
    Q_OBJECT

public:
    explicit FilterCompleter(QLineEdit *box);

    /// nullptr: nothing is offered. The language is that of the names offered first.
    void setCatalogue(const CatalogueInfo *info, Language language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void accept(const QModelIndex &index);

    QLineEdit *m_box;
    QStandardItemModel *m_offers;
    const CatalogueInfo *m_info = nullptr;
    Language m_language = Language::English;
};

} // namespace Codebook
