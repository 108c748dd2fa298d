// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/yaml/plaindata.h"

#include <QHash>
#include <QRegularExpression>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>
#include <vector>

namespace clustero::edittest {

namespace {

constexpr qsizetype mostNodes = 100'000;

class TooLarge : public std::exception
{};

qsizetype weightOf(const PlainData &data)
{
    qsizetype weight = 1 + data.keys.size();
    for (const PlainData &item : data.items)
        weight += weightOf(item);
    return weight;
}

class Builder : public YAML::EventHandler
{
public:
    QList<PlainData> documents;

    void OnDocumentStart(const YAML::Mark &) override
    {
        m_anchors.clear();
        m_starts.clear();
        m_open.clear();
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t anchor) override
    {
        PlainData data;
        data.line = m_starts.empty() ? 0 : m_starts.back();
        take(data, anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        PlainData data = m_anchors.value(anchor);
        m_weight += weightOf(data);
        if (m_weight > mostNodes)
            throw TooLarge();
        place(data, mark);
        take(data, 0);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        PlainData data;
        data.kind = PlainData::Kind::Scalar;
        data.text = QByteArray::fromStdString(value);
        data.tag = QByteArray::fromStdString(tag);
        place(data, mark);
        take(data, anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        open(PlainData::Kind::List, mark, tag, anchor, style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        open(PlainData::Kind::Mapping, mark, tag, anchor, style);
    }
    void OnMapEnd() override { close(); }

    /// Ends of regions are known when all starts are.
    void finish(int lastLine)
    {
        if (!documents.isEmpty())
            finish(documents.last(), lastLine);
    }

private:
    struct Open
    {
        PlainData data;
        YAML::anchor_t anchor;
        bool hasKey = false;
    };

    void place(PlainData &data, const YAML::Mark &mark)
    {
        data.line = mark.line;
        data.column = mark.column;
        m_starts.push_back(mark.line);
    }
    void open(PlainData::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
    {
        Open next;
        next.data.kind = kind;
        next.data.isFlow = style == YAML::EmitterStyle::Flow;
        next.data.tag = QByteArray::fromStdString(tag);
        next.anchor = anchor;
        place(next.data, mark);
        m_open.push_back(std::move(next));
    }
    void close()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        take(done.data, done.anchor);
    }
    void take(PlainData &data, YAML::anchor_t anchor)
    {
        if (++m_weight > mostNodes)
            throw TooLarge();
        data.last = int(m_starts.size()); // for now: number of the first node after it
        if (anchor)
            m_anchors.insert(anchor, data);
        if (m_open.empty()) {
            documents.append(data);
            return;
        }
        Open &parent = m_open.back();
        const bool isKey = parent.data.kind == PlainData::Kind::Mapping && !parent.hasKey;
        (isKey ? parent.data.keys : parent.data.items).append(data);
        parent.hasKey = isKey;
    }
    void finish(PlainData &data, int lastLine, bool isInFlow = false)
    {
        for (PlainData &key : data.keys)
            finish(key, lastLine, data.isFlow);
        for (PlainData &item : data.items)
            finish(item, lastLine, data.isFlow);
        const size_t next = size_t(data.last);
        const int lastStart = next > 0 && next <= m_starts.size() ? m_starts[next - 1] : data.line;
        // Within brackets, its own may close in the line where the next node starts.
        const int margin = isInFlow && data.isFlow ? 0 : 1;
        data.last = next >= m_starts.size() ? lastLine : std::max(lastStart, m_starts[next] - margin);
    }

    QHash<YAML::anchor_t, PlainData> m_anchors;
    std::vector<int> m_starts; ///< lines of all nodes in order
    std::vector<Open> m_open;
    qsizetype m_weight = 0;
};

} // namespace

int PlainData::indexOf(const QByteArray &key) const
{
    for (int i = 0; i < keys.size(); ++i) {
        if (keys[i].isScalar(key))
            return i;
    }
    return -1;
}

const PlainData *PlainData::find(const QByteArray &key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &items[index];
}

bool PlainData::means(const PlainData &other) const
{
    if (kind != other.kind || text != other.text || tag != other.tag || keys.size() != other.keys.size() ||
        items.size() != other.items.size())
        return false;
    for (int i = 0; i < keys.size(); ++i) {
        if (!keys[i].means(other.keys[i]))
            return false;
    }
    for (int i = 0; i < items.size(); ++i) {
        if (!items[i].means(other.items[i]))
            return false;
    }
    return true;
}

QByteArray PlainData::show() const
{
    QByteArray shown;
    switch (kind) {
    case Kind::Null: return "null";
    case Kind::Scalar: return (tag == "?" ? text : '"' + text + '"').left(80);
    case Kind::List:
        for (const PlainData &item : items)
            shown += (shown.isEmpty() ? "" : ", ") + item.show();
        return '[' + shown.left(400) + ']';
    case Kind::Mapping:
        for (int i = 0; i < keys.size(); ++i)
            shown += (shown.isEmpty() ? "" : ", ") + keys[i].show() + ": " + items[i].show();
        return '{' + shown.left(400) + '}';
    }
    return shown;
}

std::optional<QList<PlainData>> readPlainData(const QByteArray &bytes)
{
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        Builder builder;
        const int lastLine = int(bytes.count('\n'));
        bool isFirst = true;
        while (parser.HandleNextDocument(builder)) {
            if (isFirst)
                builder.finish(lastLine);
            isFirst = false;
        }
        return builder.documents;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    } catch (const TooLarge &) {
        return std::nullopt;
    }
}

bool isPlainText(const QByteArray &text)
{
    static const QRegularExpression other(
        QStringLiteral("\\A(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|"
                       "[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))\\z"));
    return !other.match(QString::fromUtf8(text)).hasMatch();
}

bool isOldWord(const QByteArray &text)
{
    static const QList<QByteArray> words{"y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"};
    return words.contains(text.toLower());
}

} // namespace clustero::edittest
