// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdataopening.h"

#include "storage/userdatafile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <utility>

namespace Codebook {

namespace {

constexpr auto ReadApplicationId = "PRAGMA application_id";
constexpr auto ReadVersion = "PRAGMA user_version";
constexpr auto CheckIntegrity = "PRAGMA integrity_check(1)";
constexpr auto CountTables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table'";
constexpr auto ChangeNothing = "DELETE FROM star WHERE catalogue IS NULL"; // fails where nothing can be written
constexpr int UnknownError = 1; // SQLite's result code, for an unsupported file format too
constexpr qint64 MostPlausibleVersion = 1000; // more is damage
// Milliseconds. A program that was killed while it made the lock leaves one that names nobody, and only its age tells.
// The lock of a program that still runs is never taken away, however old it is: the system holds it too.
constexpr int StaleLockTime = 2000;

enum class State { Sound, Missing, Empty, Damaged, Foreign, Older, Newer, Unwritable, Busy, NotAFile };

/// The system's words for why no file can be made here.
QString whyNoFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.errorString();
    file.remove();
    return {};
}

/// The system's words for why it cannot be read.
QString whyUnreadable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString() : file.errorString();
}

/// Opens one file. Every step can be done again where a crash interrupted it.
class Opening
{
public:
    Opening(const QString &path, const UserDataOptions &options)
        : m_file(path)
        , m_options(options)
        , m_migrations(options.migrations())
    { }

    UserDataResult<OpenedUserData> run();

private:
    State look();
    State lookInside();
    bool isForeign();
    State lookWhetherWritable();
    State stateAfterFailure() const;

    qint64 latestVersion() const { return m_migrations.size(); }

    bool needsRepair(State state) const;
    UserDataResult<OpenedUserData> leaveAlone(State state);
    UserDataResult<OpenedUserData> repair(State state);
    std::optional<QString> makeFile();
    std::optional<QString> recover();
    void keepAside();

    UserDataResult<OpenedUserData> finish(State state);
    UserDataResult<OpenedUserData> openReadOnly(UserDataProblem::Kind reason);
    std::unique_ptr<UserDataSession> openCopy();

    tl::unexpected<UserDataProblem> fail(UserDataProblem::Kind kind, const QString &detail = {}) const
    {
        return tl::unexpected(UserDataProblem{kind, m_file.path(), detail});
    }

    UserDataFile m_file;
    const UserDataOptions &m_options;
    QList<QStringList> m_migrations;
    std::unique_ptr<UserDataSession> m_session;
    std::optional<UserDataRecovery> m_recovery;
};

UserDataResult<OpenedUserData> Opening::run()
{
    if (!Connection::isDriverInstalled())
        return fail(UserDataProblem::NoDriver);
    const State state = look();
    if (!needsRepair(state))
        return finish(state);
    const bool isMigrated = state == State::Older && m_options.repair == UserDataOptions::MigrateOnly;
    if (m_options.repair != UserDataOptions::SetAside && !isMigrated)
        return leaveAlone(state);
    if (!QDir().mkpath(QFileInfo(m_file.path()).path()))
        return fail(UserDataProblem::Uncreatable, whyNoFile(m_file.lockPath()));
    QLockFile lock(m_file.lockPath());
    lock.setStaleLockTime(StaleLockTime);
    if (lock.tryLock(m_options.lockTimeout))
        return repair(look()); // another program may have done it meanwhile
    if (lock.error() == QLockFile::LockFailedError)
        return fail(UserDataProblem::Busy);
    if (state == State::Older || state == State::Sound)
        return openReadOnly(UserDataProblem::ReadOnly);
    if (state == State::Missing)
        return fail(UserDataProblem::Uncreatable, whyNoFile(m_file.lockPath()));
    return fail(UserDataProblem::Damaged);
}

UserDataResult<OpenedUserData> Opening::leaveAlone(State state)
{
    if (state == State::Older) {
        if (auto session = openCopy())
            return OpenedUserData{
                std::move(session), UserDataProblem{UserDataProblem::ReadOnly, m_file.path(), {}}, {}};
        return fail(UserDataProblem::Failed, qt_error_string());
    }
    return fail(state == State::Missing ? UserDataProblem::Missing : UserDataProblem::Damaged);
}

