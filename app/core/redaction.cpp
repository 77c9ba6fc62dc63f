// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/redaction.h"

#include "core/redactionrules.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>

namespace Codebook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype ContextLength = 80; // more than any check looks back
constexpr qsizetype ShortestRepeated = 6; // shorter secrets are ordinary words and numbers elsewhere
constexpr int MostPasses = 8;
constexpr QChar Between = u'\n'; // texts

struct KindName
{
    RemovedKind kind;
    QStringView zh;
    QStringView en;

    QStringView in(Language language) const { return language == Language::Chinese ? zh : en; }
};

// Part of the format and not translations: placeholders of either language must be known again in any program language.
constexpr std::array KindNames{
    KindName{RemovedKind::UserSig, u"UserSig", u"UserSig"},
    KindName{RemovedKind::Password, u"密码", u"password"},
    KindName{RemovedKind::Key, u"密钥", u"key"},
    KindName{RemovedKind::Token, u"令牌", u"token"},
    KindName{RemovedKind::Session, u"会话标识", u"session"},
    KindName{RemovedKind::Cookie, u"Cookie", u"cookie"},
    KindName{RemovedKind::Phone, u"电话号码", u"phone"},
    KindName{RemovedKind::Email, u"邮箱", u"e-mail"},
    KindName{RemovedKind::IdNumber, u"身份证号", u"ID number"},
    KindName{RemovedKind::BankCard, u"银行卡号", u"bank card"},
    KindName{RemovedKind::IpAddress, u"IP 地址", u"IP"},
    KindName{RemovedKind::MacAddress, u"MAC 地址", u"MAC"},
    KindName{RemovedKind::Imei, u"IMEI", u"IMEI"},
};

const KindName &nameOf(RemovedKind kind)
{
    return *std::find_if(KindNames.begin(), KindNames.end(),
                         [kind](const KindName &name) { return name.kind == kind; });
}

QString placeholderText(RemovedKind kind, int number, Language language)
{
    const QStringView name = nameOf(kind).in(language);
    return language == Language::Chinese ? u"[已隐去 %1 %2]"_s.arg(name).arg(number)
                                         : u"[%1 %2 removed]"_s.arg(name).arg(number);
}

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern = [] {
        QStringList zh;
        QStringList en;
        for (const KindName &name : KindNames) {
            zh << QRegularExpression::escape(name.zh);
            en << QRegularExpression::escape(name.en);
        }
        return QRegularExpression(
            uR"(\[(?:已隐去 (?<zh>%1) (?<zhNumber>\d{1,6})|(?<en>%2) (?<enNumber>\d{1,6}) removed)\])"_s.arg(
                zh.join(u'|'), en.join(u'|')));
    }();
    return pattern;
}

/// The work on the texts, joined: the same, folded, with marks over what is removed and between the texts.
class Redactor
{
public:
    Redactor(const QStringList &texts, Language language);

    QList<Redaction> run();

private:
    struct Span
    {
        TextRange range;
        RemovedKind kind;
    };

    void protectPlaceholders();
    void removeAll();
    bool apply(const RedactionRule &rule);
    bool applyRepeats();
    bool removeAt(TextRange range, RemovedKind kind);
    void mark(TextRange range);
    Redaction taken(TextRange text);
    QString number(RemovedKind kind, const QString &original);

    QList<TextRange> m_texts;
    QString m_original;
    Language m_language;
    QString m_work;
    std::vector<Span> m_spans;
    std::map<RemovedKind, int> m_highest;
    std::map<RemovedKind, QHash<QString, int>> m_numbers;
};

Redactor::Redactor(const QStringList &texts, Language language)
    : m_original(texts.join(Between))
    , m_language(language)
    , m_work(folded(m_original))
{
    protectPlaceholders();
    qsizetype start = 0;
    for (const QString &text : texts) {
        m_texts.append({start, text.size()});
        start += text.size() + 1;
        if (start <= m_work.size())
            mark({start - 1, 1});
    }
}

void Redactor::protectPlaceholders()
{
    if (!m_work.contains(u'['))
        return;
    // The original can be no valid UTF-16, the folded text has no dashes and spaces of other kinds: both must agree.
    auto matches = placeholderPattern().globalMatch(QString(m_work));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range{match.capturedStart(), match.capturedLength()};
        if (QStringView(m_original).mid(range.start, range.length) != match.capturedView())
            continue;
        mark(range);
        for (const KindName &name : KindNames) {
            if (match.capturedView(u"zh") == name.zh || match.capturedView(u"en") == name.en) {
                int &highest = m_highest[name.kind];
                highest = std::max(
                    {highest, match.capturedView(u"zhNumber").toInt(), match.capturedView(u"enNumber").toInt()});
            }
        }
    }
}

void Redactor::mark(TextRange range)
{
    std::fill_n(m_work.begin() + range.start, range.length, QChar(RemovedMark));
}

/// Removes what of the range is not removed yet.
bool Redactor::removeAt(TextRange range, RemovedKind kind)
{
    bool isChanged = false;
    qsizetype start = range.start;
    for (qsizetype i = range.start; i <= range.end(); ++i) {
        if (i < range.end() && m_work[i] != RemovedMark)
            continue;
        if (i > start) {
            m_spans.push_back({{start, i - start}, kind});
            mark({start, i - start});
            isChanged = true;
        }
        start = i + 1;
    }
    return isChanged;
}

