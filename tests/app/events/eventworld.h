// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/eventservice.h"
#include "app/settings/connections.h"
#include "models/events/samples.h"
#include "models/events/signature.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <QCoroTask>

#include <git2.h>

namespace clustero {

class HandClock : public Clock
{
public:
    QDateTime time{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
    [[nodiscard]] QDateTime now() const override { return time; }
};

/// Never lets time run out: nothing in these tests is slow.
class NoWatchdog : public ExpressionWatchdog
{
public:
    void start(std::chrono::milliseconds, std::function<void()>) override {}
    void stop() override {}
};

/// A folder with a repository and its pipeline, a store, and the service whose runs are only written down.
class EventWorld
{
public:
    EventWorld()
    {
        QDir().mkpath(project());
        QDir().mkpath(configuration());
        git_libgit2_init();
        reopen();
    }

    [[nodiscard]] QString project() const { return m_folder.filePath(QStringLiteral("web")); }
    [[nodiscard]] QString configuration() const { return m_folder.filePath(QStringLiteral("config")); }
    [[nodiscard]] DataPaths paths() const
    {
        return {m_folder.filePath(QStringLiteral("data")), m_folder.filePath(QStringLiteral("cache"))};
    }

    HandClock clock;
    NoWatchdog watchdog;
    QList<EventRun> started;
    QList<RunId> cancelled;
    EventRunOutcome outcome; ///< of what is started next
    QMap<QString, QByteArray> secrets;
    bool isKeychainLocked = false;
    std::function<QCoro::Task<Result<JiraProject>>(JiraProject)> askProject; ///< taken with reopen()
    std::unique_ptr<EventStore> store;
    std::unique_ptr<Store> runs;
    std::unique_ptr<EventService> service;

    /// As after a crash: nothing is told to the one that was there.
    void reopen()
    {
        service.reset();
        store = std::move(*EventStore::open(paths()));
        runs = std::move(*Store::open(paths()));
        EventParts parts;
        parts.paths = paths();
        parts.configuration = configuration();
        parts.store = store.get();
        parts.runs = runs.get();
        parts.clock = &clock;
        parts.watchdog = &watchdog;
        parts.start = [this](EventRun run) { return begin(std::move(run)); };
        parts.cancel = [this](const RunId &id) { cancelled += id; };
        parts.secret = [this](QString name) { return secret(std::move(name)); };
        parts.project = askProject;
        service = std::make_unique<EventService>(std::move(parts));
    }

    QCoro::Task<EventRunOutcome> begin(EventRun run)
    {
        started += run;
        if (outcome.kind == EventRunOutcome::Kind::Started) {
            Run row;
            row.id = run.id;
            row.file = run.file;
            row.pipeline = QStringLiteral("web");
            row.trigger = run.trigger;
            row.event = run.payload;
            row.eventId = run.eventId;
            row.branch = run.branch;
            row.variables = run.variables;
            row.pipelineText = run.text;
            row.state = State::Running;
            row.createdAt = row.startedAt = clock.now();
            if (!runs->addRun(row))
                qFatal("the run cannot be added");
        }
        co_return outcome;
    }

    void end(const RunId &id, State state = State::Passed)
    {
        Run run = *runs->run(id);
        run.state = state;
        run.finishedAt = clock.now();
        if (!runs->updateRun(run))
            qFatal("the run cannot be ended");
        service->look();
    }

    QCoro::Task<Result<QByteArray>> secret(QString name)
    {
        if (isKeychainLocked)
            co_return failure(QStringLiteral("keychain-locked"), QStringLiteral("The keychain is locked."));
        if (!secrets.contains(name))
            co_return failure(QStringLiteral("no-secret"), QStringLiteral("There is none."));
        co_return secrets.value(name);
    }

