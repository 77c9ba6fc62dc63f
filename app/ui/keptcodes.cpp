// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/keptcodes.h"

#include "storage/keptentries.h"

#include <utility>

namespace Codebook {

KeptCodes::KeptCodes(OpenUserData open, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
{ }

void KeptCodes::setCatalogue(const Catalogue *catalogue)
{
    m_catalogue = catalogue;
    forgetIds();
}

void KeptCodes::open()
{
    if (!m_data && !m_openProblem)
        take(m_open(false));
}

UserData *KeptCodes::data()
{
    if (!m_data)
        m_openProblem.reset();
    open();
    if (!m_data && !m_openProblem)
        take(m_open(true));
    return m_data.get();
}

void KeptCodes::take(UserDataResult<std::unique_ptr<UserData>> opened)
{
    m_isOpen = opened.has_value();
    if (opened)
        m_data = std::move(*opened);
    else
        m_openProblem = opened.error();
    forgetIds();
}

QString KeptCodes::problem() const
{
    if (!m_data)
        return m_openProblem ? UserDataProblemText::sentence(*m_openProblem) : QString();
    QStringList sentences;
    if (m_data->readOnlyReason())
        sentences << UserDataProblemText::sentence(*m_data->readOnlyReason());
    if (m_data->recovery())
        sentences << UserDataRecoveryText::sentence(*m_data->recovery());
    return sentences.join(u' ');
}

const QSet<quint32> &KeptCodes::ids(Kept kept)
{
    const auto known = m_ids.constFind(kept);
    if (known != m_ids.cend())
        return *known;
    open();
    return *m_ids.insert(kept, m_catalogue && m_data ? KeptEntries(*m_data, *m_catalogue).ids(kept) : QSet<quint32>());
}

QSet<quint32> KeptCodes::withWords(const QList<WordTerm> &words)
{
    return ids(Kept::Noted).isEmpty() ? QSet<quint32>() : KeptEntries(*m_data, *m_catalogue).withWords(words);
}

EntryKey KeptCodes::keyOf(const Entry &entry) const
{
    return EntryKey::of(m_catalogue->info().id, entry);
}

bool KeptCodes::isStarred(qint64 id)
{
    return ids(Kept::Starred).contains(quint32(id));
}

QString KeptCodes::note(qint64 id, const Entry &entry)
{
    if (!ids(Kept::Noted).contains(quint32(id)))
        return {};
    const auto note = m_data->note(keyOf(entry));
    return note && *note ? (*note)->text : QString();
}

template <typename Value>
bool KeptCodes::check(const UserDataResult<Value> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void KeptCodes::setStarred(const Entry &entry, bool starred)
{
    if (!m_catalogue)
        return;
    if (!data()) {
        Q_EMIT failed(*m_openProblem);
    } else if (starred) {
        check(m_data->star(keyOf(entry)));
    } else if (const auto removed = m_data->unstar(keyOf(entry)); check(removed) && *removed) {
        m_removals << [star = **removed](UserData &data) { return data.restore(star); };
    }
    forgetIds();
    Q_EMIT changed(); // after a failure too: what the window shows is what is kept
}

UserDataResult<QString> KeptCodes::setNote(const Entry &entry, const QString &text, const QString &before)
{
    if (!data())
        return tl::unexpected(*m_openProblem);
    const auto old = m_data->note(keyOf(entry));
    const auto saved = m_data->setNote(keyOf(entry), text, before);
    if (!saved)
        return tl::unexpected(saved.error());
    if (!*saved && old && *old)
        m_removals << [note = **old](UserData &data) { return data.restore(note); };
    forgetIds();
    Q_EMIT changed();
    return *saved ? (*saved)->text : QString();
}

void KeptCodes::visit(const Entry &entry)
{
    if (!m_catalogue || m_openProblem || !data())
        return;
    m_data->visit(keyOf(entry)); // what cannot be kept is said where it matters: beside stars and notes
    m_ids.remove(Kept::Recent);
    m_version = m_data->dataVersion();
}

void KeptCodes::undo()
{
    if (m_removals.isEmpty() || !data())
        return;
    if (!check(m_removals.constLast()(*m_data)))
        return;
    m_removals.removeLast();
    forgetIds();
    Q_EMIT changed();
}

void KeptCodes::refresh()
{
    const bool wasThere = m_data != nullptr;
    if (m_isOpen)
        open(); // another window may have made it
    if (!m_data)
        return;
    const quint64 version = m_data->dataVersion();
    if (std::exchange(m_version, version) == version && wasThere)
        return;
    m_ids.clear();
    Q_EMIT changed();
}

void KeptCodes::forgetIds()
{
    m_ids.clear();
    if (m_data)
        m_version = m_data->dataVersion();
}

} // namespace Codebook
