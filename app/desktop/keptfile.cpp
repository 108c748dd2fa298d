// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keptfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace clustero {

namespace {

constexpr qint64 largest = 4 * 1024 * 1024;

} // namespace

QJsonObject KeptFile::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(largest)).object() : QJsonObject();
}

void KeptFile::write(const QJsonObject &state)
{
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(state).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

} // namespace clustero
