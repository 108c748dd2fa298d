// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvasscene.h"

#include <QDialog>

class QListWidget;

namespace clustero {

/// What a strand waits for, as a list to tick; what would make a loop cannot be ticked and says why. Deletes itself when closed.
class AfterDialog : public QDialog
{
    Q_OBJECT
public:
    AfterDialog(const CanvasScene &scene, int card, QWidget *parent);

    [[nodiscard]] QStringList names() const; ///< that are ticked

private:
    void add(const QString &name, bool isTicked, const QString &whyNot);

    QListWidget *m_list;
};

} // namespace clustero
