// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/statefile.h"

#include "app/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace clustero {

namespace {

constexpr qint64 maxBytes = 1024 * 1024;

} // namespace

StateFile::StateFile(const QString &name) : m_path(QFileInfo(settings::file()).dir().filePath(name + QStringLiteral(".json"))) {}

QJsonObject StateFile::read() const
{
    QFile file(m_path);
    if (!QFileInfo(file).isFile() || file.size() > maxBytes || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(maxBytes)).object();
}

void StateFile::write(const QJsonObject &state)
{
    if (QFileInfo::exists(m_path) && state == read())
        return;
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(state).toJson());
    file.commit();
}

} // namespace clustero
