// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/nodepage.h"

#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/fieldfactory.h"
#include "ui/inspector/formhost.h"
#include "ui/inspector/lockedvalue.h"
#include "ui/inspector/section.h"
#include "ui/theme/tonelabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

QString titleOf(KeySection section)
{
    switch (section) {
    case KeySection::Basics: return {};
    case KeySection::Strands: return NodePage::tr("Strands");
    case KeySection::Steps: return NodePage::tr("Steps");
    case KeySection::Environment: return NodePage::tr("Environment");
    case KeySection::Triggers: return NodePage::tr("Triggers");
    case KeySection::Artifacts: return NodePage::tr("Artifacts");
    case KeySection::Advanced: return NodePage::tr("Advanced");
    }
    return {};
}

/// Keys that several nodes cannot have in common.
bool isOfOne(const KeyInfo *info)
{
    return info && (info->type == KeyType::Name || info->type == KeyType::Steps || info->type == KeyType::EnvList);
}

} // namespace

NodePage::NodePage(Place place, FormHost &host, Kind kind, QWidget *parent)
    : QWidget(parent),
      m_place(place),
      m_host(host),
      m_column(new QVBoxLayout(this)),
      m_problems(new ToneLabel(ToneLabel::Tone::Error)),
      m_lock(new LockedValue(tr("The whole"))),
      m_others(new Section(tr("Other keys"), Section::Folding::Never))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(kind == Kind::Whole ? 18 : 12);
    m_column->addWidget(m_problems);
    m_column->addWidget(m_lock);
    m_problems->hide();
    m_lock->hide();
    addTableFields();
    m_column->addWidget(m_others);
    m_others->hide();
    connect(m_lock, &LockedValue::editAsYamlWanted, this, [this] {
        if (const PipelineNode *node = m_nodes.isEmpty() ? nullptr : m_host.pipeline.nodes.find(m_nodes.first()))
            m_host.editAsYaml(node->start);
    });
}

void NodePage::addTableFields()
{
    QMap<KeySection, bool> used;
    for (const KeyInfo &info : keyTable()) {
        if (info.place == m_place)
            used[info.section] = true;
    }
    for (auto at = used.keyBegin(); at != used.keyEnd(); ++at) {
        const bool folds = *at == KeySection::Advanced;
        auto *made = new Section(titleOf(*at), folds ? Section::Folding::Possible : Section::Folding::Never);
        m_sections.insert(*at, made);
        m_column->addWidget(made);
    }
    for (const KeyInfo &info : keyTable()) {
        if (info.place == m_place && info.spellingOf.isEmpty())
            addField(makeField(info, m_host), info.section);
    }
}

void NodePage::addField(FieldEditor *field, KeySection section)
{
    m_fields += field;
    m_sections.value(section)->add(field);
}

void NodePage::removeFields(const QList<FieldEditor *> &fields)
{
    for (FieldEditor *field : fields) {
        m_fields.removeAll(field);
        field->hide();
        field->setParent(nullptr);
        field->deleteLater();
    }
}

void NodePage::setNodes(const QList<NodePath> &nodes)
{
    if (nodes == m_nodes)
        return;
    m_nodes = nodes;
    for (FieldEditor *field : std::as_const(m_fields))
        field->setNodes(nodes);
}

void NodePage::refresh()
{
    QList<const PipelineNode *> present;
    for (const NodePath &path : std::as_const(m_nodes))
        present += m_host.pipeline.nodes.find(path);
    const NodeFields shown = nodeFields(m_place, present, m_host.problems, furtherKeys());
    QMap<KeySection, bool> needed;
    const QList<FieldEditor *> fields = m_fields;
    for (FieldEditor *editor : fields) {
        const auto found = std::find_if(shown.fields.begin(), shown.fields.end(),
                                        [&](const NodeField &field) { return field.key == editor->about().key; });
        if (found == shown.fields.end())
            continue;
        if (found->info && (found->isSet || !found->problems.isEmpty()))
            needed[found->info->section] = true;
        editor->setVisible(m_nodes.size() == 1 || !isOfOne(found->info));
        editor->showField(adjusted(*found));
    }
    for (auto at = m_sections.begin(); at != m_sections.end(); ++at) {
        at.value()->setNeeded(needed.value(at.key()));
        const bool isOfOneOnly = at.key() == KeySection::Steps || at.key() == KeySection::Environment;
        at.value()->setVisible(shown.lock.isEmpty() && (m_nodes.size() == 1 || !isOfOneOnly));
    }
    showLock(shown);
    showOthers(shown.others);
}

void NodePage::flush()
{
    const QList<FieldEditor *> fields = m_fields;
    for (FieldEditor *field : fields)
        field->flush();
}

void NodePage::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first()->focus();
}

FieldEditor *NodePage::field(const QString &key) const
{
    const KeyInfo *info = findKey(m_place, key);
    const QString wanted = info && !info->spellingOf.isEmpty() ? QString(info->spellingOf) : key;
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const FieldEditor *field) { return field->about().key == wanted; });
    return found == m_fields.end() ? nullptr : *found;
}

void NodePage::showLock(const NodeFields &shown)
{
    m_problems->setText(shown.problems.join(u'\n'));
    m_problems->setVisible(!shown.problems.isEmpty());
    const PipelineNode *node = m_nodes.isEmpty() ? nullptr : m_host.pipeline.nodes.find(m_nodes.first());
    m_lock->setVisible(!shown.lock.isEmpty());
    if (node && !shown.lock.isEmpty())
        m_lock->setValue(QString::fromUtf8(m_host.pipeline.text.mid(node->start, node->end - node->start)), shown.lock);
}

void NodePage::showOthers(const QList<NodeField> &others)
{
    m_others->setVisible(!others.isEmpty());
    QStringList shown;
    for (const NodeField &other : others)
        shown += other.key + u'\n' + QString::fromUtf8(other.source) + other.problems.join(u'\n') + QString::number(other.offset);
    if (shown == m_shownOthers)
        return;
    m_shownOthers = shown;
    m_others->clear();
    for (const NodeField &other : others) {
        auto *value = new LockedValue(other.key);
        const QString source = other.isMixed ? QStringLiteral("\u2026") : QString::fromUtf8(other.source);
        value->setValue(other.key + QLatin1String(": ") + source, other.problems.isEmpty() ? other.lock : other.problems.join(u'\n'));
        connect(value, &LockedValue::editAsYamlWanted, this, [this, offset = other.offset] { m_host.editAsYaml(offset); });
        m_others->add(value);
    }
}

} // namespace clustero
