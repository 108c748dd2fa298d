// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/pipeline/spec.h"
#include "models/pipeline/triggertypes.h"
#include "models/yaml/pipelinenodes.h"
#include "models/yaml/textedit.h"
#include "models/yaml/yamldata.h"

#include <memory>
#include <variant>

namespace clustero {

/// A pipeline file read in all layers: bytes, tree, nodes, spec. Copies are cheap.
struct ParsedPipeline
{
    QByteArray text;
    QString fileName;
    std::shared_ptr<const YamlTree> tree; ///< empty after a syntax error
    YamlData data;                        ///< what the tree says: aliases followed, merge keys resolved; a null for an empty tree
    PipelineNodes nodes;
    PipelineReading reading;
    TriggerTypes types; ///< that it was read with

    /// Whether the text is YAML at all; if not, only the text itself can be edited.
    [[nodiscard]] bool isReadable() const;
};

/// Never fails otherwise than by diagnostics. Pure; any thread.
[[nodiscard]] ParsedPipeline parsePipeline(const QByteArray &text, const QString &fileName, const TriggerTypes &types = {});

// What can be done to a pipeline file. `after` lists are meant wherever strands are named.

/// Of an env entry, `value` takes the place of `secret` and the other way round: it cannot have both.
struct SetKey
{
    NodePath node;
    QString key;
    YamlData value;
};
/// Removes the key and its value.
struct UnsetKey
{
    NodePath node;
    QString key;
};
/// A new strand, step, trigger, artifact or env entry, brought in before the one that is there now; a number one above the last
/// one, or -1: at the end.
struct AddNode
{
    NodePath node;
    YamlData value;
};
/// A strand is also taken out of all `after` lists; `reconnects`: those that waited for it wait for what it waited for.
struct RemoveNode
{
    NodePath node;
    bool reconnects = false;
};
/// Within its list; `to` is its number afterwards.
struct MoveNode
{
    NodePath node;
    int to = 0;
};
/// Directly behind the original. `name` of a strand, step or artifact must be new; empty: one is made of the original's.
struct DuplicateNode
{
    NodePath node;
    QString name;
};
/// A strand also in all `after` lists.
struct RenameNode
{
    NodePath node;
    QString name;
};
/// `to` waits for `from` from now on.
struct Connect
{
    QString from;
    QString to;
};
struct Disconnect
{
    QString from;
    QString to;
};
/// Where `to` waited for `from`, it waits for `strand`, and that for `from`.
struct InsertOnEdge
{
    QString strand;
    QString from;
    QString to;
};
/// Strands as YAML text: one, a list of them, or a whole file's. Names that are taken get a number, also where the pasted
/// strands wait for each other; names in `after` that are then unknown stay.
struct PasteStrands
{
    QByteArray yaml;
    int at = -1; ///< number of the first one afterwards; -1: at the end
};

using Operation = std::variant<SetKey, UnsetKey, AddNode, RemoveNode, MoveNode, DuplicateNode, RenameNode, Connect, Disconnect,
                               InsertOnEdge, PasteStrands>;

struct EditOutcome
{
    TextEdits edits; ///< empty: the file says so already
    ParsedPipeline after;
    NodePath touched; ///< what to select afterwards; the file where nothing special
};

/// The smallest change of the text that does it, in the file's own style. The text is read again, and unless it then says exactly
/// what was wanted, the operation is refused and nothing is changed. Errors: `unreadable` (syntax error), `no-such-node`, `no-such-key`, `bad-name`,
/// `name-taken`, `cycle`, `already-connected`, `not-connected`, `edit-in-yaml` (an alias, a merge key, …), `bad-value`. Sentences are for people.
/// Pure; any thread.
[[nodiscard]] Result<EditOutcome> edit(const ParsedPipeline &before, const Operation &operation);

/// The text of strands with the comments that belong to them, as a YAML list without indentation, for the clipboard. Numbers of strands.
[[nodiscard]] QByteArray copyStrands(const ParsedPipeline &pipeline, const QList<int> &strands);

/// `wanted`, or with a number behind it if a strand has that name.
[[nodiscard]] QString uniqueStrandName(const PipelineNodes &nodes, const QString &wanted);

/// A strand made of a `docker run …` or `podman run …` line: image, env, dir, user, entrypoint, cmd. Error `bad-command` tells what cannot
/// be taken over; options without meaning here (--rm, -it, …) are left out.
[[nodiscard]] Result<YamlData> strandFromDockerRun(const QString &line);

} // namespace clustero
