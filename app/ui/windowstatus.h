// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"
#include "storage/catalogue.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace Codebook {

/// What stands in the status bar: how many results, and which catalogue of which date.
class WindowStatus final : public QObject
{
    Q_OBJECT

public:
    /// bar: of the window, which is the parent.
    explicit WindowStatus(QStatusBar *bar);

    /// shown: number of results; isCut: the text was too long.
    void setCount(const Catalogue *catalogue, qsizetype shown, bool isCut);
    /// The same while a log stands in the list's place; 0: none known.
    void setLogCount(qsizetype codes);
    void setCatalogue(const Catalogue *catalogue, Language language);
    /// The file that the window's state cannot be written to; empty where it can.
    void setUnwritableSettings(const QString &path);
    void retranslate();

private:
    QLabel *m_count;
    QLabel *m_notice;
    QLabel *m_source;
    QString m_settingsPath;
};

} // namespace Codebook
