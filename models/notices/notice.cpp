// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/notice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace clustero {

namespace {

struct ActionName
{
    NoticeAction action;
    const char *key;
    const char *words;
};

constexpr std::array actionNames{
    ActionName{NoticeAction::Open, "default", QT_TRANSLATE_NOOP("clustero::notices", "Open")},
    ActionName{NoticeAction::OpenLog, "open-log", QT_TRANSLATE_NOOP("clustero::notices", "Open log")},
    ActionName{NoticeAction::RerunFailed, "rerun-failed", QT_TRANSLATE_NOOP("clustero::notices", "Rerun failed")},
    ActionName{NoticeAction::Mute, "mute", QT_TRANSLATE_NOOP("clustero::notices", "Mute 1 h")},
    ActionName{NoticeAction::OpenInbox, "open-inbox", QT_TRANSLATE_NOOP("clustero::notices", "Open inbox")},
};

} // namespace

QString toString(NoticeAction action)
{
    return QString::fromLatin1(actionNames.at(static_cast<size_t>(action)).key);
}

std::optional<NoticeAction> noticeActionFromString(const QString &key)
{
    for (const ActionName &name : actionNames) {
        if (key == QLatin1String(name.key))
            return name.action;
    }
    return std::nullopt;
}

QString inWords(NoticeAction action)
{
    return QCoreApplication::translate("clustero::notices", actionNames.at(static_cast<size_t>(action)).words);
}

QJsonObject toJson(const ShowNotice &notice)
{
    QJsonArray actions;
    for (const NoticeAction action : notice.actions)
        actions.append(toString(action));
    return {{QStringLiteral("key"), notice.key},
            {QStringLiteral("run"), notice.run.value},
            {QStringLiteral("title"), notice.title},
            {QStringLiteral("body"), notice.body},
            {QStringLiteral("actions"), actions}};
}

std::optional<ShowNotice> noticeFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *name) { return json.value(QLatin1String(name)).toString(); };
    ShowNotice notice{text("key"), {text("run")}, text("title"), text("body"), {}};
    for (const QJsonValue &value : json.value(QLatin1String("actions")).toArray()) {
        const std::optional<NoticeAction> action = noticeActionFromString(value.toString());
        if (action && notice.actions.size() < 3)
            notice.actions.append(*action);
    }
    const bool hasRun = notice.run.isEmpty() || isRunId(notice.run.value);
    return notice.key.isEmpty() || notice.title.isEmpty() || !hasRun ? std::nullopt : std::optional(notice);
}

} // namespace clustero
