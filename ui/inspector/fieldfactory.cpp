// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fieldfactory.h"

#include "models/pipeline/triggertypes.h"
#include "ui/inspector/checksfield.h"
#include "ui/inspector/choicefield.h"
#include "ui/inspector/envfield.h"
#include "ui/inspector/imagefield.h"
#include "ui/inspector/listfield.h"
#include "ui/inspector/nodesfield.h"
#include "ui/inspector/pathfield.h"
#include "ui/inspector/schemafield.h"
#include "ui/inspector/textfield.h"

namespace clustero {

namespace {

QString defaultOf(const TriggerCondition &condition)
{
    if (condition.isOwn)
        return FieldEditor::tr("this file's own");
    return condition.defaultValue.isUndefined() ? QString() : condition.defaultValue.toVariant().toString();
}

QString helpOf(const TriggerCondition &condition)
{
    const QString sentence = inLanguage(condition.sentence);
    return condition.example.isEmpty() ? sentence : FieldEditor::tr("%1 For example: %2").arg(sentence, condition.example);
}

} // namespace

FieldEditor *makeField(const KeyInfo &info, FormHost &host)
{
    const FieldAbout about = FieldAbout::of(info);
    switch (info.type) {
    case KeyType::String:
        if (info.place == Place::Trigger)
            return new TriggerTypeField(about, host);
        break;
    case KeyType::Names:
        if (info.place == Place::Trigger)
            return new ReasonsField(about, host);
        return new AfterField(about, host);
    case KeyType::Timeout: return new DurationField(about, host);
    case KeyType::Path: return new PathField(about, host);
    case KeyType::Image: return new ImageField(about, host);
    case KeyType::Arguments: return new ArgumentsField(about, host);
    case KeyType::Boolean: return new ChoiceField(about, ChoiceField::truths(), host);
    case KeyType::EnvList: return new EnvField(about, host);
    case KeyType::Triggers: return new NodesField(about, Place::Trigger, host);
    case KeyType::Strands: return new NodesField(about, Place::Strand, host);
    case KeyType::Steps: return new NodesField(about, Place::Step, host);
    case KeyType::Artifacts: return new NodesField(about, Place::Artifact, host);
    case KeyType::Publications:
        return new SchemaField(about, SchemaField::examplePublication(), SchemaField::tr("It stays on this machine."), host);
    case KeyType::Inputs:
        return new SchemaField(about, SchemaField::exampleInputs(), SchemaField::tr("Nothing is fetched before the first step."), host);
    case KeyType::Version:
    case KeyType::Name:
    case KeyType::Condition:
    case KeyType::User:
    case KeyType::Glob:
    case KeyType::Bucket:
    case KeyType::MavenRepository:
    case KeyType::RemoteFile:
    case KeyType::Scalar: break;
    }
    return new TextField(about, info.type, host);
}

FieldEditor *makeField(const TriggerCondition &condition, FormHost &host)
{
    const FieldAbout about{condition.name,       inLanguage(condition.title), helpOf(condition),
                           defaultOf(condition), condition.isRequired,        true};
    switch (condition.match) {
    case TriggerMatch::Allow: return new ChoiceField(about, ChoiceField::truths(), host);
    case TriggerMatch::Parameters:
        return new SchemaField(about, SchemaField::exampleSchema(), SchemaField::tr("None: a person is asked for nothing."), host);
    case TriggerMatch::Expression: return new TextField(about, KeyType::Condition, host);
    case TriggerMatch::Option:
        if (condition.kind == TriggerValueKind::TimeSpan)
            return new DurationField(about, host);
        if (condition.kind == TriggerValueKind::GlobList)
            return new ListField(about, host);
        break;
    case TriggerMatch::Glob:
    case TriggerMatch::Regex:
    case TriggerMatch::Equal:
    case TriggerMatch::OneOf:
    case TriggerMatch::EachGlob: break;
    }
    if (!condition.choices.isEmpty() && !condition.otherValues)
        return new ChoiceField(about, ChoiceField::words(condition.choices), host);
    if (condition.match == TriggerMatch::Option)
        return new TextField(about, KeyType::String, host);
    return new ListField(about, host);
}

} // namespace clustero
