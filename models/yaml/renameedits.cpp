// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/pipelineeditor.h"

#include "models/pipeline/names.h"

#include <algorithm>

namespace clustero {

void PipelineEditor::checkNewName(const NodePath &path, const QString &name)
{
    if (path.place == Place::Trigger)
        return;
    if (path.place == Place::Env ? !isVariableName(name) : !isName(name)) {
        refuse("bad-name",
               path.place == Place::Env
                   ? QStringLiteral("%1 is not a variable's name. Use letters, digits and `_`, and no digit first.").arg(quoted(name))
                   : QStringLiteral("%1 is not a name. Use two or more of a-z, 0-9, `_` and `-`; start with a letter, and "
                                    "end with a letter or digit.")
                         .arg(quoted(name)));
        return;
    }
    const YamlData *const list = findList(m_data, path);
    if (!list || path.place == Place::Env)
        return;
    for (int i = 0; i < list->items.size(); ++i) {
        const PipelineNode *const other = m_before.nodes.find(withNumber(path, i));
        if (i != numberOf(path) && other && other->name == name) {
            refuse("name-taken", QStringLiteral("There is already %1 %2, in line %3. Choose another name.")
                                     .arg(clustero::inWords(path.place), quoted(name))
                                     .arg(other->range.line));
            return;
        }
    }
}

void PipelineEditor::apply(const RenameNode &operation)
{
    const NodePath &path = operation.node;
    m_touched = path;
    const YamlData name = YamlData::string(operation.name);
    if (path.place == Place::File) { // also where it says nothing yet
        apply(SetKey{path, QStringLiteral("name"), name});
        return;
    }
    const YamlId id = locate(path);
    YamlData *const said = findData(m_data, path);
    if (id == YamlId::None || !said)
        return;
    if (path.place == Place::Env || path.place == Place::Trigger) {
        if (path.place == Place::Env)
            checkNewName(path, operation.name);
        const char *const key = path.place == Place::Env ? "key" : "type";
        if (!m_splicer.refusal())
            apply(SetKey{path, QString::fromLatin1(key), name});
        return;
    }
    const QString oldName = m_before.nodes.find(path)->name;
    checkNewName(path, operation.name);
    if (m_splicer.refusal() || oldName == operation.name)
        return;
    if (path.place == Place::Strand && !oldName.isEmpty() && !isNameShared(path.strand)) {
        for (int i = 0; i < m_before.nodes.strands.size(); ++i) {
            const YamlData *const strand = findData(m_data, NodePath::ofStrand(i));
            QList<YamlData> names = strand ? afterOf(*strand) : QList<YamlData>();
            bool mentions = false;
            for (YamlData &one : names) {
                if (one.kind == YamlData::Kind::Scalar && one.text == oldName) {
                    one = name;
                    mentions = true;
                }
            }
            if (mentions)
                changeAfter(i, names);
        }
    }
    apply(SetKey{path, QStringLiteral("name"), name});
}

} // namespace clustero
