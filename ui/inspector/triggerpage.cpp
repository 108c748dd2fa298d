// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/triggerpage.h"

#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/fieldfactory.h"
#include "ui/inspector/formhost.h"

#include <QLayout>
#include <QPushButton>

#include <algorithm>

namespace clustero {

TriggerPage::TriggerPage(FormHost &host, QWidget *parent) : NodePage(Place::Trigger, host, Kind::Inner, parent)
{
    auto *trial = new QPushButton(tr("Try on received events"));
    trial->setToolTip(tr("Which of the newest 200 events this trigger would have started a run for, and why not the others"));
    layout()->addWidget(trial);
    layout()->setAlignment(trial, Qt::AlignLeading);
    connect(trial, &QPushButton::clicked, this, [this] {
        flush();
        if (!nodes().isEmpty())
            this->host().tryTrigger(nodes().first());
    });
}

QStringList TriggerPage::furtherKeys()
{
    const PipelineNode *trigger = nodes().isEmpty() ? nullptr : host().pipeline.nodes.find(nodes().first());
    const QString name = trigger ? trigger->name : QString();
    if (name == m_type && m_types.isSameAs(host().pipeline.types))
        return m_conditions;
    m_type = name;
    m_types = host().pipeline.types;
    removeFields(m_conditionFields);
    m_conditionFields.clear();
    m_conditions.clear();
    if (!type())
        return m_conditions;
    for (const TriggerCondition &condition : type()->conditions) {
        FieldEditor *field = makeField(condition, host());
        m_conditionFields += field;
        m_conditions += condition.name;
        addField(field, KeySection::Basics);
        field->setNodes(nodes());
    }
    return m_conditions;
}

const TriggerTypeInfo *TriggerPage::type() const
{
    return m_types.find(m_type);
}

NodeField TriggerPage::adjusted(const NodeField &field) const
{
    if (field.info || !field.isSet || !field.lock.isEmpty())
        return field;
    const auto isScalar = [](const YamlData &value) { return value.kind == YamlData::Kind::Scalar; };
    const TriggerCondition *condition = type() ? type()->condition(field.key) : nullptr;
    const bool isSchema = condition && condition->match == TriggerMatch::Parameters;
    const bool takesList = condition && condition->match != TriggerMatch::Allow && condition->match != TriggerMatch::Expression &&
                           (condition->match != TriggerMatch::Option || condition->kind == TriggerValueKind::GlobList);
    const bool isFit = condition && !isSchema && field.value.kind != YamlData::Kind::Mapping &&
                       (field.value.kind != YamlData::Kind::List || takesList) &&
                       std::all_of(field.value.items.begin(), field.value.items.end(), isScalar);
    NodeField result = field;
    if (!isFit)
        result.lock = isSchema ? tr("A JSON Schema is written as YAML.") : tr("A field cannot show this value.");
    return result;
}

} // namespace clustero
