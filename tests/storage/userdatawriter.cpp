// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/userdata.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Codebook;

// Changes user data until it is ended, and prints a line for each change that was reported saved:
//
//     userdatawriter FILE NAME SEED [MOST_BYTES | step]
//
// NAME marks the keys, so that several can write at once. With MOST_BYTES no file can grow beyond that, as on a full
// disk. With "step" it makes a change for each line that it reads. The first change that fails ends it, with status 3.

namespace {

constexpr int NotSaved = 3;

void limitFiles(qulonglong bytes)
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN); // writing fails instead
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
#else
    Q_UNUSED(bytes)
#endif
}

void report(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

/// Makes one change and gives the line that stands for it.
UserDataResult<QString> changeSomething(UserData &data, const EntryKey &key, QRandomGenerator &random)
{
    const QString text = key.code + u' ' + QString(random.bounded(3000), QChar(0x767b));
    const QString size = QString::number(text.size());
    TicketDraft draft;
    draft.body = text;
    switch (random.bounded(4)) {
    case 0:
        return data.star(key).map([&] { return QStringLiteral("star ") + key.code; });
    case 1:
        return data.visit(key).map([&] { return QStringLiteral("visit ") + key.code; });
    case 2:
        return data.saveDraft(draft).map(
            [&](const TicketDraft &saved) { return QStringLiteral("draft %1 %2").arg(saved.id, size); });
    default:
        return data.setNote(key, text).map(
            [&](const std::optional<Note> &) { return QStringLiteral("note %1 %2").arg(key.code, size); });
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const bool isStepped = arguments.value(4) == u"step";
    if (arguments.size() > 4 && !isStepped)
        limitFiles(arguments.at(4).toULongLong());
    const auto data = UserData::open(arguments.at(1));
    if (!data) {
        std::fputs(qPrintable(UserDataProblemText::sentence(data.error())), stderr);
        return 2;
    }
    QRandomGenerator random(arguments.at(3).toUInt());
    const int first = arguments.at(3).toInt() * 100'000;
    for (int number = first; !isStepped || std::getchar() != EOF; ++number) {
        const EntryKey key{arguments.at(2), QString::number(number)};
        const auto line = changeSomething(**data, key, random);
        if (!line) {
            report(QStringLiteral("refused ") + key.code);
            std::fputs(qPrintable(UserDataProblemText::sentence(line.error())), stderr);
            return NotSaved;
        }
        report(*line);
    }
    return 0;
}
