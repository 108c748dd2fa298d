// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documenthistory.h"

#include <algorithm>
#include <vector>

namespace clustero {

namespace {

constexpr qsizetype mostEdits = 2000; ///< of one step that still grows
constexpr qsizetype longestKey = 8;   ///< bytes that one key writes; more was pasted
constexpr int typingId = 1;
constexpr int firstVisitId = 2;

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\t';
}

bool hasLineEnd(const QByteArray &bytes)
{
    return bytes.contains('\n') || bytes.contains('\r');
}

bool continuesInsertion(const TextEdit &last, const TextEdit &next)
{
    if (next.offset != last.offset + last.inserted.size() || next.inserted.size() > longestKey)
        return false;
    if (hasLineEnd(last.inserted) || hasLineEnd(next.inserted))
        return false;
    return !isSpace(last.inserted.back()) || isSpace(next.inserted.front());
}

bool continuesRemoval(const TextEdit &last, const TextEdit &next)
{
    const bool isBackwards = next.offset + next.removed.size() == last.offset;
    const bool isForwards = next.offset == last.offset;
    if ((!isBackwards && !isForwards) || next.removed.size() > longestKey || hasLineEnd(last.removed) || hasLineEnd(next.removed))
        return false;
    return !isSpace(last.removed.front()) || isSpace(next.removed.front());
}

/// Whether somebody typed on: same word, same line.
bool continues(const TextEdit &last, const TextEdits &next)
{
    if (next.size() != 1)
        return false;
    const TextEdit &edit = next.first();
    if (last.removed.isEmpty() && edit.removed.isEmpty())
        return continuesInsertion(last, edit);
    return last.inserted.isEmpty() && edit.inserted.isEmpty() && continuesRemoval(last, edit);
}

qsizetype sizeOf(const DocumentChange &change)
{
    qsizetype bytes = 500;
    for (const TextEdit &edit : change.edits)
        bytes += edit.removed.size() + edit.inserted.size() + qsizetype(sizeof(TextEdit));
    if (change.base)
        bytes += change.base->first.value_or(QByteArray()).size() + change.base->second.value_or(QByteArray()).size();
    if (change.pins)
        bytes += 100 * (change.pins->first.size() + change.pins->second.size());
    return bytes;
}

} // namespace

struct DocumentHistory::Entry
{
    DocumentChange change;
    quint64 number = 0;
    qsizetype bytes = 0;
    bool isSealed = false;
    TextEdit lastTyped;
    qint64 typedAt = 0; ///< ms since 1970
};

class DocumentHistory::Command : public QUndoCommand
{
public:
    Command(DocumentHistory &history, std::shared_ptr<Entry> entry)
        : QUndoCommand(entry->change.label), m_history(history), m_entry(std::move(entry))
    {
        m_history.m_bytes += m_entry->bytes;
    }
    ~Command() override { m_history.m_bytes -= m_entry->bytes; }
    Q_DISABLE_COPY_MOVE(Command)

    [[nodiscard]] const std::shared_ptr<Entry> &entry() const { return m_entry; }

    void undo() override { carryOut(Way::Undo); }
    void redo() override { carryOut(std::exchange(m_isFirst, false) ? Way::First : Way::Redo); }

    [[nodiscard]] int id() const override
    {
        if (m_entry->change.origin == DocumentEvent::Origin::Typing)
            return typingId;
        return m_entry->change.visit > 0 ? firstVisitId + m_entry->change.visit : -1;
    }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *command = dynamic_cast<const Command *>(other);
        if (!command || m_history.m_isRebuilding || m_entry->isSealed || m_entry->change.edits.size() > mostEdits)
            return false;
        const Entry &next = *command->m_entry;
        if (id() == typingId) {
            const qint64 elapsed = next.typedAt - m_entry->typedAt;
            const bool isOne = elapsed < gesture || (elapsed < pause && continues(m_entry->lastTyped, next.change.edits));
            if (!isOne || next.change.label != m_entry->change.label)
                return false;
        }
        take(next);
        return true;
    }

