// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace clustero::edittest {

/// What an independent reader (yaml-cpp) sees in a file. Aliases are followed; merge keys are keys like others.
struct PlainData
{
    enum class Kind { Null, Scalar, List, Mapping };

    Kind kind = Kind::Null;
    QByteArray text;        ///< of a scalar
    QByteArray tag;         ///< `?`: plain, `!`: quoted or a block, else as written
    QList<PlainData> keys;  ///< of a mapping
    QList<PlainData> items; ///< elements, or the values of the keys
    int line = 0;           ///< where it starts, from 0; of an alias: the alias
    int column = 0;
    bool isFlow = false;
    int last = 0; ///< the line before the next node, or its own last one where that starts in it

    [[nodiscard]] bool isScalar(const QByteArray &wanted) const { return kind == Kind::Scalar && text == wanted; }
    /// Number of the first entry with this key, -1: none.
    [[nodiscard]] int indexOf(const QByteArray &key) const;
    [[nodiscard]] const PlainData *find(const QByteArray &key) const;
    /// Whether it means the same; places do not matter.
    [[nodiscard]] bool means(const PlainData &other) const;
    /// For messages.
    [[nodiscard]] QByteArray show() const;
};

/// All documents of a file; nullopt: yaml-cpp does not take it, or it is too large when aliases are followed.
[[nodiscard]] std::optional<QList<PlainData>> readPlainData(const QByteArray &bytes);

/// Whether a plain scalar is text in YAML 1.2's core schema.
[[nodiscard]] bool isPlainText(const QByteArray &text);
/// Whether readers of YAML 1.1 take this plain word for something other than text.
[[nodiscard]] bool isOldWord(const QByteArray &text);

} // namespace clustero::edittest