State Opening::look()
{
    m_session.reset();
    const QFileInfo info(m_file.path());
    if (!info.exists())
        return State::Missing;
    if (!info.isFile())
        return State::NotAFile;
    // SQLite would take this for a new database, and delete what its log has.
    if (info.size() == 0)
        return UserDataFile::hasLog(m_file.path()) ? State::Damaged : State::Empty;
    m_session = std::make_unique<UserDataSession>(m_file.path(), Connection::Shared, m_options.patience);
    return lookInside();
}

State Opening::lookInside()
{
    const QVariant applicationId = m_session->value(ReadApplicationId);
    const QVariant version = m_session->value(ReadVersion);
    if (!applicationId.isValid() || !version.isValid())
        return stateAfterFailure();
    const bool isMarked = applicationId.toLongLong() == UserDataApplicationId;
    const qint64 number = version.toLongLong();
    if (isMarked && number > latestVersion() && number <= MostPlausibleVersion)
        return State::Newer;
    // Before the check of every page: of somebody else's file that takes long, and its damage is no business of ours.
    if (!isMarked && isForeign())
        return State::Foreign;
    const QVariant report = m_session->value(CheckIntegrity);
    if (!report.isValid())
        return stateAfterFailure();
    const bool isPlausible = isMarked && number >= 1 && number <= MostPlausibleVersion;
    if (report.toString() != u"ok" || !isPlausible || !hasUserDataTables(*m_session))
        return State::Damaged;
    const State state = lookWhetherWritable();
    return state == State::Sound && number < latestVersion() ? State::Older : state;
}

/// Of a file without our mark: it belongs to somebody else, unless only the mark is damaged.
bool Opening::isForeign()
{
    return !hasUserDataTables(*m_session) && m_session->value(CountTables).toLongLong() > 0;
}

State Opening::lookWhetherWritable()
{
    return m_session->run(ChangeNothing) ? State::Sound : stateAfterFailure();
}

State Opening::stateAfterFailure() const
{
    const UserDataProblem::Kind kind = m_session->problem().kind;
    if (kind == UserDataProblem::Damaged || m_session->failureCode() == UnknownError)
        return State::Damaged;
    if (kind == UserDataProblem::Busy)
        return State::Busy;
    // A byte of the header says whether the file may be written to.
    const QFileInfo info(m_file.path());
    const bool isAllowed = info.isWritable() && QFileInfo(info.path()).isWritable();
    return kind == UserDataProblem::ReadOnly && isAllowed ? State::Damaged : State::Unwritable;
}

bool Opening::needsRepair(State state) const
{
    switch (state) {
    case State::Missing:
    case State::Empty:
    case State::Damaged:
    case State::Older:
        return true;
    case State::Sound: // a recovery was interrupted at its last step
        return UserDataFile::exists(m_file.recoveringPath()) && m_options.repair == UserDataOptions::SetAside;
    default:
        return false;
    }
}

/// Under the lock.
UserDataResult<OpenedUserData> Opening::repair(State state)
{
    std::optional<QString> failure;
    switch (state) {
    case State::Damaged:
        m_session.reset();
        failure = recover();
        break;
    case State::Missing: // or a recovery was interrupted
        failure = UserDataFile::exists(m_file.path()) || UserDataFile::exists(m_file.recoveringPath()) ? recover()
                                                                                                       : makeFile();
        break;
    case State::Empty:
        QFile::remove(m_file.path());
        failure = makeFile();
        m_recovery = UserDataRecovery{.path = m_file.path(), .asidePath = {}};
        break;
    case State::Older:
        if (!migrate(*m_session, m_migrations))
            return tl::unexpected(m_session->problem());
        break;
    case State::Sound:
        if (UserDataFile::exists(m_file.recoveringPath())) {
            m_recovery = countRows(*m_session);
            keepAside();
        }
        break;
    default:
        break;
    }
    return failure ? fail(UserDataProblem::Uncreatable, *failure) : finish(look());
}

