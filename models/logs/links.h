// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace clustero {

/// Something in a line that leads elsewhere.
struct LogLink
{
    enum class Kind { Web, File, Other }; ///< Web: http or https. Other: any other scheme
    Kind kind = Kind::Web;
    qsizetype start = 0; ///< UTF-16 units of the line
    qsizetype length = 0;
    QString target; ///< address, or path as it is written
    int line = 0;   ///< File: from 1; 0: not told
    int column = 0;
    bool operator==(const LogLink &) const = default;
};

/// Addresses and `path:line:column` (also `path(line,column)` and Python's `File "path", line n`) in a line's visible text; at most 100.
[[nodiscard]] QList<LogLink> findLinks(const QString &visible);

/// The kind of an address that a log names (OSC 8).
[[nodiscard]] LogLink::Kind kindOfAddress(const QString &address);

/// The file in the checkout that a step means with `path`: relative to `dir` in `checkout`, or absolute below `mount` where the step saw the
/// checkout. Empty where it leads out of the checkout. Looks at no file.
[[nodiscard]] QString pathInCheckout(const QString &path, const QString &checkout, const QString &dir, const QString &mount);

} // namespace clustero
