// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/servicesmodule.h"

#include "app/session/module/servicesmodule.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace clustero {

namespace {

const QString fileName = QStringLiteral("clustero-services.so");

struct ModuleWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::ServicesModule)
};

/// Where it is installed, or beside the program as in the build folder.
QString modulePath(const QString &programs)
{
    const QFileInfo installed(programs + QStringLiteral("/" CLUSTERO_MODULES "/") + fileName);
    return installed.isFile() ? installed.canonicalFilePath() : programs + u'/' + fileName;
}

Result<std::unique_ptr<ServiceWork>> load(const QString &path, const DataPaths &paths)
{
    QLibrary module(path);
    module.setLoadHints(QLibrary::PreventUnloadHint);
    const auto entry = reinterpret_cast<ServicesEntry>(module.resolve(servicesEntryName));
    if (!entry)
        return failure(QStringLiteral("no-services"),
                       ModuleWords::tr("A part of Clustero cannot be loaded: %1. Install Clustero again.").arg(module.errorString()));
    std::unique_ptr<ServiceWork> work(entry(CLUSTERO_VERSION, paths));
    if (!work)
        return failure(
            QStringLiteral("no-services"),
            ModuleWords::tr("%1 is of another version of Clustero than this window. Quit Clustero and start it again.").arg(path));
    return work;
}

} // namespace

ServiceSource servicesFromModule()
{
    return [path = modulePath(QCoreApplication::applicationDirPath())](const DataPaths &paths) { return load(path, paths); };
}

} // namespace clustero
