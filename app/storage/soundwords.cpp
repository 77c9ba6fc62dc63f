// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "storage/soundwords.h"

#include "search/pinyin.h"

#include <algorithm>
#include <utility>

namespace Codebook {

namespace {

constexpr QLatin1String And(" AND ");
constexpr QLatin1String Or(" OR ");

bool isGlued(const Segment &left, const Segment &right)
{
    return left.origin.start + left.origin.length == right.origin.start;
}

const Segment &segmentOf(const SearchedWord &word)
{
    return word.term.segments.first();
}

/// The words, those together that stand together without a space.
QList<QList<SearchedWord>> gluedWords(const QList<SearchedWord> &words)
{
    QList<QList<SearchedWord>> glued;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && isGlued(segmentOf(words[i - 1]), segmentOf(words[i])))
            glued.last().append(words[i]);
        else
            glued.append(QList{words[i]});
    }
    return glued;
}

QString typedTogether(const QList<SearchedWord> &words, const QString &separator)
{
    QStringList texts;
    for (const SearchedWord &word : words)
        texts << segmentOf(word).text;
    return texts.join(separator);
}

QString all(const QList<WordForms> &forms, Field lastField)
{
    QStringList each;
    for (const WordForms &one : forms)
        each << one.upTo(lastField);
    return u'(' + each.join(And) + u')';
}

} // namespace

SoundWords::SoundWords(Vocabulary &vocabulary, HanBySound &hanBySound, HanBySound::Standing stand)
    : m_vocabulary(vocabulary)
    , m_hanBySound(hanBySound)
    , m_stand(std::move(stand))
{ }

bool SoundWords::areWordsOfTexts(const QList<Segment> &typed)
{
    const bool areAll = std::all_of(typed.begin(), typed.end(), [this](const Segment &segment) {
        return segment.kind == Segment::Word && m_vocabulary.beginsWord(segment.text);
    });
    return areAll && std::any_of(typed.begin(), typed.end(), [this](const Segment &segment) {
               return !segment.parts.isEmpty() || isWordOfTexts(segment);
           });
}

/// For sure; "can" and "ban" can be pinyin too.
bool SoundWords::isWordOfTexts(const Segment &segment)
{
    return segment.kind == Segment::Word && !isPinyin(segment.text) && m_vocabulary.entries(segment.text) > 0;
}

void SoundWords::read(const QList<SearchedWord> &words)
{
    const QList<QList<SearchedWord>> glued = gluedWords(words);
    m_together = glued.size() > 1 ? m_hanBySound.texts(typedTogether(words, QStringLiteral(" "))) : QStringList();
    m_texts = m_together;
    m_heard.clear();
    for (const QList<SearchedWord> &each : glued)
        m_heard << hear(each);
    m_texts.removeDuplicates();
}

/// A text that is read so, or texts that are when they are read one after the other (wangluo duankai, without the
/// space).
SoundWords::Heard SoundWords::hear(const QList<SearchedWord> &glued)
{
    Heard heard;
    bool isHan = true;
    bool isUnknown = false;
    for (const SearchedWord &word : glued) {
        isHan = isHan && segmentOf(word).kind == Segment::Han;
        isUnknown = isUnknown || word.forms.isUnknown();
        heard.literal << word.forms;
    }
    if (isUnknown)
        heard.literal.clear();
    if (glued.size() == 1 && isWordOfTexts(segmentOf(glued.first())))
        return heard;
    const QString typed = typedTogether(glued, QString());
    QList<QStringList> sounds;
    if (!isHan)
        sounds = m_hanBySound.textsInTurn(typed, m_stand);
    else if (const QStringList texts = m_hanBySound.homophones(typed); !texts.isEmpty())
        sounds << texts;
    for (const QStringList &texts : std::as_const(sounds)) {
        m_texts << texts;
        heard.sounds << WordForms::ofHanTexts(texts);
    }
    return heard;
}

QStringList SoundWords::expressions(Field lastField) const
{
    QStringList expressions;
    if (!m_together.isEmpty())
        expressions << WordForms::ofHanTexts(m_together).upTo(lastField);
    const auto sounding
        = std::count_if(m_heard.begin(), m_heard.end(), [](const Heard &one) { return !one.sounds.isEmpty(); });
    if (sounding == 0)
        return expressions;
    QStringList each;
    for (Heard one : m_heard) {
        if (sounding == 1 && !one.sounds.isEmpty())
            one.literal.clear(); // as it was typed it has been looked for already
        each << either(one, lastField);
    }
    if (!each.contains(QString()))
        expressions << each.join(And);
    return expressions;
}

/// The words as they were typed, or any text that sounds like them. Empty where neither can be found.
QString SoundWords::either(const Heard &heard, Field lastField)
{
    QStringList alternatives;
    if (!heard.literal.isEmpty())
        alternatives << all(heard.literal, lastField);
    if (!heard.sounds.isEmpty())
        alternatives << all(heard.sounds, lastField);
    return alternatives.isEmpty() ? QString() : u'(' + alternatives.join(Or) + u')';
}

} // namespace Codebook
