// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/fontsahead.h"
#include "app/desktop/stallwatch.h"
#include "models/runs/run.h"
#include "ui/theme/language.h"
#include "ui/tray/noticewaiter.h"
#include "ui/window/settingsdialog.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

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
    QCommandLineOption notice(QStringLiteral("notice"), {}, QStringLiteral("ACTION")); // of a notification that outlived the window
    notice.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(notice);
    parser.addPositionalArgument(QStringLiteral("WHAT"),
                                 QCoreApplication::translate("main", "Folders, pipeline files, runs by their id, clustero: addresses."),
                                 QStringLiteral("[WHAT…]"));
    parser.process(application);
    DesktopRequest request;
    request.inTray = parser.isSet(QStringLiteral("tray"));
    if (parser.isSet(QStringLiteral("run")))
        request.run = QFileInfo(parser.value(QStringLiteral("run"))).absoluteFilePath();
    if (parser.isSet(notice)) {
        request.noticeAction = parser.value(notice);
        request.noticeKey = parser.positionalArguments().value(0);
        return request;
    }
    for (const QString &argument : parser.positionalArguments()) {
        const QUrl url(argument); // file managers give file:///… for a file
        const QString word = url.isLocalFile() ? url.toLocalFile() : argument;
        const bool isPath = QFileInfo::exists(word) || !(isRunId(word) || word.startsWith(u"clustero:"));
        request.targets << (isPath ? QDir::cleanPath(QFileInfo(word).absoluteFilePath()) : word);
    }
    return request;
}

/// Help and version are for terminals, also for those without a display.
bool onlyAsks(int argc, char **argv)
{
    for (int i = 1; i < argc && qstrcmp(argv[i], "--") != 0; ++i) {
        for (const char *word : {"-h", "--help", "--help-all", "-v", "--version"}) {
            if (qstrcmp(argv[i], word) == 0)
                return true;
        }
    }
    return false;
}

/// Stays, without a window, until the last notification is gone; a click on one starts the application again.
int waitForNotices(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    KeptFile kept(NoticeCenter::noticesPath(DataPaths::standard()));
    NoticeWaiter waiter(QDBusConnection::sessionBus(), NoticeCenter::applicationName(), kept);
    QObject::connect(&waiter, &NoticeWaiter::wanted, &application, [](const QString &key, NoticeAction action, const QString &token) {
        QProcess process;
        process.setProgram(QCoreApplication::applicationFilePath());
        process.setArguments({QStringLiteral("--notice"), toString(action), key});
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!token.isEmpty())
            environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), token);
        process.setProcessEnvironment(environment);
        process.startDetached();
    });
    QObject::connect(&waiter, &NoticeWaiter::done, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("clustero"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLUSTERO_VERSION));
    if (argc == 2 && qstrcmp(argv[1], "--wait-for-notices") == 0)
        return waitForNotices(argc, argv);
    if (onlyAsks(argc, argv)) {
        QCoreApplication application(argc, argv);
        Language language;
        language.use(languageSetting.get());
        readCommandLine(application); // answers, and ends the program
        return 0;
    }
    std::jthread fonts = readFontsAhead();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Clustero"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.clustero.Clustero"));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    StallWatch application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Language language;
    language.use(languageSetting.get());

    const DesktopRequest request = readCommandLine(application);
    const DataPaths paths = DataPaths::standard();
    SingleInstance instance(paths.data);
    if (instance.handOver(request.toWords()))
        return 0;
    if (fonts.joinable())
        fonts.join();
    Desktop desktop(paths, language, instance);
    desktop.begin(request);
    return QApplication::exec();
}
