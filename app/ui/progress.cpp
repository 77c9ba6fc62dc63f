// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/progress.h"

#include <QProgressDialog>

namespace Codebook {

namespace {

constexpr qsizetype FewSteps = 2000; // done before a dialog could be seen
constexpr qsizetype StepsAtATime = 256;
constexpr int MillisecondsBeforeDialog = 100;

} // namespace

bool forEachWithProgress(QWidget *window, const QString &label, qsizetype count,
                         const std::function<void(qsizetype)> &step)
{
    if (count <= FewSteps) {
        for (qsizetype i = 0; i < count; ++i)
            step(i);
        return true;
    }
    QProgressDialog dialog(label, QProgressDialog::tr("Cancel"), 0, int(count), window);
    dialog.setObjectName(QStringLiteral("progress"));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(MillisecondsBeforeDialog);
    for (qsizetype i = 0; i < count; ++i) {
        if (i % StepsAtATime == 0)
            dialog.setValue(int(i)); // handles events, once the dialog is shown
        if (dialog.wasCanceled())
            return false;
        step(i);
    }
    return true;
}

} // namespace Codebook
