// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/chatsettingsfile.h"
#include "app/store/slackstore.h"
#include "tests/app/cli/commandtest.h"

using namespace clustero;

/// `clustero slack`.
class TestSlackCommand : public CommandTest
{
    Q_OBJECT

    [[nodiscard]] QString file() const { return chatSettingsFile(m_clustero->folder() + QStringLiteral("/configuration")); }
    Outcome slack(const char *words)
    {
        return (*m_clustero)(QStringList{QStringLiteral("slack")} + QString::fromLatin1(words).split(u' '));
    }
    [[nodiscard]] ChatTeam team() const { return readChatSettings(file())->teams.value(QStringLiteral("T1")); }

private Q_SLOTS:
    void rightsAreGivenAndTaken()
    {
        QCOMPARE(slack("list").out, "Nobody may do anything from Slack, and no channel is told anything.\n");
        QCOMPARE(slack("owner U1").status, ExitBadInput); // of which workspace?
        QCOMPARE(slack("owner U1 --workspace T1").status, ExitPassed);
        QCOMPARE(slack("allow U2 --pipeline web --may run").status, ExitPassed);
        QCOMPARE(slack("allow U2 --pipeline web --may approve").status, ExitPassed);
        QCOMPARE(slack("allow S3 --pipeline acme/* --pipeline lib --may see").status, ExitPassed);
        QCOMPARE(team().owners, QStringList{QStringLiteral("U1")});
        QCOMPARE(team().people.size(), 2);
        QCOMPARE(team().people.constFirst().may, (QSet<ChatRight>{ChatRight::Run, ChatRight::Approve}));
        QCOMPARE(QFile(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(slack("list").out.contains("U2            may run, approve: web\n"));
        QCOMPARE(slack("forbid U2").status, ExitPassed);
        QCOMPARE(slack("forbid U2").status, ExitNoSuchThing);
        QCOMPARE(slack("forbid S3").status, ExitPassed);
        QCOMPARE(slack("forbid U1").status, ExitPassed);
        QVERIFY(readChatSettings(file())->teams.isEmpty());
    }

    void channelsAreTold()
    {
        QCOMPARE(slack("tell C1 --workspace T1").status, ExitPassed);
        QCOMPARE(team().channels.constFirst().news, (QSet<ChatNews>{ChatNews::Failed, ChatNews::Fixed}));
        QCOMPARE(slack("tell C1 --results started,waiting").status, ExitPassed);
        QCOMPARE(team().channels.size(), 1);
        QCOMPARE(slack("tell C1 --pipeline web --results passed").status, ExitPassed);
        QCOMPARE(team().channels.size(), 2);
        QVERIFY(slack("list").out.contains("C1            is told started, waiting: *\n"));
        QCOMPARE(slack("tell C1 --results none").status, ExitPassed);
        QCOMPARE(slack("tell C1 --results none --workspace T1").status, ExitNoSuchThing);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("name for id") << QByteArray("owner ann --workspace T1") << "`ann` is no id of a person";
        QTest::newRow("group as owner") << QByteArray("owner S1 --workspace T1") << "`S1` is no id of a person";
        QTest::newRow("channel's name") << QByteArray("tell #general --workspace T1") << "`#general` is no id of a channel";
        QTest::newRow("workspace's name") << QByteArray("owner U1 --workspace acme") << "`acme` is no id of a workspace";
        QTest::newRow("no pipelines") << QByteArray("allow U1 --may run --workspace T1") << "--pipeline web";
        QTest::newRow("unknown right") << QByteArray("allow U1 --may rnu --pipeline web --workspace T1") << "Did you mean `run`?";
        QTest::newRow("unknown result") << QByteArray("tell C1 --results faild --workspace T1") << "Did you mean `failed`?";
        QTest::newRow("wrong pattern") << QByteArray("allow U1 --pipeline ") + QByteArray(2000, 'x') +
                                              QByteArray(" --may run --workspace T1")
                                       << "no pattern";
        QTest::newRow("nobody") << QByteArray("allow") << "needs an id";
        QTest::newRow("too much") << QByteArray("list U1") << "takes no name";
    }

    void mistakesAreNamed()
    {
        QFETCH(const QByteArray, words);
        QFETCH(const QString, says);
        const Outcome outcome = slack(words.constData());
        QVERIFY2(errorText(outcome).contains(says), outcome.err.constData());
        QCOMPARE(outcome.status, ExitBadInput);
        QVERIFY(!QFile::exists(file()));
    }

    void aFileThatSomebodyBrokeStays()
    {
        QDir().mkpath(QFileInfo(file()).path());
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(R"({"workspaces": {"T1": {"owners": ["ann"]}}})");
        broken.close();
        QVERIFY(errorText(slack("owner U1")).contains(QLatin1String("`ann` is no person's id")));
        QVERIFY(broken.open(QIODevice::ReadOnly));
        QVERIFY(broken.readAll().contains("ann"));
    }

    void requestsAreShown()
    {
        const std::unique_ptr<SlackStore> store = std::move(*SlackStore::open(m_world->paths));
        QVERIFY(store->log({QDateTime::currentDateTimeUtc(), QStringLiteral("T1"), QStringLiteral("U1"),
                            QStringLiteral("/clustero run web"), QStringLiteral("refused")}));
        QVERIFY(slack("log").out.endsWith("U1  /clustero run web: refused\n"));
        const QJsonObject json = QJsonDocument::fromJson(slack("log --output json").out).object();
        QCOMPARE(json.value(QStringLiteral("person")).toString(), QStringLiteral("U1"));
    }
};

QTEST_GUILESS_MAIN(TestSlackCommand)
#include "tst_slackcommand.moc"
