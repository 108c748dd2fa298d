// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/payloadtree.h"
#include "models/triggers/matching.h"
#include "ui/events/decisiontree.h"
#include "ui/events/eventsview.h"
#include "ui/events/replaydialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace clustero;

namespace {

EventSummary push(qint64 row, const QString &branch)
{
    EventSummary event;
    event.row = row;
    event.id = QStringLiteral("delivery-%1").arg(row);
    event.type = QStringLiteral("com.github.push");
    event.title = QStringLiteral("push · acme/web · %1").arg(branch);
    event.sender = QStringLiteral("octavia");
    event.receivedMs = 1'700'000'000'000 + row;
    event.verification = Verification::Valid;
    event.isRouted = true;
    return event;
}

/// Answers at once.
class FakeEvents : public EventSource
{
public:
    QMap<qint64, EventDetails> known;
    QList<std::pair<qint64, QByteArray>> replays;
    QList<std::pair<qint64, DecisionAnswer>> answers;

    void details(qint64 event, QObject *, std::function<void(Result<EventDetails>)> done) override { done(known.value(event)); }
    void replay(qint64 event, const QByteArray &payload, QObject *, std::function<void(Result<qint64>)> done) override
    {
        replays.append({event, payload});
        done(event + 100);
    }
    void save(qint64, const QString &, QObject *, std::function<void(Result<void>)> done) override { done({}); }
    void answer(qint64, qint64 pipeline, DecisionAnswer answer, QObject *, std::function<void(Result<void>)> done) override
    {
        answers.append({pipeline, answer});
        known.first().decisions.first().state = DecisionState::Queued;
        done({});
    }
};

QPushButton *buttonNamed(QWidget &within, const QString &text)
{
    for (QPushButton *button : within.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&within))
            return button;
    }
    return nullptr;
}

} // namespace

class EventsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestFirstAndFilteredAsOneTypes()
    {
        EventsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEvents({push(3, QStringLiteral("main")), push(2, QStringLiteral("fix")), push(1, QStringLiteral("main"))});
        QCOMPARE(model.at(0)->row, 3);
        model.setFilter(QStringLiteral("Push main"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(1), 1);
        model.setFilter(QStringLiteral("Push main octavius"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter(QStringLiteral("Push"));
        QCOMPARE(model.rowCount(), 3);
    }

    void changesAndNewEventsKeepTheOrder()
    {
        EventsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEvents({push(12, QStringLiteral("main")), push(11, QStringLiteral("main"))});
        model.setFilter(QStringLiteral("main"));
        model.update({push(14, QStringLiteral("other")), push(13, QStringLiteral("main"))});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(0)->row, 13);
        model.update({push(12, QStringLiteral("gone"))});
        QCOMPARE(model.rowOf(12), -1);
        model.update({push(12, QStringLiteral("main"))});
        QCOMPARE(model.rowOf(12), 1);
        model.appendOlder({push(10, QStringLiteral("main")), push(9, QStringLiteral("else"))});
        QCOMPARE(model.rowOf(10), 3);
        QCOMPARE(model.rowOf(13), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.at(5)->row, 9);
    }

    void outcomesInWords()
    {
        EventSummary event = push(1, QStringLiteral("main"));
        QCOMPARE(outcomeText(event), QStringLiteral("started nothing"));
        event.started = 1;
        QVERIFY(outcomeText(event).startsWith(QLatin1String("started 1")));
        event.waiting = 1;
        QCOMPARE(outcomeSign(event), EventsModel::Sign::Waiting);
        event.verification = Verification::Wrong;
        QCOMPARE(outcomeSign(event), EventsModel::Sign::Refused);
        event.note = QStringLiteral("its signature is wrong");
        QCOMPARE(outcomeText(event), event.note);
    }

    void pointersOfThePayload()
    {
        PayloadTree tree;
        const QAbstractItemModelTester tester(&tree);
        tree.setDocument(QJsonDocument::fromJson(R"({"a/b":{"~":[1,{"x-y":"deep"}]},"n":12.5,"z":null})"));
        const QModelIndex deep = tree.find(QStringLiteral("DEEP"), {});
        QVERIFY(deep.isValid());
        QCOMPARE(deep.data(PayloadTree::PointerRole).toString(), QStringLiteral("/a~1b/~0/1/x-y"));
        QCOMPARE(deep.data(PayloadTree::ExpressionRole).toString(), QStringLiteral("payload[\"a/b\"][\"~\"][1][\"x-y\"]"));
        QCOMPARE(deep.siblingAtColumn(PayloadTree::ValueColumn).data().toString(), QStringLiteral("deep"));
        const QModelIndex number = tree.find(QStringLiteral("12.5"), deep);
        QCOMPARE(number.data(PayloadTree::ExpressionRole).toString(), QStringLiteral("payload.n"));
        QVERIFY(!tree.find(QStringLiteral("nowhere"), {}).isValid());
        QCOMPARE(tree.find(QStringLiteral("deep"), number), deep); // from the start again
    }

    void whyAndWhyNot()
    {
        TriggerVerdict trigger;
        trigger.type = QStringLiteral("git");
        trigger.isOfEvent = true;
        trigger.reason = QStringLiteral("commit_push");
        trigger.sentence = QStringLiteral("The branch is another one.");
        ConditionVerdict branch;
        branch.name = QStringLiteral("branch");
        branch.match = QStringLiteral("glob");
        branch.wanted = QStringLiteral("release/*");
        branch.found = QStringLiteral("main");
        branch.why = QStringLiteral("“main” is none of them.");
        trigger.conditions.append(branch);
        EventDetails details;
        details.summary = push(1, QStringLiteral("main"));
        details.event.data = R"({"ref":"refs/heads/main"})";
        details.payload = QJsonDocument::fromJson(details.event.data);
        EventDecision decision;
        decision.event = 1;
        decision.pipeline = 7;
        decision.name = QStringLiteral("release");
        decision.verdict = toJson(PipelineVerdict{{trigger}});
        details.decisions.append(decision);
        FakeEvents source;
        source.known.insert(1, details);

        EventsView view(source);
        view.resize(1000, 600);
        view.show();
        view.events().setEvents({details.summary});
        view.focusContent();
        auto *tree = view.findChild<DecisionTree *>();
        QTreeWidgetItem *pipeline = tree->topLevelItem(0);
        QCOMPARE(pipeline->text(0), QStringLiteral("release"));
        QTreeWidgetItem *condition = pipeline->child(0)->child(0);
        QCOMPARE(condition->text(0), QStringLiteral("branch"));
        QCOMPARE(condition->text(1), QStringLiteral("release/*"));
        QCOMPARE(condition->text(2), QStringLiteral("main"));
        QCOMPARE(condition->text(3), branch.why);
    }

    void whatWaitsCanBeApproved()
    {
        EventDetails details;
        details.summary = push(1, QStringLiteral("fork"));
        EventDecision decision;
        decision.event = 1;
        decision.pipeline = 7;
        decision.name = QStringLiteral("build");
        decision.state = DecisionState::WaitingApproval;
        decision.reason = QStringLiteral("It comes from a fork.");
        details.decisions.append(decision);
        FakeEvents source;
        source.known.insert(1, details);
        EventsView view(source);
        view.resize(1000, 600);
        view.show();
        view.events().setEvents({details.summary});
        view.focusContent();
        QPushButton *approve = buttonNamed(view, QStringLiteral("Approve"));
        QVERIFY(approve);
        QVERIFY(buttonNamed(view, QStringLiteral("Deny")));
        approve->click();
        QCOMPARE(source.answers, (QList<std::pair<qint64, DecisionAnswer>>{{7, DecisionAnswer::Run}}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!buttonNamed(view, QStringLiteral("Approve")));
    }

    void replayedAndChosen()
    {
        EventDetails details;
        details.summary = push(1, QStringLiteral("main"));
        FakeEvents source;
        source.known.insert(1, details);
        details.summary = push(101, QStringLiteral("main"));
        source.known.insert(101, details);
        EventsView view(source);
        view.show();
        view.events().setEvents({push(1, QStringLiteral("main"))});
        view.focusContent();
        buttonNamed(view, QStringLiteral("Replay"))->click();
        QCOMPARE(source.replays.size(), 1);
        view.update({push(101, QStringLiteral("main"))});
        QCOMPARE(view.findChild<QTreeView *>()->currentIndex().data(EventsModel::RowRole).toLongLong(), 101);
    }

    void onlyJsonIsReplayed()
    {
        ReplayDialog dialog(QStringLiteral("push"), R"({"a":1})");
        dialog.show();
        QPushButton *replay = buttonNamed(dialog, QStringLiteral("Replay"));
        QVERIFY(replay->isEnabled());
        auto *text = dialog.findChild<QPlainTextEdit *>();
        text->setPlainText(QStringLiteral("{\"a\":"));
        QVERIFY(!replay->isEnabled());
        text->setPlainText(QStringLiteral("{\"a\":2}"));
        QVERIFY(replay->isEnabled());
        QCOMPARE(dialog.payload(), QByteArray("{\"a\":2}"));
    }

    void aHundredThousandEventsFilter()
    {
        QList<EventSummary> events;
        for (int i = 100'000; i > 0; --i)
            events.append(push(i, i % 1000 == 0 ? QStringLiteral("release/%1").arg(i) : QStringLiteral("main")));
        EventsModel model;
        model.setEvents(events);
        model.setFilter(QStringLiteral("release"));
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.at(0)->row, 100'000);
    }
};

QTEST_MAIN(EventsViewTest)
#include "tst_eventsview.moc"
