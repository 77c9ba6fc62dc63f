// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Codebook {

/// A page that speaks where there is nothing to show: first start, nothing found, a catalogue that cannot be read.
class MessagePage final : public QWidget
{
    Q_OBJECT

public:
    /// A way on, offered as a button.
    struct Choice {
        QString id; ///< what choiceMade says
        QString text;
        QString remark; ///< beside the button, dimmed; may be empty
    };

    struct Content {
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
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_choices = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace Codebook
