// SPDX-License-Identifier: GPL-3.0-or-later
// The engine on a real Docker and a real Podman, and real registries (installers/engine-for-tests).
#include "app/engine/enginediscovery.h"
#include "app/net/answer.h"

#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace clustero;

namespace {

constexpr int patience = 60'000;

QString variable(const char *name)
{
    return qEnvironmentVariable(name);
}

/// What came out of one container.
struct Outcome
{
    QString id;
    QByteArray output;
    QByteArray errors;
    int status = -1;
    QString problem;
};

template<typename T>
Result<T> waitFor(QCoro::Task<Result<T>> task)
{
    struct Waiting
    {
        std::optional<Result<T>> result;
    };
    const auto waiting = std::make_shared<Waiting>();
    task.then([waiting](const Result<T> &result) { waiting->result = result; });
    if (!QTest::qWaitFor([&] { return waiting->result.has_value(); }, patience))
        return failure(u"test"_qs, u"no answer within a minute"_qs);
    return *waiting->result;
}

const QString busybox = u"clustero-test/busybox:1"_qs;

ContainerSpec shell(const QString &script, const QString &network = u"none"_qs)
{
    ContainerSpec spec;
    spec.image = busybox;
    spec.entrypoint = {u"/bin/sh"_qs, u"-c"_qs, script};
    spec.network = network;
    spec.labels = {{u"clustero.test"_qs, u"realengine"_qs}};
    return spec;
}

/// The documented order of calls.
QCoro::Task<Result<Outcome>> runContainer(std::shared_ptr<Engine> engine, ContainerSpec spec, QByteArray input)
{
    const auto outcome = std::make_shared<Outcome>();
    const Result<QString> id = co_await engine->create(spec);
    if (!id)
        co_return failure(id);
    outcome->id = *id;
    const Result<std::shared_ptr<AttachedStream>> stream = co_await engine->attach(*id, !input.isEmpty());
    if (!stream)
        co_return failure(stream);
    const Answer<bool> closed;
    QObject::connect(stream->get(), &AttachedStream::standardOutput, stream->get(),
                     [outcome](const QByteArray &bytes) { outcome->output += bytes; });
    QObject::connect(stream->get(), &AttachedStream::standardError, stream->get(),
                     [outcome](const QByteArray &bytes) { outcome->errors += bytes; });
    QObject::connect(stream->get(), &AttachedStream::closed, stream->get(), [closed] { closed.give(true); });
    QCoro::Task<Result<int>> exit = engine->wait(*id);
    const Result<void> started = co_await engine->start(*id);
    if (!started)
        co_return failure(started);
    if (!input.isEmpty())
        (*stream)->write(input);
    co_await closed.wait();
    const Result<int> status = co_await exit;
    if (!status)
        co_return failure(status);
    outcome->status = *status;
    const Result<void> removed = co_await engine->remove(*id);
    if (!removed)
        co_return failure(removed);
    co_return *outcome;
}

} // namespace

class TestRealEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void identifies_data() { everyTest_data(); }
    void identifies();
    void losesNothingOfQuickContainers_data() { everyTest_data(); }
    void losesNothingOfQuickContainers();
    void waitsAfterTheEnd_data() { everyTest_data(); }
    void waitsAfterTheEnd();
    void givesManyBytes_data() { everyTest_data(); }
    void givesManyBytes();
    void passesInput_data() { everyTest_data(); }
    void passesInput();
    void tellsWhatAnImageHas_data() { everyTest_data(); }
    void tellsWhatAnImageHas();
    void runsAsTheUserAndMounts_data() { everyTest_data(); }
    void runsAsTheUserAndMounts();
    void sharesANetwork_data() { everyTest_data(); }
    void sharesANetwork();
    void killsListsAndRemoves_data() { everyTest_data(); }
    void killsListsAndRemoves();
    void saysWhyAStartFailed_data() { everyTest_data(); }
    void saysWhyAStartFailed();
    void grantsNoPrivileges_data() { everyTest_data(); }
    void grantsNoPrivileges();
    void pullsOnceForAll_data() { everyTest_data(); }
    void pullsOnceForAll();
    void explainsPulls_data();
    void explainsPulls();
    void cancelsWithTheEngine_data() { everyTest_data(); }
    void cancelsWithTheEngine();

