// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/notice.h"

#include <QCoreApplication>

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

} // namespace clustero
