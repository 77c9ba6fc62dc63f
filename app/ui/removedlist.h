// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/redaction.h"

#include <QList>
#include <QStringList>
#include <QTreeWidget>

namespace Codebook {

/// What was removed from a report, to be looked through: a tick puts an original back.
class RemovedList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RemovedList(QWidget *parent = nullptr);

    /// The rows stay where the pieces are the same. Pieces whose original is in restored are ticked.
    void setPieces(const QList<RemovedPiece> &pieces, const QStringList &restored);

Q_SIGNALS:
    /// The agent ticked it, or took the tick away.
    void restoreToggled(const QString &original, bool isRestored);
    /// The agent went to a piece.
    void pieceChosen(const Codebook::RemovedPiece &piece);

protected:
    void changeEvent(QEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    static QString kindName(RemovedKind kind);
    void retranslate();
    void retranslateRow(int row);
    int heightOf(int rows) const;

    QList<RemovedPiece> m_pieces; ///< one for each row
};

} // namespace Codebook
