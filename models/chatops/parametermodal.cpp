// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chatops/parametermodal.h"

#include "models/chatops/blocks.h"
#include "models/triggers/parameters.h"

#include <QJsonDocument>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostTitle = 24, mostLabel = 150, mostHint = 500, mostPlaceholder = 150, mostOption = 75, mostOptionValue = 140,
                    mostFields = 90, mostOptions = 100, mostInput = 3000;
const auto elementId = QStringLiteral("value");
const auto fieldPrefix = QStringLiteral("parameter.");

QJsonObject plain(const QString &text, qsizetype most)
{
    const QString cut = text.size() <= most ? text : text.left(most - 1) + QChar(0x2026);
    return {{QStringLiteral("type"), QStringLiteral("plain_text")}, {QStringLiteral("text"), cut}, {QStringLiteral("emoji"), false}};
}

QJsonObject option(const QString &title, const QString &value)
{
    return {{QStringLiteral("text"), plain(title.isEmpty() ? QStringLiteral("(empty)") : title, mostOption)},
            {QStringLiteral("value"), value}};
}

/// The choices as Slack can show them; empty: it cannot.
QList<QJsonObject> optionsOf(const ParameterField &field)
{
    QList<QJsonObject> options;
    QStringList values;
    for (qsizetype at = 0; at < field.choices.size(); ++at) {
        const QString value = parameterText(field.choices.at(at));
        if (value.isEmpty() || value.size() > mostOptionValue || values.contains(value))
            return {};
        values += value;
        options += option(field.choiceTitles.value(at, value), value);
    }
    return options.size() > mostOptions ? QList<QJsonObject>() : options;
}

QJsonArray arrayOf(const QList<QJsonObject> &objects)
{
    QJsonArray array;
    for (const QJsonObject &object : objects)
        array.append(object);
    return array;
}

QList<QJsonObject> chosen(const QList<QJsonObject> &options, const QStringList &values)
{
    QList<QJsonObject> found;
    std::copy_if(options.begin(), options.end(), std::back_inserter(found),
                 [&](const QJsonObject &one) { return values.contains(one.value(QStringLiteral("value")).toString()); });
    return found;
}

QStringList listTexts(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        texts += parameterText(value);
    return texts;
}

QJsonObject element(const char *type)
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("action_id"), elementId}};
}

QJsonObject textElement(const ParameterField &field, const QString &value, bool isLong)
{
    QJsonObject made = element("plain_text_input");
    if (isLong)
        made.insert(QStringLiteral("multiline"), true);
    if (!value.isEmpty())
        made.insert(QStringLiteral("initial_value"), value.left(mostInput));
    if (!field.example.isEmpty())
        made.insert(QStringLiteral("placeholder"), plain(field.example, mostPlaceholder));
    const bool isText = field.kind == ParameterField::Kind::Text || field.kind == ParameterField::Kind::LongText;
    const qint64 most = isText ? field.schema.value(QStringLiteral("maxLength")).toInteger(0) : 0;
    const qint64 least = isText ? field.schema.value(QStringLiteral("minLength")).toInteger(0) : 0;
    if (most >= 1 && most <= mostInput && most >= least && most >= value.size())
        made.insert(QStringLiteral("max_length"), most);
    if (least >= 1 && least <= mostInput)
        made.insert(QStringLiteral("min_length"), least);
    return made;
}

QJsonObject numberElement(const ParameterField &field, const QString &value)
{
    QJsonObject made = element("number_input");
    made.insert(QStringLiteral("is_decimal_allowed"), field.kind == ParameterField::Kind::Number);
    bool isNumber = false;
    static_cast<void>(value.toDouble(&isNumber));
    if (isNumber)
        made.insert(QStringLiteral("initial_value"), value);
    for (const auto &[key, name] : {std::pair("minimum", "min_value"), std::pair("maximum", "max_value")}) {
        if (const QJsonValue limit = field.schema.value(QLatin1String(key)); limit.isDouble())
            made.insert(QLatin1String(name), parameterText(limit));
    }
    return made;
}

QJsonObject choiceElement(const QList<QJsonObject> &options, const QString &value)
{
    QJsonObject made = element("static_select");
    made.insert(QStringLiteral("options"), arrayOf(options));
    if (const QList<QJsonObject> initial = chosen(options, {value}); !initial.isEmpty())
        made.insert(QStringLiteral("initial_option"), initial.constFirst());
    return made;
}

QJsonObject choicesElement(const QList<QJsonObject> &options, const QString &value)
{
    QJsonObject made = element("multi_static_select");
    made.insert(QStringLiteral("options"), arrayOf(options));
    if (const QList<QJsonObject> initial = chosen(options, listTexts(value)); !initial.isEmpty())
        made.insert(QStringLiteral("initial_options"), arrayOf(initial));
    return made;
}

QJsonObject booleanElement(const QString &value)
{
    return choiceElement({option(QStringLiteral("Yes"), QStringLiteral("true")), option(QStringLiteral("No"), QStringLiteral("false"))},
                         value);
}

