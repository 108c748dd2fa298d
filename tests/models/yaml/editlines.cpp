// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/yaml/editlines.h"

#include "models/yaml/textdiff.h"
#include "tests/models/yaml/expecteddata.h"

#include <algorithm>

namespace clustero::edittest {

namespace {

class Toucher
{
public:
    Toucher(const ParsedPipeline &before, const PlainData &data) : m_data(data)
    {
        for (const QByteArrayView line : linesOf(before.text))
            m_lines.append(line.toByteArray());
        m_lines.append(QByteArray()); // what comes behind the last line
        m_comments.resize(size_t(m_lines.size()), -1);
        for (const Comment &comment : commentsOf(before)) {
            if (comment.isAlone && comment.line < m_lines.size())
                m_comments[size_t(comment.line)] = comment.column;
        }
        m_touched.allowed.resize(size_t(m_lines.size()), false);
        m_touched.losable = m_touched.allowed;
    }

    TouchedLines run(const Operation &operation)
    {
        std::visit([this](const auto &inner) { touch(inner); }, operation);
        return m_touched;
    }

private:
    bool isBlank(int line) const { return m_lines[line].trimmed().isEmpty(); }
    bool isComment(int line) const { return m_comments[size_t(line)] >= 0; }
    /// `-`, perhaps with a comment or an anchor behind it: what belongs to it comes in the next line.
    bool isOpening(int line) const
    {
        const QByteArray text = m_lines[line].trimmed();
        return text == "-" || text == "?" || text.startsWith("- #") || text.startsWith("- &") || text.startsWith("- !") || text == "- -";
    }

    void allow(int first, int last)
    {
        while (first > 0 && (isBlank(first - 1) || isComment(first - 1) || isOpening(first - 1)))
            --first;
        for (int line = std::max(0, first); line <= last && line < m_lines.size(); ++line)
            m_touched.allowed[size_t(line)] = true;
        // Up to the next node there are only comments and blank lines; and the end of the file is there, too.
        if (last >= m_lines.size() - 2)
            m_touched.allowed[size_t(m_lines.size() - 1)] = true;
    }
    void allow(const PlainData &data) { allow(data.line, data.last); }
    void allowEntry(const PlainData &mapping, int index)
    {
        allow(mapping.keys[index].line, std::max(mapping.keys[index].last, mapping.items[index].last));
        allow(mapping.items[index]);
    }
    /// A key's entry, or the whole node if there is none.
    void allowKey(const PlainData *mapping, const QByteArray &key)
    {
        if (!mapping)
            return;
        const int index = mapping->indexOf(key);
        if (index >= 0)
            allowEntry(*mapping, index);
        else
            allow(*mapping);
    }

    /// Where an element goes from a flow list, so does a comma beside it.
    void allowCommas(const NodePath &path)
    {
        const PlainData *list = listOf(m_data, path);
        if (!list || !list->isFlow)
            return;
        for (const int neighbour : {numberOf(path) - 1, numberOf(path) + 1}) {
            if (neighbour >= 0 && neighbour < list->items.size())
                allow(list->items[neighbour]);
        }
        allow(list->line, list->last);
    }

    /// Comments directly above, within, and behind at the node's own depth.
    void lose(int first, int column, int last)
    {
        while (first > 0 && (isComment(first - 1) || isOpening(first - 1)))
            --first;
        if (first == 0) { // what a file begins with belongs to the file
            while (first < last && isComment(first))
                ++first;
        }
        int end = last;
        while (end > first && (isBlank(end) || isComment(end)))
            --end;
        while (end < last && isComment(end + 1) && m_comments[size_t(end) + 1] >= column)
            ++end;
        for (int line = std::max(0, first); line <= end && line < m_lines.size(); ++line)
            m_touched.losable[size_t(line)] = true;
    }