    void write(const QString &path, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

    static QByteArray pipeline(const QByteArray &triggers, const QByteArray &image = "busybox")
    {
        return "version: 1\nname: web\ntriggers:\n" + triggers + "strands:\n- name: build\n  steps:\n  - type: " + image +
               "\n    cmd: [make]\n";
    }

    /// Writes `.clustero.yaml` and commits everything; the commit's hash.
    QString commit(const QByteArray &text) const
    {
        write(project() + QStringLiteral("/.clustero.yaml"), text);
        git_repository *repository = nullptr;
        const QByteArray path = QFile::encodeName(project());
        if (git_repository_open(&repository, path.constData()) != 0) {
            git_repository_init(&repository, path.constData(), 0);
            git_remote *remote = nullptr;
            git_remote_create(&remote, repository, "origin", "https://github.com/acme/web.git");
            git_remote_free(remote);
        }
        git_index *index = nullptr;
        git_repository_index(&index, repository);
        git_index_add_all(index, nullptr, 0, nullptr, nullptr);
        git_index_write(index);
        git_oid treeId = {}, commitId = {};
        git_index_write_tree(&treeId, index);
        git_tree *tree = nullptr;
        git_tree_lookup(&tree, repository, &treeId);
        git_signature *person = nullptr;
        git_signature_new(&person, "A Person", "person@example.org", 1'700'000'000, 0);
        git_commit_create_v(&commitId, repository, "HEAD", person, person, nullptr, "more", tree, 0);
        char hash[GIT_OID_HEXSZ + 1] = {};
        git_oid_tostr(hash, sizeof hash, &commitId);
        git_signature_free(person);
        git_tree_free(tree);
        git_index_free(index);
        // The next commit has no parent either.
        static int count = 0;
        git_repository_set_head(repository, QByteArray("refs/heads/next-" + QByteArray::number(++count)).constData());
        git_repository_free(repository);
        return QString::fromLatin1(hash);
    }

    /// Lists the pipeline and enables it.
    ListedPipeline enabled(Concurrency concurrency = Concurrency::Queue)
    {
        const Result<QList<ListedPipeline>> added = service->addFolder(project());
        if (!added || added->isEmpty())
            qFatal("%s", added ? "no pipeline" : qPrintable(added.error().sentence));
        ListedPipeline pipeline = added->first();
        const Result<ListedPipeline> done = QCoro::waitFor(service->enable(pipeline.id));
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
        pipeline = *done;
        pipeline.concurrency = concurrency;
        if (!service->setRules(pipeline))
            qFatal("no rules");
        return pipeline;
    }

    static Event sample(const QString &id)
    {
        for (const SampleEvent &one : sampleEvents()) {
            if (one.id == id)
                return one.event;
        }
        qFatal("no sample");
    }

    /// A push of the commit.
    Event push(const QString &hash, const QString &id = QStringLiteral("push-1"), const QString &branch = QStringLiteral("main")) const
    {
        Event event = sample(QStringLiteral("push"));
        event.id = id;
        event.time = event.receivedAt = clock.now();
        QJsonObject payload = QJsonDocument::fromJson(event.data).object();
        QJsonObject head = payload[QLatin1String("head_commit")].toObject();
        head[QStringLiteral("id")] = hash;
        payload[QStringLiteral("head_commit")] = head;
        payload[QStringLiteral("after")] = hash;
        payload[QStringLiteral("ref")] = QStringLiteral("refs/heads/") + branch;
        payload[QStringLiteral("delivery")] = id; // no two are equal
        event.data = QJsonDocument(payload).toJson(QJsonDocument::Compact);
        return event;
    }

    /// Takes it in as if it had been asked of the source; its row.
    qint64 take(const Event &event)
    {
        if (!service->deliver(event, {.channel = {}, .seq = 0, .isAuthentic = true}))
            qFatal("not taken");
        return *store->find(QStringLiteral("last"));
    }

    [[nodiscard]] QString states(qint64 row) const
    {
        QStringList texts;
        const QList<EventDecision> decisions = store->decisions(row).value_or(QList<EventDecision>());
        for (const EventDecision &decision : decisions)
            texts += toString(decision.state);
        return store->summary(row)->isRouted ? texts.join(u' ') : QStringLiteral("not routed");
    }

private:
    QTemporaryDir m_folder;
};

} // namespace clustero

#define COMPARE_STATES(world, row, wanted) QTRY_COMPARE((world).states(row), QStringLiteral(wanted))
