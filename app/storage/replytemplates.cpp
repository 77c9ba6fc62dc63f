// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/replytemplates.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace Codebook {

namespace {

constexpr int FormatVersion = 1;

constexpr QLatin1StringView VersionKey("version");
constexpr QLatin1StringView TemplatesKey("templates");
constexpr QLatin1StringView NameKey("name");
constexpr QLatin1StringView ChineseKey("zh");
constexpr QLatin1StringView EnglishKey("en");

QJsonObject toJson(const ReplyTemplate &from)
{
    return {{NameKey, from.name}, {ChineseKey, from.text.zh}, {EnglishKey, from.text.en}};
}

std::optional<ReplyTemplate> fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString name = object[NameKey].toString();
    if (name.isEmpty() || !object[ChineseKey].isString() || !object[EnglishKey].isString())
        return std::nullopt;
    return ReplyTemplate{name, {object[ChineseKey].toString(), object[EnglishKey].toString()}};
}

auto position(QList<ReplyTemplate> &templates, const QString &name)
{
    return std::find_if(templates.begin(), templates.end(), [&name](const auto &each) { return each.name == name; });
}

/// Adds it, or changes the one of its name.
void put(QList<ReplyTemplate> &templates, const ReplyTemplate &added)
{
    if (const auto known = position(templates, added.name); known != templates.end())
        *known = added;
    else
        templates.append(added);
    std::sort(templates.begin(), templates.end(),
              [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
}

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

ReplyTemplates::ReplyTemplates(const QString &path)
    : m_path(path)
{
    read();
}

const ReplyTemplate *ReplyTemplates::find(const QString &name) const
{
    const auto found = std::find_if(m_templates.cbegin(), m_templates.cend(),
                                    [&name](const ReplyTemplate &each) { return each.name == name; });
    return found == m_templates.cend() ? nullptr : &*found;
}

QString ReplyTemplates::problem() const
{
    switch (m_problem) {
    case Problem::None:
        return {};
    case Problem::SetAside:
        return tr("The file with your templates was damaged. What could be read was kept; the damaged file is now "
                  "“%1”.")
            .arg(native(m_setAside));
    case Problem::Unreadable:
        return tr("Your templates in “%1” cannot be read. Check that the file can be read and its folder can be "
                  "written to.")
            .arg(native(m_path));
    case Problem::Newer:
        return tr("Your templates in “%1” are from a newer version of Codebook: they can be used but not changed.")
            .arg(native(m_path));
    }
    Q_UNREACHABLE();
}

void ReplyTemplates::read()
{
    m_templates.clear();
    m_problem = Problem::None;
    QFile file(m_path);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = Problem::Unreadable;
        return;
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray list = root[TemplatesKey].toArray();
    const int version = root[VersionKey].toInt();
    bool isDamaged = version < 1 || !root[TemplatesKey].isArray();
    for (const auto &value : list) {
        if (const auto read = fromJson(value))
            put(m_templates, *read);
        else
            isDamaged = true;
    }
    if (version > FormatVersion)
        m_problem = Problem::Newer;
    else if (isDamaged)
        setAside();
}

void ReplyTemplates::setAside()
{
    const QFileInfo file(m_path);
    const QString date = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-hhmmss"));
    for (int number = 1;; ++number) {
        m_setAside = QStringLiteral("%1/%2-damaged-%3-%4.%5")
                         .arg(file.path(), file.completeBaseName(), date, QString::number(number), file.suffix());
        if (!QFileInfo::exists(m_setAside))
            break;
    }
    if (!QFile::rename(m_path, m_setAside)) {
        m_problem = Problem::Unreadable;
        return;
    }
    // At once: who opens it next finds what could be read, not an empty list.
    static_cast<void>(change(m_templates));
    m_problem = Problem::SetAside;
}

tl::expected<void, QString> ReplyTemplates::save(const ReplyTemplate &replyTemplate)
{
    read(); // another window may have changed it
    QList<ReplyTemplate> changed = m_templates;
    put(changed, replyTemplate);
    return change(changed);
}

tl::expected<void, QString> ReplyTemplates::remove(const QString &name)
{
    read();
    QList<ReplyTemplate> changed = m_templates;
    if (changed.removeIf([&name](const auto &each) { return each.name == name; }) == 0)
        return {};
    return change(changed);
}

tl::expected<void, QString> ReplyTemplates::change(const QList<ReplyTemplate> &templates)
{
    if (m_problem == Problem::Newer || m_problem == Problem::Unreadable)
        return tl::unexpected(problem());
    QJsonArray list;
    for (const ReplyTemplate &each : templates)
        list.append(toJson(each));
    const QByteArray content = QJsonDocument(QJsonObject{{VersionKey, FormatVersion}, {TemplatesKey, list}}).toJson();
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return tl::unexpected(
            tr("Your templates cannot be written to “%1”: %2.").arg(native(m_path), file.errorString()));
    m_templates = templates;
    return {};
}

} // namespace Codebook
