// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace clustero {

/// A topic of the user manual: a file of docs/.
struct ManualTopic
{
    QString name;     ///< the file's name without its ending
    QString title;    ///< its first heading
    QString sentence; ///< its first paragraph
    QString markdown; ///< without comments
};

/// All topics in the order in which a person reads them. The first call reads them. Any thread.
[[nodiscard]] const QList<ManualTopic> &manualTopics();
[[nodiscard]] QStringList manualTopicNames();
/// Null for an unknown one.
[[nodiscard]] const ManualTopic *manualTopic(QStringView name);

/// The topic that a link inside the manual leads to (`triggers.md`, `triggers.md#git`); empty: it leads elsewhere.
[[nodiscard]] QString topicOfLink(const QString &link);

} // namespace clustero
