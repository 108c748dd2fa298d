// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/yaml/pipelinenodes.h"
#include "models/yaml/textedit.h"

#include <QDateTime>
#include <QHash>
#include <QPointF>
#include <QStringList>

#include <optional>

namespace clustero {

/// Where a person put cards of the canvas, by strand.
using Pins = QHash<QString, QPointF>;

/// One thing that has changed in a PipelineDocument. Only the members that a kind names mean something.
struct DocumentEvent
{
    enum class Kind {
        Loaded,          ///< text() is there, or `error` tells why not: `no-file`, `unreadable`, …
        TextChanged,     ///< `edits`, `origin`, `label`, `start`, `end`, `lines`, `select`
        ReadingReady,    ///< parsed() is that of text(); `origin`, `select`, `strands`
        ModifiedChanged, ///< isModified()
        HistoryChanged,  ///< canUndo(), undoText(), …
        DiskChanged,     ///< disk()
        Saved,
        SaveFailed,     ///< `error`
        PinsChanged,    ///< pins(); `origin`
        UnsavedChanged, ///< unsaved(): text of an earlier time is there to be restored, or no more
    };
    /// Where a change comes from. Typing: the text pane has it already.
    enum class Origin { Visual, Typing, Undo, Redo, Disk };

    Kind kind = Kind::TextChanged;
    Origin origin = Origin::Visual;
    TextEdits edits;                ///< lead from the text before to text()
    QString label;                  ///< of the undo step
    qsizetype start = 0;            ///< first byte of what is new in text(); to be shown
    qsizetype end = 0;              ///< the byte after it
    int lines = 0;                  ///< that a line diff would show
    std::optional<NodePath> select; ///< what to select now; none: leave the selection
    QStringList strands;            ///< that are new or say something else than before, by name; to be shown
    Error error;
};

/// How the file on disk stands to the text.
struct DiskFacts
{
    enum class State {
        Known,      ///< the file is as it was read or saved last; or it is new and was never there
        Conflict,   ///< it has changed, and so has the text; nothing is saved until the person decides
        Deleted,    ///< it is gone; saving restores it
        Unreadable, ///< `error`
    };

    State state = State::Known;
    QDateTime changed; ///< when the file did, UTC; invalid: not known
    QByteArray theirs; ///< what it holds now, in a conflict
    int ownEdits = 0;  ///< undo steps that are not on disk
    QString error;
};

} // namespace clustero
