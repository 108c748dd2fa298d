// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/textcontext.h"

#include "models/yaml/linescanner.h"
#include "models/yaml/textstructure.h"

#include <algorithm>
#include <optional>

namespace clustero {

namespace {

constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");

bool isListOfScalars(QByteArrayView key)
{
    const std::span<const KeyInfo> table = keyTable();
    return std::any_of(table.begin(), table.end(), [&](const KeyInfo &info) {
        return (info.type == KeyType::Names || info.type == KeyType::Arguments) &&
               key == QByteArrayView(info.name.data(), info.name.size());
    });
}

struct Token
{
    LineSpan span;
    qsizetype start; ///< bytes of the text
    qsizetype end;
    qsizetype column;
};

bool isWord(LineToken kind)
{
    return kind == LineToken::Key || kind == LineToken::Plain || kind == LineToken::Number || kind == LineToken::Quoted;
}

/// Reads a text up to the end of what is around a place of it.
class ContextScan
{
public:
    ContextScan(const QByteArray &text, qsizetype offset)
        : m_text(text), m_offset(offset), m_structure([this](const TextLevel &level) { closed(level); })
    {}

    TextContext context()
    {
        run();
        m_structure.closeAll();
        if (m_context.hasColon)
            m_context.present.removeOne(m_context.word);
        return m_context;
    }

    QList<NamedPlace> strands()
    {
        run();
        return m_strands;
    }

private:
    void run()
    {
        std::vector<LineSpan> spans;
        LineState state;
        for (LineCursor cursor(m_text, m_text.startsWith(utf8Mark) ? utf8Mark.size() : 0); cursor.next() && !m_isDone;) {
            const LineState before = stateInLine(cursor.line(), state);
            state = scanYamlLine(cursor.line(), state, spans);
            line(cursor, before, spans);
        }
    }

    void line(const LineCursor &cursor, const LineState &before, const std::vector<LineSpan> &spans)
    {
        const bool isHere = !m_isCaptured && m_offset >= cursor.start() && m_offset <= cursor.end();
        m_isFirst = true;
        m_isAfterDash = m_isAfterColon = m_isAfterValue = false;
        m_flow = before.flow;
        if (m_flow == 0)
            m_structure.leaveFlow();
        const bool isInText = before.mode != LineState::Mode::Nodes && (spans.empty() || m_offset - cursor.start() <= spans.front().end);
        if (isHere && isInText)
            return capture();
        for (const LineSpan &span : spans) {
            if (span.kind == LineToken::Expression)
                continue;
            const Token token{span, cursor.start() + span.start, cursor.start() + span.end, span.start};
            if (isHere && !m_isCaptured && reaches(token))
                at(token);
            else
                pass(token);
            if (m_isDone)
                return;
        }
        if (isHere && !m_isCaptured)
            atSpace(m_offset - cursor.start());
    }

    [[nodiscard]] static bool isSign(LineToken kind)
    {
        return !isWord(kind) && kind != LineToken::Comment && kind != LineToken::Directive && kind != LineToken::BlockText &&
               kind != LineToken::Anchor;
    }

    [[nodiscard]] bool reaches(const Token &token) const
    {
        if (m_offset < token.start || (isSign(token.span.kind) && m_offset == token.start))
            return true;
        const bool isRest =
            token.span.kind == LineToken::Comment || token.span.kind == LineToken::Directive || token.span.kind == LineToken::BlockText;
        return isRest || (!isSign(token.span.kind) && m_offset <= token.end);
    }

    /// The place is in this token, or before it.
    void at(const Token &token)
    {
        if (m_offset < token.start || isSign(token.span.kind)) {
            if (m_isFirst && m_flow == 0)
                capture(); // in the indentation
            else
                atSpace(m_offset - (token.start - token.column));
            return pass(token);
        }
        if (!isWord(token.span.kind))
            return capture();
        setWord(token);
        const bool isKey = token.span.kind == LineToken::Key;
        m_context.hasColon = isKey;
        if (m_flow > 0)
            inFlow(isKey);
        else if (m_isAfterColon)
            valueOf(m_structure.top(), false);
        else
            inBlock(token.column, isKey);
        if (isKey && !m_structure.levels().empty())
            pass(token);
    }

    void atSpace(qsizetype column)
    {
        m_context.start = m_context.end = m_offset;
        const char last = m_offset > 0 ? m_text[m_offset - 1] : ' ';
        const bool needsSpace = last == '-' || last == ':';
        if (needsSpace || (m_flow == 0 && m_isAfterValue))
            capture();
        else if (m_flow > 0)
            inFlow(false);
        else if (m_isAfterColon)
            valueOf(m_structure.top(), false);
        else
            inBlock(column, false);
    }

