// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commandline.h"
#include "cli/commands.h"
#include "core/language.h"
#include "storage/catalogueknowncodes.h"
#include "triage/logscanner.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>
#include <vector>

namespace Codebook {

class CatalogueKnownCodes;
class ScanReport;

/// "codebook-cli scan": what codes are in a text.
class ScanCommand final
{
    Q_DECLARE_TR_FUNCTIONS(ScanCommand)

public:
    ScanCommand(const CommandLine &line, Language language, const Catalogue &catalogue);

    Commands::Status run();

private:
    /// A file that is open for reading.
    struct Input
    {
        QString name;
        std::unique_ptr<QFile> file;
    };

    QString openInputs();
    /// What went wrong; empty where nothing did.
    QString scan(Input &input, CatalogueKnownCodes &codes, ScanReport &report);
    static QString unreadable(const QString &name, const QString &reason);

    const CommandLine &m_line;
    Language m_language;
    const Catalogue &m_catalogue;
    std::vector<Input> m_inputs;
};

} // namespace Codebook
