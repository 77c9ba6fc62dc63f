// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry.h"
#include "ui/messagepage.h"
#include "ui/navigationhistory.h"

#include <QObject>

class QTimer;

namespace Codebook {

class DetailPane;
class KeptCodes;
class SearchController;

/// Which entry the details show, the way there and back, and what the user keeps of it.
class EntryController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    EntryController(DetailPane &details, SearchController &search, KeptCodes &kept, QObject *parent = nullptr);

    /// The id of what is shown; 0 for none.
    qint64 id() const { return m_id; }

    /// What is shown; nullptr for none. Valid until the next entry is read.
    const Entry *entry();

    /// Of no effect for an id that is not in the catalogue. typed: the text whose results brought it; empty where the
    /// user chose it.
    void show(qint64 id, const QString &typed = {});
    /// The same for a code.
    void showCode(const Code &code);
    /// A page in the place of an entry.
    void showMessage(const MessagePage::Content &content);

    /// No entry is shown any more; the page stays.
    void leave() { m_id = 0; }

    /// The same, and what was shown before cannot be gone back to: for another catalogue.
    void forget();

    bool canGoBack() const { return m_history.canGoBack(); }

    bool canGoForward() const { return m_history.canGoForward(); }

    void goBack() { show(m_history.goBack()); }

    void goForward() { show(m_history.goForward()); }

    /// Opens what the user keeps, if it is not open yet.
    void openKept();
    void toggleStar();

Q_SIGNALS:
    void shown(qint64 id);
    /// What is kept has changed: counts and actions are other than before.
    void keptChanged();

private:
    void showKept();
    void countVisit();
    void refreshKept();

    DetailPane &m_details;
    SearchController &m_search;
    KeptCodes &m_kept;
    QTimer *m_visit; ///< until the code that is shown counts as looked at
    NavigationHistory m_history;
    qint64 m_id = 0;
};

} // namespace Codebook
