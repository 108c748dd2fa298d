// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/chatsettingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

namespace clustero {

namespace {

constexpr qint64 largestChatSettings = 1 << 20;
constexpr int chatLockWaitMs = 10'000;

auto unreadableChat(const QString &file, const QString &why)
{
    return failure(
        QStringLiteral("slack-settings-unreadable"),
        QStringLiteral("%1 cannot be read (%2), so nobody may do anything from Slack. Correct the file, or move it away.").arg(file, why));
}

auto unwritableChat(const QString &file, const QString &why)
{
    return failure(QStringLiteral("slack-settings-unwritable"),
                   QStringLiteral("%1 could not be written (%2). Check the owner, mode and free space of its folder.").arg(file, why));
}

} // namespace

QString chatSettingsFile(const QString &configurationFolder)
{
    return configurationFolder + QStringLiteral("/slack.json");
}

Result<ChatSettings> readChatSettings(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return ChatSettings();
    if (!source.open(QIODevice::ReadOnly))
        return unreadableChat(file, source.errorString());
    const QByteArray bytes = source.read(largestChatSettings + 1);
    if (source.error() != QFile::NoError)
        return unreadableChat(file, source.errorString());
    if (bytes.size() > largestChatSettings)
        return unreadableChat(file, QStringLiteral("it has more than 1 MiB"));
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        return unreadableChat(file, problem.error == QJsonParseError::NoError
                                        ? QStringLiteral("it holds no JSON object")
                                        : QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    }
    if (document.object().value(QStringLiteral("version")).toInteger(1) > 1) {
        return failure(
            QStringLiteral("slack-settings-newer"),
            QStringLiteral("%1 was written by a later version of Clustero, so nobody may do anything from Slack. Update Clustero.")
                .arg(file));
    }
    return chatSettingsFromJson(document.object());
}

Result<void> changeChatSettings(const QString &file, const std::function<Result<void>(ChatSettings &)> &change)
{
    QDir().mkpath(QFileInfo(file).path());
    QLockFile lock(file + QStringLiteral(".lock"));
    if (!lock.tryLock(chatLockWaitMs))
        return unwritableChat(file, QStringLiteral("another process holds it, or its folder cannot be written"));
    Result<ChatSettings> settings = readChatSettings(file);
    if (!settings)
        return failure(settings);
    if (!settings->problems.isEmpty()) {
        return failure(
            QStringLiteral("slack-settings-wrong"),
            QStringLiteral("%1 was left as it is, because something in it would be lost. %2").arg(file, settings->problems.constFirst()));
    }
    if (const Result<void> changed = change(*settings); !changed)
        return changed;
    const QJsonObject json = toJson(*settings);
    if (const ChatSettings again = chatSettingsFromJson(json); !again.problems.isEmpty())
        return failure(QStringLiteral("slack-settings-wrong"), again.problems.constFirst());
    const QByteArray bytes = QJsonDocument(json).toJson();
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        target.write(bytes) != bytes.size() || !target.commit())
        return unwritableChat(file, target.errorString());
    return {};
}

} // namespace clustero
