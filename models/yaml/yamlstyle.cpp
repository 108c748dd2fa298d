// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/yamlstyle.h"

#include "models/yaml/yamlvalue.h"
#include "models/yaml/yamlwriter.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr int shortList = 60; ///< characters that a new list in one line may have

int commonest(const std::array<int, 9> &counts, int otherwise)
{
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? otherwise : int(most - counts.begin());
}

void count(std::array<int, 9> &counts, int value)
{
    if (value >= 0 && value < int(counts.size()))
        ++counts[size_t(value)];
}

} // namespace

YamlStyleGuide::YamlStyleGuide(const YamlTree &tree)
{
    for (qsizetype i = 0; i < tree.size(); ++i) {
        const YamlNode &node = tree.node(YamlId(int(i)));
        if (node.kind != YamlNode::Kind::Mapping)
            continue;
        for (size_t k = 0; k + 1 < node.children.size(); k += 2)
            note(tree, tree.node(node.children[k]), node.children[k + 1], node.style == YamlStyle::Flow);
    }
    m_step = commonest(m_steps, 2);
    m_dashWidth = std::max(2, commonest(m_dashes, 2));
    if (m_all.singleAtAll > m_all.doubledAtAll)
        m_quotes = QuoteHabit::Single;
}

void YamlStyleGuide::noteQuotes(Habit &habit, const YamlNode &scalar)
{
    // Quotes that must be there are no habit.
    switch (scalar.style) {
    case YamlStyle::SingleQuoted:
        ++habit.singleAtAll;
        habit.single += isSafePlain(scalar.text, false) ? 1 : 0;
        break;
    case YamlStyle::DoubleQuoted:
        ++habit.doubledAtAll;
        habit.doubled += isSafePlain(scalar.text, false) ? 1 : 0;
        break;
    case YamlStyle::Plain: habit.plain += scalarType(scalar) == ScalarType::String ? 1 : 0; break;
    default: break;
    }
}

void YamlStyleGuide::note(const YamlTree &tree, const YamlNode &key, YamlId id, bool inFlow)
{
    const YamlNode &value = tree.node(id);
    Habit &habit = m_habits[key.text];
    const int indent = value.range.column - key.range.column;
    if (value.kind == YamlNode::Kind::Scalar) {
        noteQuotes(habit, value);
        noteQuotes(m_all, value);
        habit.scalars += scalarType(value) == ScalarType::Null ? 0 : 1;
    } else if (value.kind == YamlNode::Kind::Mapping && value.style == YamlStyle::Block) {
        count(m_steps, indent);
    } else if (value.kind == YamlNode::Kind::Sequence && !value.children.empty()) {
        const bool flow = value.style == YamlStyle::Flow;
        if (!inFlow)
            ++(flow ? habit.flowLists : habit.blockLists);
        if (!flow) {
            count(habit.indents, indent);
            count(m_all.indents, indent);
        }
        for (const YamlId child : value.children) {
            const YamlNode &item = tree.node(child);
            if (!flow && item.range.line > 0)
                count(m_dashes, item.range.column - value.range.column);
            if (item.kind == YamlNode::Kind::Scalar) {
                noteQuotes(habit, item);
                noteQuotes(m_all, item);
            } else if (item.kind == YamlNode::Kind::Mapping) {
                ++(item.style == YamlStyle::Flow ? habit.flowItems : habit.blockItems);
            }
        }
    }
}

int YamlStyleGuide::listIndent(const QString &key) const
{
    const int usual = commonest(m_all.indents, 0);
    const auto habit = m_habits.constFind(key);
    return habit == m_habits.constEnd() ? usual : commonest(habit->indents, usual);
}

QuoteHabit YamlStyleGuide::quotesOf(const QString &key) const
{
    const auto found = m_habits.constFind(key);
    const Habit *habit = found == m_habits.constEnd() ? &m_all : &*found;
    if (habit->plain + habit->single + habit->doubled == 0)
        habit = &m_all;
    const int quoted = habit->single + habit->doubled;
    if (habit == &m_all ? habit->plain > 0 || quoted == 0 : quoted <= habit->plain)
        return QuoteHabit::Plain;
    return habit->single > habit->doubled ? QuoteHabit::Single : QuoteHabit::Double;
}

bool YamlStyleGuide::isFlow(const QString &key, const YamlData &list) const
{
    if (list.items.isEmpty())
        return true;
    qsizetype length = 0;
    for (const YamlData &item : list.items) {
        if (item.kind != YamlData::Kind::Scalar || item.text.contains(u'\n'))
            return false;
        length += item.text.size() + 2;
    }
    const auto habit = m_habits.constFind(key);
    if (habit != m_habits.constEnd() && habit->flowLists != habit->blockLists)
        return habit->flowLists > habit->blockLists;
    return length <= shortList;
}

bool YamlStyleGuide::hasFlowItems(const QString &key) const
{
    const auto habit = m_habits.constFind(key);
    return habit != m_habits.constEnd() && habit->flowItems > habit->blockItems;
}

bool YamlStyleGuide::prefersScalar(const QString &key) const
{
    const auto habit = m_habits.constFind(key);
    return habit != m_habits.constEnd() && habit->scalars > habit->flowLists + habit->blockLists;
}

} // namespace clustero
