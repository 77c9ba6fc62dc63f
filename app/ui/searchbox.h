// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

class QAction;

namespace Codebook {

/// The one box. Keys that belong to the results go there; Enter that ends an input method's composing goes nowhere.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Down, Enter: the user goes on into the results.
    void resultsRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    bool isOfWindow(const QKeyEvent &event) const;

    QAction *m_search;
    QAction *m_clear;
    bool m_isComposing = false;
};

} // namespace Codebook
