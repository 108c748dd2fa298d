// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/capabilities.h"

#include <QJsonArray>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostShown = 5;

void tidy(QStringList &texts)
{
    texts.sort();
    texts.removeDuplicates();
}

QStringList textsIn(const QJsonObject &json, const char *key)
{
    QStringList texts;
    for (const QJsonValue text : json.value(QLatin1String(key)).toArray())
        texts += text.toString();
    tidy(texts);
    return texts;
}

void compare(const QString &kind, const QStringList &before, const QStringList &now, QList<CapabilityChange> &added,
             QList<CapabilityChange> &gone)
{
    for (const QString &text : now) {
        if (!before.contains(text))
            added.append({kind, text, true});
    }
    for (const QString &text : before) {
        if (!now.contains(text))
            gone.append({kind, text, false});
    }
}

QStringList hostOf(const Capabilities &capabilities)
{
    return capabilities.host ? QStringList(QStringLiteral("steps on this machine")) : QStringList();
}

} // namespace

Capabilities capabilitiesOf(const PipelineSpec &pipeline)
{
    Capabilities found;
    for (const StrandSpec &strand : pipeline.strands) {
        for (const StepSpec &step : strand.steps) {
            if (step.type.value == QLatin1String("host"))
                found.host = true;
            else
                found.images += step.type.value;
            if (!step.user.isEmpty())
                found.users += step.user;
            for (const EnvSpec &entry : step.env) {
                if (!entry.secret.isEmpty())
                    found.secrets += entry.secret;
            }
        }
    }
    for (const ArtifactSpec &artifact : pipeline.artifacts) {
        for (const RemoteSpec &place : artifact.publish)
            found.publish += place.asCapability();
    }
    for (const InputSpec &input : pipeline.inputs)
        found.fetch += input.from.asCapability();
    tidy(found.images);
    tidy(found.publish);
    tidy(found.fetch);
    tidy(found.secrets);
    tidy(found.users);
    return found;
}

QJsonObject toJson(const Capabilities &capabilities)
{
    return {{QStringLiteral("images"), QJsonArray::fromStringList(capabilities.images)},
            {QStringLiteral("host"), capabilities.host},
            {QStringLiteral("secrets"), QJsonArray::fromStringList(capabilities.secrets)},
            {QStringLiteral("users"), QJsonArray::fromStringList(capabilities.users)},
            {QStringLiteral("publish"), QJsonArray::fromStringList(capabilities.publish)},
            {QStringLiteral("fetch"), QJsonArray::fromStringList(capabilities.fetch)}};
}

Capabilities capabilitiesFromJson(const QJsonObject &json)
{
    return {textsIn(json, "images"),  json.value(QLatin1String("host")).toBool(),
            textsIn(json, "secrets"), textsIn(json, "users"),
            textsIn(json, "publish"), textsIn(json, "fetch")};
}

QList<CapabilityChange> capabilityChanges(const Capabilities &before, const Capabilities &now)
{
    QList<CapabilityChange> added, gone;
    compare(QStringLiteral("host"), hostOf(before), hostOf(now), added, gone);
    compare(QStringLiteral("secret"), before.secrets, now.secrets, added, gone);
    compare(QStringLiteral("image"), before.images, now.images, added, gone);
    compare(QStringLiteral("publish"), before.publish, now.publish, added, gone);
    compare(QStringLiteral("fetch"), before.fetch, now.fetch, added, gone);
    compare(QStringLiteral("user"), before.users, now.users, added, gone);
    return added + gone;
}

bool needsApproval(const QList<CapabilityChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const CapabilityChange &change) { return change.isNew; });
}

QJsonObject toJson(const QList<CapabilityChange> &changes)
{
    QJsonArray added, gone;
    for (const CapabilityChange &change : changes)
        (change.isNew ? added : gone).append(QJsonObject{{QStringLiteral("kind"), change.kind}, {QStringLiteral("value"), change.value}});
    return {{QStringLiteral("new"), added}, {QStringLiteral("gone"), gone}};
}

QList<CapabilityChange> capabilityChangesFromJson(const QJsonObject &json)
{
    QList<CapabilityChange> changes;
    for (const bool isNew : {true, false}) {
        for (const QJsonValue change : json.value(isNew ? QLatin1String("new") : QLatin1String("gone")).toArray())
            changes.append({change[QLatin1String("kind")].toString(), change[QLatin1String("value")].toString(), isNew});
    }
    return changes;
}

QString newInWords(const QList<CapabilityChange> &changes)
{
    QStringList words;
    qsizetype more = 0;
    for (const CapabilityChange &change : changes) {
        if (!change.isNew)
            continue;
        if (words.size() < mostShown)
            words += change.kind == QLatin1String("host") ? change.value : change.kind + u' ' + change.value.left(100);
        else
            ++more;
    }
    if (more > 0)
        words += QStringLiteral("%1 more").arg(more);
    return words.join(QLatin1String(", "));
}

} // namespace clustero