/// Makes an empty file. Under another name first: a file that is there is always whole.
std::optional<QString> Opening::makeFile()
{
    if (const auto failure = makeUserDataFile(m_file.newPath(), m_migrations))
        return failure;
    return UserDataFile::move(m_file.newPath(), m_file.path()) ? std::nullopt : std::optional(whyNoFile(m_file.path()));
}

std::optional<QString> Opening::recover()
{
    // One that was left behind by an interrupted recovery, and somebody has put another damaged file in place since.
    if (QFileInfo::exists(m_file.path()) && UserDataFile::exists(m_file.recoveringPath()))
        UserDataFile::move(m_file.recoveringPath(), m_file.asidePath(m_options.now()));
    if (!UserDataFile::move(m_file.path(), m_file.recoveringPath()))
        return whyNoFile(m_file.recoveringPath());
    if (const auto failure = makeUserDataFile(m_file.newPath(), m_migrations))
        return failure;
    const auto recovery = recoverUserData(m_file.recoveringPath(), m_file.newPath());
    if (!recovery)
        return recovery.error();
    if (!UserDataFile::move(m_file.newPath(), m_file.path()))
        return whyNoFile(m_file.path());
    m_recovery = *recovery;
    keepAside();
    return {};
}

void Opening::keepAside()
{
    const QString aside = m_file.asidePath(m_options.now());
    const bool isMoved = UserDataFile::move(m_file.recoveringPath(), aside);
    m_recovery->path = m_file.path();
    m_recovery->asidePath = isMoved ? aside : m_file.recoveringPath();
}

UserDataResult<OpenedUserData> Opening::finish(State state)
{
    switch (state) {
    case State::Sound:
        return OpenedUserData{std::move(m_session), {}, m_recovery};
    case State::Foreign:
        return fail(UserDataProblem::Foreign);
    case State::Newer:
        return openReadOnly(UserDataProblem::Newer);
    case State::Unwritable:
        return openReadOnly(UserDataProblem::ReadOnly);
    case State::Busy:
        return fail(UserDataProblem::Busy);
    case State::NotAFile:
        return fail(UserDataProblem::Unreadable, whyUnreadable(m_file.path()));
    case State::Older:
    case State::Missing:
    case State::Empty:
    case State::Damaged:
        return fail(UserDataProblem::Damaged);
    }
    Q_UNREACHABLE();
}

UserDataResult<OpenedUserData> Opening::openReadOnly(UserDataProblem::Kind reason)
{
    const UserDataProblem why{reason, m_file.path(), {}};
    m_session = std::make_unique<UserDataSession>(m_file.path(), Connection::SharedReadOnly, m_options.patience);
    const bool isReadable = m_session->value(CountTables).isValid();
    const UserDataProblem problem = m_session->problem();
    const bool isCurrent = m_session->value(ReadVersion).toLongLong() >= latestVersion();
    if (isReadable && isCurrent)
        return OpenedUserData{std::move(m_session), why, m_recovery};
    // In a folder that cannot be written to, SQLite cannot read a file with a log, nor can it be migrated.
    m_session = openCopy();
    if (!m_session)
        return tl::unexpected(problem);
    return OpenedUserData{std::move(m_session), why, m_recovery};
}

/// A copy of the file, migrated where needed. It goes with the session.
std::unique_ptr<UserDataSession> Opening::openCopy()
{
    m_session.reset();
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("userdata.db"));
    if (!folder->isValid() || !UserDataFile::copy(m_file.path(), copy))
        return nullptr;
    auto session = std::make_unique<UserDataSession>(copy, Connection::Shared, m_options.patience, std::move(folder));
    const bool isCurrent = session->value(ReadVersion).toLongLong() >= latestVersion();
    return isCurrent || migrate(*session, m_migrations) ? std::move(session) : nullptr;
}

} // namespace

UserDataResult<OpenedUserData> openUserData(const QString &path, const UserDataOptions &options)
{
    return Opening(path, options).run();
}

} // namespace Codebook
