// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/keys.h"

#include <functional>
#include <optional>
#include <vector>

namespace clustero {

/// The mappings that a list of this type has; none for lists of scalars.
[[nodiscard]] std::optional<Place> elementsOf(KeyType type);
/// What the value is where it is one mapping.
[[nodiscard]] std::optional<Place> mappingOf(KeyType type);

/// A mapping or a list that is open at some place of a text.
struct TextLevel
{
    int id = 0; ///< from 1, never the same again
    bool isList = false;
    bool isFlow = false;
    qsizetype column = 0;
    std::optional<Place> place;      ///< of a mapping; none: not one of the language's
    std::optional<Place> ownerPlace; ///< of a list: the mapping of its key
    QString key;                     ///< of a mapping: the last one; of a list: the one that it is the value of
    bool hasValue = true;            ///< the key's, or the item's
    bool isAfterColon = false;       ///< in brackets
    QStringList present;             ///< keys, or scalars of a list
    QString name;                    ///< values of these two keys
    QString type;
};

/// Keeps track of what is open while a pipeline file is read line by line, by columns and brackets; bears with columns that are a little wrong.
class TextStructure
{
public:
    /// `closed` is told each level at its end.
    explicit TextStructure(std::function<void(const TextLevel &)> closed) : m_closed(std::move(closed)) {}

    [[nodiscard]] const std::vector<TextLevel> &levels() const { return m_levels; }
    [[nodiscard]] TextLevel *top() { return m_levels.empty() ? nullptr : &m_levels.back(); }
    /// The mapping whose last key still has no value, where this column is deeper than it; null: there is none.
    [[nodiscard]] TextLevel *pendingAbove(qsizetype column);

    /// The mapping whose keys begin in this column; opened if there is none.
    TextLevel &mappingAt(qsizetype column);
    TextLevel &open(bool isList, bool isFlow, qsizetype column);
    void dash(qsizetype column);
    void key(TextLevel &mapping, const QString &name);
    void value(const QString &text);
    void closeFlow();
    void leaveFlow();
    void closeAll();

private:
    void close();
    void closeTo(qsizetype column);

    std::vector<TextLevel> m_levels;
    std::function<void(const TextLevel &)> m_closed;
    int m_lastId = 0;
};

} // namespace clustero
