// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/webserver.h"
#include "tests/system/run/workshop.h"

using namespace clustero;

namespace {

/// Takes every object; `/gone` is not there, `/slow` never answers.
QByteArray objects(QHash<QByteArray, QByteArray> &content, const QByteArray &request)
{
    const QByteArray method = request.split(' ').value(0), path = request.split(' ').value(1);
    if (path.endsWith("/slow"))
        return {};
    if (path.endsWith("/refused"))
        return WebServer::response(403, "<Error><Code>AccessDenied</Code></Error>");
    if (method == "PUT") {
        content[path] = request.mid(request.indexOf("\r\n\r\n") + 4);
        return WebServer::response(200, {});
    }
    if (!content.contains(path))
        return WebServer::response(404, {});
    if (method == "HEAD")
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(content[path].size()) + "\r\n\r\n";
    return WebServer::response(200, content[path]);
}

} // namespace

/// Runs that fetch before their first step and publish after their last.
class TestTransferRuns : public QObject
{
    Q_OBJECT

    QHash<QByteArray, QByteArray> m_content;
    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<Workshop> m_workshop;

    QByteArray bucket(const QByteArray &key) const
    {
        return "{s3: {endpoint: '" + m_server->url().toString(QUrl::RemovePath).toUtf8() + "', bucket: releases, key: " + key + "}}";
    }

    void define(const QByteArray &key, const QByteArray &inputs = {})
    {
        m_workshop->definePipeline(inputs +
                                   "strands:\n- name: build\n  steps:\n  - {type: host, cmd: [sh, -c, 'cat in.txt >out.txt || echo made "
                                   ">out.txt']}\nartifacts:\n- name: site\n  path: out.txt\n  publish: " +
                                   bucket(key) + '\n');
    }

private Q_SLOTS:
    void init()
    {
        m_content = {{"/words", "fetched\n"}};
        m_server = std::make_unique<WebServer>([this](const QByteArray &request) { return objects(m_content, request); });
        m_workshop = std::make_unique<Workshop>();
    }

    void fetchesRunsAndPublishes()
    {
        define("\"run-${{ env.CLUSTERO_RUN_NUMBER }}.txt\"",
               "inputs:\n- name: words\n  path: in.txt\n  from: {url: '" + m_server->url(QStringLiteral("/words")).toString().toUtf8() +
                   "'}\n  sha256: 5ba19bf56b4137b7fe5a5ae9d2ad4e2cfefe4b7dbd0dbe9c3e1b51a4f1e2dcf5\n  unverified: true\n");
        // A hash that is another is told, and nothing runs.
        QCOMPARE(m_workshop->runAndWait(), QStringLiteral("failed: build=failed(skipped)"));
        QVERIFY(m_workshop->last().reason.contains(QLatin1String("5ba19bf56b4137")));

        define("\"run-${{ env.CLUSTERO_RUN_NUMBER }}.txt\"", "inputs:\n- name: words\n  path: in.txt\n  from: {url: '" +
                                                                 m_server->url(QStringLiteral("/words")).toString().toUtf8() +
                                                                 "'}\n  unverified: true\n");
        QCOMPARE(m_workshop->runAndWait(), QStringLiteral("passed: build=passed(passed)"));
        QCOMPARE(m_content.value("/releases/run-2.txt"), "fetched\n");
        const QList<Publication> rows = *m_workshop->session().store().publications(m_workshop->last().id);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(toString(rows[0].state), toString(PublicationState::Published));
    }

    void whatCannotBePublishedFailsTheRun()
    {
        define("refused");
        QCOMPARE(m_workshop->runAndWait(), QStringLiteral("failed: build=passed(passed)"));
        QVERIFY(m_workshop->last().reason.contains(QLatin1String("`site` could not be published")));
        QVERIFY(m_workshop->last().reason.contains(QLatin1String("AccessDenied")));
    }

    void partsOfARunPublishNothing()
    {
        m_workshop->definePipeline(
            "strands:\n- {name: build, steps: [{type: host, cmd: [touch, out.txt]}]}\n"
            "- {name: other, steps: [{type: host, cmd: ['true']}]}\nartifacts:\n- name: site\n  path: out.txt\n  publish: " +
            bucket("k") + '\n');
        m_workshop->request.options.strands = {QStringLiteral("build")};
        QCOMPARE(m_workshop->runAndWait(), QStringLiteral("passed: build=passed(passed) other=skipped(skipped)"));
        QVERIFY(!m_content.contains("/releases/k"));
    }

    void cancellingEndsTheSendingAtOnce()
    {
        define("slow");
        LiveRun *live = m_workshop->start();
        QVERIFY(live);
        QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests().isEmpty(), 20'000);
        QSignalSpy finished(live, &LiveRun::finished);
        QVERIFY(m_workshop->session().cancel(live->run().id));
        QVERIFY(finished.wait(2000));
        QCOMPARE(m_workshop->states(live->run().id), QStringLiteral("cancelled: build=passed(passed)"));
    }

    void timeoutsEndTheFetching()
    {
        define("k", "timeout: 1s\ninputs:\n- name: words\n  path: in.txt\n  from: {url: '" +
                        m_server->url(QStringLiteral("/slow")).toString().toUtf8() + "'}\n  unverified: true\n");
        QCOMPARE(m_workshop->runAndWait(), QStringLiteral("timed_out: build=skipped(skipped)"));
    }

    void unknownCredentialsAreRefused()
    {
        QByteArray place = bucket("k");
        place.chop(1);
        m_workshop->definePipeline(
            "strands:\n- {name: build, steps: [{type: host, cmd: [touch, out.txt]}]}\nartifacts:\n- name: site\n  path: "
            "out.txt\n  publish: " +
            place + ", credential: nobody}\n");
        QCOMPARE(m_workshop->runAndWait(), QStringLiteral("refused: no-credential"));
    }
};

QTEST_GUILESS_MAIN(TestTransferRuns)
#include "tst_transferruns.moc"
