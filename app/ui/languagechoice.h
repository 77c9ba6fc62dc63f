// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/language.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace Codebook {

/// A switch for the language of one text, apart from the program's: 中文, English and, where offered, both.
class LanguageChoice final : public QWidget
{
    Q_OBJECT

public:
    enum class Offer { OneLanguage, OneOrBoth };

    explicit LanguageChoice(Offer offer, QWidget *parent = nullptr);

    /// One, or Chinese and English.
    QList<Language> languages() const;
    void setLanguages(const QList<Language> &languages);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &text);
    void retranslate();

    QButtonGroup *m_group;
    QToolButton *m_chinese;
    QToolButton *m_english;
    QToolButton *m_both = nullptr; // only where offered
};

} // namespace Codebook