private:
    void carryOut(Way way)
    {
        if (!m_history.m_isRebuilding)
            m_history.m_exchange(m_entry->change, way);
    }

    void take(const Entry &next)
    {
        DocumentChange &change = m_entry->change;
        change.edits = composed(change.edits, next.change.edits);
        change.selectAfter = next.change.selectAfter;
        if (next.change.pins)
            change.pins = {change.pins ? change.pins->first : next.change.pins->first, next.change.pins->second};
        m_entry->number = next.number;
        m_entry->lastTyped = next.lastTyped;
        m_entry->typedAt = next.typedAt;
        m_history.m_bytes -= m_entry->bytes;
        m_entry->bytes = sizeOf(change);
        m_history.m_bytes += m_entry->bytes;
        setObsolete(change.edits.isEmpty() && !change.pins && !change.base);
    }

    DocumentHistory &m_history;
    std::shared_ptr<Entry> m_entry;
    bool m_isFirst = true;
};

DocumentHistory::DocumentHistory(Exchange exchange, qsizetype bytes, int steps) : m_exchange(std::move(exchange)), m_maxBytes(bytes)
{
    m_stack.setUndoLimit(steps);
}

DocumentHistory::~DocumentHistory()
{
    m_stack.clear();
}

void DocumentHistory::push(const DocumentChange &change)
{
    auto entry = std::make_shared<Entry>();
    entry->change = change;
    entry->number = ++m_newest;
    entry->bytes = sizeOf(change);
    m_stack.push(new Command(*this, std::move(entry)));
    bound();
}

void DocumentHistory::type(const DocumentChange &change, const QDateTime &now)
{
    auto entry = std::make_shared<Entry>();
    entry->change = change;
    entry->change.origin = DocumentEvent::Origin::Typing;
    entry->number = ++m_newest;
    entry->bytes = sizeOf(change);
    entry->lastTyped = change.edits.isEmpty() ? TextEdit() : change.edits.last();
    entry->typedAt = now.toMSecsSinceEpoch();
    m_stack.push(new Command(*this, std::move(entry)));
    bound();
}

void DocumentHistory::seal()
{
    if (m_stack.index() > 0)
        static_cast<const Command *>(m_stack.command(m_stack.index() - 1))->entry()->isSealed = true;
}

void DocumentHistory::undo()
{
    seal();
    m_stack.undo();
    seal();
}

void DocumentHistory::redo()
{
    m_stack.redo();
    seal();
}

quint64 DocumentHistory::position() const
{
    return m_stack.index() > 0 ? static_cast<const Command *>(m_stack.command(m_stack.index() - 1))->entry()->number : 0;
}

int DocumentHistory::textStepsSince(quint64 position) const
{
    int there = 0;
    for (int i = 0; i < m_stack.count(); ++i) {
        if (static_cast<const Command *>(m_stack.command(i))->entry()->number <= position)
            there = i + 1;
    }
    int steps = 0;
    for (int i = std::min(there, m_stack.index()); i < std::max(there, m_stack.index()); ++i)
        steps += static_cast<const Command *>(m_stack.command(i))->entry()->change.edits.isEmpty() ? 0 : 1;
    return steps;
}

/// QUndoStack forgets by number of steps only: where they are too large, it is filled anew with those that stay.
void DocumentHistory::bound()
{
    if (m_bytes <= m_maxBytes || m_stack.count() < 2)
        return;
    std::vector<std::shared_ptr<Entry>> kept;
    for (int i = 0; i < m_stack.count(); ++i)
        kept.push_back(static_cast<const Command *>(m_stack.command(i))->entry());
    qsizetype bytes = m_bytes;
    size_t first = 0;
    while (first + 1 < kept.size() && bytes > m_maxBytes - m_maxBytes / 4)
        bytes -= kept[first++]->bytes;
    const int index = std::max(0, m_stack.index() - int(first));
    m_isRebuilding = true;
    m_stack.clear();
    for (size_t i = first; i < kept.size(); ++i)
        m_stack.push(new Command(*this, kept[i]));
    m_stack.setIndex(index);
    m_isRebuilding = false;
}

} // namespace clustero
