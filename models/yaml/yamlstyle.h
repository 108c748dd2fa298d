// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/yamldata.h"
#include "models/yaml/yamltree.h"

#include <QHash>

#include <array>

namespace clustero {

enum class QuoteHabit { Plain, Single, Double };

/// How a file writes things, so that new text looks like the rest of it.
class YamlStyleGuide
{
public:
    explicit YamlStyleGuide(const YamlTree &tree);

    /// Columns from a key to the keys of the mapping below it.
    [[nodiscard]] int step() const { return m_step; }
    /// Columns from a key to the dashes of its list.
    [[nodiscard]] int listIndent(const QString &key) const;
    /// Columns from a dash to what it introduces.
    [[nodiscard]] int dashWidth() const { return m_dashWidth; }
    /// Quotes for strings that need them.
    [[nodiscard]] QuoteHabit quotes() const { return m_quotes; }
    /// How strings of this key, or in its list, are mostly written; Plain: quoted only if they must be.
    [[nodiscard]] QuoteHabit quotesOf(const QString &key) const;
    /// Whether this list would be written as `[…]`.
    [[nodiscard]] bool isFlow(const QString &key, const YamlData &list) const;
    /// Whether mappings in this key's list are written as `{…}`.
    [[nodiscard]] bool hasFlowItems(const QString &key) const;
    /// Whether a single name stands without a list in most places.
    [[nodiscard]] bool prefersScalar(const QString &key) const;

private:
    struct Habit
    {
        int plain = 0, single = 0, doubled = 0;
        int singleAtAll = 0, doubledAtAll = 0;
        int scalars = 0, flowLists = 0, blockLists = 0;
        int flowItems = 0, blockItems = 0;
        std::array<int, 9> indents{};
    };

    void note(const YamlTree &tree, const YamlNode &key, YamlId value, bool inFlow);
    static void noteQuotes(Habit &habit, const YamlNode &scalar);

    QHash<QString, Habit> m_habits;
    Habit m_all;
    std::array<int, 9> m_steps{};
    std::array<int, 9> m_dashes{};
    int m_step = 2;
    int m_dashWidth = 2;
    QuoteHabit m_quotes = QuoteHabit::Double;
};

} // namespace clustero
