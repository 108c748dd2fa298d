// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticepolicy.h"

#include <QTest>

namespace clustero {

namespace {

class HandClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time.toUTC(); }
    QDateTime time{QDate(2026, 3, 2), QTime(14, 0)}; // local: quiet hours are
};

const QHash<QString, State> states{{QStringLiteral("running"), State::Running},     {QStringLiteral("failed"), State::Failed},
                                   {QStringLiteral("passed"), State::Passed},       {QStringLiteral("timed_out"), State::TimedOut},
                                   {QStringLiteral("cancelled"), State::Cancelled}, {QStringLiteral("interrupted"), State::Interrupted}};

RunId idOf(const QString &pipeline, int number)
{
    return {pipeline + QString::number(number)};
}

/// Tells the policy what a line says and gives back its answers as lines.
class Story
{
public:
    QStringList tell(const QString &line)
    {
        const QStringList words = line.split(u' ');
        const QString verb = words.first();
        if (verb == u"wait")
            m_clock.time = m_clock.time.addSecs(words.at(1).toInt());
        else if (verb == u"clock")
            m_clock.time.setTime(QTime::fromString(words.at(1), QStringLiteral("HH:mm")));
        else if (verb == u"set")
            return set(words.mid(1));
        else if (verb == u"seen")
            return lines(m_policy.runSeen(idOf(words.at(1), words.at(2).toInt())));
        else if (verb == u"closed")
            m_policy.noticeClosed(words.at(1));
        else if (verb == u"summary-seen")
            return lines(m_policy.summarySeen());
        else if (verb == u"mute")
            return lines(m_policy.muteForOneHour(words.at(1)));
        else if (verb == u"attention")
            return lines(m_policy.needsAttention(
                {words.at(1),
                 words.contains(QStringLiteral("waiting")) ? Attention::Kind::WaitingForMe : Attention::Kind::Broken,
                 QStringLiteral("GitHub refuses the key"),
                 {}},
                words.contains(QStringLiteral("visible"))));
        else if (verb == u"over")
            return lines(m_policy.attentionOver(words.at(1)));
        else
            return lines(m_policy.runChanged(facts(words)));
        return {};
    }

private:
    QStringList set(const QStringList &words)
    {
        NoticeSettings settings = m_policy.settings();
        const QString what = words.first();
        if (what == u"started")
            settings.started = true;
        else if (what == u"still")
            settings.stillFailing = true;
        else if (what == u"passed")
            settings.passed = true;
        else if (what == u"no-failed")
            settings.failed = false;
        else if (what == u"no-broken")
            settings.connectionBroken = false;
        else if (what == u"quiet")
            settings.quiet.on = true;
        else if (what == u"pause-hour")
            settings.pause = NoticePause::forOneHour(m_clock.now());
        else if (what == u"pause-tomorrow")
            settings.pause = NoticePause::untilTomorrow(m_clock.now());
        else if (what == u"pause")
            settings.pause = NoticePause::indefinitely();
        else if (what == u"all")
            settings.pipelines.insert(words.at(1), NoticeScope::All);
        else if (what == u"failures")
            settings.pipelines.insert(words.at(1), NoticeScope::FailuresAndFixes);
        else if (what == u"none")
            settings.pipelines.insert(words.at(1), NoticeScope::None);
        else
            return {QStringLiteral("no such setting: ") + what};
        m_policy.setSettings(settings);
        return {};
    }

    /// web 7 failed mine before=passed rerun=6 branch=main took=301
    RunFacts facts(const QStringList &words) const
    {
        RunFacts facts;
        facts.run.pipeline = words.at(0);
        facts.run.file = words.at(0);
        facts.run.number = words.at(1).toInt();
        facts.run.id = idOf(words.at(0), facts.run.number);
        facts.run.state = states.value(words.at(2));
        facts.mine = words.contains(QStringLiteral("mine"));
        facts.starred = words.contains(QStringLiteral("starred"));
        facts.visible = words.contains(QStringLiteral("visible"));
        int took = 60;
        for (const QString &word : words) {
            const QString value = word.section(u'=', 1);
            if (word.startsWith(u"before="))
                facts.previous = states.value(value);
            else if (word.startsWith(u"rerun="))
                facts.run.rerunOf = idOf(words.at(0), value.toInt());
            else if (word.startsWith(u"branch="))
                facts.branch = value;
            else if (word.startsWith(u"took="))
                took = value.toInt();
        }
        facts.run.startedAt = m_clock.now();
        facts.run.finishedAt = isFinal(facts.run.state) ? m_clock.now().addSecs(took) : QDateTime();
        return facts;
    }