    void touch(const SetKey &set)
    {
        const PlainData *node = dataAt(m_data, set.node);
        allowKey(node, set.key.toUtf8());
        const int index = node ? node->indexOf(set.key.toUtf8()) : -1;
        if (index >= 0 && node->items[index].last > node->keys[index].line)
            lose(node->keys[index].line + 1, node->keys[index].column + 1, node->items[index].last);
        if (node && set.node.place == Place::Env && (set.key == QLatin1String("value") || set.key == QLatin1String("secret")))
            touch(UnsetKey{set.node, set.key == QLatin1String("value") ? QStringLiteral("secret") : QStringLiteral("value")});
        if (node && node->kind == PlainData::Kind::Scalar)
            allow(*node);
        if (m_data.kind == PlainData::Kind::Null)
            allow(0, int(m_lines.size()) - 1);
    }

    void touch(const UnsetKey &unset)
    {
        const PlainData *node = dataAt(m_data, unset.node);
        allowKey(node, unset.key.toUtf8());
        const int index = node ? node->indexOf(unset.key.toUtf8()) : -1;
        if (index >= 0)
            lose(node->keys[index].line, node->keys[index].column, std::max(node->keys[index].last, node->items[index].last));
        if (index > 0 && node->isFlow)
            allowEntry(*node, index - 1);
    }

    void allowPlace(const NodePath &path, int number)
    {
        const PlainData *list = listOf(m_data, path);
        if (!list || list->items.isEmpty()) {
            allowKey(dataAt(m_data, parentOf(path)), listKeyOf(path.place));
            if (m_data.kind == PlainData::Kind::Null)
                allow(0, int(m_lines.size()) - 1);
            return;
        }
        const int count = int(list->items.size());
        const int at = number < 0 || number > count ? count : number;
        for (const int neighbour : {at - 1, at}) {
            if (neighbour >= 0 && neighbour < count)
                allow(list->items[neighbour]);
        }
    }

    void touch(const AddNode &add) { allowPlace(add.node, numberOf(add.node)); }
    void touch(const PasteStrands &paste) { allowPlace(NodePath::ofStrand(0), paste.at); }

    void touch(const RemoveNode &remove)
    {
        const PlainData *node = dataAt(m_data, remove.node);
        if (!node)
            return;
        allow(*node);
        allowCommas(remove.node);
        lose(node->line, node->column, node->last);
        const PlainData *list = listOf(m_data, remove.node);
        if (list && list->items.size() == 1)
            touch(UnsetKey{parentOf(remove.node), QString::fromLatin1(listKeyOf(remove.node.place))});
        if (remove.node.place == Place::Strand)
            touchMentions(node->find("name"), true);
    }

    void touch(const MoveNode &move)
    {
        if (const PlainData *node = dataAt(m_data, move.node))
            allow(*node);
        allowCommas(move.node);
        allowPlace(move.node, move.to);
        allowPlace(move.node, move.to + 1);
    }

    void touch(const DuplicateNode &duplicate)
    {
        allowCommas(duplicate.node);
        if (const PlainData *node = dataAt(m_data, duplicate.node))
            allow(*node);
    }

    void touch(const RenameNode &rename)
    {
        if (rename.node.place == Place::File) {
            touch(SetKey{rename.node, QStringLiteral("name"), {}});
            return;
        }
        const PlainData *node = dataAt(m_data, rename.node);
        if (!node)
            return;
        allowKey(node, rename.node.place == Place::Env ? "key" : rename.node.place == Place::Trigger ? "type" : "name");
        if (rename.node.place == Place::Strand)
            touchMentions(node->find("name"), false);
    }

    /// All `after` that name the strand; what is removed of them takes its comment with it.
    void touchMentions(const PlainData *name, bool isRemoved)
    {
        const PlainData *strands = listOf(m_data, NodePath::ofStrand(0));
        for (int i = 0; name && name->kind == PlainData::Kind::Scalar && strands && i < strands->items.size(); ++i)
            touchAfter(i, QString::fromUtf8(name->text), isRemoved);
    }
    void touchAfter(int strand, const QString &name, bool isRemoved)
    {
        const PlainData *node = dataAt(m_data, NodePath::ofStrand(strand));
        const int index = node ? node->indexOf("after") : -1;
        if (index < 0)
            return;
        const PlainData &after = node->items[index];
        const auto names = namesIn(&after);
        if (names && !names->contains(name.toUtf8()))
            return;
        allowEntry(*node, index);
        for (const PlainData &item : after.items) {
            if (!item.isScalar(name.toUtf8()))
                continue;
            allow(item);
            if (isRemoved)
                lose(item.line, item.column, item.last);
        }
        if (isRemoved && names && names->size() == 1)
            lose(node->keys[index].line, node->keys[index].column, after.last);
    }

