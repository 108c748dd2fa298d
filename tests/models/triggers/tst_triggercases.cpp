// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/expressionwatchdog.h"
#include "models/events/samples.h"
#include "models/triggers/matching.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace clustero;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectIn(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

/// Sets (or with undefined removes) what the pointer's parts lead to.
QJsonValue changed(const QJsonValue &root, const QStringList &parts, const QJsonValue &value)
{
    if (parts.isEmpty())
        return value;
    if (root.isArray()) {
        QJsonArray list = root.toArray();
        list[parts[0].toInt()] = changed(list.at(parts[0].toInt()), parts.mid(1), value);
        return list;
    }
    QJsonObject object = root.toObject();
    const QJsonValue inner = changed(object.value(parts[0]), parts.mid(1), value);
    if (inner.isUndefined())
        object.remove(parts[0]);
    else
        object.insert(parts[0], inner);
    return object;
}

std::optional<Event> eventOf(const QString &folder)
{
    const QJsonObject json = objectIn(folder + QStringLiteral("/event.json"));
    const QList<SampleEvent> samples = sampleEvents();
    const auto sample = std::find_if(samples.begin(), samples.end(),
                                     [&](const SampleEvent &one) { return one.id == json[QLatin1String("sample")].toString(); });
    if (sample == samples.end())
        return std::nullopt;
    Event event = sample->event;
    QJsonValue payload = QJsonDocument::fromJson(event.data).object();
    const QJsonObject set = json[QLatin1String("set")].toObject();
    for (auto change = set.begin(); change != set.end(); ++change)
        payload = changed(payload, change.key().mid(1).split(u'/'), change.value());
    for (const QJsonValue &pointer : json[QLatin1String("unset")].toArray())
        payload = changed(payload, pointer.toString().mid(1).split(u'/'), QJsonValue::Undefined);
    event.data = QJsonDocument(payload.toObject()).toJson();
    for (const QByteArray &line : contentOf(folder + QStringLiteral("/headers")).split('\n')) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            event.headers.insert(QString::fromUtf8(line.left(colon)).toLower(), QString::fromUtf8(line.mid(colon + 1).trimmed()));
    }
    return event;
}

} // namespace

/// A folder of tests/data/triggers is a case: `pipeline.yaml`; `event.json`: a sample of resources/events with changes to its payload, the
/// pipeline's repository and the chain's length; `headers` where there are more; `expected.json`: what the verdict must say.
class TestTriggerCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(QStringLiteral(CLUSTERO_TEST_DATA "/triggers"));
        const QStringList folders = data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(folders.size() >= 100);
        for (const QString &folder : folders)
            QTest::newRow(qPrintable(folder)) << data.filePath(folder);
    }
    void cases()
    {
        QFETCH(QString, folder);
        const PipelineReading reading = readPipeline(contentOf(folder + QStringLiteral("/pipeline.yaml")), QStringLiteral("p.yaml"));
        QVERIFY(!reading.spec.strands.isEmpty());
        const std::optional<Event> event = eventOf(folder);
        QVERIFY(event);
        const QJsonObject context = objectIn(folder + QStringLiteral("/event.json"));
        m_matcher.setEvent(*event);
        const PipelineVerdict verdict =
            m_matcher.match(reading.spec, {context[QLatin1String("repository")].toString(), context[QLatin1String("chain")].toInt()});
        const QByteArray shown = QJsonDocument(toJson(verdict)).toJson();
        const QJsonObject expected = objectIn(folder + QStringLiteral("/expected.json"));
        QVERIFY(expected[QLatin1String("matched")].isBool());
        QVERIFY2(verdict.starts() == expected[QLatin1String("matched")].toBool(), shown.constData());
        checkDecisive(verdict, expected, shown);
        const QJsonArray fails = expected[QLatin1String("fails")].toArray();
        for (qsizetype i = 0; i < fails.size(); ++i)
            checkFailures(verdict.triggers.value(i), fails[i].toArray(), shown);
        if (expected.contains(QLatin1String("reason0")))
            QVERIFY2(verdict.triggers.value(0).reason == expected[QLatin1String("reason0")].toString(), shown.constData());
        for (const TriggerVerdict &trigger : verdict.triggers)
            QVERIFY2(trigger.sentence.size() > 10 && trigger.sentence.endsWith(u'.'), shown.constData());
    }

    /// One matcher for all cases and for payloads in which members are missing or of another kind, against a new one for each.
    void preparedTriggersGetTheSameVerdicts()
    {
        const QDir data(QStringLiteral(CLUSTERO_TEST_DATA "/triggers"));
        QRandomGenerator random(1);
        QList<PipelineSpec> pipelines;
        QList<Event> events;
        for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString folder = data.filePath(name);
            pipelines += readPipeline(contentOf(folder + QStringLiteral("/pipeline.yaml")), QStringLiteral("p.yaml")).spec;
            const std::optional<Event> event = eventOf(folder);
            QVERIFY(event);
            events += *event;
            for (int i = 0; i < 3; ++i) {
                Event other = *event;
                other.data = QJsonDocument(spoilt(QJsonDocument::fromJson(event->data).object(), random).toObject()).toJson();
                events += other;
            }
        }
        QList<PreparedPipeline> prepared;
        for (const PipelineSpec &pipeline : std::as_const(pipelines))
            prepared += m_matcher.prepare(pipeline);
        int started = 0;
        for (qsizetype i = 0; i < events.size(); ++i) {
            m_matcher.setEvent(events[i]);
            m_other.setEvent(events[i]);
            for (int k = 0; k < 6; ++k) {
                const qsizetype at = k == 0 ? i / 4 : random.bounded(static_cast<int>(pipelines.size()));
                const MatchContext context{k % 3 == 2 ? QStringLiteral("acme/app") : QStringLiteral("acme/web"), k % 2};
                const PipelineVerdict found = m_matcher.match(prepared[at], context);
                const PipelineVerdict wanted = m_other.match(pipelines[at], context);
                QCOMPARE(toJson(found), toJson(wanted));
                QVERIFY(!found.decisive() || m_matcher.concerns(prepared[at], context));
                started += found.starts();
            }
        }
        QVERIFY2(started > 100, qPrintable(QString::number(started)));
    }

