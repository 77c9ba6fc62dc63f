// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace Codebook {

/// One message of a .ts file.
struct TranslationMessage
{
    QString context;
    QString source;
    QString comment; ///< tells apart messages with the same source
    QStringList translations; ///< one, or one per plural form
    QString type; ///< "unfinished", "vanished", "obsolete", or empty: done
    bool isNumerus = false;
    bool hasLocation = false;

    /// Context, source and comment: what makes a message this one.
    QString id() const { return context + u'\n' + source + u'\n' + comment; }
};

struct TranslationFile
{
    QString language;
    QList<TranslationMessage> messages;
    QString error; ///< why it cannot be read; empty where it can

    static TranslationFile read(const QString &path)
    {
        TranslationFile result;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {.language = {}, .messages = {}, .error = file.errorString()};
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"TS")
                result.language = xml.attributes().value(QStringLiteral("language")).toString();
            else if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                result.messages << readMessage(xml, context);
        }
        result.error = xml.hasError() ? xml.errorString() : QString();
        return result;
    }

private:
    static TranslationMessage readMessage(QXmlStreamReader &xml, const QString &context)
    {
        TranslationMessage message;
        message.context = context;
        message.isNumerus = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
        while (xml.readNextStartElement()) {
            if (xml.name() == u"translation") {
                message.type = xml.attributes().value(QStringLiteral("type")).toString();
                message.translations = readTranslation(xml, message.isNumerus);
                continue;
            }
            if (xml.name() == u"location")
                message.hasLocation = true;
            QString *text = xml.name() == u"source" ? &message.source
                : xml.name() == u"comment"          ? &message.comment
                                                    : nullptr;
            const QString content = xml.readElementText(QXmlStreamReader::SkipChildElements);
            if (text)
                *text = content;
        }
        return message;
    }

    static QStringList readTranslation(QXmlStreamReader &xml, bool isNumerus)
    {
        if (!isNumerus)
            return {xml.readElementText()};
        QStringList forms;
        while (xml.readNextStartElement())
            forms << xml.readElementText();
        return forms;
    }
};

} // namespace Codebook
