// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/windowsettings.h"

#include <QDir>
#include <QFileInfo>

namespace Codebook {

namespace {

constexpr QLatin1StringView LanguageKey("language");
constexpr QLatin1StringView AppearanceKey("appearance");
constexpr QLatin1StringView SideBarKey("window/sideBar");
constexpr QLatin1StringView OtherLanguageKey("window/otherLanguage");
constexpr QLatin1StringView ClipboardKey("watchClipboard");

QString stateKey(QAnyStringView widget)
{
    return QStringLiteral("window/") + widget.toString();
}

} // namespace

WindowSettings::WindowSettings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("codebook"), QStringLiteral("codebook"))
{ }

WindowSettings::WindowSettings(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{ }

QString WindowSettings::besides(const QString &fileName) const
{
    return QFileInfo(path()).dir().filePath(fileName);
}

std::optional<Language> WindowSettings::language() const
{
    return languageFromTag(m_settings.value(LanguageKey).toString());
}

void WindowSettings::setLanguage(Language language)
{
    m_settings.setValue(LanguageKey, languageTag(language));
}

Appearance WindowSettings::appearance() const
{
    if (m_usedAppearance)
        return *m_usedAppearance;
    return appearanceFromName(m_settings.value(AppearanceKey).toString()).value_or(Appearance::System);
}

void WindowSettings::setAppearance(Appearance appearance)
{
    m_usedAppearance.reset();
    m_settings.setValue(AppearanceKey, appearanceName(appearance));
}

bool WindowSettings::isSideBarShown() const
{
    return m_settings.value(SideBarKey, true).toBool();
}

void WindowSettings::setSideBarShown(bool shown)
{
    m_settings.setValue(SideBarKey, shown);
}

bool WindowSettings::isOtherLanguageShown() const
{
    return m_settings.value(OtherLanguageKey, false).toBool();
}

void WindowSettings::setOtherLanguageShown(bool shown)
{
    m_settings.setValue(OtherLanguageKey, shown);
}

bool WindowSettings::isClipboardWatched() const
{
    return m_settings.value(ClipboardKey, false).toBool();
}

void WindowSettings::setClipboardWatched(bool watched)
{
    m_settings.setValue(ClipboardKey, watched);
}

QByteArray WindowSettings::state(QAnyStringView widget) const
{
    return m_settings.value(stateKey(widget)).toByteArray();
}

void WindowSettings::setState(QAnyStringView widget, const QByteArray &state)
{
    m_settings.setValue(stateKey(widget), state);
}

} // namespace Codebook