    void setWord(const Token &token)
    {
        m_context.start = token.start;
        m_context.end = token.end;
        const QByteArrayView bytes = QByteArrayView(m_text).sliced(token.start, token.end - token.start);
        if (token.span.kind == LineToken::Quoted || bytes.startsWith('"') || bytes.startsWith('\'')) {
            const bool isClosed = bytes.size() > 1 && bytes.back() == bytes.front();
            ++m_context.start;
            m_context.end -= isClosed ? 1 : 0;
        }
        const qsizetype caret = std::clamp(m_offset, m_context.start, m_context.end);
        m_context.word = QString::fromUtf8(QByteArrayView(m_text).sliced(m_context.start, m_context.end - m_context.start));
        m_context.typed = QString::fromUtf8(QByteArrayView(m_text).sliced(m_context.start, caret - m_context.start));
    }

    void inFlow(bool isKey)
    {
        m_context.isInFlow = true;
        TextLevel *level = m_structure.top();
        if (!level || !level->isFlow)
            return capture();
        if (level->isList)
            return valueOf(level, true);
        if (level->isAfterColon && !isKey)
            return valueOf(level, false);
        keyOf(*level);
    }

    void inBlock(qsizetype column, bool isKey)
    {
        m_context.column = column;
        if (m_isAfterDash) {
            TextLevel *list = m_structure.top();
            const KeyInfo *info = list && list->ownerPlace ? findKey(*list->ownerPlace, list->key) : nullptr;
            if (info && !elementsOf(info->type))
                return valueOf(list, true);
            return keyOf(m_structure.open(false, false, column));
        }
        if (TextLevel *inner = m_structure.pendingAbove(column); inner && !isKey)
            return beginning(*inner);
        TextLevel &mapping = m_structure.mappingAt(column);
        const bool isDeeper = !isKey && mapping.column < column;
        if (isDeeper)
            return capture();
        keyOf(mapping);
    }

    /// Where the value of a key would begin in a line of its own.
    void beginning(TextLevel &mapping)
    {
        const KeyInfo *info = mapping.place ? findKey(*mapping.place, mapping.key) : nullptr;
        if (!info)
            return capture();
        if (const std::optional<Place> element = elementsOf(info->type)) {
            m_context.kind = TextContext::Kind::Key;
            m_context.place = *element;
            m_context.isMappingKnown = true;
            m_context.key = m_context.word;
            m_context.needsDash = true;
            return capture();
        }
        if (const std::optional<Place> inner = mappingOf(info->type)) {
            m_context.kind = TextContext::Kind::Key;
            m_context.place = *inner;
            m_context.isMappingKnown = true;
            m_context.key = m_context.word;
            return capture();
        }
        m_context.needsDash = info->type == KeyType::Names || info->type == KeyType::Arguments;
        valueOf(&mapping, false);
    }

    void keyOf(TextLevel &mapping)
    {
        m_context.kind = TextContext::Kind::Key;
        m_context.key = m_context.word;
        m_context.isMappingKnown = mapping.place.has_value();
        m_context.place = mapping.place.value_or(Place::File);
        if (!mapping.place)
            m_context.kind = TextContext::Kind::None;
        capture(&mapping);
    }

    void valueOf(TextLevel *level, bool isItem)
    {
        const std::optional<Place> place = level ? (level->isList ? level->ownerPlace : level->place) : std::nullopt;
        if (!place)
            return capture();
        const KeyInfo *info = findKey(*place, level->key);
        if (isItem && info && elementsOf(info->type))
            return capture();
        m_context.kind = TextContext::Kind::Value;
        m_context.place = *place;
        m_context.isMappingKnown = true;
        m_context.key = level->key;
        m_context.isItem = isItem;
        capture(level);
    }

    /// From here on only what is around the place is of interest.
    void capture(const TextLevel *target = nullptr)
    {
        m_isCaptured = true;
        m_target = target ? target->id : 0;
        m_outermost = m_target;
        for (const TextLevel &level : m_structure.levels()) {
            if (level.place == Place::Strand || level.place == Place::Trigger) {
                m_outermost = level.id;
                break;
            }
        }
        m_isDone = m_context.isEmpty() || m_outermost == 0;
    }

    void closed(const TextLevel &level)
    {
        if (!m_isCaptured || level.id == 0)
            return;
        if (level.id == m_target && (m_context.isItem || m_context.kind == TextContext::Kind::Key))
            m_context.present = level.present;
        if (level.id != m_outermost)
            return;
        if (level.place == Place::Strand)
            m_context.strand = level.name;
        else if (level.place == Place::Trigger)
            m_context.triggerType = level.type;
        m_isDone = true;
    }

