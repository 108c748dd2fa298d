// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/pipelineedit.h"
#include "ui/canvas/canvasscene.h"

namespace clustero {

/// A way from one card to another, by their names; both empty: none.
struct EdgePlace
{
    QString from;
    QString to;

    [[nodiscard]] bool isNone() const { return to.isEmpty(); }
    bool operator==(const EdgePlace &) const = default;
};

/// What a person wants to be done to the pipeline, and what to say and do once it is done.
struct Wish
{
    QList<Operation> operations; ///< one step of the history, in this order; empty: nothing can be done
    QString sentence;            ///< says what has been done
    QString select;              ///< strand to select then; empty: as it is
    QString selectStep;
    bool renames = false;          ///< and its name is asked for
    bool deletes = false;          ///< the sentence goes to the message bar as well
    QList<Operation> reconnecting; ///< instead of a deletion: the same with what waited for it connected to what it waited for

    [[nodiscard]] bool isEmpty() const { return operations.isEmpty(); }
};

enum class GhostFix { Rename, Create, Remove };

/// `to` is to wait for `from`. No check; see Connecting.
[[nodiscard]] Wish connectWish(const QString &from, const QString &to);
/// Of a way from a name that is not defined, too.
[[nodiscard]] Wish disconnectWish(const QString &from, const QString &to);
/// Exactly these are waited for afterwards, of the names that are strands or were waited for.
[[nodiscard]] Wish waitForWish(const CanvasScene &scene, int card, const QStringList &names);
/// Cards of the scene; for a name that is not defined: all mentions of it.
[[nodiscard]] Wish removeWish(const CanvasScene &scene, const QList<int> &cards, bool reconnects);
[[nodiscard]] Wish removeStepWish(const CanvasScene &scene, int card, int step);
[[nodiscard]] Wish renameWish(const CanvasScene &scene, int card, const QString &name);
[[nodiscard]] Wish renameStepWish(const CanvasScene &scene, int card, int step, const QString &name);
[[nodiscard]] Wish duplicateWish(const CanvasScene &scene, const QList<int> &cards);
[[nodiscard]] Wish duplicateStepWish(const CanvasScene &scene, int card, int step);
/// Up or down in the file by one; empty at its ends.
[[nodiscard]] Wish moveWish(const CanvasScene &scene, const QList<int> &cards, int by);
[[nodiscard]] Wish moveStepWish(const CanvasScene &scene, int card, int step, int by);
[[nodiscard]] Wish insertWish(const CanvasScene &scene, int card, const EdgePlace &edge);
[[nodiscard]] Wish ghostWish(const CanvasScene &scene, int card, GhostFix fix);

/// Where a new strand goes.
struct NewPlace
{
    QStringList after; ///< it waits for them
    QString before;    ///< this one waits for it
    EdgePlace edge;    ///< it goes in between
};
/// \p strand as strandFromDockerRun() and templates make it; gets the name, or one like it.
[[nodiscard]] Wish addWish(const CanvasScene &scene, const YamlData &strand, const QString &name, const NewPlace &place);
[[nodiscard]] Wish pasteWish(const CanvasScene &scene, const QByteArray &yaml, const QList<int> &cards);

/// `name`, or with a number behind it if a strand has that name or is waited for under it.
[[nodiscard]] QString freeName(const CanvasScene &scene, const QString &name);
/// Why a strand cannot be put between two others; empty: it can.
[[nodiscard]] QString whyNotBetween(const CanvasScene &scene, int card, const EdgePlace &edge);

} // namespace clustero
