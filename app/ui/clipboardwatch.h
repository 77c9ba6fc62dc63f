// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/logscan.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace Codebook {

/// Looks for codes in what other programs copy, while it is on. What it reads stays in memory. Where a system tells
/// only the active program of new content (macOS, Wayland), that is when the user comes back to the window.
class ClipboardWatch final : public QObject
{
    Q_OBJECT

public:
    /// catalogue gives the path of the one to use, or an empty one; then nothing is looked at.
    /// isOwn says whether what is on the clipboard was put there by this program.
    ClipboardWatch(std::function<QString()> catalogue, std::function<bool()> isOwn, QObject *parent = nullptr);

    /// Off at first. What is on the clipboard by then is not looked at.
    void setOn(bool on);

Q_SIGNALS:
    /// text was copied and has codes of the catalogue that are surely meant: their names, at least one.
    void codesCopied(const QString &text, const QStringList &codes);

private:
    void look();
    void scan(const QString &text);
    void report(const QString &text, const ScannedLog &log);
    void scanNext();

    std::function<QString()> m_catalogue;
    std::function<bool()> m_isOwn;
    bool m_isOn = false;
    QString m_seen; ///< what was copied last, where it could be looked at
    std::unique_ptr<LogScan> m_scan;
    std::optional<QString> m_next; ///< copied while m_scan was at work
};

} // namespace Codebook
