// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/signature.h"
#include "tests/system/desktop/driver.h"
#include "tests/system/desktop/pipelines.h"
#include "tests/system/subscriber/realrelay.h"

#include <QGuiApplication>
#include <QTest>

namespace clustero {

namespace {

using namespace Qt::StringLiterals;

const QByteArray secret = "a webhook's secret";

QByteArray git(const QString &folder, const QStringList &words)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=Octavia"_s, u"-c"_s, u"user.email=octavia@acme.example"_s} + words);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

QByteArray push(const QByteArray &commit, const QString &branch)
{
    const QJsonObject person{{u"name"_s, u"Octavia"_s}, {u"email"_s, u"octavia@acme.example"_s}};
    const QJsonObject head{
        {u"id"_s, QString::fromLatin1(commit)}, {u"message"_s, u"Begin"_s}, {u"author"_s, person}, {u"committer"_s, person}};
    const QJsonObject repository{{u"full_name"_s, u"acme/web"_s},
                                 {u"name"_s, u"web"_s},
                                 {u"owner"_s, QJsonObject{{u"login"_s, u"acme"_s}}},
                                 {u"html_url"_s, u"https://github.com/acme/web"_s},
                                 {u"clone_url"_s, u"https://github.com/acme/web.git"_s}};
    return QJsonDocument(QJsonObject{{u"ref"_s, QString(u"refs/heads/"_s + branch)},
                                     {u"before"_s, QString(40, u'0')},
                                     {u"after"_s, QString::fromLatin1(commit)},
                                     {u"deleted"_s, false},
                                     {u"repository"_s, repository},
                                     {u"sender"_s, QJsonObject{{u"login"_s, u"octavia"_s}}},
                                     {u"head_commit"_s, head},
                                     {u"commits"_s, QJsonArray{head}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

const QByteArray publish = R"(version: 1
name: publish
triggers:
- {type: pipeline, pipeline: site, mode: manual}
strands:
- name: upload
  steps:
  - {type: host, name: send, cmd: [sh, -c, 'cat $(find /usr/local/artifacts -name summary.txt)']}
)";

/// From a push to a run that is seen: webhook, the real relay, the window, a step; and from the end of a run to the next one.
class EventsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPushRuns();
    void aChainIsStartedOnTheMap();

private:
    void keep(Driver &driver, const QStringList &arguments, const QByteArray &input);
};

void EventsTest::keep(Driver &driver, const QStringList &arguments, const QByteArray &input)
{
    QProcess *process = driver.startCommand(arguments);
    process->write(input);
    process->closeWriteChannel();
    QVERIFY(driver.ends(process));
    QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
}

void EventsTest::aPushRuns()
{
    RealRelay relay;
    Driver driver;
    const QString folder =
        driver.project(u"web"_s, "version: 1\nname: build\ntriggers:\n- {type: git, on: [commit_push], branch: main}\n"
                                 "strands:\n- name: build\n  steps:\n  - type: host\n    cmd: [sh, -c, echo hello $GIT_BRANCH]\n");
    git(folder, {u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    git(folder, {u"remote"_s, u"add"_s, u"origin"_s, u"https://github.com/acme/web.git"_s});
    git(folder, {u"add"_s, u"."_s});
    git(folder, {u"commit"_s, u"-q"_s, u"-m"_s, u"Begin"_s});
    const QByteArray commit = git(folder, {u"rev-parse"_s, u"HEAD"_s});
    QCOMPARE(commit.size(), 40);

    keep(driver, {u"connections"_s, u"add-relay"_s, relay.address(), u"--channel"_s, relay.channel, u"--name"_s, u"office"_s}, relay.token);
    keep(driver, {u"secret"_s, u"set"_s, QString(u"webhook."_s + relay.channel + u".secret"_s)}, secret);
    keep(driver, {u"pipelines"_s, u"enable"_s, folder}, {});
    QVERIFY(driver.start({folder}));
    QVERIFY(driver.waitFor([&] { return driver.command({u"connections"_s}).contains("caught up"); }));

    // What is signed wrongly starts nothing; what is on another branch neither.
    const QByteArray good = push(commit, u"main"_s), other = push(commit, u"try"_s);
    QCOMPARE(relay.post("forged-1", good, signatureOf(good, "guessed")), 202);
    QCOMPARE(relay.post("other-1", other, signatureOf(other, secret)), 202);
    QCOMPARE(relay.post("good-1", good, signatureOf(good, secret)), 202);
    QVERIFY(driver.waitFor([&] { return driver.command({u"runs"_s}).contains("passed"); }));
    QVERIFY(driver.command({u"logs"_s, u"last"_s}).contains("hello main"));
    QCOMPARE(driver.command({u"runs"_s}).count("passed"), 1);
    QVERIFY(driver.await({}, u"build, #1 passed"_s)); // in the side bar

    QVERIFY(driver.runCommand(u"Inbox"_s));
    QVERIFY(driver.await({}, u"push · acme/web · main, started 1 run"_s));
    QVERIFY(driver.await({}, u"push · acme/web · try, started nothing"_s));
    QVERIFY(driver.await({}, u"push · acme/web · main, Its signature is wrong*"_s));
    QVERIFY(driver.await({}, u"repository holds"_s)); // the newest is chosen, and its decision says why

    QVERIFY(driver.runCommand(u"Connections"_s));
    QVERIFY(driver.await({}, u"office"_s));
    relay.kill();
    QVERIFY(driver.waitFor([&] { return driver.textOf({}, u"office"_s).contains(u"Not connected since"); }));
    relay.start();
    QVERIFY(driver.waitFor([&] { return driver.textOf({}, u"office"_s).contains(u"caught up"); }));
    QCOMPARE(driver.complaints(), QByteArray());
}

/// As assistive technology does it: the edge has the action.
void EventsTest::aChainIsStartedOnTheMap()
{
    Driver driver;
    const QString item = u"list item"_s;
    const QString site = driver.project(u"site"_s, samples::passing);
    driver.command({u"pipelines"_s, u"enable"_s, driver.project(u"publish"_s, publish)});
    QVERIFY(driver.start({site}));
    QVERIFY(driver.await(item, u"pages, strand*"_s));
    driver.keys({u"F5"_s});
    QVERIFY(driver.await(item, u"pages, strand, 1 step, passed*"_s));
    QVERIFY(driver.runCommand(u"Go: Chains"_s));
    QVERIFY(driver.await(item, u"site, pipeline in site, run #1 passed"_s));
    QVERIFY(driver.await(item, u"publish, pipeline in publish, has not run yet"_s));
    QVERIFY(driver.press(item, u"A person may start publish when site has passed. It sees these artifacts: summary. site #1 offers it."_s));
    QVERIFY(driver.await(item, u"publish, pipeline in publish, run #1 passed"_s));
    QVERIFY(driver.await(
        item, u"A person may start publish when site has passed. It sees these artifacts: summary. site #1 started publish #1."_s));
    const QByteArray output = driver.command({u"logs"_s, u"last"_s});
    QVERIFY2(output.contains("12 of 12 pages"), output.constData());
}

} // namespace clustero

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    clustero::EventsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_events.moc"