bool Redactor::apply(const RedactionRule &rule)
{
    std::vector<TextRange> found;
    QSet<QStringView> kept;
    const QString work = m_work; // the matches look into it while m_work changes
    const QStringView view(work);
    auto matches = rule.pattern.globalMatch(work);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange range{match.capturedStart(), match.capturedLength()};
        const qsizetype contextStart = std::max<qsizetype>(0, range.start - ContextLength);
        const RedactionMatch inContext{view.mid(range.start, range.length),
                                       view.mid(contextStart, range.start - contextStart),
                                       view.mid(range.end(), ContextLength)};
        if (!rule.check || rule.check(inContext))
            found.push_back(range);
        else
            kept.insert(inContext.found);
    }
    bool isChanged = false;
    for (const TextRange range : found) {
        // What is called a version in one place is no address in another.
        if (rule.kind == RemovedKind::IpAddress && kept.contains(view.mid(range.start, range.length)))
            continue;
        isChanged = removeAt(range, rule.kind) || isChanged;
    }
    return isChanged;
}

/// What was removed once, wherever else it stands.
bool Redactor::applyRepeats()
{
    struct Known
    {
        QMap<qsizetype, RemovedKind> lengths; // of the pieces that start alike
    };

    QHash<QStringView, Known> byStart;
    QSet<QStringView> pieces;
    const QStringView original(m_original);
    for (const Span &span : m_spans) {
        const QStringView piece = original.mid(span.range.start, span.range.length);
        if (piece.size() < ShortestRepeated)
            continue;
        pieces.insert(piece);
        byStart[piece.first(ShortestRepeated)].lengths.insert(piece.size(), span.kind);
    }
    bool isChanged = false;
    for (qsizetype i = 0; !byStart.isEmpty() && i + ShortestRepeated <= original.size(); ++i) {
        if (m_work[i] == RemovedMark)
            continue;
        const auto known = byStart.constFind(original.mid(i, ShortestRepeated));
        if (known == byStart.constEnd())
            continue;
        const auto &lengths = known->lengths;
        for (auto length = lengths.end(); length != lengths.begin();) {
            --length;
            if (i + length.key() > original.size() || !pieces.contains(original.mid(i, length.key())))
                continue;
            isChanged = removeAt({i, length.key()}, length.value()) || isChanged;
            break;
        }
    }
    return isChanged;
}

QString Redactor::number(RemovedKind kind, const QString &original)
{
    int &number = m_numbers[kind][original];
    if (number == 0)
        number = ++m_highest[kind];
    return placeholderText(kind, number, m_language);
}

void Redactor::removeAll()
{
    bool isChanged = true;
    for (int pass = 0; isChanged && pass < MostPasses; ++pass) {
        isChanged = false;
        for (const RedactionRule &rule : redactionRules())
            isChanged = apply(rule) || isChanged;
        isChanged = applyRepeats() || isChanged;
    }
    std::sort(m_spans.begin(), m_spans.end(),
              [](const Span &a, const Span &b) { return a.range.start < b.range.start; });
}

/// One of the texts with placeholders over its spans.
Redaction Redactor::taken(TextRange text)
{
    Redaction redaction;
    qsizetype end = text.start;
    const auto first = std::lower_bound(m_spans.begin(), m_spans.end(), text.start,
                                        [](const Span &span, qsizetype start) { return span.range.start < start; });
    for (auto span = first; span != m_spans.end() && span->range.start < text.end(); ++span) {
        const QString original = m_original.mid(span->range.start, span->range.length);
        redaction.text += QStringView(m_original).mid(end, span->range.start - end);
        const QString placeholder = number(span->kind, original);
        redaction.removed.append({span->kind, original, redaction.text.size(), placeholder});
        redaction.text += placeholder;
        end = span->range.end();
    }
    redaction.text += QStringView(m_original).mid(end, text.end() - end);
    return redaction;
}

QList<Redaction> Redactor::run()
{
    removeAll();
    QList<Redaction> redactions;
    for (const TextRange text : m_texts)
        redactions.append(taken(text));
    return redactions;
}

} // namespace

Redaction redact(const QString &text, Language language)
{
    return Redactor({text}, language).run().constFirst();
}

QList<Redaction> redact(const QStringList &texts, Language language)
{
    return Redactor(texts, language).run();
}

Redaction restore(const Redaction &redaction, qsizetype index)
{
    if (index < 0 || index >= redaction.removed.size())
        return redaction;
    Redaction restored = redaction;
    const RemovedPiece piece = restored.removed.takeAt(index);
    restored.text.replace(piece.position, piece.placeholder.size(), piece.original);
    for (qsizetype i = index; i < restored.removed.size(); ++i)
        restored.removed[i].position += piece.original.size() - piece.placeholder.size();
    return restored;
}

QList<TextRange> placeholders(const QString &text)
{
    QList<TextRange> found;
    auto matches = placeholderPattern().globalMatch(folded(text));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (QStringView(text).mid(match.capturedStart(), match.capturedLength()) == match.capturedView())
            found.append({match.capturedStart(), match.capturedLength()});
    }
    return found;
}

} // namespace Codebook
