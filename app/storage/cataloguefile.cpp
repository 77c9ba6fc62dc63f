// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguefile.h"

#include "storage/catalogueformat.h"
#include "storage/seal.h"

#include <QFile>
#include <QFileInfo>

#include <functional>

namespace Codebook {

namespace {

using SealCheck = std::function<bool(QFile &, const SqliteHeader &)>;

std::optional<CatalogueProblem> problemOf(const QString &path, const SealCheck &isSealed)
{
    const auto problem = [&path](CatalogueProblem::Kind kind, const QString &detail = {}) {
        return CatalogueProblem{.kind = kind, .path = path, .detail = detail};
    };
    QFile file(path);
    if (!file.exists())
        return problem(CatalogueProblem::Missing);
    if (!QFileInfo(path).isFile())
        return problem(CatalogueProblem::NotACatalogue);
    if (!file.open(QIODevice::ReadOnly))
        return problem(CatalogueProblem::Unreadable, file.errorString());
    if (file.size() == 0)
        return problem(CatalogueProblem::Empty);
    const auto header = SqliteHeader::fromBytes(file.peek(SqliteHeader::Size));
    if (!header || header->applicationId != CatalogueApplicationId)
        return problem(CatalogueProblem::NotACatalogue);
    if (header->userVersion > CatalogueFormatVersion)
        return problem(CatalogueProblem::Newer);
    if (header->userVersion < CatalogueFormatVersion)
        return problem(CatalogueProblem::Older);
    if (!isSealed(file, *header))
        return problem(CatalogueProblem::Damaged);
    return std::nullopt;
}

} // namespace

std::optional<CatalogueProblem> problemAtOpening(const QString &path)
{
    return problemOf(path, [](QFile &file, const SqliteHeader &header) {
        return file.size() > LargestFileReadAtOnce ? hasSeal(file, header) : isSealIntact(file, header);
    });
}

std::optional<CatalogueProblem> problemInside(const QString &path, const std::atomic_bool *isCancelled)
{
    return problemOf(path, [isCancelled](QFile &file, const SqliteHeader &header) {
        return isSealIntact(file, header, isCancelled);
    });
}

} // namespace Codebook
