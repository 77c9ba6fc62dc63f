// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QTranslator>

namespace Codebook {

/// A language whose every text is the source's between brackets, installed while this lives: what does not follow a
/// switch of the language stands out, whether it is translated yet or not.
class MarkedTexts final : public QTranslator
{
public:
    MarkedTexts() { QCoreApplication::installTranslator(this); }

    ~MarkedTexts() override { QCoreApplication::removeTranslator(this); }

    Q_DISABLE_COPY_MOVE(MarkedTexts)

    static QString marked(const QString &text) { return QStringLiteral("⟦%1⟧").arg(text); }

    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return marked(QString::fromUtf8(sourceText));
    }

    bool isEmpty() const override { return false; }
};

} // namespace Codebook