    void touch(const Connect &connect) { allowKey(dataAt(m_data, NodePath::ofStrand(strandNamed(m_data, connect.to))), "after"); }
    void touch(const Disconnect &disconnect) { touchAfter(strandNamed(m_data, disconnect.to), disconnect.from, true); }
    void touch(const InsertOnEdge &insert)
    {
        touchAfter(strandNamed(m_data, insert.to), insert.from, true);
        allowKey(dataAt(m_data, NodePath::ofStrand(strandNamed(m_data, insert.strand))), "after");
    }

    const PlainData &m_data;
    QList<QByteArray> m_lines;
    std::vector<int> m_comments; ///< column of the comment that has the line for itself, -1: none
    TouchedLines m_touched;
};

int lineAt(const QByteArray &text, qsizetype offset)
{
    return int(std::count(text.begin(), text.begin() + offset, '\n'));
}

/// Comment lines directly above a line, from the top, at exactly that column.
QList<QByteArray> commentsAbove(const ParsedPipeline &file, int line, int column)
{
    const QList<Comment> comments = commentsOf(file);
    QList<QByteArray> above;
    for (auto comment = comments.rbegin(); comment != comments.rend(); ++comment) {
        if (comment->line != line - 1)
            continue;
        if (!comment->isAlone || comment->column != column)
            break;
        above.prepend(comment->text);
        --line;
    }
    return above;
}

/// Column of the `-` of a block element, -1: it has none in its line.
int dashColumn(const ParsedPipeline &file, const PlainData &element)
{
    const QList<QByteArrayView> lines = linesOf(file.text);
    if (element.line >= lines.size())
        return -1;
    const QByteArray line = lines[element.line].toByteArray();
    const qsizetype dash = line.indexOf('-');
    return dash >= 0 && dash < element.column && line.left(dash).trimmed().isEmpty() ? int(dash) : -1;
}

} // namespace

QList<Comment> commentsOf(const ParsedPipeline &file)
{
    const QByteArray &text = file.text;
    std::vector<std::pair<qsizetype, qsizetype>> scalars;
    for (int i = 0; file.tree && i < int(file.tree->size()); ++i) {
        const YamlNode &node = file.tree->node(YamlId{i});
        if (node.kind != YamlNode::Kind::Scalar || node.contentStart >= node.end)
            continue;
        // The header of a block scalar may have a comment behind it.
        const bool isBlock = node.style == YamlStyle::Literal || node.style == YamlStyle::Folded;
        const qsizetype lineEnd = text.indexOf('\n', node.contentStart);
        scalars.emplace_back(isBlock ? std::min(node.end, lineEnd < 0 ? node.end : lineEnd) : node.contentStart, node.end);
    }
    std::sort(scalars.begin(), scalars.end());
    QList<Comment> comments;
    size_t scalar = 0;
    int line = 0;
    qsizetype lineStart = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        while (scalar < scalars.size() && scalars[scalar].second <= at)
            ++scalar;
        const bool isInside = scalar < scalars.size() && scalars[scalar].first <= at;
        if (text[at] == '\n') {
            ++line;
            lineStart = at + 1;
        } else if (text[at] == '#' && !isInside && (at == lineStart || QByteArray(" \t\r").contains(text[at - 1]))) {
            const qsizetype lineEnd = text.indexOf('\n', at);
            const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
            comments.append(
                {line, int(at - lineStart), text.mid(at, end - at).trimmed(), text.mid(lineStart, at - lineStart).trimmed().isEmpty()});
            at = end - 1;
        }
    }
    return comments;
}

