// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace clustero {

struct EnvLine
{
    QString key;
    QString value;

    bool operator==(const EnvLine &) const = default;
};

/// What `NAME=value` lines say.
struct EnvLines
{
    QList<EnvLine> entries; ///< of a name that comes twice only the last value, at the first one's place
    QStringList problems;   ///< a sentence for each line that says nothing of the kind
};

/// Reads lines as they stand in `.env` files and in shells: empty lines, comments and a leading `export` are left out, quotes around
/// a whole value are taken off. At most 10,000 lines.
[[nodiscard]] EnvLines readEnvLines(const QString &text);

} // namespace clustero
