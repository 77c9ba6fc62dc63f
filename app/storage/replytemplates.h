// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/reply.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace Codebook {

/// The agent's own wordings for replies, in a JSON file. A file that cannot be understood is set aside under a dated
/// name with all that is in it, what can be read of it stays; one from a newer version is only read.
class ReplyTemplates final
{
    Q_DECLARE_TR_FUNCTIONS(ReplyTemplates)

public:
    /// path: of the file; it need not exist, nor its folder.
    explicit ReplyTemplates(const QString &path);

    /// By name.
    const QList<ReplyTemplate> &all() const { return m_templates; }

    /// The one with this name, or nullptr.
    const ReplyTemplate *find(const QString &name) const;

    /// What was wrong with the file and what became of it, as a sentence in the program's language; empty where nothing
    /// was.
    QString problem() const;

    /// Adds one, or changes the one of its name. Where it cannot be written nothing changes; the error is a sentence.
    tl::expected<void, QString> save(const ReplyTemplate &replyTemplate);
    /// Nothing happens where there is none of that name.
    tl::expected<void, QString> remove(const QString &name);

private:
    enum class Problem { None, SetAside, Unreadable, Newer };

    void read();
    void setAside();
    tl::expected<void, QString> change(const QList<ReplyTemplate> &templates);

    QString m_path;
    QList<ReplyTemplate> m_templates;
    Problem m_problem = Problem::None;
    QString m_setAside; ///< path of the damaged file
};

} // namespace Codebook
