// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/stallwatch.h"
#include "models/runs/run.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace clustero;

namespace {

DesktopRequest readCommandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Runs pipelines on your own machine and shows every run live."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {QStringLiteral("run"), QCoreApplication::translate("main", "Open this pipeline file and run it."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("tray"), QCoreApplication::translate("main", "Start in the tray, without the window.")});
    parser.addPositionalArgument(QStringLiteral("WHAT"),
                                 QCoreApplication::translate("main", "Folders, pipeline files, runs by their id, clustero: addresses."),
                                 QStringLiteral("[WHAT…]"));
    parser.process(application);
    DesktopRequest request;
    request.inTray = parser.isSet(QStringLiteral("tray"));
    if (parser.isSet(QStringLiteral("run")))
        request.run = QFileInfo(parser.value(QStringLiteral("run"))).absoluteFilePath();
    for (const QString &word : parser.positionalArguments()) {
        const bool isPath = QFileInfo::exists(word) || !(isRunId(word) || word.startsWith(u"clustero:"));
        request.targets << (isPath ? QDir::cleanPath(QFileInfo(word).absoluteFilePath()) : word);
    }
    return request;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("clustero"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLUSTERO_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Clustero"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.clustero.Clustero"));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    StallWatch application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);

    const DesktopRequest request = readCommandLine(application);
    const DataPaths paths = DataPaths::standard();
    SingleInstance instance(paths.data);
    if (instance.handOver(request.toWords()))
        return 0;
    Desktop desktop(paths, instance);
    desktop.begin(request);
    return QApplication::exec();
}
