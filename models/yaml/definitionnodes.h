// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/names.h"
#include "models/pipeline/spec.h"
#include "models/yaml/yamlvalue.h"

#include <initializer_list>

namespace clustero {

/// The known keys of one mapping of a definition.
struct Mapping
{
    struct Entry : YamlEntry
    {
        QString name;
        [[nodiscard]] SourceRange range(const YamlTree &tree) const { return tree.node(value).range; }
    };

    bool isMapping = false;
    std::vector<Entry> entries;

    /// Null where the key is missing.
    [[nodiscard]] const Entry *find(const char *name) const;
};

/// Reads values of a definition and reports what is wrong with them. What is missing or wrong is read as empty.
class DefinitionNodes
{
public:
    DefinitionNodes(const YamlTree &tree, Findings &findings) : m_tree(tree), m_findings(findings) {}

    [[nodiscard]] const YamlTree &tree() const { return m_tree; }
    [[nodiscard]] YamlId root() const { return m_tree.root(); }
    [[nodiscard]] const YamlNode &node(YamlId id) const { return m_tree.resolved(id); }

    /// \p inWords: `a condition`.
    Mapping mapping(YamlId id, const QString &inWords, std::initializer_list<const char *> known,
                    std::initializer_list<const char *> required);
    /// The entries of the mapping at a key, names of the definition's own; \p most at most.
    std::vector<YamlEntry> entries(const Mapping &mapping, const char *key, size_t most);
    Text text(const Mapping &mapping, const char *key);
    /// One text or a list of them.
    QStringList texts(const Mapping &mapping, const char *key, size_t most);
    QString choice(const Mapping &mapping, const char *key, const QStringList &choices);
    int integer(const Mapping &mapping, const char *key, int fallback);
    bool boolean(const Mapping &mapping, const char *key);
    QJsonValue json(const Mapping &mapping, const char *key);

private:
    std::optional<Text> scalar(YamlId id, const char *key);

    const YamlTree &m_tree;
    Findings &m_findings;
    Suggester m_suggester;
};

} // namespace clustero
