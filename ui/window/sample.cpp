// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

static void initSample()
{
    Q_INIT_RESOURCE(sample);
}

namespace clustero {

Result<QString> placeSample()
{
    initSample();
    const QString root = QStringLiteral(":/sample/");
    const QDir target(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/clustero-sample"));
    const QString file = target.filePath(QStringLiteral(".clustero.yaml"));
    if (QFile::exists(file))
        return file;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = target.filePath(from.mid(root.size()));
        if (!QDir().mkpath(QFileInfo(to).absolutePath()) || !QFile::copy(from, to)) {
            return failure(QStringLiteral("sample"),
                           QCoreApplication::translate("clustero::sample", "The sample could not be written to %1. Is the disk full, or "
                                                                           "the folder not yours?")
                               .arg(target.path()));
        }
        QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    return file;
}

} // namespace clustero
