// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/yamllayout.h"

#include <algorithm>

namespace clustero {

namespace {

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

bool isWhite(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

YamlLayout::YamlLayout(const QByteArray &text, const YamlTree &tree)
    : m_tree(tree), m_text(text), m_size(text.size()), m_markSize(text.startsWith("\xEF\xBB\xBF") ? 3 : 0)
{
    if (m_size > m_markSize && !isBreak(m_text.back()))
        m_text += lineBreak(m_size);
}

qsizetype YamlLayout::lineStart(qsizetype at) const
{
    while (at > m_markSize && !(isBreak(m_text[at - 1]) && !(m_text[at - 1] == '\r' && at < m_text.size() && m_text[at] == '\n')))
        --at;
    return std::max(at, m_markSize);
}

qsizetype YamlLayout::lineEnd(qsizetype at) const
{
    if (at > 0 && at < m_text.size() && m_text[at] == '\n' && m_text[at - 1] == '\r')
        return at - 1;
    while (at < m_text.size() && !isBreak(m_text[at]))
        ++at;
    return at;
}

qsizetype YamlLayout::nextLine(qsizetype at) const
{
    at = lineEnd(at);
    if (at == m_text.size())
        return at;
    return at + (m_text[at] == '\r' && at + 1 < m_text.size() && m_text[at + 1] == '\n' ? 2 : 1);
}

QByteArray YamlLayout::lineBreak(qsizetype at) const
{
    qsizetype end = lineEnd(std::min(at, m_text.size()));
    if (end == m_text.size() && end > 0) {
        const qsizetype start = lineStart(end);
        end = start > m_markSize ? lineEnd(start - 1) : end;
    }
    const QByteArray found = m_text.mid(end, nextLine(end) - end);
    return found.isEmpty() ? QByteArray("\n") : found;
}

bool YamlLayout::isBlankLine(qsizetype start) const
{
    if (start >= m_text.size())
        return false;
    while (start < m_text.size() && isWhite(m_text[start]))
        ++start;
    return start == m_text.size() || isBreak(m_text[start]);
}

bool YamlLayout::isCommentLine(qsizetype start) const
{
    while (start < m_text.size() && isWhite(m_text[start]))
        ++start;
    return start < m_text.size() && m_text[start] == '#';
}

qsizetype YamlLayout::indentOf(qsizetype start) const
{
    qsizetype at = start;
    while (at < m_text.size() && m_text[at] == ' ')
        ++at;
    return at - start;
}

qsizetype YamlLayout::skipSpace(qsizetype at) const
{
    while (at < m_text.size()) {
        if (m_text[at] == '#')
            at = lineEnd(at);
        else if (isWhite(m_text[at]) || isBreak(m_text[at]))
            ++at;
        else
            break;
    }
    return at;
}

qsizetype YamlLayout::spaceBefore(qsizetype at) const
{
    while (at > 0 && isWhite(m_text[at - 1]))
        --at;
    return at;
}

qsizetype YamlLayout::blankLinesAbove(qsizetype start) const
{
    while (start > m_markSize) {
        const qsizetype above = lineStart(start - 1);
        if (!isBlankLine(above))
            break;
        start = above;
    }
    return start;
}

qsizetype YamlLayout::blankLinesBelow(qsizetype start) const
{
    while (start < m_text.size() && isBlankLine(start))
        start = nextLine(start);
    return start;
}

int YamlLayout::count(const YamlNode &container)
{
    return int(container.kind == YamlNode::Kind::Mapping ? container.children.size() / 2 : container.children.size());
}

const YamlNode &YamlLayout::leading(const YamlNode &container, int index) const
{
    return m_tree.node(container.children[size_t(index) * (container.kind == YamlNode::Kind::Mapping ? 2 : 1)]);
}

qsizetype YamlLayout::afterColon(YamlId key) const
{
    const qsizetype at = skipSpace(m_tree.node(key).end);
    return at < m_text.size() && m_text[at] == ':' ? at + 1 : -1;
}

qsizetype YamlLayout::endOf(const YamlNode &container, int index) const
{
    if (container.kind != YamlNode::Kind::Mapping)
        return m_tree.node(container.children[size_t(index)]).end;
    const YamlId key = container.children[size_t(index) * 2];
    const qsizetype colon = afterColon(key);
    if (colon < 0)
        return m_tree.node(key).end;
    return std::max(colon, m_tree.node(container.children[size_t(index) * 2 + 1]).end);
}

bool YamlLayout::keepsBlankLines(YamlId id) const
{
    const YamlNode *node = &m_tree.node(id);
    while (node->kind != YamlNode::Kind::Scalar && !node->children.empty())
        node = &m_tree.node(node->children.back());
    if (node->style != YamlStyle::Literal && node->style != YamlStyle::Folded)
        return false;
    for (qsizetype at = node->contentStart; at < node->end && !isBreak(m_text[at]) && !isWhite(m_text[at]); ++at) {
        if (m_text[at] == '+')
            return true;
    }
    return false;
}

std::vector<YamlExtent> YamlLayout::extents(YamlId id) const
{
    const YamlNode &container = m_tree.node(id);
    const bool mapping = container.kind == YamlNode::Kind::Mapping;
    std::vector<YamlExtent> result;
    qsizetype at = container.contentStart;
    for (int i = 0; i < count(container); ++i) {
        YamlExtent extent;
        extent.begin = skipSpace(at);
        const qsizetype content = leading(container, i).start;
        const bool marked = extent.begin < m_text.size() && m_text[extent.begin] == (mapping ? '?' : '-');
        if (mapping ? extent.begin != content && !marked : !marked)
            return {};
        if (content < extent.begin)
            return {};
        extent.end = std::max(extent.begin + (mapping ? 0 : 1), endOf(container, i));
        const qsizetype line = lineStart(extent.begin);
        extent.startsLine = spaceBefore(extent.begin) <= line;
        extent.first = extent.startsLine ? line : extent.begin;
        const qsizetype bound = result.empty() ? m_markSize : result.back().last;
        while (extent.startsLine && extent.first > bound) {
            const qsizetype above = lineStart(extent.first - 1);
            if (above < bound || !isCommentLine(above))
                break;
            extent.first = above;
        }
        if (mapping && result.empty() && extent.startsLine && extent.first == m_markSize)
            extent.first = line; // what a file begins with belongs to the file
        extent.last = nextLine(extent.end);
        if (keepsBlankLines(container.children[size_t(i) * (mapping ? 2 : 1) + (mapping ? 1 : 0)]))
            extent.last = blankLinesBelow(extent.last);
        const qsizetype column = extent.begin - line;
        while (extent.last < m_text.size() && isCommentLine(extent.last) && indentOf(extent.last) > column)
            extent.last = nextLine(extent.last);
        at = extent.end;
        result.push_back(extent);
    }
    return result;
}

} // namespace clustero
