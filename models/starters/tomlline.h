// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace clustero {

/// A value of one line in a table of a TOML file, without its quotes; empty: there is none, or it takes more than a line. Looks at lines only,
/// which is enough for the keys that proposals ask for.
[[nodiscard]] QString tomlValue(const QByteArray &text, const QString &table, const QString &key);
/// The names of the file's tables.
[[nodiscard]] QStringList tomlTables(const QByteArray &text);
/// The keys of a table.
[[nodiscard]] QStringList tomlKeys(const QByteArray &text, const QString &table);

} // namespace clustero
