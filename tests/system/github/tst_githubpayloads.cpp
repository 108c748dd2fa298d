// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/expressionwatchdog.h"
#include "app/store/eventstore.h"
#include "models/events/signature.h"
#include "models/triggers/matching.h"
#include "tests/system/github/descriptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

namespace {

const QByteArray secret = "It's a Secret to Everybody";

struct Example
{
    QString name; ///< `push/0`
    QString event;
    QByteArray body;
};

QList<Example> readExamples()
{
    QFile file(Descriptions::file(QStringLiteral("examples.json")));
    QList<Example> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QJsonValue &kind : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString event = kind[QLatin1String("name")].toString();
        int index = 0;
        for (const QJsonValue &example : kind[QLatin1String("examples")].toArray())
            all.append(
                {QStringLiteral("%1/%2").arg(event).arg(index++), event, QJsonDocument(example.toObject()).toJson(QJsonDocument::Compact)});
    }
    return all;
}

Event eventOf(const Example &example)
{
    return *eventFromDelivery({{QStringLiteral("X-GitHub-Event"), example.event},
                               {QStringLiteral("X-GitHub-Delivery"), example.name},
                               {QStringLiteral("X-Hub-Signature-256"), QString::fromLatin1(signatureOf(example.body, secret))}},
                              example.body, QDateTime::currentDateTimeUtc());
}

/// A pipeline that every GitHub trigger could start.
const QByteArray pipeline = R"(version: 1
name: Everything
triggers:
- {type: git, repository: '**'}
- {type: github_pr, repository: '**', forks: true}
- {type: github_issue, repository: '**'}
- {type: github_release, repository: '**'}
- {type: artifact, repository: '**'}
strands:
- name: one
  steps:
  - {type: host, cmd: ['true']}
)";

} // namespace

/// All of GitHub's example payloads: signature, store and triggers. What they start stands in tests/data/github/example-matches, a row each.
class TestGithubPayloads : public QObject
{
    Q_OBJECT

    QList<Example> m_examples;

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = Descriptions::missing();
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_examples = readExamples();
        QVERIFY(m_examples.size() > 300);
    }

    void triggersMatchAsExpected()
    {
        QFile rows(QStringLiteral(CLUSTERO_TEST_DATA "/github/example-matches"));
        QVERIFY(rows.open(QIODevice::ReadOnly));
        QMap<QString, QString> expected;
        for (const QByteArray &line : rows.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#'))
                expected.insert(QString::fromUtf8(line.left(line.indexOf(' '))), QString::fromUtf8(line.mid(line.indexOf(' ') + 1)));
        }
        const PipelineReading reading = readPipeline(pipeline, QStringLiteral("p.yaml"));
        QVERIFY(reading.spec.triggers.size() == 5);
        ThreadExpressionWatchdog watchdog;
        EventMatcher matcher({}, watchdog);
        QStringList wrong;
        for (const Example &example : std::as_const(m_examples)) {
            matcher.setEvent(eventOf(example));
            QStringList matched;
            const PipelineVerdict verdict = matcher.match(reading.spec, {});
            for (const TriggerVerdict &trigger : verdict.triggers) {
                if (trigger.matched)
                    matched.append(trigger.type + u':' + trigger.reason + (trigger.untrusted ? QStringLiteral(" untrusted") : QString()));
            }
            if (matched.join(u',') != expected.value(example.name))
                wrong.append(QStringLiteral("%1 %2").arg(example.name, matched.join(u',')));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("Not as expected:\n") + wrong.join(u'\n')));
    }

    void bytesAndSignaturesSurviveTheStore()
    {
        QTemporaryDir folder;
        const auto store =
            std::move(*EventStore::open({folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("cache"))}));
        for (const Example &example : std::as_const(m_examples)) {
            Event event = eventOf(example);
            event.verification = verifySignature(event, {secret});
            QVERIFY2(event.verification == Verification::Valid, qPrintable(example.name));
            const Result<AddedEvent> added = store->add(event);
            QVERIFY(added && added->isNew);
            const Result<Event> read = store->event(added->row);
            QVERIFY(read);
            QCOMPARE(read->data, example.body);
            QVERIFY(verifySignature(*read, {secret}) == Verification::Valid);
            QVERIFY(verifySignature(*read, {"another"}) == Verification::Wrong);
            QVERIFY(!store->add(event)->isNew);
        }
    }

    void githubsOwnLibrarySignsAlike()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("bodies")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArrayList ours;
        for (const Example &example : std::as_const(m_examples)) {
            ours.append(signatureOf(example.body, secret));
            file.write(ours.constLast() + ' ' + example.body + '\n');
        }
        file.close();
        const Descriptions::Output output = Descriptions::node(QStringLiteral("sign.mjs"), {QString::fromLatin1(secret), file.fileName()});
        QVERIFY2(output.status == 0, output.text.constData());
        const QByteArrayList theirs = output.text.trimmed().split('\n');
        QCOMPARE(theirs.size(), ours.size());
        for (qsizetype i = 0; i < ours.size(); ++i)
            QCOMPARE(theirs.at(i), ours.at(i) + " true");
    }
};

QTEST_GUILESS_MAIN(TestGithubPayloads)
#include "tst_githubpayloads.moc"
