// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace clustero {

namespace {

// Desktop Application Autostart Specification 0.5
QString entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart/clustero.desktop");
}

} // namespace

bool startsAtLogin()
{
    return QFile::exists(entryPath());
}

bool setStartsAtLogin(bool on)
{
    if (!on)
        return !QFile::exists(entryPath()) || QFile::remove(entryPath());
    QDir().mkpath(QFileInfo(entryPath()).absolutePath());
    QSaveFile file(entryPath());
    // In an Exec key a quoted argument escapes these four characters (Desktop Entry Specification 1.5).
    QString program = QCoreApplication::applicationFilePath();
    for (const char *special : {"\\", "\"", "`", "$"})
        program.replace(QLatin1String(special), QStringLiteral("\\\\") + QLatin1String(special));
    const QString entry =
        QStringLiteral("[Desktop Entry]\nType=Application\nName=Clustero\nExec=\"%1\" --tray\nIcon=clustero\n").arg(program);
    return file.open(QIODevice::WriteOnly) && file.write(entry.toUtf8()) > 0 && file.commit();
}

} // namespace clustero
