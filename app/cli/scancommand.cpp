// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "cli/scancommand.h"

#include "cli/progressline.h"
#include "cli/scanreport.h"
#include "cli/terminal.h"

#include <QFileInfo>

#include <cstdio>

namespace Codebook {

namespace {

constexpr qsizetype BlockSize = 0x40000;
constexpr QLatin1StringView StandardInput{"-"};

} // namespace

ScanCommand::ScanCommand(const CommandLine &line, Language language, const Catalogue &catalogue)
    : m_line(line)
    , m_language(language)
    , m_catalogue(catalogue)
{ }

Commands::Status ScanCommand::run()
{
    QString problem = openInputs();
    ScanReport report(m_catalogue, m_language, m_line.json, m_inputs.size() > 1);
    CatalogueKnownCodes codes(m_catalogue);
    for (Input &input : m_inputs) {
        if (!problem.isEmpty())
            break;
        problem = scan(input, codes, report);
    }
    if (problem.isEmpty())
        problem = report.finish();
    if (!problem.isEmpty()) {
        writeError(QStringLiteral("codebook-cli: ") + problem + u'\n');
        return Commands::Failed;
    }
    if (report.isEmpty())
        writeError(tr("No code was found.") + u'\n');
    return report.isEmpty() ? Commands::NothingFound : Commands::Found;
}

/// All of them before the first is read: a name that is wrong shows at once.
QString ScanCommand::openInputs()
{
    QStringList names = m_line.arguments;
    if (names.isEmpty() && isTerminal(stdin))
        return tr("Name a file, as in “codebook-cli scan app.log”, or pipe a text into “codebook-cli scan -”.");
    if (names.isEmpty())
        names << StandardInput;
    for (const QString &name : std::as_const(names)) {
        Input input{.name = name, .file = std::make_unique<QFile>(name)};
        const bool isOpen = name == StandardInput ? input.file->open(stdin, QIODevice::ReadOnly)
                                                  : input.file->open(QIODevice::ReadOnly);
        if (QFileInfo(name).isDir())
            return tr("“%1” is a folder. Name the files in it that are to be scanned.").arg(name);
        if (!isOpen)
            return unreadable(name, input.file->errorString());
        m_inputs.push_back(std::move(input));
    }
    return {};
}

QString ScanCommand::scan(Input &input, CatalogueKnownCodes &codes, ScanReport &report)
{
    LogScanner scanner(codes, [&report](const Find &find) { report.add(find); });
    ProgressLine progress(input.file->isSequential() ? 0 : input.file->size());
    report.beginFile(input.name);
    QByteArray block(BlockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 size = input.file->read(block.data(), block.size());
        if (size < 0)
            return unreadable(input.name, input.file->errorString());
        if (size == 0)
            break;
        scanner.feed(QByteArrayView(block.constData(), size));
        progress.advance(size);
    }
    scanner.finish();
    return codes.problem() ? CatalogueProblemText::sentence(*codes.problem()) : report.endFile();
}

QString ScanCommand::unreadable(const QString &name, const QString &reason)
{
    return tr("“%1” cannot be read: %2. Check the name and whether you may read the file.").arg(name, reason);
}

} // namespace Codebook
