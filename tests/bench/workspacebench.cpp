// SPDX-License-Identifier: GPL-3.0-or-later
// How long a snapshot of 20,000 files takes: first, unchanged, after one edit; beside `cp -a`. Argument: a folder in memory (/dev/shm).
#include "tests/app/git/folders.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace clustero;
using namespace clustero::test;

int main(int argc, char **argv)
{
    const QString place = argc > 1 ? QFile::decodeName(argv[1]) : QStringLiteral("/dev/shm");
    QTemporaryDir folder(place + QStringLiteral("/workspacebench-XXXXXX"));
    if (!folder.isValid())
        return 1;
    const DataPaths paths{folder.path() + QStringLiteral("/data"), folder.path() + QStringLiteral("/cache")};
    const QString source = folder.path() + QStringLiteral("/source");
    for (int i = 0; i < 20'000; ++i)
        writeText(source + QStringLiteral("/%1/%2.c").arg(i / 100).arg(i), QByteArray(5'600, static_cast<char>('a' + i % 26)));
    for (const QStringList &command :
         {QStringList{QStringLiteral("init"), QStringLiteral("-q")}, QStringList{QStringLiteral("add"), QStringLiteral(".")}}) {
        if (QProcess::execute(QStringLiteral("git"), QStringList{QStringLiteral("-C"), source} + command) != 0)
            return 1;
    }
    int run = 0;
    const auto measure = [&](const char *what) {
        QElapsedTimer time;
        time.start();
        const Result<Workspace> made = snapshotFolder(source, {QStringLiteral("%1").arg(run++, 16, 16, QLatin1Char('0'))}, paths);
        std::printf("%-24s %6lld ms %s\n", what, static_cast<long long>(time.elapsed()),
                    made ? (made->overlay ? "overlay" : "copy") : qPrintable(made.error().sentence));
    };
    measure("first snapshot");
    measure("unchanged, checked");
    measure("unchanged");
    writeText(source + QStringLiteral("/0/0.c"), "edited\n");
    measure("after one edit");
    QElapsedTimer time;
    time.start();
    if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), source, folder.path() + QStringLiteral("/copy")}) == 0)
        std::printf("%-24s %6lld ms\n", "cp -a", static_cast<long long>(time.elapsed()));
    while (run > 0)
        (void)removeWorkspace({QStringLiteral("%1").arg(--run, 16, 16, QLatin1Char('0'))}, paths);
    return 0;
}
