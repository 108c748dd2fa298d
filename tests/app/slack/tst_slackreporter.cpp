// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slack/slackreporter.h"

#include "tests/app/slack/recordingslack.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

const SlackPlace general{QStringLiteral("T1"), QStringLiteral("C1")};
const QString post = QStringLiteral("chat.postMessage");
const QString update = QStringLiteral("chat.update");
const QString runId = QStringLiteral("0193000000000001");

WantedMessage wanted(const QString &text, bool isFinal = false, const QString &details = {})
{
    WantedMessage made;
    made.message = chatMessage(text, {sectionBlock(text, messageBlockId(runId, false))});
    if (!details.isEmpty())
        made.details = chatMessage(details, {sectionBlock(details, messageBlockId(runId, true))});
    made.isFinal = isFinal;
    return made;
}

struct World
{
    World() { open(); }

    /// As after a crash: what is in the store, and nothing else.
    void open()
    {
        reporter.reset();
        store = std::move(*SlackStore::open(paths));
        reporter = std::make_unique<SlackReporter>(
            *store, [this](const QString &) -> std::shared_ptr<SlackCalls> { return isConnected ? slack : nullptr; }, clock,
            std::chrono::seconds(5));
    }

    void want(const WantedMessage &message, const SlackPlace &place = general, const QString &subject = runId) const
    {
        if (const Result<void> kept = reporter->want(subject, place, message); !kept)
            qFatal("%s", qPrintable(kept.error().sentence));
    }

    [[nodiscard]] bool isIdle() const { return store->toSend(10)->isEmpty(); }
    [[nodiscard]] SlackMessageRow row(const SlackPlace &place = general) const
    {
        return **store->message(runId, place.team, place.channel);
    }

    void later(qint64 seconds)
    {
        clock.time = clock.time.addSecs(seconds);
        reporter->wake();
    }

    QTemporaryDir folder;
    DataPaths paths{folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("cache"))};
    HandClock clock;
    bool isConnected = true;
    std::shared_ptr<RecordingSlack> slack = std::make_shared<RecordingSlack>();
    std::unique_ptr<SlackStore> store;
    std::unique_ptr<SlackReporter> reporter;
};

std::function<std::optional<Result<QJsonObject>>(const RecordingSlack::Call &)> refusing(const QString &method, const QString &code)
{
    return [method, code](const RecordingSlack::Call &call) -> std::optional<Result<QJsonObject>> {
        if (call.method != method)
            return std::nullopt;
        return Result<QJsonObject>(failure(code, QStringLiteral("Slack says %1.").arg(code)));
    };
}

} // namespace

class TestSlackReporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMessageARun()
    {
        World w;
        w.want(wanted(QStringLiteral("begins")));
        QTRY_COMPARE(w.slack->texts(QStringLiteral("C1")), QStringList{QStringLiteral("begins")});
        QTRY_VERIFY(w.isIdle());
        w.want(wanted(QStringLiteral("one of two"))); // too early
        w.want(wanted(QStringLiteral("failed"), true, QStringLiteral("why")));
        QTRY_COMPARE(w.slack->texts(QStringLiteral("C1")), QStringList{QStringLiteral("failed")});
        QTRY_COMPARE(w.slack->texts(QStringLiteral("C1"), true), QStringList{QStringLiteral("why")});
        QTRY_VERIFY(w.isIdle());
        w.want(wanted(QStringLiteral("runs after all"))); // what is over stays over
        w.want(wanted(QStringLiteral("failed"), true, QStringLiteral("why")));
        QVERIFY(w.isIdle());
        QCOMPARE(w.slack->methods(), (QStringList{post, update, post}));
        QVERIFY(w.store->openSubjects()->isEmpty());
    }

    void changesInBetweenWait()
    {
        World w;
        w.want(wanted(QStringLiteral("begins")));
        QTRY_VERIFY(w.isIdle());
        for (int i = 0; i < 50; ++i)
            w.want(wanted(QString::number(i)));
        QTest::qWait(0);
        QCOMPARE(w.slack->methods(), QStringList{post});
        w.later(5);
        QTRY_COMPARE(w.slack->texts(QStringLiteral("C1")), QStringList{QStringLiteral("49")});
        QCOMPARE(w.slack->methods(), (QStringList{post, update}));
    }

    void aCrashTellsNothingTwice_data()
    {
        QTest::addColumn<bool>("isDetails");
        QTest::newRow("message") << false;
        QTest::newRow("details") << true;
    }

    void aCrashTellsNothingTwice()
    {
        QFETCH(const bool, isDetails);
        World w;
        bool isLost = !isDetails;
        w.slack->losesAnswer = isLost;
        w.slack->answer = [&](const RecordingSlack::Call &call) -> std::optional<Result<QJsonObject>> {
            if (!isLost && call.arguments.contains(QStringLiteral("thread_ts")))
                w.slack->losesAnswer = isLost = true;
            return std::nullopt;
        };
        w.want(wanted(QStringLiteral("failed"), true, QStringLiteral("why")));
        QTRY_VERIFY(w.row().attempts > 0);
        QCOMPARE(w.row().uncertain, isDetails ? SlackMessageRow::Uncertain::Details : SlackMessageRow::Uncertain::Message);
        w.open(); // as if it had been killed
        w.later(10);
        QTRY_VERIFY(w.isIdle());
        QCOMPARE(w.slack->texts(QStringLiteral("C1")), QStringList{QStringLiteral("failed")});
        QCOMPARE(w.slack->texts(QStringLiteral("C1"), true), QStringList{QStringLiteral("why")});
    }

    void whereItMayNotLookItIsToldAgain()
    {
        World w;
        w.slack->losesAnswer = true;
        w.slack->answer = refusing(QStringLiteral("conversations.history"), QStringLiteral("missing_scope"));
        w.want(wanted(QStringLiteral("failed"), true));
        QTRY_VERIFY(w.row().attempts > 0);
        w.later(10);
        QTRY_VERIFY(w.isIdle());
        QCOMPARE(w.slack->texts(QStringLiteral("C1")).size(), 2);
    }

    void offlineOnlyTheLastStateIsTold()
    {
        World w;
        w.isConnected = false;
        w.want(wanted(QStringLiteral("begins")));
        QTRY_VERIFY(w.row().attempts > 0);
        w.want(wanted(QStringLiteral("goes on")));
        w.want(wanted(QStringLiteral("passed"), true));
        w.want(wanted(QStringLiteral("other"), true), general, QStringLiteral("0193000000000002"));
        w.isConnected = true;
        w.reporter->wake(); // nobody knows yet
        QTest::qWait(0);
        QVERIFY(w.slack->calls.isEmpty());
        w.reporter->retry();
        QTRY_VERIFY(w.isIdle());
        QCOMPARE(w.slack->texts(QStringLiteral("C1")), (QStringList{QStringLiteral("passed"), QStringLiteral("other")}));
        QCOMPARE(w.slack->methods(), (QStringList{post, post}));
    }

    void oldNewsIsLeftOut()
    {
        World w;
        w.isConnected = false;
        w.want(wanted(QStringLiteral("failed"), true));
        QTRY_VERIFY(w.row().attempts > 0);
        w.isConnected = true;
        w.later(4 * 24 * 3600);
        QTRY_VERIFY(w.row().givenUp);
        QVERIFY(w.slack->calls.isEmpty());
    }

    void aChannelThatRefusesHoldsNobodyUp_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isGivenUp");
        QTest::newRow("not invited") << "not_in_channel" << true;
        QTest::newRow("archived") << "is_archived" << true;
        QTest::newRow("too long") << "msg_too_long" << true;
        QTest::newRow("forbidden") << "restricted_action_read_only_channel" << true;
        QTest::newRow("limits") << "ratelimited" << false;
        QTest::newRow("revoked") << "token_revoked" << false;
        QTest::newRow("no network") << "offline" << false;
    }

    void aChannelThatRefusesHoldsNobodyUp()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, isGivenUp);
        World w;
        w.slack->answer = [&](const RecordingSlack::Call &call) -> std::optional<Result<QJsonObject>> {
            if (call.arguments.value(QStringLiteral("channel")) != QJsonValue(QStringLiteral("C1")))
                return std::nullopt;
            return Result<QJsonObject>(failure(code, QStringLiteral("No.")));
        };
        QSignalSpy failed(w.reporter.get(), &SlackReporter::failed);
        w.want(wanted(QStringLiteral("a"), true));
        w.want(wanted(QStringLiteral("b"), true), {QStringLiteral("T1"), QStringLiteral("C2")});
        QTRY_COMPARE(w.slack->texts(QStringLiteral("C2")), QStringList{QStringLiteral("b")});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(w.row().givenUp, isGivenUp);
        QCOMPARE(w.row().nextAt.isValid(), !isGivenUp);
        w.slack->answer = nullptr;
        w.later(60);
        QTRY_COMPARE(w.slack->texts(QStringLiteral("C1")).size(), isGivenUp ? 0 : 1);
    }

    void aMessageThatSomebodyDeletedIsNotMadeAgain()
    {
        World w;
        w.want(wanted(QStringLiteral("begins")));
        QTRY_VERIFY(w.isIdle());
        w.slack->answer = refusing(update, QStringLiteral("message_not_found"));
        w.want(wanted(QStringLiteral("failed"), true, QStringLiteral("why")));
        QTRY_VERIFY(w.row().givenUp);
        QCOMPARE(w.slack->methods(), (QStringList{post, update}));
    }

    void onePersonHearsBeginningAndEnd()
    {
        World w;
        WantedMessage asked = wanted(QStringLiteral("begins"));
        asked.responseUrl = QStringLiteral("https://hooks.slack.com/commands/1");
        asked.person = QStringLiteral("U1");
        asked.channel = QStringLiteral("C1");
        asked.askedMs = w.clock.now().toMSecsSinceEpoch();
        const SlackPlace alone{QStringLiteral("T1"), {}};
        w.want(asked, alone);
        QTRY_COMPARE(w.slack->answers(), QStringList{QStringLiteral("begins")});
        QTRY_VERIFY(w.isIdle());
        w.clock.time = w.clock.time.addSecs(10);
        QVERIFY(w.reporter->wantEverywhere(runId, wanted(QStringLiteral("goes on")).message, {}, false));
        QTRY_VERIFY(w.isIdle());
        QCOMPARE(w.slack->calls.size(), 1);
        QVERIFY(w.reporter->wantEverywhere(runId, wanted(QStringLiteral("failed")).message, wanted({}, true, QStringLiteral("why")).details,
                                           true));
        QTRY_COMPARE(w.slack->answers(), (QStringList{QStringLiteral("begins"), QStringLiteral("failed")}));
        QCOMPARE(w.slack->calls.constLast().arguments.value(QStringLiteral("blocks")).toArray().size(), 2); // with its details
        QCOMPARE(w.slack->calls.constLast().arguments.value(QStringLiteral("response_type")).toString(), QStringLiteral("ephemeral"));
    }

    void onePersonHearsItAfterHalfAnHour()
    {
        World w;
        WantedMessage asked = wanted(QStringLiteral("passed"), true);
        asked.responseUrl = QStringLiteral("https://hooks.slack.com/commands/1");
        asked.person = QStringLiteral("U1");
        asked.channel = QStringLiteral("C1");
        asked.askedMs = w.clock.now().addSecs(-40 * 60).toMSecsSinceEpoch();
        w.want(asked, {QStringLiteral("T1"), {}});
        QTRY_VERIFY(w.isIdle());
        QCOMPARE(w.slack->methods(), QStringList{QStringLiteral("chat.postEphemeral")});
        QCOMPARE(w.slack->calls.constLast().arguments.value(QStringLiteral("user")).toString(), QStringLiteral("U1"));
    }

    void whoAskedInAChannelThatCannotBeWrittenToHearsWhy()
    {
        World w;
        w.slack->answer = refusing(post, QStringLiteral("not_in_channel"));
        WantedMessage asked = wanted(QStringLiteral("begins"));
        asked.responseUrl = QStringLiteral("https://hooks.slack.com/commands/1");
        asked.person = QStringLiteral("U1");
        w.want(asked);
        QTRY_COMPARE(w.slack->answers(), QStringList{QStringLiteral("Slack says not_in_channel.")});
    }

    void theStoreForgets()
    {
        World w;
        w.want(wanted(QStringLiteral("failed"), true));
        QTRY_VERIFY(w.isIdle());
        QCOMPARE(*w.store->prune(w.clock.now().addDays(-1)), 0);
        QCOMPARE(*w.store->prune(w.clock.now().addDays(1)), 1);
        const SlackMute mute{QStringLiteral("T1"), QStringLiteral("C1"), QStringLiteral("/a"), w.clock.now().addSecs(60)};
        QVERIFY(w.store->mute(mute));
        QCOMPARE(*w.store->mutedUntil(mute.team, mute.channel, mute.file), mute.until);
        QVERIFY(w.store->mute({mute.team, mute.channel, mute.file, {}}));
        QVERIFY(!w.store->mutedUntil(mute.team, mute.channel, mute.file)->isValid());
        QVERIFY(w.store->log({w.clock.now(), QStringLiteral("T1"), QStringLiteral("U1"), QStringLiteral("list"), QStringLiteral("done")}));
        QCOMPARE(w.store->log(10)->constFirst().request, QStringLiteral("list"));
    }
};

QTEST_GUILESS_MAIN(TestSlackReporter)
#include "tst_slackreporter.moc"
