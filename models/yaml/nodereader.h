// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/keys.h"
#include "models/pipeline/names.h"
#include "models/pipeline/spec.h"
#include "models/yaml/findings.h"
#include "models/yaml/yamlvalue.h"

namespace clustero {

/// The known keys of one mapping.
class Fields
{
public:
    struct Field
    {
        const KeyInfo *info;
        YamlId key;
        YamlId value;
    };

    /// Null where the key is missing.
    [[nodiscard]] const Field *find(QLatin1String name) const;
    void add(const Field &field) { m_fields.push_back(field); }

private:
    std::vector<Field> m_fields;
};

/// Reads values of one tree by the table of keys and reports what is wrong with them. Every reading function returns
/// nothing when the key is missing or its value was reported.
class NodeReader
{
public:
    NodeReader(const YamlTree &tree, Findings &findings) : m_tree(tree), m_findings(findings) {}

    [[nodiscard]] const YamlTree &tree() const { return m_tree; }
    [[nodiscard]] Findings &findings() { return m_findings; }
    [[nodiscard]] Suggester &suggester() { return m_suggester; }
    [[nodiscard]] const YamlNode &node(YamlId id) const { return m_tree.resolved(id); }

    /// The known keys of the mapping; reports unknown and missing ones. `others`: further names that are known here,
    /// empty for none. `mayMiss`: a required key that may be missing here. Nullopt if the node is no mapping.
    std::optional<Fields> fields(YamlId id, Place place, const QStringList &others = {}, QLatin1String mayMiss = {});
    /// A key that looks like one that is missing or unknown.
    void reportUnknownKey(const YamlNode &key, const QString &owner, const QStringList &known);
    /// The elements of the list; reports what is no list, and an empty one if the key is required.
    std::vector<YamlId> elements(const Fields &fields, QLatin1String name);

    std::optional<Text> string(const Fields &fields, QLatin1String name);
    std::optional<Text> string(const KeyInfo &info, YamlId value);
    /// \p wrong gets what was written there, and what was probably meant, where that is no name.
    std::optional<Text> name(const Fields &fields, QLatin1String name, QStringList *wrong = nullptr);
    std::optional<Duration> duration(const Fields &fields, QLatin1String name);
    std::optional<bool> boolean(const Fields &fields, QLatin1String name);
    /// `dir` or `directory`, cleaned.
    std::optional<QString> directory(const Fields &fields);
    /// A path in the workspace, cleaned.
    std::optional<QString> path(const Fields &fields, QLatin1String name);
    std::optional<QString> glob(const Fields &fields, QLatin1String name);
    /// One string, or a list of them.
    std::optional<QList<Text>> strings(const Fields &fields, QLatin1String name);

    /// The node's first line: where a missing key is reported.
    [[nodiscard]] SourceRange firstLine(YamlId id) const;

private:
    std::optional<QString> insidePath(const KeyInfo &info, const Text &text);
    bool checkExpressions(const KeyInfo &info, const Text &text);

    const YamlTree &m_tree;
    Findings &m_findings;
    Suggester m_suggester;
};

} // namespace clustero