    static QStringList lines(const NoticeEffects &effects)
    {
        QStringList lines;
        for (const NoticeEffect &effect : effects) {
            if (const auto *show = std::get_if<ShowNotice>(&effect))
                lines += QStringLiteral("show %1: %2").arg(show->key, show->title);
            else if (const auto *withdraw = std::get_if<WithdrawNotice>(&effect))
                lines += QStringLiteral("withdraw %1").arg(withdraw->key);
            else if (const auto *entry = std::get_if<InboxEntry>(&effect))
                lines += QStringLiteral("%1 %2").arg(entry->unread ? QStringLiteral("inbox") : QStringLiteral("read"), entry->key);
        }
        return lines;
    }

    HandClock m_clock;
    NoticePolicy m_policy{m_clock};
};

} // namespace

class NoticePolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stories_data();
    void stories();
    void buttons();
    void boundsItsMemory();
};

void NoticePolicyTest::stories_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *story, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(story) << QString::fromUtf8(expected);
    };

    row("my failure is told", "web 1 failed mine", "inbox run:web1|show run:web1: ✕ web failed");
    row("a time-out is a failure", "web 1 timed_out mine", "inbox run:web1|show run:web1: ✕ web timed out");
    row("a stranger's failure is not", "web 1 failed", "");
    row("a starred pipeline's is", "web 1 failed starred before=passed", "inbox run:web1|show run:web1: ✕ web failed");
    row("still failing is off", "web 2 failed mine before=failed", "");
    row("still failing can be on", "set still;web 2 failed mine before=failed", "inbox run:web2|show run:web2: ✕ web failed");
    row("failed can be off", "set no-failed;web 1 failed mine", "");
    row("fixed", "web 2 passed mine before=failed", "inbox run:web2|show run:web2: ✓ web · fixed");
    row("fixed after an interruption", "web 2 passed starred before=interrupted", "inbox run:web2|show run:web2: ✓ web · fixed");
    row("pass after pass is silent", "web 2 passed mine before=passed", "");
    row("a first pass is silent", "web 1 passed mine", "");
    row("a long pass of mine is told", "web 2 passed mine before=passed took=301", "inbox run:web2|show run:web2: ✓ web passed");
    row("five minutes are not long", "web 2 passed mine before=passed took=300", "");
    row("a stranger's long pass is not told", "web 2 passed starred before=passed took=3000", "");
    row("passed can be on", "set passed;web 2 passed starred before=passed", "inbox run:web2|show run:web2: ✓ web passed");
    row("started is off", "web 1 running mine", "");
    row("started is replaced by the result", "set started;web 1 running mine;web 1 failed mine",
        "show run:web1: ▶ web started|inbox run:web1|show run:web1: ✕ web failed");
    row("started goes when the result is silent", "set started;web 1 running mine;web 1 passed mine before=passed",
        "show run:web1: ▶ web started|withdraw run:web1");
    row("started goes with a cancelled run", "set started;web 1 running mine;web 1 cancelled mine",
        "show run:web1: ▶ web started|withdraw run:web1");
    row("cancelled is silent", "web 1 cancelled mine before=failed", "");
    row("the same is told once", "web 1 failed mine;web 1 failed mine", "inbox run:web1|show run:web1: ✕ web failed");

    row("never for what is looked at", "web 1 failed mine visible", "read run:web1");
    row("withdrawn when seen", "web 1 failed mine;seen web 1", "inbox run:web1|show run:web1: ✕ web failed|withdraw run:web1");
    row("seen twice", "web 1 failed mine;seen web 1;seen web 1", "inbox run:web1|show run:web1: ✕ web failed|withdraw run:web1");
    row("withdrawn by a rerun's start", "web 1 failed mine;web 2 running mine rerun=1",
        "inbox run:web1|show run:web1: ✕ web failed|withdraw run:web1");
    row("not by another run's start", "web 1 failed mine;web 2 running", "inbox run:web1|show run:web1: ✕ web failed");
    row("but by its result", "web 1 failed mine;web 2 passed before=failed",
        "inbox run:web1|show run:web1: ✕ web failed|withdraw run:web1");
    row("not by one of another branch", "web 1 failed mine branch=main;web 2 passed branch=topic",
        "inbox run:web1|show run:web1: ✕ web failed");
    row("not by an older one", "web 5 failed mine;web 4 passed", "inbox run:web5|show run:web5: ✕ web failed");
    row("not by one of another pipeline", "web 1 failed mine;api 2 passed", "inbox run:web1|show run:web1: ✕ web failed");
    row("what the desktop closed is not withdrawn", "web 1 failed mine;closed run:web1;seen web 1",
        "inbox run:web1|show run:web1: ✕ web failed");

    row("three within thirty seconds are one", "a 1 failed mine;wait 10;b 1 failed mine;wait 20;c 1 failed mine",
        "inbox run:a1|show run:a1: ✕ a failed|inbox run:b1|show run:b1: ✕ b failed|"
        "inbox run:c1|withdraw run:a1|withdraw run:b1|show summary: ✕ 3 pipelines failed");
    row("a fourth joins", "a 1 failed mine;b 1 failed mine;c 1 failed mine;wait 29;d 1 failed mine",
        "inbox run:a1|show run:a1: ✕ a failed|inbox run:b1|show run:b1: ✕ b failed|inbox run:c1|withdraw run:a1|withdraw run:b1|"
        "show summary: ✕ 3 pipelines failed|inbox run:d1|show summary: ✕ 4 pipelines failed");
    row("a later one stands alone", "a 1 failed mine;b 1 failed mine;c 1 failed mine;wait 31;d 1 failed mine",
        "inbox run:a1|show run:a1: ✕ a failed|inbox run:b1|show run:b1: ✕ b failed|inbox run:c1|withdraw run:a1|withdraw run:b1|"
        "show summary: ✕ 3 pipelines failed|inbox run:d1|show run:d1: ✕ d failed");
    row("slower ones are not joined", "a 1 failed mine;wait 16;b 1 failed mine;wait 15;c 1 failed mine",
        "inbox run:a1|show run:a1: ✕ a failed|inbox run:b1|show run:b1: ✕ b failed|inbox run:c1|show run:c1: ✕ c failed");
    row("a summary counts down", "a 1 failed mine;b 1 failed mine;c 1 failed mine;seen a 1;seen b 1;seen c 1",
        "inbox run:a1|show run:a1: ✕ a failed|inbox run:b1|show run:b1: ✕ b failed|inbox run:c1|withdraw run:a1|withdraw run:b1|"
        "show summary: ✕ 3 pipelines failed|show summary: ✕ 2 pipelines failed|show summary: ✕ 1 pipeline failed|withdraw summary");
    row("a summary that was seen is over", "a 1 failed mine;b 1 failed mine;c 1 failed mine;summary-seen;d 1 failed mine",
        "inbox run:a1|show run:a1: ✕ a failed|inbox run:b1|show run:b1: ✕ b failed|inbox run:c1|withdraw run:a1|withdraw run:b1|"
        "show summary: ✕ 3 pipelines failed|withdraw summary|inbox run:d1|show run:d1: ✕ d failed");
    row("mixed news", "a 1 failed mine;b 2 passed mine before=failed;c 1 failed mine",
        "inbox run:a1|show run:a1: ✕ a failed|inbox run:b2|show run:b2: ✓ b · fixed|inbox run:c1|withdraw run:a1|withdraw run:b2|"
        "show summary: 3 pipelines have news, 2 failed");

    row("paused: only the inbox", "set pause;web 1 failed mine", "inbox run:web1");
    row("paused for an hour", "set pause-hour;wait 3599;a 1 failed mine;wait 1;b 1 failed mine",
        "inbox run:a1|inbox run:b1|show run:b1: ✕ b failed");
    row("paused until tomorrow", "set pause-tomorrow;wait 64799;a 1 failed mine;wait 1;b 1 failed mine",
        "inbox run:a1|inbox run:b1|show run:b1: ✕ b failed");
    row("quiet at night", "set quiet;clock 23:30;a 1 failed mine;clock 06:59;b 1 failed mine;clock 07:00;c 1 failed mine",
        "inbox run:a1|inbox run:b1|inbox run:c1|show run:c1: ✕ c failed");
    row("not quiet by day", "set quiet;clock 21:59;a 1 failed mine", "inbox run:a1|show run:a1: ✕ a failed");
    row("muted for an hour",
        "web 1 failed mine;mute web;wait 60;web 2 failed mine before=passed;api 1 failed mine;wait 3540;"
        "web 3 failed mine before=passed",
        "inbox run:web1|show run:web1: ✕ web failed|withdraw run:web1|inbox run:web2|inbox run:api1|show run:api1: ✕ api failed|"
        "inbox run:web3|show run:web3: ✕ web failed");
    row("nothing of this pipeline", "set none web;web 1 failed mine;web 2 passed mine before=failed", "");
    row("all of this pipeline", "set all web;web 1 failed;web 2 failed before=failed",
        "inbox run:web1|show run:web1: ✕ web failed|withdraw run:web1|inbox run:web2|show run:web2: ✕ web failed");
    row("all: passes as well", "set all web;web 1 passed before=passed", "inbox run:web1|show run:web1: ✓ web passed");
    row("failures and fixes of anybody", "set failures web;web 1 failed;web 2 passed before=failed",
        "inbox run:web1|show run:web1: ✕ web failed|withdraw run:web1|inbox run:web2|show run:web2: ✓ web · fixed");
    row("failures and fixes: no pass", "set failures web;web 1 passed mine before=passed took=900", "");

    row("a broken connection", "attention github;over github;over github",
        "inbox github|show github: GitHub refuses the key|withdraw github");
    row("a broken connection, looked at", "attention github visible;over github", "read github");
    row("a broken connection in a pause", "set pause;attention github;over github", "inbox github");
    row("broken connections can be off", "set no-broken;attention github;attention key waiting",
        "inbox key|show key: GitHub refuses the key");
}

