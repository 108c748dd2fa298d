// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace clustero {

/// Index of a node in its tree.
enum class YamlId : int { None = -1 };

enum class YamlStyle { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

/// One node of a YAML file and where it stands. Byte offsets count from the start of the file.
struct YamlNode
{
    enum class Kind { Scalar, Sequence, Mapping, Alias };

    Kind kind = Kind::Scalar;
    YamlStyle style = YamlStyle::Plain;
    bool complete = false; ///< its end has been read
    YamlId parent = YamlId::None;
    YamlId target = YamlId::None; ///< of an alias: the node it stands for, never an alias itself
    QString text;                 ///< of a scalar: its decoded value; of an alias: the anchor's name
    QString tag;                  ///< as resolved by YAML, empty where none is written
    QString anchor;               ///< empty: none
    std::vector<YamlId> children; ///< elements; of a mapping key, value, key, value, … as written, merge keys included
    qsizetype start = 0;          ///< first byte, of anchor and tag if there are any
    qsizetype contentStart = 0;   ///< first byte after anchor and tag
    qsizetype end = 0;            ///< the byte after the last one
    SourceRange range;            ///< contentStart to end

    [[nodiscard]] bool isPlain() const { return kind == Kind::Scalar && style == YamlStyle::Plain; }
};

/// A YAML document with positions. Aliases stay references; the tree owns all nodes. Value type.
class YamlTree
{
public:
    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] YamlId root() const { return m_nodes.empty() ? YamlId::None : YamlId{0}; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_nodes.size()); }
    [[nodiscard]] const YamlNode &node(YamlId id) const { return m_nodes[size_t(id)]; }
    /// The node itself, or what the alias stands for.
    [[nodiscard]] YamlId resolvedId(YamlId id) const;
    [[nodiscard]] const YamlNode &resolved(YamlId id) const { return node(resolvedId(id)); }

    YamlNode &edit(YamlId id) { return m_nodes[size_t(id)]; }
    YamlId append(YamlNode node);

private:
    std::vector<YamlNode> m_nodes;
};

/// Limits that keep reading bounded in time and memory on any input.
struct YamlLimits
{
    qsizetype bytes = 4 * 1024 * 1024;
    qsizetype nodes = 400'000;
    int depth = 100;               ///< of nesting, aliases followed
    qsizetype expansion = 200'000; ///< nodes that all aliases together stand for
    qsizetype directives = 64;
};

struct YamlReading
{
    YamlTree tree; ///< empty after an error other than `duplicate-key`, and `several-documents`: then it is that of the first
    QList<Diagnostic> diagnostics;
};

/// Reads one YAML document. Diagnostics: `file-too-large`, `not-utf8`, `yaml-syntax`, `too-deep`, `unknown-anchor`,
/// `recursive-alias`, `alias-expansion`, `duplicate-key`, `several-documents`. A file without a node has an empty
/// tree and no diagnostic.
[[nodiscard]] YamlReading readYaml(const QByteArray &bytes, const YamlLimits &limits = {});

} // namespace clustero
