// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/searchresult.h"
#include "storage/catalogue.h"
#include "storage/userdata.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Codebook {

/// What the user keeps about the codes of the catalogue in use: stars, notes, recent codes, and which codes ticket
/// drafts are about. In terms of the catalogue's ids, which last as long as it is open; the file has catalogue and
/// code. The file is made when there is first something to keep.
class KeptCodes final : public QObject
{
    Q_OBJECT

public:
    /// isMade: a file that is not there is made; else nullptr stands for it.
    using OpenUserData = std::function<UserDataResult<std::unique_ptr<UserData>>(bool isMade)>;

    explicit KeptCodes(OpenUserData open, QObject *parent = nullptr);

    /// nullptr while there is none: then nothing is kept.
    void setCatalogue(const Catalogue *catalogue);

    /// Opens the file if there is one.
    void open();

    /// Whether what is kept is known, be it nothing.
    bool isOpen() const { return m_isOpen; }

    /// The file, made now if there is none; nullptr where that cannot be done, as problem() says. Tries again what
    /// failed before.
    UserData *data();

    /// Why nothing or not everything can be kept, or what happened to the file: a sentence. Empty where all is well.
    QString problem() const;

    /// Ids of the catalogue's codes that are kept so.
    const QSet<quint32> &ids(Kept kept);
    /// Ids of the codes whose notes have all the words.
    QSet<quint32> withWords(const QList<WordTerm> &words);
    bool isStarred(qint64 id);
    QString note(qint64 id, const Entry &entry);

    void setStarred(const Entry &entry, bool starred);
    /// entry: of the catalogue in use. before: the text that the user began with. Gives the note as it is saved now,
    /// which has another window's text too where that was changed meanwhile.
    UserDataResult<QString> setNote(const Entry &entry, const QString &text, const QString &before);
    void visit(const Entry &entry);

    /// Takes back the removal of a star or a note, the last one first.
    void undo();

    bool canUndo() const { return !m_removals.isEmpty(); }

    /// Another window or program may have changed something: asks, and says changed() if so.
    void refresh();

Q_SIGNALS:
    /// Stars, notes or drafts are other than before.
    void changed();
    /// What could not be done.
    void failed(const Codebook::UserDataProblem &problem);

private:
    void take(UserDataResult<std::unique_ptr<UserData>> opened);
    void forgetIds();
    EntryKey keyOf(const Entry &entry) const;
    template <typename Value>
    bool check(const UserDataResult<Value> &result);

    OpenUserData m_open;
    std::unique_ptr<UserData> m_data;
    std::optional<UserDataProblem> m_openProblem;
    bool m_isOpen = false;
    const Catalogue *m_catalogue = nullptr;
    QHash<Kept, QSet<quint32>> m_ids; ///< asked for already
    quint64 m_version = 0; ///< of the data when they were asked for
    QList<std::function<UserDataResult<void>(UserData &)>> m_removals; ///< how to take them back
};

} // namespace Codebook
