// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/completions.h"

#include "models/pipeline/triggertypes.h"
#include "models/yaml/lineedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace clustero {

namespace {

struct CompletionWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::Completions)
};

bool isListOfMappings(KeyType type)
{
    return type == KeyType::Triggers || type == KeyType::Strands || type == KeyType::Steps || type == KeyType::EnvList ||
           type == KeyType::Artifacts || type == KeyType::Inputs;
}

bool isMapping(KeyType type)
{
    return type == KeyType::Publications || type == KeyType::Bucket || type == KeyType::MavenRepository || type == KeyType::RemoteFile;
}

bool isListOfScalars(KeyType type)
{
    return type == KeyType::Names || type == KeyType::Arguments;
}

/// Writes keys as the file does.
class KeyWriter
{
public:
    KeyWriter(const QByteArray &text, const TextContext &context)
        : m_context(context), m_style(listStyleOf(text)), m_step(indentStep(text)), m_lineEnd(lineEndOf(text))
    {}

    void write(Completion &completion, KeyType type) const
    {
        const QByteArray name = completion.label.toUtf8();
        completion.inserted = (m_context.needsDash ? QByteArrayLiteral("- ") : QByteArray()) + name;
        if (m_context.hasColon)
            return;
        const qsizetype column = m_context.column + (m_context.needsDash ? 2 : 0);
        const bool isList = isListOfMappings(type) || isListOfScalars(type);
        if (isList && (m_context.isInFlow || (isListOfScalars(type) && m_style.isFlow))) {
            completion.inserted += ": []";
            completion.caretBack = 1;
        } else if (isList) {
            completion.inserted += ":" + m_lineEnd + QByteArray(column + (m_style.isIndented ? m_step : 0), ' ') + "- ";
        } else if (isMapping(type) && !m_context.isInFlow) {
            completion.inserted += ":" + m_lineEnd + QByteArray(column + m_step, ' ');
        } else {
            completion.inserted += ": ";
        }
    }

private:
    const TextContext &m_context;
    ListStyle m_style;
    int m_step;
    QByteArray m_lineEnd;
};

QString helpOf(const KeyInfo &info)
{
    QStringList parts{inLanguage(info.sentence), CompletionWords::tr("Type: %1.").arg(inWords(info.type))};
    if (info.required)
        parts.append(CompletionWords::tr("Required."));
    else if (!info.defaultText.isEmpty())
        parts.append(CompletionWords::tr("Default: %1.").arg(inLanguage(info.defaultText)));
    if (info.expressions)
        parts.append(CompletionWords::tr("May hold ${{ … }}."));
    return parts.join(u'\n');
}

QString helpOf(const TriggerCondition &condition)
{
    QStringList parts{inLanguage(condition.sentence.isEmpty() ? condition.title : condition.sentence)};
    if (!condition.choices.isEmpty())
        parts.append((condition.otherValues ? CompletionWords::tr("Usual values: %1.") : CompletionWords::tr("Values: %1."))
                         .arg(condition.choices.join(QStringLiteral(", "))));
    if (!condition.example.isEmpty())
        parts.append(CompletionWords::tr("Example: %1").arg(condition.example));
    if (condition.isRequired)
        parts.append(CompletionWords::tr("Required."));
    return parts.join(u'\n');
}

QList<Completion> keys(const QByteArray &text, const TextContext &context, const TriggerTypes &types)
{
    const KeyWriter writer(text, context);
    const auto isThere = [&](QLatin1String name) { return context.present.contains(name); };
    QList<Completion> found;
    for (const bool isRequired : {true, false}) {
        for (const KeyInfo &info : keyTable()) {
            const bool isOther = info.name == QLatin1String("directory") && isThere(QLatin1String("dir"));
            const bool isSame = info.name == QLatin1String("dir") && isThere(QLatin1String("directory"));
            if (info.place != context.place || info.required != isRequired || isThere(info.name) || isOther || isSame)
                continue;
            Completion completion{info.name, info.required ? CompletionWords::tr("required") : QString(), helpOf(info), {}, 0};
            writer.write(completion, info.type);
            found.append(completion);
        }
    }
    const TriggerTypeInfo *type = context.place == Place::Trigger ? types.find(context.triggerType) : nullptr;
    for (const TriggerCondition &condition : type ? type->conditions : QList<TriggerCondition>()) {
        if (context.present.contains(condition.name))
            continue;
        Completion completion{
            condition.name, condition.isRequired ? CompletionWords::tr("required") : inLanguage(type->title), helpOf(condition), {}, 0};
        writer.write(completion, KeyType::String);
        found.append(completion);
    }
    return found;
}

void add(QList<Completion> &list, const QString &label, const QString &detail = {}, const QString &help = {})
{
    list.append({label, detail, help, label.toUtf8(), 0});
}

