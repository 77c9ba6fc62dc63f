// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/cataloguechecks.h"

#include "search/query.h"
#include "storage/jsonreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Codebook {

namespace {

bool hasHan(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](uint c) { return QChar::script(c) == QChar::Script_Han; });
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

template <typename List>
bool hasTwins(const List &list)
{
    for (auto it = list.begin(); it != list.end(); ++it) {
        if (std::find(list.begin(), it, *it) != it)
            return true;
    }
    return false;
}

class Checker
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueChecks)

public:
    static void checkInfo(const CatalogueInfo &info, QList<Fault> &all)
    {
        FaultList faults(QStringLiteral("catalogue.json"), all);
        checkKey(info.id, QStringLiteral("/id"), faults);
        checkTexts(info.title, QStringLiteral("/title"), faults, TitleRule);
        checkTexts(info.vendor, QStringLiteral("/vendor"), faults, TitleRule);
        checkTexts(info.documentTitle, QStringLiteral("/document/title"), faults, TitleRule);
        if (!info.ticketUrl.isEmpty()
            && (!info.ticketUrl.isValid() || info.ticketUrl.scheme() != u"https" || info.ticketUrl.host().isEmpty()))
            faults.add(QStringLiteral("/ticket_url"), tr("The address must begin with https:// and name a host."));
        for (qsizetype i = 0; i < info.parts.size(); ++i) {
            const QString place = QStringLiteral("/parts/%1").arg(i);
            checkKey(info.parts[i].key, place + QStringLiteral("/key"), faults);
            checkTexts(info.parts[i].title, place + QStringLiteral("/title"), faults, TitleRule);
            for (qsizetype j = 0; j < info.parts[i].sections.size(); ++j) {
                const QString sectionPlace = place + QStringLiteral("/sections/%1").arg(j);
                const QString path = info.parts[i].sections[j].path;
                checkKey(path.sliced(path.indexOf(u'/') + 1), sectionPlace + QStringLiteral("/key"), faults);
                checkTexts(info.parts[i].sections[j].title, sectionPlace + QStringLiteral("/title"), faults, TitleRule);
            }
        }
    }

    static void checkKey(const QString &key, const QString &place, FaultList &faults)
    {
        static const QRegularExpression valid(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"));
        if (!valid.match(key).hasMatch())
            faults.add(place, tr("A key is made of lower-case letters, digits and single hyphens."));
    }

    static void checkEntry(const SourceEntry &each, QList<Fault> &all)
    {
        FaultList faults(each.file, all);
        const Entry &entry = each.entry;
        if (entry.isRange() && (!entry.code.number || !entry.lastCode.number || entry.lastCode < entry.code))
            faults.add(each.place + QStringLiteral("/last_code"),
                       tr("A range is of numbers, and its last code is above its first."));
        checkTexts(entry.description, each.place + QStringLiteral("/description"), faults, SentenceRule);
        checkTexts(entry.hint, each.place + QStringLiteral("/hint"), faults, SentenceRule);
        for (const Language language : {Language::Chinese, Language::English})
            checkAliases(each, language, faults);
        for (const QString &symbol : entry.symbols) {
            static const QRegularExpression valid(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*\\z"));
            if (!valid.match(symbol).hasMatch())
                faults.add(each.place + QStringLiteral("/symbols"), tr("“%1” is not an identifier.").arg(symbol));
        }
        if (hasTwins(entry.symbols))
            faults.add(each.place + QStringLiteral("/symbols"), tr("A symbol is listed twice."));
        if (entry.ticket == TicketAdvice::IfPersists && !entry.isInternal)
            faults.add(each.place + QStringLiteral("/ticket"), tr("“if-persists” is for internal errors."));
        if (hasTwins(entry.related))
            faults.add(each.place + QStringLiteral("/related"), tr("A related code is listed twice."));
        for (const Code &code : entry.related) {
            if (codeKey(code.label) == codeKey(entry.code.label))
                faults.add(each.place + QStringLiteral("/related"), tr("An entry is not related to itself."));
        }
    }

private:
    static void checkAliases(const SourceEntry &each, Language language, FaultList &faults)
    {
        const Entry &entry = each.entry;
        const QString place = each.place + QStringLiteral("/aliases/") + languageTag(language);
        const QStringList &aliases = entry.aliases.in(language);
        const QString texts = fold(entry.description.in(language) + u'\n' + entry.hint.in(language));
        if (hasTwins(aliases))
            faults.add(place, tr("An alias is listed twice."));
        for (const QString &alias : aliases) {
            checkText(alias, place, faults);
            if (!alias.isEmpty() && texts.contains(fold(alias)))
                faults.add(place, tr("The entry's text already says “%1”.").arg(alias));
        }
    }

    enum TextRule { TitleRule, SentenceRule };

    static void checkTexts(const Bilingual &texts, const QString &place, FaultList &faults, TextRule rule)
    {
        checkText(texts.zh, place + QStringLiteral("/zh"), faults);
        checkText(texts.en, place + QStringLiteral("/en"), faults);
        if (rule == SentenceRule && !texts.zh.isEmpty() && !hasHan(texts.zh))
            faults.add(place + QStringLiteral("/zh"), tr("The Chinese text has no Chinese character."));
        if (hasHan(texts.en))
            faults.add(place + QStringLiteral("/en"), tr("The English text has a Chinese character."));
    }

    static void checkText(const QString &text, const QString &place, FaultList &faults)
    {
        if (text.isEmpty())
            faults.add(place, tr("The text is empty."));
        else if (text != text.simplified())
            faults.add(place, tr("The text has spaces at its ends, two in a row, or line breaks."));
        else if (hasControlCharacter(text))
            faults.add(place, tr("The text has a control character."));
    }
};

} // namespace

void checkInfo(const CatalogueInfo &info, QList<Fault> &faults)
{
    Checker::checkInfo(info, faults);
}

void checkEntry(const SourceEntry &entry, QList<Fault> &faults)
{
    Checker::checkEntry(entry, faults);
}

} // namespace Codebook
