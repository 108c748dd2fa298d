// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticestore.h"

#include "app/settings/setting.h"

#include <QJsonDocument>

namespace clustero {

namespace {

const settings::Setting<QString> notices{"notifications/settings", {}};

} // namespace

NoticeSettings readNoticeSettings()
{
    return noticeSettingsFromJson(QJsonDocument::fromJson(notices.get().toUtf8()).object());
}

void writeNoticeSettings(const NoticeSettings &settings)
{
    notices.set(QString::fromUtf8(QJsonDocument(toJson(settings)).toJson(QJsonDocument::Compact)));
}

} // namespace clustero