TouchedLines touchedLines(const ParsedPipeline &before, const PlainData &data, const Operation &operation)
{
    return Toucher(before, data).run(operation);
}

QString problemOfPlaces(const ParsedPipeline &before, const TouchedLines &lines, const TextEdits &edits)
{
    for (const TextEdit &edit : edits) {
        const TextEdits inner = difference(edit.removed, edit.inserted);
        if (inner.isEmpty())
            continue;
        const qsizetype start = edit.offset + inner.first().offset;
        const qsizetype end = start + inner.first().removed.size();
        // Where the last lines of a file without a final newline go, so does the line end before them.
        qsizetype head = start;
        while (head < end && (before.text[head] == '\r' || before.text[head] == '\n') && end == before.text.size())
            ++head;
        const int first = lineAt(before.text, head < end ? head : start);
        qsizetype content = end; // the beginning of the line behind what goes comes after what is before it
        while (content > start && (before.text[content - 1] == ' ' || before.text[content - 1] == '\t'))
            --content;
        const bool joinsLines = content > start && before.text[content - 1] == '\n';
        const int last = lineAt(before.text, std::max(start, (joinsLines ? content : end) - 1));
        const bool startsLine = start == 0 || before.text[start - 1] == '\n';
        bool isAllowed = true;
        for (int line = first; line <= last; ++line)
            isAllowed = isAllowed && lines.allowed[size_t(line)];
        if (!isAllowed && start == end && startsLine && first > 0)
            isAllowed = lines.allowed[size_t(first) - 1];
        if (!isAllowed) {
            return QStringLiteral("an edit reaches line %1 to %2, which it has nothing to do with: %3 becomes %4")
                .arg(QString::number(first + 1), QString::number(last + 1), QString::fromUtf8(inner.first().removed.left(200)),
                     QString::fromUtf8(inner.first().inserted.left(200)));
        }
    }
    return {};
}

QString problemOfComments(const ParsedPipeline &before, const ParsedPipeline &after, const TouchedLines &lines)
{
    QList<QByteArray> left;
    for (const Comment &comment : commentsOf(after))
        left.append(comment.text);
    QStringList gone;
    QList<QByteArray> losable;
    QList<std::pair<int, QByteArray>> missing;
    for (const Comment &comment : commentsOf(before)) {
        if (left.removeOne(comment.text))
            continue;
        missing.append({comment.line, comment.text});
    }
    // Of equal comments it does not matter which one went.
    for (const Comment &comment : commentsOf(before)) {
        if (lines.losable[size_t(comment.line)])
            losable.append(comment.text);
    }
    for (const auto &[line, text] : std::as_const(missing)) {
        if (!losable.removeOne(text))
            gone.append(QStringLiteral("line %1: %2").arg(line + 1).arg(QString::fromUtf8(text)));
    }
    return gone.isEmpty() ? QString() : QStringLiteral("comments have gone: ") + gone.join(QStringLiteral("; "));
}

QString problemOfMove(const ParsedPipeline &before, const PlainData &data, const ParsedPipeline &after, const PlainData &dataAfter,
                      const MoveNode &move)
{
    const PlainData *node = dataAt(data, move.node);
    if (!node || numberOf(move.node) == 0)
        return {};
    const int dash = dashColumn(before, *node);
    const QList<QByteArray> wanted = dash < 0 ? QList<QByteArray>() : commentsAbove(before, node->line, dash);
    NodePath path = move.node;
    (path.place == Place::Strand ? path.strand : path.place == Place::Env ? path.env : path.index) = move.to;
    const PlainData *moved = dataAt(dataAfter, path);
    if (wanted.isEmpty() || !moved)
        return {};
    const QList<QByteArray> found = commentsAbove(after, moved->line, std::max(0, dashColumn(after, *moved)));
    return found.size() >= wanted.size() && found.last(wanted.size()) == wanted
               ? QString()
               : QStringLiteral("the comments above the node did not travel with it: ") + QString::fromUtf8(wanted.join("; "));
}

} // namespace clustero::edittest
