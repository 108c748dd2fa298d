// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace clustero {

/// A value without a place: what is to be written, or what a file says. Mappings keep their order. Value type.
struct YamlData
{
    enum class Kind { Scalar, List, Mapping };

    Kind kind = Kind::Scalar;
    QString text;       ///< of a scalar
    bool isText = true; ///< of a scalar: it is a string whatever it looks like; false: number, boolean or null as written
    QList<YamlData> items;
    QList<std::pair<QString, YamlData>> entries;

    [[nodiscard]] static YamlData string(const QString &text);
    /// A number or a boolean: `1`, `true`.
    [[nodiscard]] static YamlData plain(const QString &text);
    [[nodiscard]] static YamlData list(const QList<YamlData> &items);
    [[nodiscard]] static YamlData strings(const QStringList &items);
    [[nodiscard]] static YamlData mapping(const QList<std::pair<QString, YamlData>> &entries);

    /// Null where it is no mapping or has no such key.
    [[nodiscard]] const YamlData *find(const QString &key) const;
    bool operator==(const YamlData &) const = default;
};

} // namespace clustero
