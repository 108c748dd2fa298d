// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/documentevent.h"

#include <QUndoStack>

#include <functional>
#include <memory>

namespace clustero {

/// One undo step: replacements in the text, or pins, or what is known of the disk; or several of them.
struct DocumentChange
{
    using DiskBase = std::optional<QByteArray>; ///< nullopt: no file

    QString label;
    TextEdits edits;
    DocumentEvent::Origin origin = DocumentEvent::Origin::Visual;
    std::optional<NodePath> selectBefore; ///< what was selected, for the way back
    std::optional<NodePath> selectAfter;
    std::optional<std::pair<Pins, Pins>> pins;         ///< before, after
    std::optional<std::pair<DiskBase, DiskBase>> base; ///< before, after
    int visit = 0;                                     ///< steps with the same number, one after the other, are one; 0: never
};

/// The one undo history of a document, bounded in steps and bytes. Typing coalesces by word, pause and line.
class DocumentHistory
{
public:
    enum class Way { First, Undo, Redo };
    /// Carries a change out: its edits, or for Undo their inverse.
    using Exchange = std::function<void(const DocumentChange &change, Way way)>;

    static constexpr int maxSteps = 1000;
    static constexpr qsizetype maxBytes = 32 * 1024 * 1024;
    static constexpr qint64 pause = 1000; ///< ms between keys that ends a step
    static constexpr qint64 gesture = 15; ///< ms within which changes come from one key: replacing a selection, indenting lines

    explicit DocumentHistory(Exchange exchange, qsizetype bytes = maxBytes, int steps = maxSteps);
    ~DocumentHistory();
    Q_DISABLE_COPY_MOVE(DocumentHistory)

    /// Carries it out.
    void push(const DocumentChange &change);
    void type(const DocumentChange &change, const QDateTime &now);
    /// What comes next is a step of its own.
    void seal();
    void undo();
    void redo();
    [[nodiscard]] const QUndoStack &stack() const { return m_stack; }

    /// Names the step that was carried out last; 0: none.
    [[nodiscard]] quint64 position() const;
    /// Steps that changed text between there and here.
    [[nodiscard]] int textStepsSince(quint64 position) const;

private:
    struct Entry;
    class Command;
    void bound();

    Exchange m_exchange;
    qsizetype m_maxBytes;
    qsizetype m_bytes = 0;
    quint64 m_newest = 0;
    bool m_isRebuilding = false;
    QUndoStack m_stack;
};

} // namespace clustero