private:
    static void everyTest_data();
    std::shared_ptr<Engine> engine();
    void logIn(const QString &user, const QString &password);
    QString registryPassword() const;

    std::unique_ptr<QTemporaryDir> m_config;
    QList<std::shared_ptr<Engine>> m_engines;
};

void TestRealEngine::initTestCase()
{
    for (const char *name : {"CLUSTERO_TEST_DOCKER", "CLUSTERO_TEST_PODMAN", "CLUSTERO_TEST_REGISTRY", "CLUSTERO_TEST_REGISTRY_AUTH",
                             "CLUSTERO_TEST_REGISTRY_USER", "CLUSTERO_TEST_REGISTRY_PASSWORD_FILE"}) {
        if (variable(name).isEmpty())
            QFAIL(qPrintable(u"%1 is not set. Run these tests with: installers/engine-for-tests run DIR -- ctest -L engine"_qs.arg(
                QLatin1String(name))));
    }
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("DOCKER_CONFIG", m_config->path().toUtf8());
}

void TestRealEngine::cleanup()
{
    QFile::remove(m_config->filePath(u"config.json"_qs));
    m_engines.clear();
}

void TestRealEngine::everyTest_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("Docker") << variable("CLUSTERO_TEST_DOCKER");
    QTest::newRow("Podman") << variable("CLUSTERO_TEST_PODMAN");
}

std::shared_ptr<Engine> TestRealEngine::engine()
{
    QFETCH(QString, endpoint);
    const Result<std::shared_ptr<Engine>> connected = waitFor(connectEngine(endpoint));
    if (!connected)
        qFatal("%s", qPrintable(connected.error().sentence));
    m_engines.append(*connected);
    return *connected;
}

QString TestRealEngine::registryPassword() const
{
    QFile file(variable("CLUSTERO_TEST_REGISTRY_PASSWORD_FILE"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

void TestRealEngine::logIn(const QString &user, const QString &password)
{
    const QString auth = QString::fromLatin1((user + u':' + password).toUtf8().toBase64());
    const QJsonObject entry{{variable("CLUSTERO_TEST_REGISTRY_AUTH"), QJsonObject{{u"auth"_qs, auth}}}};
    QFile file(m_config->filePath(u"config.json"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"auths"_qs, entry}}).toJson());
}

void TestRealEngine::identifies()
{
    const auto real = engine();
    QFETCH(QString, endpoint);
    QCOMPARE(real->info().kind, endpoint.contains(u"podman.sock") ? EngineInfo::Kind::Podman : EngineInfo::Kind::Docker);
    QCOMPARE(real->info().endpoint, endpoint);
    QVERIFY(!real->info().version.isEmpty());
    QVERIFY(real->info().apiVersion.startsWith(u"1.4"));
    QVERIFY(!real->info().rootless);
}

void TestRealEngine::losesNothingOfQuickContainers()
{
    const auto real = engine();
    constexpr int count = 100;
    constexpr int together = 4;
    int next = 0;
    int done = 0;
    QStringList wrong;
    std::function<void()> startOne = [&] {
        if (next == count)
            return;
        const int number = next++;
        const QString script = u"echo out %1; echo err %1 >&2; exit %2"_qs.arg(number).arg(number % 100);
        runContainer(real, shell(script), {}).then([&, number](const Result<Outcome> &outcome) {
            const QByteArray text = QByteArray::number(number) + '\n';
            if (!outcome)
                wrong.append(outcome.error().sentence);
            else if (outcome->output != "out " + text || outcome->errors != "err " + text || outcome->status != number % 100)
                wrong.append(u"%1: %2 %3 %4"_qs.arg(number)
                                 .arg(outcome->status)
                                 .arg(QString::fromUtf8(outcome->output), QString::fromUtf8(outcome->errors)));
            ++done;
            startOne();
        });
    };
    for (int i = 0; i < together; ++i)
        startOne();
    QTRY_COMPARE_WITH_TIMEOUT(done, count, 120'000);
    QCOMPARE(wrong, QStringList());
}

void TestRealEngine::waitsAfterTheEnd()
{
    const auto real = engine();
    const Result<QString> id = waitFor(real->create(shell(u"exit 7"_qs)));
    QVERIFY2(id, id ? "" : qPrintable(id.error().sentence));
    QVERIFY(waitFor(real->start(*id)));
    for (int again = 0; again < 2; ++again) {
        const Result<int> status = waitFor(real->wait(*id));
        QVERIFY2(status, status ? "" : qPrintable(status.error().sentence));
        QCOMPARE(*status, 7);
    }
    const Result<ContainerState> state = waitFor(real->inspect(*id));
    QVERIFY(state);
    QCOMPARE(state->status, u"exited"_qs);
    QCOMPARE(state->exitCode, 7);
    QVERIFY(waitFor(real->remove(*id)));
}

void TestRealEngine::givesManyBytes()
{
    const auto real = engine();
    const Result<Outcome> outcome = waitFor(runContainer(real, shell(u"yes 0123456789abcde | head -c 16000000"_qs), {}));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->output.size(), 16'000'000);
    QCOMPARE(outcome->output.count("0123456789abcde\n"), 1'000'000);
}

void TestRealEngine::passesInput()
{
    const auto real = engine();
    ContainerSpec spec = shell(u"read line; echo \"got $line\""_qs);
    spec.openStdin = true;
    const Result<Outcome> outcome = waitFor(runContainer(real, spec, "a word\n"));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->output, QByteArray("got a word\n"));
    QCOMPARE(outcome->status, 0);
}

