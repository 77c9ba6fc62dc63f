// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/messagepage.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace Codebook {

class ResultsView;

/// The middle of the window: the list of results with what must be said about them above it, or a page that says why
/// there is no list. That page is made when it is first needed.
class ResultsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPane(QWidget *parent = nullptr);

    ResultsView *list() const { return m_list; }

    void showList();
    void showMessage(const MessagePage::Content &content);
    /// A page of others that can take the list's place. Belongs to the pane from now on.
    void addPage(QWidget *page);
    void showPage(QWidget *page);
    bool isShowing(const QWidget *page) const;
    /// Whether the list or the page that says why there is none stands here, and nothing of others.
    bool isShowingResults() const;
    /// Sentences above the list; none: nothing is there.
    void setNotes(const QStringList &notes);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Of a message's choices.
    void choiceMade(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void turnTo(QWidget *page);
    void updateNotes();
    void place();

    QLabel *m_notes;
    QStackedWidget *m_pages;
    ResultsView *m_list;
    MessagePage *m_message = nullptr;
};

} // namespace Codebook
