// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/languagechoice.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace Codebook {

LanguageChoice::LanguageChoice(Offer offer, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // Each language is named in itself: who needs the switch may not read the other one.
    m_chinese = addButton("textChinese", QStringLiteral("中文"));
    m_english = addButton("textEnglish", QStringLiteral("English"));
    if (offer == Offer::OneOrBoth)
        m_both = addButton("textBoth", {});
    m_english->setChecked(true);
    setFocusProxy(m_english);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool isChecked) {
        if (!isChecked)
            return;
        setFocusProxy(button);
        Q_EMIT changed();
    });
    retranslate();
}

QToolButton *LanguageChoice::addButton(const char *name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_group->addButton(button);
    layout()->addWidget(button);
    return button;
}

QList<Language> LanguageChoice::languages() const
{
    if (m_chinese->isChecked())
        return {Language::Chinese};
    if (m_english->isChecked())
        return {Language::English};
    return {Language::Chinese, Language::English};
}

void LanguageChoice::setLanguages(const QList<Language> &languages)
{
    QToolButton *only = languages.contains(Language::Chinese) ? m_chinese : m_english;
    (languages.size() > 1 && m_both ? m_both : only)->setChecked(true);
}

void LanguageChoice::retranslate()
{
    m_chinese->setAccessibleName(tr("Text in Chinese"));
    m_english->setAccessibleName(tr("Text in English"));
    if (!m_both)
        return;
    m_both->setText(tr("Both"));
    m_both->setAccessibleName(tr("Text in both languages"));
}

void LanguageChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Codebook