void TestRealEngine::tellsWhatAnImageHas()
{
    const auto real = engine();
    const Result<ImageInfo> image = waitFor(real->ensureImage(u"clustero-test/entrypoint:1"_qs, {}));
    QVERIFY2(image, image ? "" : qPrintable(image.error().sentence));
    QCOMPARE(image->entrypoint, QStringList({u"/bin/echo"_qs, u"entry"_qs}));
    QCOMPARE(image->cmd, QStringList({u"default"_qs}));
    QVERIFY(image->env.contains(u"PATH=/bin"_qs));
    QCOMPARE(image->os, u"linux"_qs);
    const Result<ImageInfo> byId = waitFor(real->ensureImage(image->id.startsWith(u"sha256:") ? image->id : u"sha256:"_qs + image->id, {}));
    QVERIFY2(byId, byId ? "" : qPrintable(byId.error().sentence));
    QCOMPARE(byId->id, image->id);
    const Result<ImageInfo> user = waitFor(real->ensureImage(u"clustero-test/user:1"_qs, {}));
    QVERIFY(user);
    QCOMPARE(user->user, u"app"_qs);
    QCOMPARE(user->workingDirectory, u"/home/app"_qs);
}

void TestRealEngine::runsAsTheUserAndMounts()
{
    const auto real = engine();
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    ContainerSpec spec = shell(u"id -u; cat /given/in; echo x 2>/dev/null >/given/in || echo refused; echo made >/writable/out"_qs);
    spec.image = u"clustero-test/user:1"_qs;
    spec.user = u"0:0"_qs;
    QVERIFY(QDir(folder.path()).mkpath(u"given"_qs) && QDir(folder.path()).mkpath(u"writable"_qs));
    QFile in(folder.filePath(u"given/in"_qs));
    QVERIFY(in.open(QIODevice::WriteOnly) && in.write("content\n") > 0);
    in.close();
    spec.mounts = {{folder.filePath(u"given"_qs), u"/given"_qs, true}, {folder.filePath(u"writable"_qs), u"/writable"_qs, false}};
    const Result<Outcome> outcome = waitFor(runContainer(real, spec, {}));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->output, QByteArray("0\ncontent\nrefused\n"));
    QFile out(folder.filePath(u"writable/out"_qs));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), QByteArray("made\n"));
}

