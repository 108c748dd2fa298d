// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/keys.h"
#include "models/yaml/yamldata.h"
#include "models/yaml/yamltree.h"

#include <optional>

namespace clustero {

/// Names a node of a pipeline file that has keys of its own. Numbers are places in the file's lists, from 0, whether or not
/// what stands there makes sense.
struct NodePath
{
    Place place = Place::File;
    int strand = -1; ///< of a strand, a step, an env entry
    int index = -1;  ///< of a step in its strand (also for its env entries), of a trigger, of an artifact
    int env = -1;    ///< of an env entry in its step

    [[nodiscard]] static NodePath file() { return {}; }
    [[nodiscard]] static NodePath ofStrand(int strand) { return {Place::Strand, strand, -1, -1}; }
    [[nodiscard]] static NodePath ofStep(int strand, int step) { return {Place::Step, strand, step, -1}; }
    [[nodiscard]] static NodePath ofEnv(int strand, int step, int env) { return {Place::Env, strand, step, env}; }
    [[nodiscard]] static NodePath ofTrigger(int trigger) { return {Place::Trigger, -1, trigger, -1}; }
    [[nodiscard]] static NodePath ofArtifact(int artifact) { return {Place::Artifact, -1, artifact, -1}; }

    bool operator==(const NodePath &) const = default;
};

/// A key of a node and its value as the file has them.
struct NodeKey
{
    QString name;
    const KeyInfo *info = nullptr; ///< null: not a key of the language (of a trigger also: a condition of its type)
    YamlData value;                ///< aliases followed
    QByteArray source;             ///< the value as written
    QString lock;                  ///< why it can only be edited as YAML, "defined by &base, line 12"; empty: forms may edit it
    SourceRange keyRange;
    SourceRange range;   ///< of the value
    qsizetype start = 0; ///< first byte of the key
    qsizetype end = 0;   ///< the byte after the value
};

/// A node of the file. An env entry written as `K=V` has the keys `key` and `value`, and isShort.
struct PipelineNode
{
    NodePath path;
    QString name;        ///< of the key `name`; of an env entry `key`; of a trigger `type`; empty: none
    QList<NodeKey> keys; ///< in file order; merged ones last, locked
    QString lock;        ///< why the whole node can only be edited as YAML, such as an alias; empty: it can be edited
    bool isShort = false;
    SourceRange range;
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] const NodeKey *key(QStringView name) const; ///< null: not there
};

struct StepNode
{
    PipelineNode node;
    QList<PipelineNode> env;
};

struct StrandNodes
{
    PipelineNode node;
    QList<StepNode> steps;
};

/// All nodes of a pipeline file, also of one with mistakes, in file order.
struct PipelineNodes
{
    PipelineNode file;
    QList<PipelineNode> triggers;
    QList<StrandNodes> strands;
    QList<PipelineNode> artifacts;

    /// Null: there is no such node.
    [[nodiscard]] const PipelineNode *find(const NodePath &path) const;
    /// Of the first strand of that name; -1: none.
    [[nodiscard]] int strandIndex(const QString &name) const;
    /// What stands at this byte: the innermost node that holds it; the file where there is no other.
    [[nodiscard]] NodePath at(qsizetype offset) const;
};

/// Empty for an empty tree. \p text: what the tree was read from; \p data: what it says.
[[nodiscard]] PipelineNodes pipelineNodes(const YamlTree &tree, const QByteArray &text, const YamlData &data);

} // namespace clustero
