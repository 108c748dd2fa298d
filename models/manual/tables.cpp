// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manual/tables.h"

#include "models/chatops/chatcommand.h"
#include "models/pipeline/keys.h"
#include "models/pipeline/triggertypes.h"

#include <utility>

namespace clustero {

namespace {

QString code(const QString &text)
{
    return u'`' + text + u'`';
}

QString codes(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all += code(text);
    return all.join(QLatin1String(", "));
}

QString row(QStringList cells)
{
    for (QString &cell : cells)
        cell.replace(u'|', QLatin1String("\\|"));
    return QStringLiteral("| %1 |\n").arg(cells.join(QLatin1String(" | ")));
}

QString heading(const QStringList &cells)
{
    return row(cells) + u'|' + QStringLiteral("---|").repeated(cells.size()) + u'\n';
}

QString inWords(KeyType type)
{
    switch (type) {
    case KeyType::Version: return QStringLiteral("`1`");
    case KeyType::String: return QStringLiteral("text");
    case KeyType::Name: return QStringLiteral("name");
    case KeyType::Timeout: return QStringLiteral("duration");
    case KeyType::Condition: return QStringLiteral("expression, `true` or `false`");
    case KeyType::Path: return QStringLiteral("relative path");
    case KeyType::Names: return QStringLiteral("name, or list of names");
    case KeyType::Image: return QStringLiteral("image, or `host`");
    case KeyType::Arguments: return QStringLiteral("list of texts, or one text");
    case KeyType::User: return QStringLiteral("name, uid, or `uid:gid`");
    case KeyType::Glob: return QStringLiteral("relative path or glob");
    case KeyType::Boolean: return QStringLiteral("`true` or `false`");
    case KeyType::Scalar: return QStringLiteral("text, number or boolean");
    case KeyType::Triggers: return QStringLiteral("list of triggers");
    case KeyType::Strands: return QStringLiteral("list of strands");
    case KeyType::Steps: return QStringLiteral("list of steps");
    case KeyType::EnvList: return QStringLiteral("list of variables");
    case KeyType::Artifacts: return QStringLiteral("list of artifacts");
    case KeyType::Publications: return QStringLiteral("mapping, or list of mappings");
    case KeyType::Inputs: return QStringLiteral("list of inputs");
    case KeyType::Bucket:
    case KeyType::MavenRepository:
    case KeyType::RemoteFile: return QStringLiteral("mapping");
    }
    return {};
}

QString keysOf(Place place)
{
    QString text = heading({QStringLiteral("key"), QStringLiteral("value"), QStringLiteral("without it"), QStringLiteral("meaning")});
    for (const KeyInfo &key : keyTable()) {
        if (key.place != place)
            continue;
        const QString absent = key.required ? QStringLiteral("required") : QString(key.defaultText);
        const QString mark = key.expressions ? QStringLiteral(" (`${{…}}`)") : QString();
        text += row({code(key.name), inWords(key.type) + mark, absent, key.sentence});
    }
    return text;
}

QString valueOf(const TriggerCondition &condition)
{
    if (!condition.choices.isEmpty())
        return codes(condition.choices) + (condition.otherValues ? QStringLiteral(", or another") : QString());
    switch (condition.kind) {
    case TriggerValueKind::GlobList: return QStringLiteral("globs");
    case TriggerValueKind::TimeSpan: return QStringLiteral("duration");
    case TriggerValueKind::Cron: return QStringLiteral("five fields");
    case TriggerValueKind::TimeZone: return QStringLiteral("time zone");
    case TriggerValueKind::PlainText: break;
    }
    switch (condition.match) {
    case TriggerMatch::Glob:
    case TriggerMatch::EachGlob: return QStringLiteral("globs");
    case TriggerMatch::Regex: return QStringLiteral("regular expression");
    case TriggerMatch::OneOf: return QStringLiteral("texts");
    case TriggerMatch::Allow: return QStringLiteral("`true` or `false`");
    case TriggerMatch::Expression: return QStringLiteral("JavaScript");
    case TriggerMatch::Parameters: return QStringLiteral("JSON Schema");
    case TriggerMatch::Equal:
    case TriggerMatch::Option: break;
    }
    return QStringLiteral("text");
}

QString absenceOf(const TriggerCondition &condition)
{
    if (condition.isRequired)
        return QStringLiteral("required");
    if (condition.isOwn)
        return QStringLiteral("the file's own");
    if (condition.defaultValue.isUndefined())
        return condition.match == TriggerMatch::Option ? QString() : QStringLiteral("any");
    const QJsonValue &value = condition.defaultValue;
    return code(value.isBool() ? QVariant(value.toBool()).toString() : value.toVariant().toString());
}

QString tableOf(const TriggerTypeInfo &type)
{
    QString text = QStringLiteral("### %1\n\n%2: %3\n\n").arg(code(type.name), type.title, type.sentence);
    text += heading({QStringLiteral("reason"), QStringLiteral("when")});
    for (const TriggerReason &reason : type.reasons)
        text += row({code(reason.name), reason.title});
    if (!type.conditions.isEmpty())
        text += u'\n' +
                heading({QStringLiteral("condition"), QStringLiteral("value"), QStringLiteral("without it"), QStringLiteral("meaning")});
    for (const TriggerCondition &condition : type.conditions) {
        QString meaning = condition.sentence;
        if (!condition.reasons.isEmpty())
            meaning += QStringLiteral(" Only for %1.").arg(codes(condition.reasons));
        if (!condition.example.isEmpty())
            meaning += QStringLiteral(" Example: %1").arg(code(condition.example));
        text += row({code(condition.name), valueOf(condition), absenceOf(condition), meaning});
    }
    QStringList variables = type.variableNames();
    for (const TriggerVariable &prefix : type.prefixed)
        variables += prefix.name + u'*';
    if (!variables.isEmpty())
        text += QStringLiteral("\nVariables: %1.\n").arg(codes(variables));
    return text;
}

QString overviewOfTypes()
{
    QString text = heading({QStringLiteral("type"), QStringLiteral("when"), QStringLiteral("reasons")});
    for (const TriggerTypeInfo &type : builtInTriggerTypes())
        text += row({code(type.name), type.sentence, codes(type.reasonNames())});
    return text;
}

QString allTypes()
{
    QStringList tables;
    for (const TriggerTypeInfo &type : builtInTriggerTypes())
        tables += tableOf(type);
    return tables.join(u'\n');
}

QString matchNames()
{
    const std::pair<const char *, const char *> meanings[] = {
        {"glob", "The value is a text that one of the trigger's globs matches; `*` stops at `/`, `**` does not."},
        {"regex", "The trigger's regular expression is found in the value."},
        {"equal", "The value is the same as the trigger's."},
        {"one_of", "The value, or one of a list of values, is one of the trigger's texts."},
        {"allow", "Where the trigger says `false`, the value must be false too."},
        {"each_glob", "The value is a list of texts; one of the trigger's globs matches any of them."},
        {"expression", "The trigger's value is JavaScript over the event and must hold; there is no `value`."},
        {"parameters", "The trigger's value is a JSON Schema that the value must satisfy."},
    };
    QString text = heading({QStringLiteral("match"), QStringLiteral("holds when")});
    for (const QString &name : triggerMatchNames()) {
        for (const auto &[known, meaning] : meanings) {
            if (name == QLatin1String(known))
                text += row({code(name), QString::fromUtf8(meaning)});
        }
    }
    return text;
}

QString chatCommands()
{
    QString text = heading({QStringLiteral("command"), QStringLiteral("does")});
    for (const ChatVerbHelp &verb : chatVerbHelp())
        text += row({code(QStringLiteral("/clustero ") + verb.usage), verb.does});
    return text;
}

QString tableNamed(const QString &name)
{
    const std::pair<const char *, Place> places[] = {
        {"keys-file", Place::File},       {"keys-strand", Place::Strand},     {"keys-step", Place::Step},       {"keys-env", Place::Env},
        {"keys-trigger", Place::Trigger}, {"keys-artifact", Place::Artifact}, {"keys-publish", Place::Publish}, {"keys-s3", Place::S3},
        {"keys-maven", Place::Maven},     {"keys-input", Place::Input},       {"keys-remote", Place::Remote}};
    for (const auto &[known, place] : places) {
        if (name == QLatin1String(known))
            return keysOf(place);
    }
    if (name == QLatin1String("trigger-overview"))
        return overviewOfTypes();
    if (name == QLatin1String("trigger-types"))
        return allTypes();
    if (name == QLatin1String("trigger-matches"))
        return matchNames();
    if (name == QLatin1String("chat-commands"))
        return chatCommands();
    if (name == QLatin1String("own-variables"))
        return codes(alwaysReservedVariables()) + QLatin1String(".\n");
    return {};
}

} // namespace

QStringList manualTableNames()
{
    return QStringLiteral("keys-file keys-strand keys-step keys-env keys-trigger keys-artifact keys-publish keys-s3 keys-maven keys-input "
                          "keys-remote trigger-overview trigger-types "
                          "trigger-matches own-variables chat-commands")
        .split(u' ');
}

Result<QString> withTables(const QString &markdown)
{
    const QString begin = QStringLiteral("<!-- table: ");
    const QString end = QStringLiteral("<!-- end -->");
    QString text;
    bool isInside = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(begin)) {
            const QString name = line.mid(begin.size()).section(u' ', 0, 0);
            if (isInside)
                return failure(QStringLiteral("no-end"), QStringLiteral("A table does not end before %1 begins.").arg(name));
            if (!manualTableNames().contains(name))
                return failure(QStringLiteral("no-table"), QStringLiteral("There is no table %1.").arg(name));
            text += QStringLiteral("%1\n\n%2\n").arg(line, tableNamed(name));
            isInside = true;
        } else if (line == end) {
            isInside = false;
        }
        if (!isInside)
            text += line + u'\n';
    }
    if (isInside)
        return failure(QStringLiteral("no-end"), QStringLiteral("The last table does not end."));
    return text.chopped(1);
}

} // namespace clustero