void TestRealEngine::sharesANetwork()
{
    const auto real = engine();
    const Result<QString> first = waitFor(real->create(shell(u"sleep 600"_qs)));
    QVERIFY(first);
    QVERIFY(waitFor(real->start(*first)));
    const auto namespaceOf = [&](const QString &network) {
        const Result<Outcome> outcome = waitFor(runContainer(real, shell(u"readlink /proc/self/ns/net"_qs, network), {}));
        return outcome ? outcome->output : outcome.error().sentence.toUtf8();
    };
    const QByteArray shared = namespaceOf(u"container:"_qs + *first);
    QVERIFY2(shared.startsWith("net:["), shared.constData());
    QCOMPARE(namespaceOf(u"container:"_qs + *first), shared);
    QVERIFY(namespaceOf(u"none"_qs) != shared);
    QVERIFY(waitFor(real->remove(*first)));
}

void TestRealEngine::killsListsAndRemoves()
{
    const auto real = engine();
    ContainerSpec spec = shell(u"trap 'exit 5' TERM; echo ready; while :; do sleep 0.05; done"_qs);
    spec.labels.insert(u"clustero.run"_qs, u"run-1"_qs);
    spec.name = u"clustero-test-killed"_qs;
    const Result<QString> id = waitFor(real->create(spec));
    QVERIFY2(id, id ? "" : qPrintable(id.error().sentence));
    const Result<QString> twice = waitFor(real->create(spec));
    QVERIFY(!twice);
    const auto stream = waitFor(real->attach(*id, false));
    QVERIFY(stream);
    QByteArray output;
    connect(stream->get(), &AttachedStream::standardOutput, this, [&](const QByteArray &bytes) { output += bytes; });
    QCoro::Task<Result<int>> exit = real->wait(*id);
    QVERIFY(waitFor(real->start(*id)));
    QTRY_COMPARE(output, QByteArray("ready\n"));
    const Result<QList<ContainerSummary>> listed = waitFor(real->list(u"clustero.run=run-1"_qs));
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().id, *id);
    QCOMPARE(listed->first().state, u"running"_qs);
    QCOMPARE(listed->first().labels.value(u"clustero.run"_qs), u"run-1"_qs);
    QVERIFY(waitFor(real->kill(*id, u"SIGTERM"_qs)));
    const Result<int> status = waitFor(std::move(exit));
    QVERIFY(status);
    QCOMPARE(*status, 5);
    QVERIFY(!waitFor(real->kill(*id, u"SIGTERM"_qs)));
    QVERIFY(waitFor(real->remove(*id)));
    QVERIFY(waitFor(real->remove(*id)));
    QCOMPARE(waitFor(real->inspect(*id)).error().code, u"not-found"_qs);
    QVERIFY(waitFor(real->list(u"clustero.run=run-1"_qs))->isEmpty());
}

void TestRealEngine::saysWhyAStartFailed()
{
    const auto real = engine();
    ContainerSpec spec = shell({});
    spec.entrypoint = {u"/no/such/program"_qs};
    const Result<Outcome> outcome = waitFor(runContainer(real, spec, {}));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().sentence.contains(u"no such file or directory", Qt::CaseInsensitive), qPrintable(outcome.error().sentence));
    const auto left = waitFor(real->list(u"clustero.test=realengine"_qs));
    QVERIFY(left);
    for (const ContainerSummary &summary : *left)
        QVERIFY(waitFor(real->remove(summary.id)));
}

void TestRealEngine::grantsNoPrivileges()
{
    const auto real = engine();
    const Result<Outcome> outcome = waitFor(runContainer(real, shell(u"grep NoNewPrivs /proc/self/status"_qs), {}));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence));
    QCOMPARE(outcome->output, QByteArray("NoNewPrivs:\t1\n"));
}

