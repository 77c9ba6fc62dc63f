// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/entrycopier.h"

#include "core/entrytext.h"
#include "core/reply.h"
#include "i18n/translations.h"
#include "ui/actions.h"
#include "ui/progress.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QWidget>

namespace Codebook {

namespace {

constexpr qsizetype MostCodesNamed = 10; // in a message

} // namespace

EntryCopier::EntryCopier(const Actions &actions, Translations &translations, EntrySource &entries, Selection selection,
                         QWidget *window)
    : QObject(window)
    , m_translations(translations)
    , m_entries(entries)
    , m_selection(std::move(selection))
    , m_window(window)
{
    connect(actions.copyCode, &QAction::triggered, this, &EntryCopier::copyCodes);
    connect(actions.copyMarkdown, &QAction::triggered, this, &EntryCopier::copyMarkdown);
    connect(actions.copyReplyChinese, &QAction::triggered, this, [this] { copyReply({Language::Chinese}); });
    connect(actions.copyReplyEnglish, &QAction::triggered, this, [this] { copyReply({Language::English}); });
    connect(actions.copyReplyBoth, &QAction::triggered, this, [this] {
        copyReply({Language::Chinese, Language::English});
    });
}

QString EntryCopier::join(const QList<qint64> &ids, const QString &separator,
                          const std::function<QString(const Entry &)> &write)
{
    QString text;
    const auto append = [&](qsizetype i) {
        const Entry *entry = m_entries.entryById(ids[i]);
        if (!entry)
            return;
        if (!text.isEmpty())
            text += separator;
        text += write(*entry);
    };
    const bool isWhole = forEachWithProgress(m_window, tr("Reading the selected codes…"), ids.size(), append);
    return isWhole ? text : QString();
}

QString EntryCopier::rows()
{
    if (!m_info)
        return {};
    const Language language = m_translations.current();
    const EntryText text(*m_info, language, m_translations.translator(language));
    return join(m_selection(), QStringLiteral("\n"), [&text](const Entry &entry) { return text.row(entry); });
}

void EntryCopier::copyRows()
{
    copyText(rows(), tr("Copied %n row(s)", nullptr, int(m_selection().size())));
}

void EntryCopier::copyCodes()
{
    const QList<qint64> ids = m_selection();
    const QString codes = join(ids, QStringLiteral("\n"), [](const Entry &entry) { return entry.codeText(); });
    if (ids.size() > MostCodesNamed)
        copyText(codes, tr("Copied %n code(s)", nullptr, int(ids.size())));
    else
        copyText(codes, tr("Copied: %1").arg(QString(codes).replace(u'\n', QStringLiteral(", "))));
}

void EntryCopier::copyMarkdown()
{
    if (!m_info)
        return;
    const Language language = m_translations.current();
    const EntryText text(*m_info, language, m_translations.translator(language));
    const QString texts
        = join(m_selection(), QStringLiteral("\n"), [&text](const Entry &entry) { return text.markdown(entry); });
    copyText(texts, tr("Copied as Markdown"));
}

void EntryCopier::copyReply(const QList<Language> &languages)
{
    if (!m_info)
        return;
    const QString separator = QStringLiteral("\n\n");
    const auto reply = [&](const Entry &entry) {
        QStringList replies;
        for (const Language language : languages)
            replies << Reply(*m_info, language, m_translations.translator(language)).text(entry);
        return replies.join(separator);
    };
    copyText(join(m_selection(), separator, reply), tr("Copied a reply to the customer"));
}

void EntryCopier::copyText(const QString &text, const QString &message)
{
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(message);
}

} // namespace Codebook