void addTriggerValues(QList<Completion> &list, const TextContext &context, const TriggerTypes &types)
{
    const TriggerTypeInfo *type = types.find(context.triggerType);
    if (context.key == u"type") {
        for (const TriggerTypeInfo &info : types.all())
            add(list, info.name, inLanguage(info.title), inLanguage(info.sentence));
    } else if (context.key == u"on") {
        for (const TriggerTypeInfo &info : type ? QList<TriggerTypeInfo>{*type} : types.all()) {
            for (const TriggerReason &reason : info.reasons)
                add(list, reason.name, inLanguage(reason.title));
        }
    } else if (const TriggerCondition *condition = type ? type->condition(context.key) : nullptr) {
        for (const QString &choice : condition->choices)
            add(list, choice, {}, helpOf(*condition));
        if (condition->match == TriggerMatch::Allow) {
            add(list, QStringLiteral("true"), {}, helpOf(*condition));
            add(list, QStringLiteral("false"), {}, helpOf(*condition));
        }
    }
}

QList<Completion> values(const QByteArray &text, const TextContext &context, const QStringList &images, const TriggerTypes &types)
{
    QList<Completion> found;
    const KeyInfo *info = findKey(context.place, context.key);
    if (context.place == Place::Trigger) {
        addTriggerValues(found, context, types);
    } else if (info && info->type == KeyType::Image) {
        add(found, QStringLiteral("host"), CompletionWords::tr("this machine"), helpOf(*info));
        for (const QString &image : images)
            add(found, image, CompletionWords::tr("image"), helpOf(*info));
    } else if (info && info->type == KeyType::Names) {
        for (const NamedPlace &strand : strandNamesIn(text)) {
            if (strand.name != context.strand)
                add(found, strand.name, CompletionWords::tr("strand"));
        }
    } else if (info && (info->type == KeyType::Boolean || info->type == KeyType::Condition)) {
        add(found, QStringLiteral("true"), {}, helpOf(*info));
        add(found, QStringLiteral("false"), {}, helpOf(*info));
    } else if (info && info->type == KeyType::Version) {
        add(found, QStringLiteral("1"), {}, helpOf(*info));
    }
    QStringList seen = context.present;
    found.removeIf([&](const Completion &completion) {
        const bool isSeen = seen.contains(completion.label);
        seen.append(completion.label);
        return isSeen;
    });
    if (context.needsDash) {
        for (Completion &completion : found)
            completion.inserted.prepend("- ");
    }
    return found;
}

} // namespace

QList<Completion> completionsFor(const QByteArray &text, const TextContext &context, const QStringList &images, const TriggerTypes &types)
{
    if (context.isEmpty() || !context.isMappingKnown)
        return {};
    QList<Completion> all = context.kind == TextContext::Kind::Key ? keys(text, context, types) : values(text, context, images, types);
    all.removeIf([&](const Completion &completion) { return !completion.label.contains(context.typed, Qt::CaseInsensitive); });
    std::stable_partition(all.begin(), all.end(),
                          [&](const Completion &completion) { return completion.label.startsWith(context.typed, Qt::CaseInsensitive); });
    return all;
}

QString keyHelp(Place place, const QString &key, const QString &triggerType, const TriggerTypes &types)
{
    if (const KeyInfo *info = findKey(place, key))
        return helpOf(*info);
    const TriggerTypeInfo *type = place == Place::Trigger ? types.find(triggerType) : nullptr;
    const TriggerCondition *condition = type ? type->condition(key) : nullptr;
    return condition ? helpOf(*condition) : QString();
}

QString inWords(KeyType type)
{
    switch (type) {
    case KeyType::Version: return CompletionWords::tr("the number 1");
    case KeyType::String: return CompletionWords::tr("text");
    case KeyType::Name: return CompletionWords::tr("a name");
    case KeyType::Timeout: return CompletionWords::tr("a duration, such as 90s or 1h30m");
    case KeyType::Condition: return CompletionWords::tr("an expression, true or false");
    case KeyType::Path: return CompletionWords::tr("a relative path");
    case KeyType::Names: return CompletionWords::tr("a name or a list of names");
    case KeyType::Image: return CompletionWords::tr("a container image, or host");
    case KeyType::Arguments: return CompletionWords::tr("a list of arguments");
    case KeyType::User: return CompletionWords::tr("a user");
    case KeyType::Glob: return CompletionWords::tr("a path, with * and ** if you like");
    case KeyType::Boolean: return CompletionWords::tr("true or false");
    case KeyType::Scalar: return CompletionWords::tr("text or a number");
    case KeyType::Triggers: return CompletionWords::tr("a list of triggers");
    case KeyType::Strands: return CompletionWords::tr("a list of strands");
    case KeyType::Steps: return CompletionWords::tr("a list of steps");
    case KeyType::EnvList: return CompletionWords::tr("a list of variables");
    case KeyType::Artifacts: return CompletionWords::tr("a list of artifacts");
    case KeyType::Publications: return CompletionWords::tr("a place to publish at, or a list of them");
    case KeyType::Inputs: return CompletionWords::tr("a list of inputs");
    case KeyType::Bucket: return CompletionWords::tr("a bucket and a key");
    case KeyType::MavenRepository: return CompletionWords::tr("a repository and coordinates");
    case KeyType::RemoteFile: return CompletionWords::tr("a file elsewhere");
    }
    return {};
}

} // namespace clustero