void TestRealEngine::pullsOnceForAll()
{
    const auto real = engine();
    const QString image = variable("CLUSTERO_TEST_REGISTRY") + u"/clustero-test/pulled:1"_qs;
    constexpr int callers = 5;
    QList<QStringList> told(callers);
    QStringList ids;
    QStringList problems;
    for (int i = 0; i < callers; ++i) {
        real->ensureImage(image, [&told, i](const QString &text) { told[i].append(text); }).then([&](const Result<ImageInfo> &found) {
            (found ? ids : problems).append(found ? found->id : found.error().sentence);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(ids.size() + problems.size(), callers, patience);
    QCOMPARE(problems, QStringList());
    for (int i = 1; i < callers; ++i) {
        QCOMPARE(ids.at(i), ids.at(0));
        QCOMPARE(told.at(i), told.at(0));
    }
    QVERIFY(told.at(0).contains(u"pulling "_qs + image));
    QStringList again;
    QVERIFY(waitFor(real->ensureImage(image, [&](const QString &text) { again.append(text); })));
    QCOMPARE(again, QStringList());
}

void TestRealEngine::explainsPulls_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("login"); // none, right, wrong
    QTest::addColumn<QString>("code");
    const QString open = variable("CLUSTERO_TEST_REGISTRY");
    const QString guarded = variable("CLUSTERO_TEST_REGISTRY_AUTH");
    for (const char *name : {"CLUSTERO_TEST_DOCKER", "CLUSTERO_TEST_PODMAN"}) {
        const QString endpoint = variable(name);
        const auto row = [&](const char *what, const QString &image, const QString &login, const QString &code) {
            QTest::addRow("%s: %s", name, what) << endpoint << image << login << code;
        };
        row("no such tag", open + u"/clustero-test/pulled:no"_qs, u"none"_qs, u"image-not-found"_qs);
        row("no such repository", open + u"/clustero-test/nothing:1"_qs, u"none"_qs, u"image-not-found"_qs);
        row("nobody listens", u"127.0.0.1:9/clustero-test/pulled:1"_qs, u"none"_qs, u"registry-unreachable"_qs);
        row("no login", guarded + u"/clustero-test/pulled:1"_qs, u"none"_qs, u"image-denied"_qs);
        row("wrong password", guarded + u"/clustero-test/pulled:1"_qs, u"wrong"_qs, u"image-denied"_qs);
        row("right password", guarded + u"/clustero-test/pulled:1"_qs, u"right"_qs, {});
        row("no name", u"UPPER CASE"_qs, u"none"_qs, u"image-reference"_qs);
    }
}

void TestRealEngine::explainsPulls()
{
    QFETCH(QString, image);
    QFETCH(QString, login);
    QFETCH(QString, code);
    const auto real = engine();
    if (login != u"none")
        logIn(variable("CLUSTERO_TEST_REGISTRY_USER"), login == u"right" ? registryPassword() : u"not-the-password"_qs);
    const Result<ImageInfo> found = waitFor(real->ensureImage(image, {}));
    const Error error = found ? Error{} : found.error();
    QVERIFY2(error.code == code, qPrintable(error.code + u": "_qs + error.sentence));
    QVERIFY(!error.sentence.contains(u"not-the-password"));
}

void TestRealEngine::cancelsWithTheEngine()
{
    auto real = engine();
    const Result<QString> id = waitFor(real->create(shell(u"sleep 600"_qs)));
    QVERIFY(id);
    QVERIFY(waitFor(real->start(*id)));
    QString code;
    real->wait(*id).then([&](const Result<int> &status) { code = status ? u"exit"_qs : status.error().code; });
    m_engines.clear();
    real.reset();
    QTRY_COMPARE(code, u"cancelled"_qs);
    QVERIFY(waitFor(engine()->remove(*id)));
}

QTEST_GUILESS_MAIN(TestRealEngine)
#include "test_realengine.moc"
