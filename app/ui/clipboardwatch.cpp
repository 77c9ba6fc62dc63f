// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/clipboardwatch.h"

#include "ui/clipboardtext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace Codebook {

ClipboardWatch::ClipboardWatch(std::function<QString()> catalogue, std::function<bool()> isOwn, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_isOwn(std::move(isOwn))
{ }

void ClipboardWatch::setOn(bool on)
{
    if (m_isOn == on)
        return;
    m_isOn = on;
    if (on) {
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardWatch::look);
    } else {
        QGuiApplication::clipboard()->disconnect(this);
        m_seen.clear();
        m_next.reset();
    }
}

void ClipboardWatch::look()
{
    if (m_isOwn())
        return;
    const QString text = watchableText(QGuiApplication::clipboard()->mimeData()).value_or(QString());
    // Clipboard managers put there again what another program had copied: that is nothing new.
    if (std::exchange(m_seen, text) != text && !text.isEmpty())
        scan(text);
}

void ClipboardWatch::scan(const QString &text)
{
    const QString catalogue = m_catalogue();
    if (catalogue.isEmpty())
        return;
    if (m_scan) { // replacing it would wait for its end, and a large catalogue takes a while to be opened
        m_next = text;
        return;
    }
    m_scan = std::make_unique<LogScan>(LogSource{.path = {}, .text = text}, catalogue);
    connect(m_scan.get(), &LogScan::finished, this, [this, text](const ScannedLog &log) {
        report(text, log);
        scanNext();
    });
    connect(m_scan.get(), &LogScan::failed, this, &ClipboardWatch::scanNext); // nobody asked: nothing is said
}

/// Unless something else was copied meanwhile.
void ClipboardWatch::report(const QString &text, const ScannedLog &log)
{
    if (!m_isOn || m_next)
        return;
    QStringList codes;
    for (const CodeSummary &code : log.known) {
        if (code.best.confidence == Confidence::Strong)
            codes << code.name;
    }
    if (!codes.isEmpty())
        Q_EMIT codesCopied(text, codes);
}

void ClipboardWatch::scanNext()
{
    m_scan.release()->deleteLater(); // this is called by its signal
    if (const auto next = std::exchange(m_next, std::nullopt))
        scan(*next);
}

} // namespace Codebook
