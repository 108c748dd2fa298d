// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QCoreApplication>

#include <csignal>

#include <unistd.h>

int main(int argc, char **argv)
{
    using namespace clustero;
    // A reader that goes away ends the output, not the run. A handler, because programs that are started inherit what is ignored.
    std::signal(SIGPIPE, [](int) {});
    Output out(STDOUT_FILENO);
    Output err(STDERR_FILENO);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (const std::optional<int> status = answerAtOnce(out, words))
        return *status;

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clustero"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLUSTERO_VERSION));
    Context context = processContext(out, err);
    return runCommandLine(context, words);
}
