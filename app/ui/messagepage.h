// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QScrollArea>
#include <QString>

class QLabel;
class QVBoxLayout;

namespace Codebook {

/// A page that speaks where there is nothing to show: first start, nothing found, a catalogue that cannot be read.
/// Scrolls where the window is small.
class MessagePage final : public QScrollArea
{
    Q_OBJECT

public:
    /// A way on, offered as a button.
    struct Choice
    {
        QString id; ///< what choiceMade says
        QString text;
        QString remark; ///< beside the button, dimmed; may be empty
    };

    struct Content
    {
        QString icon; ///< of resources/icons/symbolic
        QString title;
        QString text;
        QList<Choice> choices;
    };

    explicit MessagePage(QWidget *parent = nullptr);

    void setContent(const Content &content);

Q_SIGNALS:
    void choiceMade(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColours();

    QString m_iconName;
    QWidget *m_page;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_choices = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace Codebook
