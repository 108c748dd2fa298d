// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/stepprogram.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace clustero {

QString stepProgramPath()
{
    QStringList places;
    if (qEnvironmentVariableIsSet("CLUSTERO_STEP_PROGRAM"))
        places.append(qEnvironmentVariable("CLUSTERO_STEP_PROGRAM"));
    const QString own = QCoreApplication::instance() ? QCoreApplication::applicationDirPath() : QString();
    if (!own.isEmpty())
        places += {own + QStringLiteral("/../libexec/clustero/clustero-step"), own + QStringLiteral("/clustero-step")};
    places.append(QStringLiteral(CLUSTERO_STEP_BUILD_PATH));
    for (const QString &place : std::as_const(places)) {
        const QFileInfo file(place);
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace clustero
