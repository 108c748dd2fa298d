// SPDX-License-Identifier: GPL-3.0-or-later
// A Slack to try Clustero with, on this machine only:
//   fakeslack PORT
// prints where it is and its two tokens. Each line of standard input is typed into #builds as a command of Ada's: `help` stands for `/clustero
// help`. What was said in #builds, and what was answered, is printed.
#include "tests/fakes/slack/fakeslack.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

using namespace clustero;

namespace {

struct World
{
    FakeSlack slack;
    QStringList commands;
    QMap<QString, qsizetype> answers;
    QList<QJsonObject> messages;
};

void show(const QString &what, const QJsonObject &message)
{
    QTextStream(stdout) << what << ' ' << QJsonDocument(message).toJson(QJsonDocument::Compact) << Qt::endl;
}

void showNews(World &world)
{
    for (const QString &id : std::as_const(world.commands)) {
        const QList<QJsonObject> all = world.slack.responses(id);
        for (qsizetype at = world.answers.value(id); at < all.size(); ++at)
            show(QStringLiteral("answer"), all.at(at));
        world.answers[id] = all.size();
    }
    const QList<QJsonObject> all = world.slack.messages(QStringLiteral("C0BUILDS"));
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (at >= world.messages.size() || world.messages.at(at) != all.at(at))
            show(QStringLiteral("message"), all.at(at));
    }
    world.messages = all;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    World world;
    if (argc != 2 || !world.slack.listen(QString::fromLocal8Bit(argv[1]).toUShort())) {
        QTextStream(stderr) << "usage: fakeslack PORT\n";
        return 2;
    }
    QTextStream(stdout) << world.slack.api().toString() << '\n' << world.slack.botToken << '\n' << world.slack.appToken << Qt::endl;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&world, &input] {
        char typed[4096];
        const ssize_t size = ::read(STDIN_FILENO, typed, sizeof typed);
        if (size <= 0) {
            input.setEnabled(false);
            return;
        }
        for (const QString &line : QString::fromUtf8(typed, size).split(u'\n', Qt::SkipEmptyParts)) {
            const QString id = world.slack.command(line);
            if (id.isEmpty())
                QTextStream(stdout) << "nobody is connected" << Qt::endl;
            else
                world.commands.append(id);
        }
    });
    QTimer news;
    QObject::connect(&news, &QTimer::timeout, &application, [&world] { showNews(world); });
    news.start(100);
    return QCoreApplication::exec();
}
