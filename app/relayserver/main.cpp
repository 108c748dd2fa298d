// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/commands.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv); // finds the plugins of databases
    return clustero::relay::runCommand(QCoreApplication::arguments().mid(1));
}
