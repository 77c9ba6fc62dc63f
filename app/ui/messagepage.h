// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QScrollArea>
#include <QString>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Codebook {

class RemarkLabel;

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
    /// A choice as it is shown.
    struct Row
    {
        QString id;
        QPushButton *button;
        RemarkLabel *remark;
    };

    void addRow();
    void setRow(int row, const Choice &choice);
    void updateColours();

    QString m_iconName;
    QWidget *m_page;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QGridLayout *m_choices;
    QList<Row> m_rows; ///< as many as were ever needed at once
};

} // namespace Codebook
