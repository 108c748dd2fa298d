// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/yamlsplicer.h"

#include "models/yaml/treedata.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype comparisons = 250'000; ///< of list elements; longer lists are compared from both ends only

using Pair = std::pair<int, int>;

/// Elements of both lists that say the same, in ascending order: the longest such row.
QList<Pair> commonElements(const QList<YamlData> &before, const QList<YamlData> &after)
{
    QList<Pair> head;
    QList<Pair> tail;
    int start = 0;
    int endBefore = int(before.size());
    int endAfter = int(after.size());
    for (; start < std::min(endBefore, endAfter) && saySame(before[start], after[start]); ++start)
        head.append({start, start});
    while (endBefore > start && endAfter > start && saySame(before[endBefore - 1], after[endAfter - 1]))
        tail.prepend({--endBefore, --endAfter});
    const int rows = endBefore - start;
    const int columns = endAfter - start;
    if (qsizetype(rows) * columns > comparisons)
        return head + tail;
    const size_t width = size_t(columns) + 1;
    std::vector<int> lengths((size_t(rows) + 1) * width, 0);
    const auto length = [&](int row, int column) -> int & { return lengths[size_t(row) * width + size_t(column)]; };
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column) {
            const bool same = saySame(before[start + row], after[start + column]);
            length(row, column) = same ? length(row + 1, column + 1) + 1 : std::max(length(row + 1, column), length(row, column + 1));
        }
    }
    for (int row = 0, column = 0; row < rows && column < columns;) {
        if (saySame(before[start + row], after[start + column])) {
            head.append({start + row++, start + column++});
        } else if (length(row + 1, column) >= length(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
    return head + tail;
}

bool hasPlainText(const YamlData &data)
{
    return data.kind == YamlData::Kind::Scalar && !(data.isText && data.text.contains(u'\n'));
}

} // namespace

QString aliasInWords(const YamlTree &tree, const YamlNode &alias)
{
    return QStringLiteral("defined by &%1, line %2").arg(alias.text).arg(tree.node(alias.target).range.line);
}

YamlSplicer::YamlSplicer(const YamlLayout &layout, const YamlStyleGuide &style)
    : m_layout(layout), m_tree(layout.tree()), m_writer(style), m_style(style), m_openEnd(openEnd())
{}

void YamlSplicer::refuse(const Error &error)
{
    if (!m_refusal)
        m_refusal = error;
}

void YamlSplicer::replace(qsizetype start, qsizetype end, const QByteArray &text)
{
    m_edits.append({start, m_layout.text().mid(start, end - start), text});
}

QByteArray YamlSplicer::joined(const QByteArrayList &lines, const QByteArray &lineBreak) const
{
    QByteArray text;
    for (const QByteArray &line : lines)
        text += line + lineBreak;
    return text;
}

bool YamlSplicer::isInFlow(YamlId id) const
{
    const YamlId parent = m_tree.node(id).parent;
    return parent != YamlId::None && m_tree.node(parent).style == YamlStyle::Flow;
}

void YamlSplicer::reconcile(YamlId id, const YamlData &wanted, const QString &key)
{
    const YamlNode &node = m_tree.node(id);
    const YamlData said = dataOf(m_tree, id);
    if (saySame(said, wanted))
        return;
    if (node.kind == YamlNode::Kind::Alias) {
        refuse({QStringLiteral("edit-in-yaml"), QStringLiteral("`%1` in line %2 is an alias, %3. Edit it in the YAML text.")
                                                    .arg(key)
                                                    .arg(node.range.line)
                                                    .arg(aliasInWords(m_tree, node))});
        return;
    }
    const bool isScalar = wanted.kind == YamlData::Kind::Scalar;
    const bool isEmpty = !isScalar && (node.children.empty() || (wanted.items.isEmpty() && wanted.entries.isEmpty()));
    if (said.kind != wanted.kind || isEmpty)
        rewrite(id, wanted, key);
    else if (isScalar)
        replaceScalar(id, wanted, key);
    else if (wanted.kind == YamlData::Kind::List)
        reconcileList(id, wanted, key);
    else
        reconcileMapping(id, wanted);
}

void YamlSplicer::reconcileList(YamlId id, const YamlData &wanted, const QString &key)
{
    const YamlNode &list = m_tree.node(id);
    QList<YamlPiece> pieces;
    int before = 0;
    int after = 0;
    // What is not common is replaced one by one; what is left is removed or new.
    const auto fill = [&](int endBefore, int endAfter) {
        for (; after < endAfter; ++after) {
            if (before < endBefore) {
                pieces.append(YamlPiece::kept(before));
                reconcile(list.children[size_t(before++)], wanted.items[after], key);
            } else {
                pieces.append(YamlPiece::fresh(wanted.items[after]));
            }
        }
        before = endBefore;
    };
    const YamlData said = dataOf(m_tree, id);
    for (const auto &[oldIndex, newIndex] : commonElements(said.items, wanted.items)) {
        fill(oldIndex, newIndex);
        pieces.append(YamlPiece::kept(before++));
        ++after;
    }
    fill(int(said.items.size()), int(wanted.items.size()));
    rearrange(id, pieces, key);
}

void YamlSplicer::reconcileMapping(YamlId id, const YamlData &wanted)
{
    const YamlNode &mapping = m_tree.node(id);
    QList<YamlPiece> pieces;
    for (size_t i = 0; i + 1 < mapping.children.size(); i += 2) {
        const YamlNode &key = m_tree.resolved(mapping.children[i]);
        const YamlData *value = key.kind == YamlNode::Kind::Scalar ? wanted.find(key.text) : nullptr;
        if (value)
            reconcile(mapping.children[i + 1], *value, key.text);
        if (value || isMergeKey(key))
            pieces.append(YamlPiece::kept(int(i / 2)));
    }
    const bool keeps = !pieces.isEmpty();
    for (const auto &[key, value] : wanted.entries) {
        if (ownEntry(m_tree, id, key) < 0)
            pieces.append(YamlPiece::fresh(value, key));
    }
    if (keeps)
        rearrange(id, pieces, {});
    else
        rewrite(id, wanted, {});
}

void YamlSplicer::setEntry(YamlId id, const QString &key, const YamlData &value, const QStringList &order)
{
    const YamlNode &mapping = m_tree.node(id);
    const int present = ownEntry(m_tree, id, key);
    if (present >= 0) {
        reconcile(mapping.children[size_t(present) * 2 + 1], value, key);
        return;
    }
    if (mapping.children.empty()) {
        rewrite(id, YamlData::mapping({{key, value}}), {});
        return;
    }
    const int count = YamlLayout::count(mapping);
    const qsizetype rank = order.indexOf(key);
    int place = rank < 0 ? count : 0;
    for (int i = 0; rank >= 0 && i < count; ++i) {
        const YamlNode &other = m_layout.leading(mapping, i);
        const qsizetype otherRank = order.indexOf(other.text);
        if ((otherRank >= 0 && otherRank < rank) || isMergeKey(other))
            place = i + 1;
    }
    QList<YamlPiece> pieces;
    for (int i = 0; i < count; ++i)
        pieces.append(YamlPiece::kept(i));
    pieces.insert(place, YamlPiece::fresh(value, key));
    rearrange(id, pieces, {});
}

void YamlSplicer::replaceEntry(YamlId id, int entry, const QString &key, const YamlData &value)
{
    const YamlNode &mapping = m_tree.node(id);
    const YamlId oldKey = mapping.children[size_t(entry) * 2];
    const YamlId oldValue = mapping.children[size_t(entry) * 2 + 1];
    const auto isSimple = [this](YamlId part) {
        const YamlNode &node = m_tree.node(part);
        const bool isLine = node.style != YamlStyle::Literal && node.style != YamlStyle::Folded;
        return node.kind == YamlNode::Kind::Scalar && isLine && node.start == node.contentStart;
    };
    if (isSimple(oldKey) && isSimple(oldValue)) {
        replaceScalar(oldKey, YamlData::string(key), {});
        reconcile(oldValue, value, key);
        return;
    }
    QList<YamlPiece> pieces;
    for (int i = 0; i < YamlLayout::count(mapping); ++i)
        pieces.append(i == entry ? YamlPiece::fresh(value, key) : YamlPiece::kept(i));
    rearrange(id, pieces, {});
}

void YamlSplicer::removeEntries(YamlId id, const QList<int> &entries)
{
    QList<YamlPiece> pieces;
    for (int i = 0; i < YamlLayout::count(m_tree.node(id)); ++i) {
        if (!entries.contains(i))
            pieces.append(YamlPiece::kept(i));
    }
    rearrange(id, pieces, {});
}

void YamlSplicer::rearrange(YamlId id, const QList<YamlPiece> &pieces, const QString &key)
{
    const YamlNode &container = m_tree.node(id);
    const bool unchanged = pieces.size() == YamlLayout::count(container) &&
                           std::all_of(pieces.begin(), pieces.end(), [](const YamlPiece &piece) { return piece.old >= 0; });
    if (unchanged)
        return;
    m_changed.append(id);
    if (pieces.isEmpty())
        rewrite(id, container.kind == YamlNode::Kind::Mapping ? YamlData::mapping({}) : YamlData::list({}), key);
    else if (container.style == YamlStyle::Flow)
        rearrangeFlow(id, pieces, key);
    else
        rearrangeBlock(id, pieces, key);
}

void YamlSplicer::replaceScalar(YamlId id, const YamlData &wanted, const QString &key)
{
    const YamlNode &node = m_tree.node(id);
    m_changed.append(id);
    if ((node.style == YamlStyle::Literal || node.style == YamlStyle::Folded) && wanted.isText) {
        replaceBlockScalar(id, wanted, key);
        return;
    }
    if (node.end == node.contentStart || (!hasPlainText(wanted) && !isInFlow(id) && node.isPlain())) {
        rewrite(id, wanted, key);
        return;
    }
    const bool wasText = dataOf(m_tree, id).isText;
    replace(node.contentStart, node.end,
            wasText ? m_writer.scalarLike(node.style, wanted, isInFlow(id)) : m_writer.scalar(wanted, key, isInFlow(id)));
}

void YamlSplicer::replaceBlockScalar(YamlId id, const YamlData &wanted, const QString &key)
{
    const YamlNode &node = m_tree.node(id);
    const QByteArray &text = m_layout.text();
    const qsizetype bodyStart = m_layout.nextLine(node.contentStart);
    const qsizetype bodyEnd = std::max(bodyStart, m_layout.nextLine(node.end));
    const auto block = YamlWriter::literal(wanted.text, m_style.step());
    qsizetype headerEnd = node.contentStart + 1;
    QByteArray indicator; // of the indentation
    for (; headerEnd < text.size() && QByteArray("+-0123456789").contains(text[headerEnd]); ++headerEnd) {
        if (text[headerEnd] >= '0' && text[headerEnd] <= '9')
            indicator += text[headerEnd];
    }
    const bool needsIndicator = wanted.text.startsWith(u' ') || wanted.text.startsWith(u'\t');
    const bool isSimple = block && (node.style == YamlStyle::Literal || (block->second.size() == 1 && !needsIndicator)) &&
                          (!needsIndicator || !indicator.isEmpty());
    if (!isSimple || node.end <= bodyStart) {
        rewrite(id, wanted, key);
        return;
    }
    const QByteArray chomping = block->first.mid(1).replace(QByteArray::number(m_style.step()), QByteArray());
    const QByteArray header = text.mid(node.contentStart, 1) + indicator + chomping;
    qsizetype said = 0; // spaces that the text itself starts with
    const QString saidFirst = QString(node.text).remove(QLatin1Char('\n'));
    while (said < saidFirst.size() && saidFirst[said] == u' ')
        ++said;
    const qsizetype indent = m_layout.indentOf(m_layout.blankLinesBelow(bodyStart)) - (indicator.isEmpty() ? 0 : said);
    if (header != text.mid(node.contentStart, headerEnd - node.contentStart))
        replace(node.contentStart, headerEnd, header);
    const QByteArray lineBreak = m_layout.lineBreak(bodyStart);
    QByteArrayList lines;
    for (const QByteArray &line : block->second)
        lines += (line.isEmpty() ? line : QByteArray(indent, ' ') + line) + lineBreak;
    // Lines that stay are left alone.
    qsizetype start = bodyStart;
    qsizetype end = bodyEnd;
    while (!lines.isEmpty() && start < end && text.mid(start, m_layout.nextLine(start) - start) == lines.front()) {
        start = m_layout.nextLine(start);
        lines.removeFirst();
    }
    while (!lines.isEmpty() && start < end) {
        const qsizetype last = m_layout.lineStart(end - 1);
        if (text.mid(last, end - last) != lines.back())
            break;
        end = last;
        lines.removeLast();
    }
    replace(start, end, lines.join());
}

qsizetype YamlSplicer::afterProperties(const YamlNode &node) const
{
    const QByteArray &text = m_layout.text();
    qsizetype end = node.start;
    for (qsizetype at = node.start; at < node.contentStart && (text[at] == '&' || text[at] == '!'); at = m_layout.skipSpace(at)) {
        while (at < node.contentStart && !QByteArray(" \t\r\n").contains(text[at]))
            ++at;
        end = at;
    }
    return end == node.start ? 0 : end;
}

void YamlSplicer::rewrite(YamlId id, const YamlData &wanted, const QString &key)
{
    rewriteAs(id, wanted, key, {});
}

void YamlSplicer::fill(YamlId list, const QByteArrayList &elements)
{
    rewriteAs(list, YamlData::list({}), {}, elements.join());
}

std::optional<YamlSplicer::Introduction> YamlSplicer::introductionOf(YamlId id) const
{
    const YamlNode &node = m_tree.node(id);
    if (node.parent == YamlId::None)
        return std::nullopt;
    const YamlNode &parent = m_tree.node(node.parent);
    const auto place = std::find(parent.children.begin(), parent.children.end(), id);
    if (parent.kind == YamlNode::Kind::Sequence) {
        const std::vector<YamlExtent> extents = m_layout.extents(node.parent);
        if (extents.empty())
            return std::nullopt;
        const qsizetype dash = extents[size_t(place - parent.children.begin())].begin;
        return Introduction{dash + 1, m_layout.column(dash), true};
    }
    const YamlId name = *(place - 1);
    const qsizetype colon = m_layout.afterColon(name);
    return colon < 0 ? std::nullopt : std::optional(Introduction{colon, m_layout.column(m_tree.node(name).start), false});
}

void YamlSplicer::rewriteAs(YamlId id, const YamlData &wanted, const QString &key, const QByteArray &lines)
{
    const YamlNode &node = m_tree.node(id);
    const QByteArray &text = m_layout.text();
    m_changed.append(id);
    if (isInFlow(id)) {
        const QByteArray written = m_writer.flow(wanted, key);
        const bool needsSpace = node.start == node.end && node.end > 0 && text[node.end - 1] == ':';
        replace(node.contentStart, node.end, needsSpace ? ' ' + written : written);
        return;
    }
    const std::optional<Introduction> place = introductionOf(id);
    if (!place) {
        if (node.parent == YamlId::None && node.kind != YamlNode::Kind::Scalar && node.contentStart < node.end) {
            replace(node.contentStart, node.end, m_writer.flow(wanted, key));
            return;
        }
        refuse({QStringLiteral("edit-in-yaml"),
                QStringLiteral("Line %1 is written in a way that cannot be edited here. Edit it in the YAML text.").arg(node.range.line)});
        return;
    }
    const WrittenValue written = !lines.isEmpty() ? WrittenValue{}
                                 : place->isItem  ? m_writer.item(wanted, key, place->column)
                                                  : m_writer.value(wanted, key, place->column);
    const QByteArray lineBreak = m_layout.lineBreak(place->end);
    const qsizetype introduced = std::max(place->end, afterProperties(node));
    if (node.style == YamlStyle::Block && !node.children.empty()) {
        const std::vector<YamlExtent> extents = m_layout.extents(id);
        if (extents.empty() || !extents.front().startsLine) {
            const qsizetype end = m_layout.lineEnd(node.end);
            QByteArray whole = written.first;
            for (const QByteArray &line : written.rest)
                whole += lineBreak + line;
            replace(node.contentStart, extents.empty() ? node.end : end, whole);
            return;
        }
        if (!written.first.isEmpty())
            insert(introduced, ' ' + written.first);
        replace(extents.front().first, extents.back().last, joined(written.rest, lineBreak));
        return;
    }
    const bool wasEmpty = node.contentStart == node.end;
    if (wasEmpty)
        insert(introduced, written.first.isEmpty() ? QByteArray() : ' ' + written.first);
    else if (written.first.isEmpty())
        replace(introduced, node.end, {});
    else
        replace(node.contentStart, node.end, written.first);
    if (!written.rest.isEmpty() || !lines.isEmpty())
        insert(m_layout.nextLine(wasEmpty ? introduced : node.end), lines + joined(written.rest, lineBreak));
}

TextEdits YamlSplicer::take()
{
    if (m_refusal)
        return {};
    std::stable_sort(m_edits.begin(), m_edits.end(), [](const TextEdit &a, const TextEdit &b) { return a.offset < b.offset; });
    TextEdits result;
    for (const TextEdit &edit : std::as_const(m_edits)) {
        if (edit.removed == edit.inserted)
            continue;
        const qsizetype end = result.isEmpty() ? -1 : result.back().offset + result.back().removed.size();
        if (edit.offset > end) {
            result.append(edit);
        } else if (edit.offset == end || (edit.inserted.isEmpty() && result.back().inserted.isEmpty())) {
            // Both take away the blank lines between them.
            result.back().removed += edit.removed.mid(std::min(end - edit.offset, edit.removed.size()));
            result.back().inserted += edit.inserted;
        } else {
            refuse({QStringLiteral("edit-in-yaml"), QStringLiteral("This would change the same line twice. Edit it in the YAML text.")});
            return {};
        }
    }
    closeEnd(result);
    if (result.size() > 1) { // the line end that is missing may have been all that was between the last two
        TextEdit &before = result[result.size() - 2];
        if (before.offset + before.removed.size() == result.back().offset) {
            before.removed += result.back().removed;
            before.inserted += result.back().inserted;
            result.removeLast();
        }
    }
    return result;
}

std::optional<TextEdit> YamlSplicer::openEnd() const
{
    if (m_layout.size() == m_layout.text().size() || m_tree.isEmpty())
        return std::nullopt;
    const YamlNode &last = m_tree.node(YamlId(int(m_tree.size()) - 1));
    const bool isBlock = last.style == YamlStyle::Literal || last.style == YamlStyle::Folded;
    if (!isBlock || last.end < m_layout.size() || last.text.endsWith(u'\n') || m_layout.nextLine(last.contentStart) >= last.end)
        return std::nullopt;
    qsizetype at = last.contentStart + 1;
    for (; at < last.end && QByteArray("+-0123456789").contains(m_layout.text()[at]); ++at) {
        if (m_layout.text()[at] == '-')
            return std::nullopt;
        if (m_layout.text()[at] == '+')
            return TextEdit{at, "+", "-"};
    }
    return TextEdit{at, {}, "-"};
}

namespace {

/// Whichever it is: a file may mix them.
void chopLineEnd(QByteArray &text)
{
    text.chop(text.endsWith("\r\n") ? 2 : text.endsWith('\n') || text.endsWith('\r') ? 1 : 0);
}

} // namespace

void YamlSplicer::closeEnd(TextEdits &edits) const
{
    const qsizetype size = m_layout.size();
    const QByteArray added = m_layout.text().mid(size); // the line end that the file does not have
    if (added.isEmpty() || edits.isEmpty())
        return;
    TextEdit &last = edits.back();
    if (last.offset + last.removed.size() <= size)
        return;
    if (last.offset > size) { // behind the line end
        last.offset = size;
        chopLineEnd(last.inserted);
        last.inserted.prepend(added);
        const auto before = std::find_if(edits.begin(), edits.end(), [&](const TextEdit &edit) {
            return m_openEnd && edit.offset + edit.removed.size() >= m_openEnd->offset;
        });
        if (m_openEnd && before + 1 == edits.end())
            edits.insert(before, *m_openEnd);
        return;
    }
    // Where only lines go, the line before them is left as it is, with its line end.
    last.removed.chop(added.size());
    chopLineEnd(last.inserted);
}

} // namespace clustero