QJsonObject elementOf(const ParameterField &field, const QString &value)
{
    using Kind = ParameterField::Kind;
    const QList<QJsonObject> options = optionsOf(field);
    switch (field.kind) {
    case Kind::Boolean: return booleanElement(value);
    case Kind::Integer:
    case Kind::Number: return numberElement(field, value);
    case Kind::Choice: return options.isEmpty() ? textElement(field, value, false) : choiceElement(options, value);
    case Kind::Choices: return options.isEmpty() ? textElement(field, value, false) : choicesElement(options, value);
    case Kind::LongText:
    case Kind::Json: return textElement(field, value, true);
    case Kind::Text: break;
    }
    return textElement(field, value, value.contains(u'\n'));
}

QString hintOf(const ParameterField &field)
{
    if (field.kind == ParameterField::Kind::Json)
        return (field.description + QStringLiteral(" (as JSON)")).trimmed();
    return field.description;
}

QJsonObject inputBlock(const ParameterField &field, const QMap<QString, QString> &given)
{
    const QString value = given.value(field.name, field.fallback.value_or(QString()));
    QJsonObject block{{QStringLiteral("type"), QStringLiteral("input")},
                      {QStringLiteral("block_id"), fieldPrefix + field.name.left(200)},
                      {QStringLiteral("label"), plain(field.title.isEmpty() ? field.name : field.title, mostLabel)},
                      {QStringLiteral("element"), elementOf(field, value)},
                      {QStringLiteral("optional"), !field.needsValue()}};
    if (const QString hint = hintOf(field); !hint.isEmpty())
        block.insert(QStringLiteral("hint"), plain(hint, mostHint));
    return block;
}

QString metadata(const ModalContext &context)
{
    const QJsonObject json{{QStringLiteral("pipeline"), context.pipeline},
                           {QStringLiteral("channel"), context.channel},
                           {QStringLiteral("url"), context.responseUrl},
                           {QStringLiteral("at"), context.askedMs},
                           {QStringLiteral("public"), context.isPublic}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// What the person entered; nothing: the field was left empty.
std::optional<QString> entered(const QJsonObject &state, const ParameterField &field)
{
    if (const QJsonValue one = state.value(QStringLiteral("selected_option")); one.isObject())
        return one[QLatin1String("value")].toString();
    if (state.contains(QStringLiteral("selected_options"))) {
        const QJsonArray selected = state.value(QStringLiteral("selected_options")).toArray();
        QJsonArray values;
        for (const QJsonValue &one : selected) {
            const QString text = one[QLatin1String("value")].toString();
            const auto choice = std::find_if(field.choices.begin(), field.choices.end(),
                                             [&](const QJsonValue &value) { return parameterText(value) == text; });
            if (choice != field.choices.end())
                values.append(*choice);
        }
        // An empty list is a value where the default is another.
        return values.isEmpty() && !field.fallback ? std::nullopt : std::optional(parameterText(values));
    }
    const QJsonValue text = state.value(QStringLiteral("value"));
    return text.isString() && !text.toString().isEmpty() ? std::optional(text.toString()) : std::nullopt;
}

} // namespace

Result<QJsonObject> parameterModal(const QString &label, const ParameterFields &fields, const QMap<QString, QString> &given,
                                   const QStringList &problems, const ModalContext &context)
{
    if (fields.fields.size() > mostFields) {
        return failure(QStringLiteral("too-many-fields"),
                       QStringLiteral("It takes more parameters than a form of Slack can hold. Write them behind the command, as "
                                      "`name=value`."));
    }
    QJsonArray blocks;
    blocks.append(sectionBlock(QStringLiteral("What *%1* is to run with").arg(inert(label, 100))));
    for (const QString &problem : problems.mid(0, 5))
        blocks.append(sectionBlock(QStringLiteral("△ ") + inertSentence(problem, 500)));
    for (const ParameterField &field : fields.fields)
        blocks.append(inputBlock(field, given));
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("modal")},
                       {QStringLiteral("callback_id"), QString::fromLatin1(parameterModalId)},
                       {QStringLiteral("title"), plain(QStringLiteral("Run a pipeline"), mostTitle)},
                       {QStringLiteral("submit"), plain(QStringLiteral("Run"), mostTitle)},
                       {QStringLiteral("close"), plain(QStringLiteral("Do not run"), mostTitle)},
                       {QStringLiteral("private_metadata"), metadata(context)},
                       {QStringLiteral("blocks"), blocks}};
}

ModalContext modalContext(const QJsonObject &view)
{
    const QJsonObject json = QJsonDocument::fromJson(view.value(QStringLiteral("private_metadata")).toString().toUtf8()).object();
    ModalContext context;
    context.pipeline = json.value(QStringLiteral("pipeline")).toString();
    context.channel = json.value(QStringLiteral("channel")).toString();
    context.responseUrl = json.value(QStringLiteral("url")).toString();
    context.askedMs = json.value(QStringLiteral("at")).toInteger();
    context.isPublic = json.value(QStringLiteral("public")).toBool();
    return context;
}

QMap<QString, QString> modalValues(const QJsonObject &view, const ParameterFields &fields)
{
    QMap<QString, QString> values;
    const QJsonObject state = view.value(QStringLiteral("state")).toObject().value(QStringLiteral("values")).toObject();
    for (const ParameterField &field : fields.fields) {
        const QJsonObject one = state.value(fieldPrefix + field.name.left(200)).toObject().value(elementId).toObject();
        if (const std::optional<QString> text = entered(one, field))
            values.insert(field.name, *text);
    }
    return values;
}

} // namespace clustero
