// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/containerexecution.h"

#include "app/git/workspace.h"
#include "app/runner/containerremoval.h"
#include "app/supervisor/stepindex.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

namespace clustero {

namespace {

const QString insideProgram = QStringLiteral("/.clustero/step");
const QString insideLog = QStringLiteral("/.clustero/log");
const QString insideIndex = QStringLiteral("/.clustero/index");

/// For process 1 to kill the step's processes by itself, before the engine kills it.
constexpr auto killAfter = std::chrono::seconds(6);
/// Of the end of a log, to look for what a step complained of.
constexpr qint64 hintBytes = 16 * 1024;

bool isRootUser(const QString &user)
{
    const QString name = user.section(QLatin1Char(':'), 0, 0);
    return name.isEmpty() || name == QLatin1String("root") || name == QLatin1String("0");
}

/// The image's variables, then the step's: later ones win.
QList<std::pair<QByteArray, QByteArray>> mergedEnv(const QStringList &image, const QList<std::pair<QByteArray, QByteArray>> &step)
{
    QList<std::pair<QByteArray, QByteArray>> env;
    for (const QString &entry : image) {
        const QByteArray bytes = entry.toUtf8();
        const qsizetype split = bytes.indexOf('=');
        if (split > 0)
            env.append({bytes.left(split), bytes.mid(split + 1)});
    }
    for (const auto &entry : step) {
        env.removeIf([&entry](const auto &other) { return other.first == entry.first; });
        env.append(entry);
    }
    return env;
}

} // namespace

QString containerName(const QString &runId, const QString &strand, const QString &what)
{
    return QStringLiteral("clustero-%1-%2-%3.%4")
        .arg(runId, strand, what)
        .arg(QRandomGenerator::global()->generate() & 0xffffU, 4, 16, QLatin1Char('0'));
}

ContainerExecution::ContainerExecution(StepPlace place, ContainerChoice choice, std::shared_ptr<Engine> engine, QObject *parent)
    : SupervisedExecution(std::move(place), parent), m_choice(std::move(choice)), m_engine(std::move(engine))
{}

void ContainerExecution::prepare()
{
    QTimer::singleShot(0, this, [this] { bringUp(); });
}

ContainerSpec ContainerExecution::containerSpec(const QString &source) const
{
    ContainerSpec spec;
    spec.name = containerName(place().runId, place().strand, place().step);
    spec.image = m_choice.image;
    spec.entrypoint = {insideProgram, QStringLiteral("--log"), insideLog, QStringLiteral("--index"), insideIndex};
    // Process 1 starts as root, opens the log and then becomes the step's user.
    spec.user = QStringLiteral("0:0");
    spec.network = m_choice.network;
    spec.mounts = {{m_choice.stepProgram, insideProgram, true},
                   {place().log, insideLog, false},
                   {place().index, insideIndex, false},
                   {source, QStringLiteral("/usr/local/src"), false},
                   {place().artifacts, QStringLiteral("/usr/local/artifacts"), true}};
    spec.labels = {{runLabel, place().runId}, {strandLabel, place().strand}, {stepLabel, place().step}};
    spec.openStdin = true;
    spec.hostUserNamespace = m_engine->info().userNamespaces;
    return spec;
}

QCoro::Task<> ContainerExecution::bringUp()
{
    const QPointer<ContainerExecution> alive(this);
    const std::shared_ptr<Engine> engine = m_engine;

    if (m_ending)
        co_return giveUp(QString());
    m_pulling = true;
    // Named: GCC 12 destroys a closure that is made within the co_await expression twice.
    const Engine::Progress progress = [alive](const QString &text) {
        if (alive)
            Q_EMIT alive->preparing(text);
    };
    const Result<ImageInfo> image = co_await engine->ensureImage(m_choice.image, progress);
    if (!alive)
        co_return;
    m_pulling = false;
    if (isFinished())
        co_return;
    if (!image && image.error().code == QLatin1String("timed-out")) // it is the registry that is slow
        co_return giveUp(image.error().sentence);
    if (!image)
        co_return giveUp(image.error());
    m_image = *image;

    const Result<QString> source = resolveInside(place().workspace, place().dir);
    if (!source)
        co_return giveUp(source.error().sentence);
    if (const Result<void> made = makeStepFiles(place()); !made)
        co_return giveUp(made.error().sentence);

    Result<QString> id = co_await engine->create(containerSpec(*source));
    if (!alive) {
        if (id)
            co_await removeContainer(engine, *id);
        co_return;
    }
    if (!id)
        co_return giveUp(id.error());
    m_id = *id;
    if (m_ending)
        co_return giveUp(QString());

    Result<std::shared_ptr<AttachedStream>> stream = co_await engine->attach(m_id, true);
    if (!alive)
        co_return;
    if (m_ending)
        co_return giveUp(QString());
    if (!stream)
        co_return giveUp(stream.error());
    m_stream = *stream;
    m_hasInput = true;
    connectStream();

    const Result<void> started = co_await engine->start(m_id);
    if (alive && !started)
        giveUp(started.error());
}

void ContainerExecution::connectStream()
{
    connect(m_stream.get(), &AttachedStream::standardOutput, this, &ContainerExecution::receive);
    connect(m_stream.get(), &AttachedStream::closed, this, [this] {
        m_hasInput = false;
        if (!isFinished())
            watchExit();
    });
}

void ContainerExecution::adopt(const QString &containerId)
{
    m_id = containerId;
    m_ready = true;
    m_ordered = true;
    QTimer::singleShot(0, this, [this] { takeUp(); });
}

QCoro::Task<> ContainerExecution::takeUp()
{
    const QPointer<ContainerExecution> alive(this);
    const std::shared_ptr<Engine> engine = m_engine;
    const QString id = m_id;
    Q_EMIT grew(QFileInfo(place().log).size());
    if (Result<std::shared_ptr<AttachedStream>> stream = co_await engine->attach(id, false); alive && stream) {
        m_stream = *stream;
        connect(m_stream.get(), &AttachedStream::standardOutput, this, &ContainerExecution::receive);
    }
    if (alive)
        co_await watchExit();
}

/// The container's own end decides where its last report did not come through.
QCoro::Task<> ContainerExecution::watchExit()
{
    const QPointer<ContainerExecution> alive(this);
    const ContainerEnd found = co_await containerEnd(m_engine, m_id, place().index);
    if (!alive || isFinished())
        co_return;
    if (!m_ready && found.state && !found.state->error.isEmpty())
        co_return giveUp(found.state->error);
    Q_EMIT grew(QFileInfo(place().log).size());
    conclude(outcomeOf(found));
}

StepOutcome ContainerExecution::outcomeOf(const ContainerEnd &end) const
{
    const StepIndex index = readStepIndex(place().index);
    // Docker ends what it runs when it is stopped, so a failure may be its doing. Podman's containers do not depend on its service.
    const bool doubtful = end.engineAway && !m_ending && m_engine->info().kind == EngineInfo::Kind::Docker;
    if (index.exitCode && (index.exitCode == 0 || !doubtful)) {
        StepOutcome outcome{index.exitCode, {}, false};
        if (end.state && end.state->outOfMemory && index.exitCode != 0) // a step may survive the loss of a child
            outcome.problem = QStringLiteral("It ran out of memory and was killed.");
        return outcome;
    }
    if (end.engineAway && !m_ending)
        return {{}, {}, true, true};
    if (!index.started && !m_ending) {
        return {{},
                QStringLiteral("Its container ended before the command was started%1.")
                    .arg(end.exitCode ? QStringLiteral(" (exit status %1)").arg(*end.exitCode) : QString()),
                false,
                false,
                m_ready};
    }
    if (end.state && end.state->outOfMemory)
        return {end.exitCode, QStringLiteral("It ran out of memory and was killed."), false};
    if (end.exitCode)
        return {end.exitCode, {}, false};
    return {{}, QStringLiteral("Its container is gone, and how the command ended is not known."), true};
}

/// Docker ends what it runs before it ends itself, and by then answers no more: that is no failure of the step.
QCoro::Task<> ContainerExecution::finishUnlessEngineIsGone(StepReport report)
{
    const QPointer<ContainerExecution> alive(this);
    const Result<ContainerState> state = co_await m_engine->inspect(m_id);
    if (!alive || isFinished())
        co_return;
    if (!state && isEngineGone(state.error()) && !m_ending)
        conclude({{}, {}, true, true});
    else
        conclude({report.exitCode, report.text, false});
}

Result<StepOrder> ContainerExecution::orderOf(StepCommand command)
{
    // As the engines do: an entrypoint of one's own drops the image's command.
    if (!command.cmd && !command.entrypoint)
        command.cmd = m_image.cmd;
    if (!command.entrypoint)
        command.entrypoint = m_image.entrypoint;
    if (command.user.isEmpty())
        command.user = m_image.user;
    command.env = mergedEnv(m_image.env, command.env);
    StepOrder order = makeOrder(command);
    if (order.argv.isEmpty()) {
        return failure(QStringLiteral("no-command"),
                       QStringLiteral("The image %1 has no command of its own. Give the step a `cmd`.").arg(m_choice.image));
    }
    const bool rootIsPerson = m_engine->info().rootless;
    order.owner = rootIsPerson ? std::pair(0U, 0U) : std::pair(m_choice.ownerUid, m_choice.ownerGid);
    order.widen = command.widen && !isRootUser(command.user);
    const bool isPerson = command.user.section(QLatin1Char(':'), 0, 0) == QString::number(m_choice.ownerUid);
    if (!command.widen && !isRootUser(command.user) && !isPerson)
        m_foreignUser = command.user;
    return order;
}

void ContainerExecution::stepEnded(const StepReport &report)
{
    const bool doubtful = report.kind == StepReport::Kind::Finished && report.exitCode != 0 && !m_ending;
    if (doubtful && m_engine->info().kind == EngineInfo::Kind::Docker)
        finishUnlessEngineIsGone(report);
    else
        conclude({report.exitCode, report.text, false});
}

void ContainerExecution::terminate()
{
    if (std::exchange(m_ending, true))
        return;
    if (!m_ordered) {
        if (m_ready || m_pulling)
            giveUp(QString());
        return; // else what bringUp() does next finds that it has to end
    }
    signal(QStringLiteral("SIGTERM"));
}

void ContainerExecution::kill()
{
    if (!m_ordered)
        return terminate();
    m_ending = true;
    if (isFinished())
        return;
    if (!m_hasInput || std::exchange(m_killAsked, true)) {
        signal(QStringLiteral("SIGKILL"));
        return;
    }
    // Process 1 kills all others at once, and stays to give the files of the step to the person.
    m_stream->write(encodeKill());
    QTimer::singleShot(killAfter, this, &ContainerExecution::kill);
}

QCoro::Task<> ContainerExecution::signal(QString name)
{
    const std::shared_ptr<Engine> engine = m_engine;
    const QString id = m_id;
    co_await engine->kill(id, name);
}

void ContainerExecution::giveUp(const QString &sentence)
{
    conclude({{}, sentence, false});
}

void ContainerExecution::giveUp(const Error &error)
{
    const bool lost = isEngineGone(error);
    conclude({{}, lost ? QString() : error.sentence, lost, lost});
}

QCoro::Task<> ContainerExecution::takeDown()
{
    if (std::exchange(m_takingDown, true))
        co_return;
    const QPointer<ContainerExecution> alive(this);
    const std::shared_ptr<Engine> engine = m_engine;
    const QString id = m_id;
    if (m_choice.keepFailed && m_failed)
        co_await engine->kill(id, QStringLiteral("SIGKILL"));
    else if (!id.isEmpty())
        co_await removeContainer(engine, id);
    if (alive) {
        m_stream.reset();
        Q_EMIT gone();
    }
}

/// What may be behind a failure in a folder whose permissions are left as they are.
QString ContainerExecution::refusedHint() const
{
    QFile log(place().log);
    if (m_foreignUser.isEmpty() || !log.open(QIODevice::ReadOnly))
        return {};
    log.seek(std::max<qint64>(0, log.size() - hintBytes));
    if (!log.read(hintBytes).toLower().contains("permission denied"))
        return {};
    return QStringLiteral(
               "It was refused something. With --in-place your folder keeps its permissions, and the step's user, %1, is not you. Give "
               "the step `user: '%2:%3'`, or run it without --in-place.")
        .arg(m_foreignUser)
        .arg(m_choice.ownerUid)
        .arg(m_choice.ownerGid);
}

void ContainerExecution::conclude(StepOutcome outcome)
{
    if (!isFinished())
        m_failed = m_ordered && outcome.exitCode.value_or(1) != 0;
    if (m_failed && outcome.exitCode && outcome.problem.isEmpty())
        outcome.problem = refusedHint();
    finish(outcome);
    takeDown();
}

} // namespace clustero
