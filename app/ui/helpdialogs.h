// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/catalogueinfo.h"

#include <QList>

class QAction;
class QWidget;

namespace Codebook {

/// Opens a list of the actions' shortcuts; returns at once.
void showKeys(QWidget *parent, const QList<QAction *> &actions);

/// Opens what this program and its catalogue are; returns at once. info is nullptr where there is no catalogue.
void showAbout(QWidget *parent, const CatalogueInfo *info, Language language);

} // namespace Codebook