    void pass(const Token &token)
    {
        m_isFirst = false;
        const LineToken kind = token.span.kind;
        if (kind == LineToken::Directive) {
            m_structure.closeAll();
        } else if (kind == LineToken::Dash) {
            m_structure.dash(token.column);
            m_isAfterDash = true;
        } else if (kind == LineToken::Colon) {
            if (TextLevel *level = m_structure.top(); level && level->isFlow)
                level->isAfterColon = true;
            m_isAfterColon = true;
        } else if (kind == LineToken::Comma) {
            if (TextLevel *level = m_structure.top())
                level->isAfterColon = false;
        } else if (kind == LineToken::FlowOpen) {
            m_structure.open(m_text[token.start] == '[', true, token.column);
            ++m_flow;
        } else if (kind == LineToken::FlowClose) {
            m_structure.closeFlow();
            m_flow = std::max(0, m_flow - 1);
            m_isAfterValue = m_flow == 0;
        } else if (kind == LineToken::Key) {
            m_isAfterDash = false;
            applyKey(token);
        } else if (isWord(kind) || kind == LineToken::BlockHeader) {
            applyValue(token);
        }
    }

    void applyKey(const Token &token)
    {
        TextLevel *level = m_structure.top();
        if (m_flow > 0 && level && level->isFlow) {
            if (!level->isList)
                m_structure.key(*level, wordOf(token));
            return;
        }
        TextLevel *list = m_structure.top();
        const bool isNewItem = list && list->isList && !list->isFlow && !list->hasValue && list->column < token.column;
        m_structure.key(isNewItem ? m_structure.open(false, false, token.column) : m_structure.mappingAt(token.column), wordOf(token));
    }

    void applyValue(const Token &token)
    {
        m_isAfterValue = m_flow == 0;
        TextLevel *level = m_structure.top();
        if (level && !level->isList && !level->hasValue && level->key == u"name" && level->place == Place::Strand) {
            const bool isQuoted = token.span.kind == LineToken::Quoted;
            m_strands.append({wordOf(token), token.start + (isQuoted ? 1 : 0), token.end - (isQuoted ? 1 : 0)});
        }
        m_structure.value(wordOf(token));
    }

    [[nodiscard]] QString wordOf(const Token &token) const
    {
        QByteArrayView bytes = QByteArrayView(m_text).sliced(token.start, token.end - token.start);
        if (bytes.size() > 1 && (bytes.front() == '"' || bytes.front() == '\'') && bytes.back() == bytes.front())
            bytes = bytes.sliced(1, bytes.size() - 2);
        return QString::fromUtf8(bytes);
    }

    const QByteArray &m_text;
    qsizetype m_offset;
    TextStructure m_structure;
    TextContext m_context;
    QList<NamedPlace> m_strands;
    int m_target = 0;    ///< the level whose other entries are wanted
    int m_outermost = 0; ///< the level up to whose end it is read
    int m_flow = 0;
    bool m_isFirst = true;
    bool m_isAfterDash = false;
    bool m_isAfterColon = false;
    bool m_isAfterValue = false;
    bool m_isCaptured = false;
    bool m_isDone = false;
};

} // namespace

TextContext completionContext(const QByteArray &text, qsizetype offset)
{
    return ContextScan(text, offset).context();
}

QList<NamedPlace> strandNamesIn(const QByteArray &text)
{
    return ContextScan(text, -1).strands();
}

ListStyle listStyleOf(const QByteArray &text)
{
    std::optional<bool> isIndented;
    std::optional<bool> isFlow;
    std::vector<LineSpan> spans;
    LineState state;
    bool hasScalars = false;
    qsizetype keyColumn = -1; // of a key without a value in its line
    for (LineCursor cursor(text, text.startsWith(utf8Mark) ? utf8Mark.size() : 0); cursor.next();) {
        const LineState before = stateInLine(cursor.line(), state);
        state = scanYamlLine(cursor.line(), state, spans);
        if (spans.empty() || before != LineState() || spans.front().kind == LineToken::Comment)
            continue;
        if (!isIndented && keyColumn >= 0 && spans.front().kind == LineToken::Dash)
            isIndented = spans.front().start > keyColumn;
        const auto key = std::find_if(spans.begin(), spans.end(), [](const LineSpan &span) { return span.kind == LineToken::Key; });
        if (!isFlow && hasScalars && keyColumn >= 0 && spans.front().kind == LineToken::Dash && key == spans.end())
            isFlow = false;
        if (key != spans.end() && std::any_of(key, spans.end(), [](const LineSpan &span) { return span.kind == LineToken::FlowOpen; }))
            isFlow = true;
        keyColumn = key != spans.end() && spans.back().kind == LineToken::Colon ? key->start : -1;
        hasScalars = keyColumn >= 0 && isListOfScalars(cursor.line().sliced(key->start, key->end - key->start));
    }
    return {isIndented.value_or(false), isFlow.value_or(true)};
}

} // namespace clustero
