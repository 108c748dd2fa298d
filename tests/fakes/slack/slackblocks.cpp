// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/slack/fakeslack.h"

namespace clustero {

namespace {

qsizetype lengthOf(const QJsonValue &text)
{
    return text[QLatin1String("text")].toString().size();
}

QString textProblem(const QJsonValue &text, qsizetype most, const QString &where)
{
    const QString type = text[QLatin1String("type")].toString();
    if (type != QLatin1String("plain_text") && type != QLatin1String("mrkdwn"))
        return where + QStringLiteral(": no text object");
    if (lengthOf(text) == 0 || lengthOf(text) > most)
        return where + QStringLiteral(": must be 1 to %1 characters").arg(most);
    return {};
}

QString elementProblem(const QJsonValue &element, const QString &where)
{
    const QString type = element[QLatin1String("type")].toString();
    if (element[QLatin1String("action_id")].toString().size() > 255)
        return where + QStringLiteral(": action_id is too long");
    if (type == QLatin1String("button")) {
        if (element[QLatin1String("value")].toString().size() > 2000 || element[QLatin1String("url")].toString().size() > 3000)
            return where + QStringLiteral(": value or url is too long");
        const QString style = element[QLatin1String("style")].toString();
        if (!element[QLatin1String("style")].isUndefined() && style != QLatin1String("primary") && style != QLatin1String("danger"))
            return where + QStringLiteral(": no such style");
        if (element[QLatin1String("text")][QLatin1String("type")].toString() != QLatin1String("plain_text"))
            return where + QStringLiteral(": a button's text is plain");
        return textProblem(element[QLatin1String("text")], 75, where);
    }
    const qsizetype options = element[QLatin1String("options")].toArray().size();
    if ((type == QLatin1String("overflow") && options > 5) || options > 100)
        return where + QStringLiteral(": too many options");
    return type.isEmpty() ? where + QStringLiteral(": no type") : QString();
}

QString listProblem(const QJsonArray &elements, qsizetype most, const QString &where)
{
    if (elements.isEmpty() || elements.size() > most)
        return where + QStringLiteral(": must be 1 to %1 elements").arg(most);
    QSet<QString> actions;
    for (const QJsonValue &element : elements) {
        if (const QString problem = elementProblem(element, where); !problem.isEmpty())
            return problem;
        const QString action = element[QLatin1String("action_id")].toString();
        if (!action.isEmpty() && actions.contains(action))
            return where + QStringLiteral(": action_id is there twice");
        actions.insert(action);
    }
    return {};
}

QString contextProblem(const QJsonArray &elements, const QString &where)
{
    if (elements.isEmpty() || elements.size() > 10)
        return where + QStringLiteral(": must be 1 to 10 elements");
    for (const QJsonValue &element : elements) {
        if (element[QLatin1String("type")].toString() == QLatin1String("image"))
            continue;
        if (const QString problem = textProblem(element, 3000, where); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString sectionProblem(const QJsonValue &block, const QString &where)
{
    const QJsonValue text = block[QLatin1String("text")], accessory = block[QLatin1String("accessory")];
    const QJsonArray fields = block[QLatin1String("fields")].toArray();
    if (text.isUndefined() && fields.isEmpty())
        return where + QStringLiteral(": text or fields are missing");
    QString problem = text.isUndefined() ? QString() : textProblem(text, 3000, where);
    if (fields.size() > 10)
        problem = where + QStringLiteral(": more than 10 fields");
    for (const QJsonValue &field : fields) {
        if (problem.isEmpty())
            problem = textProblem(field, 2000, where);
    }
    return problem.isEmpty() && accessory.isObject() ? elementProblem(accessory, where) : problem;
}

QString oneBlockProblem(const QJsonValue &block, const QString &where)
{
    const QString type = block[QLatin1String("type")].toString();
    if (block[QLatin1String("block_id")].toString().size() > 255)
        return where + QStringLiteral(": block_id is too long");
    if (type == QLatin1String("header"))
        return textProblem(block[QLatin1String("text")], 150, where);
    if (type == QLatin1String("section"))
        return sectionProblem(block, where);
    if (type == QLatin1String("context"))
        return contextProblem(block[QLatin1String("elements")].toArray(), where);
    if (type == QLatin1String("actions"))
        return listProblem(block[QLatin1String("elements")].toArray(), 25, where);
    if (type == QLatin1String("input")) {
        const QString problem = textProblem(block[QLatin1String("label")], 2000, where);
        return problem.isEmpty() ? elementProblem(block[QLatin1String("element")], where) : problem;
    }
    const bool isKnown = type == QLatin1String("divider") || type == QLatin1String("image") || type == QLatin1String("rich_text");
    return isKnown ? QString() : where + QStringLiteral(": unsupported type ") + type;
}

} // namespace

QString blockProblem(const QJsonArray &blocks, int most)
{
    if (blocks.size() > most)
        return QStringLiteral("no more than %1 items allowed [json-pointer:/blocks]").arg(most);
    QSet<QString> ids;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (const QString problem = oneBlockProblem(blocks.at(at), QStringLiteral("/blocks/%1").arg(at)); !problem.isEmpty())
            return problem;
        const QString id = blocks.at(at)[QLatin1String("block_id")].toString();
        if (!id.isEmpty() && ids.contains(id))
            return QStringLiteral("block_id %1 is there twice").arg(id);
        ids.insert(id);
    }
    return {};
}

} // namespace clustero
