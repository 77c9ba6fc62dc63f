// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"
#include "ui/appearance.h"

#include <QByteArray>
#include <QSettings>

#include <optional>

namespace Codebook {

/// What the window remembers from one start to the next, in an ini file.
class WindowSettings
{
public:
    /// The user's own file, in the system's folder for configuration.
    WindowSettings();
    /// A file of its own, for tests and measurements.
    explicit WindowSettings(const QString &path);

    /// False where nothing can be remembered, for example in a home that cannot be written to.
    bool isWritable() const { return m_settings.isWritable(); }

    QString path() const { return m_settings.fileName(); }

    /// Another file of this user, in the same folder.
    QString besides(const QString &fileName) const;

    /// Nothing until the user has chosen one.
    std::optional<Language> language() const;
    void setLanguage(Language language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// Until another one is set; is not remembered.
    void useAppearance(Appearance appearance) { m_usedAppearance = appearance; }

    bool isSideBarShown() const;
    void setSideBarShown(bool shown);
    bool isOtherLanguageShown() const;
    void setOtherLanguageShown(bool shown);
    /// Off until the user switches it on.
    bool isClipboardWatched() const;
    void setClipboardWatched(bool watched);

    /// Opaque states of QMainWindow, QSplitter and QHeaderView by the name of the widget; empty where there is none.
    QByteArray state(QAnyStringView widget) const;
    void setState(QAnyStringView widget, const QByteArray &state);

private:
    QSettings m_settings;
    std::optional<Appearance> m_usedAppearance;
};

} // namespace Codebook
