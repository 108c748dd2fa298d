// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/yamlsplicer.h"

#include <algorithm>

namespace clustero {

namespace {

/// The lines that taking these elements away takes away, so that blank lines are not doubled.
std::pair<qsizetype, qsizetype> linesToRemove(const YamlLayout &layout, const std::vector<YamlExtent> &extents, int from, int to)
{
    qsizetype first = extents[size_t(from)].first;
    qsizetype last = extents[size_t(to)].last;
    const qsizetype above = layout.blankLinesAbove(first);
    const qsizetype below = layout.blankLinesBelow(last);
    const bool isLast = to + 1 == int(extents.size());
    const bool endsFile = below >= layout.text().size();
    if (isLast && above < first && from > 0 && (below > last || endsFile))
        first = above;
    else if (!isLast && below > last && (above < first || from == 0))
        last = below;
    return {first, last};
}

} // namespace

QByteArray YamlSplicer::source(YamlId id, int index, const TextEdits &edits) const
{
    const YamlNode &container = m_tree.node(id);
    const auto cut = [&](qsizetype start, qsizetype end) {
        TextEdits inside;
        TextEdits all = edits;
        if (m_openEnd)
            all.append(*m_openEnd);
        for (const TextEdit &edit : std::as_const(all)) {
            if (edit.offset >= start && edit.offset + edit.removed.size() <= end)
                inside.append({edit.offset - start, edit.removed, edit.inserted});
        }
        std::sort(inside.begin(), inside.end(), [](const TextEdit &a, const TextEdit &b) { return a.offset < b.offset; });
        const QByteArray part = m_layout.text().mid(start, end - start);
        return fits(part, inside) ? applied(part, inside) : part;
    };
    if (container.style == YamlStyle::Flow)
        return cut(m_layout.leading(container, index).start, m_layout.endOf(container, index));
    const std::vector<YamlExtent> extents = m_layout.extents(id);
    if (index >= int(extents.size()))
        return {};
    const YamlExtent &extent = extents[size_t(index)];
    const QByteArray lines = cut(extent.first, extent.last);
    return extent.startsLine ? lines : QByteArray(m_layout.column(extent.begin), ' ') + lines;
}

QByteArray YamlSplicer::blockText(const YamlNode &container, const YamlPiece &piece, const QString &key, qsizetype column,
                                  const QByteArray &lineBreak) const
{
    if (!piece.source.isEmpty())
        return piece.source;
    QByteArrayList lines = container.kind == YamlNode::Kind::Mapping ? m_writer.entry(piece.key, piece.value, column)
                                                                     : m_writer.element(piece.value, key, column);
    lines.front().prepend(QByteArray(column, ' '));
    return joined(lines, lineBreak);
}

void YamlSplicer::rearrangeBlock(YamlId id, const QList<YamlPiece> &pieces, const QString &key)
{
    const YamlNode &container = m_tree.node(id);
    const std::vector<YamlExtent> extents = m_layout.extents(id);
    if (extents.empty()) {
        refuse({QStringLiteral("edit-in-yaml"),
                QStringLiteral("What stands in line %1 is written in a way that cannot be edited here. Edit it in the YAML text.")
                    .arg(container.range.line)});
        return;
    }
    const qsizetype column = m_layout.column(extents.front().begin);
    const QByteArray lineBreak = m_layout.lineBreak(extents.front().begin);
    int kept = -1;
    QByteArrayList texts;
    const auto close = [&](int next) {
        if (!texts.isEmpty())
            insertBlockRun(id, extents, kept, next, texts);
        if (next > kept + 1)
            removeBlockRun(id, extents, kept + 1, next - 1);
        texts.clear();
        kept = next;
    };
    for (const YamlPiece &piece : pieces) {
        if (piece.old >= 0)
            close(piece.old);
        else
            texts += blockText(container, piece, key, column, lineBreak);
    }
    close(int(extents.size()));
}

void YamlSplicer::insertBlockRun(YamlId id, const std::vector<YamlExtent> &extents, int after, int before, const QByteArrayList &texts)
{
    const bool isList = m_tree.node(id).kind == YamlNode::Kind::Sequence;
    const int count = int(extents.size());
    // As many blank lines as the neighbours have between them.
    QByteArray separator;
    if (const int neighbour = std::clamp(after + 1, 1, count - 1); isList && count > 1) {
        const qsizetype first = extents[size_t(neighbour)].first;
        const qsizetype blank = m_layout.blankLinesAbove(first);
        if (blank >= extents[size_t(neighbour) - 1].last)
            separator = m_layout.text().mid(blank, first - blank);
    }
    QByteArray text;
    for (const QByteArray &one : texts)
        text += after >= 0 ? separator + one : one + separator;
    if (after >= 0) {
        insert(extents[size_t(after)].last, text);
        return;
    }
    const YamlExtent &first = extents[size_t(std::min(before, count - 1))];
    if (before < count && !extents.front().startsLine) {
        const YamlExtent &top = extents.front();
        const QByteArray indent(m_layout.column(top.begin), ' ');
        insert(top.begin, text.mid(indent.size()) + indent);
        return;
    }
    insert(before < count ? first.first : extents.front().first, text);
}

void YamlSplicer::removeBlockRun(YamlId, const std::vector<YamlExtent> &extents, int from, int to)
{
    const YamlExtent &top = extents[size_t(from)];
    if (!top.startsLine) { // on the line of a dash: what follows moves up, unless a comment stands between
        const YamlExtent &next = extents[size_t(to) + 1];
        const qsizetype removedEnd = extents[size_t(to)].last;
        if (next.first == m_layout.lineStart(next.begin) && removedEnd == next.first)
            replace(top.begin, next.begin, {});
        else
            replace(m_layout.spaceBefore(top.begin), m_layout.lineEnd(removedEnd - 1), {});
        return;
    }
    // Comments that stand alone between two of them stay.
    int start = from;
    for (int i = from; i <= to; ++i) {
        const bool joins = i < to && m_layout.blankLinesBelow(extents[size_t(i)].last) == extents[size_t(i) + 1].first;
        if (joins)
            continue;
        const auto [first, last] = linesToRemove(m_layout, extents, start, i);
        replace(first, last, {});
        start = i + 1;
    }
}

} // namespace clustero
