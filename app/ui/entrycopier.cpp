// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/entrycopier.h"

#include "core/entrytext.h"
#include "i18n/translations.h"
#include "ui/actions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace Codebook {

EntryCopier::EntryCopier(const Actions &actions, Translations &translations, Selection selection, QObject *parent)
    : QObject(parent)
    , m_translations(translations)
    , m_selection(std::move(selection))
{
    connect(actions.copyCode, &QAction::triggered, this, &EntryCopier::copyCodes);
    connect(actions.copyMarkdown, &QAction::triggered, this, &EntryCopier::copyMarkdown);
    connect(actions.copyReplyChinese, &QAction::triggered, this, [this] { copyReply({Language::Chinese}); });
    connect(actions.copyReplyEnglish, &QAction::triggered, this, [this] { copyReply({Language::English}); });
    connect(actions.copyReplyBoth, &QAction::triggered, this, [this] {
        copyReply({Language::Chinese, Language::English});
    });
}

QString EntryCopier::rows() const
{
    if (!m_info)
        return {};
    const Language language = m_translations.current();
    const EntryText text(*m_info, language, m_translations.translator(language));
    QStringList rows;
    for (const Entry &entry : m_selection())
        rows << text.row(entry);
    return rows.join(u'\n');
}

void EntryCopier::copyRows()
{
    copyText(rows(), tr("Copied as a row"));
}

void EntryCopier::copyCodes()
{
    QStringList codes;
    for (const Entry &entry : m_selection())
        codes << entry.codeText();
    copyText(codes.join(u'\n'), tr("Copied: %1").arg(codes.join(QStringLiteral(", "))));
}

void EntryCopier::copyMarkdown()
{
    if (!m_info)
        return;
    const Language language = m_translations.current();
    const EntryText text(*m_info, language, m_translations.translator(language));
    QStringList texts;
    for (const Entry &entry : m_selection())
        texts << text.markdown(entry);
    copyText(texts.join(u'\n'), tr("Copied as Markdown"));
}

void EntryCopier::copyReply(const QList<Language> &languages)
{
    if (!m_info)
        return;
    QStringList replies;
    for (const Entry &entry : m_selection()) {
        for (const Language language : languages)
            replies << EntryText(*m_info, language, m_translations.translator(language)).reply(entry);
    }
    copyText(replies.join(QStringLiteral("\n\n")), tr("Copied an answer for the customer"));
}

void EntryCopier::copyText(const QString &text, const QString &message)
{
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(message);
}

} // namespace Codebook