private:
    /// Members at random places are gone, or are something else.
    static QJsonValue spoilt(const QJsonValue &value, QRandomGenerator &random)
    {
        static const QJsonArray others{
            QJsonValue::Null, true, false, 0, 7, 1.5, QString(), QStringLiteral("x"), QJsonArray(), QJsonArray{QStringLiteral("main"), 3},
            QJsonObject()};
        if (random.bounded(40) == 0)
            return random.bounded(3) == 0 ? QJsonValue(QJsonValue::Undefined) : others.at(random.bounded(static_cast<int>(others.size())));
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue &entry : value.toArray())
                list.append(spoilt(entry, random));
            return list;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            const QJsonValue inner = spoilt(object.value(key), random);
            if (inner.isUndefined())
                object.remove(key);
            else
                object.insert(key, inner);
        }
        return object;
    }

    static void checkDecisive(const PipelineVerdict &verdict, const QJsonObject &expected, const QByteArray &shown)
    {
        const TriggerVerdict *decisive = verdict.decisive();
        QVERIFY2(bool(decisive) == expected.contains(QLatin1String("trigger")), shown.constData());
        if (!decisive)
            return;
        QVERIFY2(decisive->index == expected[QLatin1String("trigger")].toInt(), shown.constData());
        QVERIFY2(decisive->reason == expected[QLatin1String("reason")].toString(), shown.constData());
        QVERIFY2(decisive->offers == expected[QLatin1String("offers")].toBool(), shown.constData());
        const QJsonObject env = expected[QLatin1String("env")].toObject();
        for (auto variable = env.begin(); variable != env.end(); ++variable) {
            QVERIFY2(decisive->env.contains(variable.key()) == !variable.value().isNull(), qPrintable(variable.key()));
            QCOMPARE(decisive->env.value(variable.key()), variable.value().toString());
        }
        QVERIFY2(decisive->untrusted == expected[QLatin1String("untrusted")].toBool(), shown.constData());
        if (expected.contains(QLatin1String("commit")))
            QCOMPARE(decisive->commit, expected[QLatin1String("commit")].toString());
    }

    static void checkFailures(const TriggerVerdict &trigger, const QJsonArray &expected, const QByteArray &shown)
    {
        QStringList failed, wanted;
        for (const ConditionVerdict &condition : trigger.conditions) {
            if (condition.holds)
                continue;
            failed += condition.name;
            QVERIFY2(condition.why.size() > 10 && condition.why.endsWith(u'.'), shown.constData());
        }
        for (const QJsonValue &name : expected)
            wanted += name.toString();
        QVERIFY2(failed == wanted, shown.constData());
        QVERIFY2(!trigger.matched && trigger.env.isEmpty(), shown.constData());
    }

    ThreadExpressionWatchdog m_watchdog;
    EventMatcher m_matcher{{}, m_watchdog};
    EventMatcher m_other{{}, m_watchdog};
};

QTEST_GUILESS_MAIN(TestTriggerCases)
#include "tst_triggercases.moc"
