// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/yamlsplicer.h"

#include <algorithm>

namespace clustero {

namespace {

/// An element between brackets and what stands around it.
struct FlowElement
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray lead;     ///< before it: space, line ends, comments
    QByteArray trailing; ///< between it and its comma
    QByteArray beside;   ///< behind the comma: the comment in the same line
};

struct FlowRow
{
    std::vector<FlowElement> elements;
    QByteArray closing; ///< before the bracket that closes
    bool endsWithComma = false;
};

bool hasBreak(const QByteArray &text)
{
    return text.contains('\n') || text.contains('\r');
}

/// The comment that follows in this line, with the space before it.
qsizetype afterComment(const YamlLayout &layout, qsizetype at)
{
    qsizetype comment = at;
    while (comment < layout.text().size() && (layout.text()[comment] == ' ' || layout.text()[comment] == '\t'))
        ++comment;
    const bool found = comment > at && comment < layout.text().size() && layout.text()[comment] == '#';
    return found ? layout.lineEnd(comment) : at;
}

FlowRow readRow(const YamlLayout &layout, const YamlNode &container)
{
    const QByteArray &text = layout.text();
    FlowRow row;
    qsizetype at = container.contentStart + 1;
    for (int i = 0; i < YamlLayout::count(container); ++i) {
        FlowElement element;
        element.begin = layout.skipSpace(at);
        element.end = std::max(element.begin, layout.endOf(container, i));
        // libyaml ends a pair without braces at the next token.
        while (element.end > element.begin && QByteArray(" \t\r\n").contains(text[element.end - 1]))
            --element.end;
        element.lead = text.mid(at, element.begin - at);
        const qsizetype next = layout.skipSpace(element.end);
        row.endsWithComma = next < text.size() && text[next] == ',';
        at = element.end;
        if (row.endsWithComma) {
            element.trailing = text.mid(at, next - at);
            at = next + 1;
        }
        const qsizetype comment = afterComment(layout, at);
        element.beside = text.mid(at, comment - at);
        at = comment;
        row.elements.push_back(element);
    }
    row.closing = text.mid(at, container.end - 1 - at);
    return row;
}

/// The same edit, as whole lines where that is possible.
TextEdit asLines(const QByteArray &text, TextEdit edit, qsizetype from)
{
    QByteArray &moved = edit.removed.isEmpty() ? edit.inserted : edit.removed;
    if (!edit.removed.isEmpty() && !edit.inserted.isEmpty())
        return edit;
    TextEdit shifted = edit;
    QByteArray bytes = moved;
    while (shifted.offset > from && text[shifted.offset - 1] == bytes.back() && text[shifted.offset - 1] == ' ') {
        bytes = bytes.back() + bytes.chopped(1);
        --shifted.offset;
    }
    if (shifted.offset == 0 || text[shifted.offset - 1] != '\n' || bytes.back() != '\n')
        return edit;
    (edit.removed.isEmpty() ? shifted.inserted : shifted.removed) = bytes;
    return shifted;
}

/// The line end and the indentation that the element starts with, without comments above it.
QByteArray lineLead(const YamlLayout &layout, const FlowElement &element)
{
    return layout.lineBreak(layout.lineStart(element.begin) - 1) + QByteArray(layout.column(element.begin), ' ');
}

} // namespace

QByteArray YamlSplicer::flowText(const YamlNode &container, const YamlPiece &piece, const QString &key) const
{
    if (!piece.source.isEmpty())
        return piece.source;
    if (container.kind == YamlNode::Kind::Sequence)
        return m_writer.flow(piece.value, key);
    // Keys and colons as the other entries have them.
    QByteArray name = m_writer.key(piece.key, true);
    QByteArray colon(": ");
    if (!container.children.empty()) {
        const YamlId sibling = container.children.front();
        const YamlNode &siblingKey = m_tree.node(sibling);
        if (siblingKey.style == YamlStyle::DoubleQuoted || siblingKey.style == YamlStyle::SingleQuoted) {
            name = m_writer.scalarLike(siblingKey.style, YamlData::string(piece.key), true);
            const YamlNode &siblingValue = m_tree.node(container.children[1]);
            if (m_layout.afterColon(sibling) == siblingValue.start && siblingValue.start < siblingValue.end)
                colon = ":";
        }
    }
    return name + colon + m_writer.flow(piece.value, piece.key);
}

void YamlSplicer::rearrangeFlow(YamlId id, const QList<YamlPiece> &pieces, const QString &key)
{
    const YamlNode &container = m_tree.node(id);
    const FlowRow row = readRow(m_layout, container);
    const std::vector<FlowElement> &old = row.elements;
    const bool inLines = std::any_of(old.begin(), old.end(), [](const FlowElement &element) { return hasBreak(element.lead); });
    QByteArray between(" ");
    if (old.size() > 1 && !hasBreak(old[1].lead) && !old[1].lead.contains('#'))
        between = old[1].lead;
    // What stands between the elements that stay, before and after.
    qsizetype at = container.contentStart + 1;
    QByteArray written;
    const FlowElement *model = nullptr;
    for (const FlowElement &element : old) {
        if (hasBreak(element.lead))
            model = &element;
    }
    const auto flush = [&](qsizetype end) {
        for (TextEdit edit : difference(m_layout.text().mid(at, end - at), written)) {
            edit.offset += at;
            m_edits.append(asLines(m_layout.text(), edit, at));
        }
        written.clear();
    };
    QByteArray beside;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const YamlPiece &piece = pieces[i];
        const FlowElement *element = piece.old >= 0 ? &old[size_t(piece.old)] : nullptr;
        const FlowElement *origin = piece.origin >= 0 ? &old[size_t(piece.origin)] : nullptr;
        QByteArray lead = i == 0 ? old.front().lead : between;
        const bool keepsLead = element && (hasBreak(element->lead) || element->lead.contains('#') || (i > 0 && piece.old > 0));
        if (keepsLead)
            lead = element->lead;
        else if (origin && (hasBreak(origin->lead) || origin->lead.contains('#')))
            lead = origin->lead;
        else if (!element && inLines && model)
            lead = lineLead(m_layout, *model);
        else if (!element && (hasBreak(lead) || lead.contains('#')))
            lead = between;
        if (beside.contains('#') && !hasBreak(lead))
            lead = m_layout.lineBreak(container.contentStart) + QByteArray(m_layout.column(old.front().begin), ' ');
        written += lead;
        if (element) {
            flush(element->begin);
            at = element->end;
        } else {
            written += flowText(container, piece, key);
        }
        const bool isLast = i + 1 == pieces.size();
        if (!isLast || row.endsWithComma)
            written += (element ? element->trailing : QByteArray()) + ',';
        beside = element ? element->beside : origin ? origin->beside : QByteArray();
        written += beside;
    }
    if (beside.contains('#') && !hasBreak(row.closing))
        written += m_layout.lineBreak(container.contentStart) + QByteArray(m_layout.column(old.front().begin), ' ');
    written += row.closing;
    flush(container.end - 1);
}

} // namespace clustero