void NoticePolicyTest::stories()
{
    QFETCH(QString, story);
    QFETCH(QString, expected);
    Story teller;
    QStringList effects;
    for (const QString &line : story.split(u';'))
        effects += teller.tell(line);
    QCOMPARE(effects.join(u'|'), expected);
}

void NoticePolicyTest::buttons()
{
    const HandClock clock;
    NoticePolicy policy(clock);
    RunFacts facts;
    facts.run.id = {QStringLiteral("r1")};
    facts.run.file = QStringLiteral("/p/.clustero.yaml");
    facts.run.state = State::Failed;
    facts.mine = true;
    const NoticeEffects effects = policy.runChanged(facts);
    const auto shown = std::get<ShowNotice>(effects.last());
    const QList<NoticeAction> expected{NoticeAction::OpenLog, NoticeAction::RerunFailed, NoticeAction::Mute};
    QVERIFY(shown.actions == expected);
    QCOMPARE(shown.run, facts.run.id);
    QCOMPARE(std::get<InboxEntry>(effects.first()).file, facts.run.file);
    for (const NoticeAction action : shown.actions)
        QVERIFY(noticeActionFromString(toString(action)) == action);
    QVERIFY(!noticeActionFromString(QStringLiteral("delete-everything")));
}

void NoticePolicyTest::boundsItsMemory()
{
    HandClock clock;
    NoticePolicy policy(clock);
    int shown = 0;
    for (int i = 0; i < 300; ++i) {
        RunFacts facts;
        facts.run.id = {QStringLiteral("r%1").arg(i)};
        facts.run.pipeline = facts.run.file = QStringLiteral("p%1").arg(i);
        facts.run.state = State::Failed;
        facts.mine = true;
        for (const NoticeEffect &effect : policy.runChanged(facts)) {
            shown += std::holds_alternative<ShowNotice>(effect) ? 1 : 0;
            shown -= std::holds_alternative<WithdrawNotice>(effect) ? 1 : 0;
        }
        clock.time = clock.time.addSecs(40);
    }
    QCOMPARE(shown, 100);
}

} // namespace clustero

QTEST_GUILESS_MAIN(clustero::NoticePolicyTest)
#include "tst_noticepolicy.moc"
