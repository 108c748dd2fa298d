// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace clustero {

/// Shift+F10 in lists and trees, for keyboards without a menu key: opens the menu of the current row.
class MenuKey : public QObject
{
public:
    /// Filters all events of the application; `parent` owns it. GUI thread.
    explicit MenuKey(QObject *parent);

    bool eventFilter(QObject *receiver, QEvent *event) override;
};

} // namespace clustero
