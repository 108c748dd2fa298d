// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/notice.h"

#include <QObject>

namespace clustero {

/// Shows notifications on the desktop. One notification a key; GUI thread; nothing here waits.
class NotificationSender : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Shows it, in the place of what is shown under the same key.
    virtual void show(const ShowNotice &notice) = 0;
    virtual void withdraw(const QString &key) = 0;
    /// Whether somebody is there to show it.
    [[nodiscard]] virtual bool isAvailable() const = 0;

Q_SIGNALS:
    /// A click on the text (Open) or on a button. \p activationToken lets a window come to the front; may be empty.
    void activated(const QString &key, clustero::NoticeAction action, const QString &activationToken);
    /// It is gone: by a click, by its time, or with the program that showed it.
    void closed(const QString &key);
    void availableChanged(bool isAvailable);
};

} // namespace clustero
