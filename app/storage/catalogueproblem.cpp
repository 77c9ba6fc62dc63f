// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/catalogueproblem.h"

#include <QDir>

namespace Codebook {

QString CatalogueProblemText::title(const CatalogueProblem &problem)
{
    switch (problem.kind) {
    case CatalogueProblem::Missing:
        return tr("The catalogue is missing");
    case CatalogueProblem::Unreadable:
    case CatalogueProblem::ReadFailed:
        return tr("The catalogue cannot be read");
    case CatalogueProblem::Empty:
        return tr("The catalogue file is empty");
    case CatalogueProblem::NotACatalogue:
        return tr("This file is not a catalogue");
    case CatalogueProblem::Newer:
        return tr("The catalogue is newer than this program");
    case CatalogueProblem::Older:
        return tr("The catalogue is older than this program");
    case CatalogueProblem::Damaged:
        return tr("The catalogue is damaged");
    case CatalogueProblem::NoDriver:
        return tr("The SQLite driver is missing");
    }
    Q_UNREACHABLE();
}

QString CatalogueProblemText::sentence(const CatalogueProblem &problem)
{
    const QString path = QDir::toNativeSeparators(problem.path);
    switch (problem.kind) {
    case CatalogueProblem::Missing:
        return tr("There is no catalogue file at “%1”. Install Codebook again, or name a catalogue with --catalogue "
                  "FILE.")
            .arg(path);
    case CatalogueProblem::Unreadable:
        return tr("The catalogue file “%1” cannot be read: %2. Check its permissions, or name another with --catalogue "
                  "FILE.")
            .arg(path, problem.detail);
    case CatalogueProblem::Empty:
        return tr("The catalogue file “%1” has no content (0 bytes). Install Codebook again or compile the catalogue "
                  "anew.")
            .arg(path);
    case CatalogueProblem::NotACatalogue:
        return tr("“%1” is not a compiled Codebook catalogue. Name a file made by “codebook-cli compile”.").arg(path);
    case CatalogueProblem::Newer:
        return tr("“%1” was compiled by a newer version of Codebook than this one (%2). Update Codebook, or compile "
                  "the catalogue with this version.")
            .arg(path, QStringLiteral(CODEBOOK_VERSION));
    case CatalogueProblem::Older:
        return tr("“%1” was compiled by an older version of Codebook, in a format that version %2 no longer reads. "
                  "Compile the catalogue anew.")
            .arg(path, QStringLiteral(CODEBOOK_VERSION));
    case CatalogueProblem::Damaged:
        return tr("The catalogue file “%1” has been cut short or overwritten, so its texts cannot be trusted. Install "
                  "Codebook again or compile the catalogue anew.")
            .arg(path);
    case CatalogueProblem::NoDriver:
        return tr("“%1” cannot be opened because Qt's SQLite driver is not installed. Install it (on Debian: the "
                  "package libqt6sql6-sqlite) and start Codebook again.")
            .arg(path);
    case CatalogueProblem::ReadFailed:
        return tr("Reading the catalogue file “%1” failed: %2. Check that the disk or network folder is still there, "
                  "then start Codebook again.")
            .arg(path, problem.detail);
    }
    Q_UNREACHABLE();
}

} // namespace Codebook
