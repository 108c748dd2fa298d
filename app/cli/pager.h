// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace clustero {

/// Shows the text in $CLUSTERO_PAGER, $PAGER or `less`, as git does, and waits until the person has read it. False: there is no pager, or it
/// could not be started; nothing was shown.
[[nodiscard]] bool showInPager(const QHash<QString, QString> &environment, const QByteArray &text);

} // namespace clustero
