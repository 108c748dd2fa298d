// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/chainmap.h"

#include <QTest>

using namespace clustero;
using After = ChainTrigger::After;

namespace {

ChainPipeline pipeline(const char *name, const QByteArray &triggers = {})
{
    const PipelineSpec spec = readPipeline("version: 1\nname: " + QByteArray(name) + "\ntriggers: [" + triggers +
                                               "]\nstrands:\n- {name: a, steps: [{type: busybox}]}\n",
                                           QStringLiteral("p.yaml"))
                                  .spec;
    ChainPipeline made;
    made.file = QStringLiteral("/shop/%1.yaml").arg(QLatin1String(name));
    made.name = spec.name;
    made.triggers = chainTriggers(spec);
    return made;
}

QStringList linksOf(const ChainMap &map)
{
    QStringList links;
    for (const ChainLink &link : map.links)
        links +=
            QStringLiteral("%1 %2 %3").arg(map.nodes.at(link.from).name, link.isManual ? u"offers" : u"starts", map.nodes.at(link.to).name);
    return links;
}

} // namespace

class TestChainMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsConditions_data()
    {
        QTest::addColumn<QByteArray>("trigger");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("isManual");
        const auto row = [](const char *name, const QByteArray &trigger, After after, bool isManual = false) {
            QTest::newRow(name) << trigger << static_cast<int>(after) << isManual;
        };
        row("default", "{type: pipeline}", After::Success);
        row("failure", "{type: pipeline, result: failure}", After::Failure);
        row("any", "{type: pipeline, result: any}", After::Any);
        row("both reasons", "{type: pipeline, on: [success, failure]}", After::Any);
        row("one reason", "{type: pipeline, on: [failure]}", After::Failure);
        row("reason and any", "{type: pipeline, on: [success], result: any}", After::Success);
        row("contradiction", "{type: pipeline, on: [success], result: failure}", After::Nothing);
        row("manual", "{type: pipeline, mode: manual}", After::Success, true);
    }

    void readsConditions()
    {
        QFETCH(const QByteArray, trigger);
        QFETCH(const int, after);
        QFETCH(const bool, isManual);
        const ChainPipeline one = pipeline("one", trigger);
        QCOMPARE(one.triggers.size(), 1);
        QCOMPARE(static_cast<int>(one.triggers.first().after), after);
        QCOMPARE(one.triggers.first().isManual, isManual);
    }

    void linksByNamesAndGlobs()
    {
        const ChainMap map =
            chainMap({pipeline("build-web"), pipeline("build-app"), pipeline("test", "{type: pipeline, pipeline: 'build-*'}"),
                      pipeline("deploy", "{type: pipeline, pipeline: [test, gone], mode: manual}"), pipeline("alone"),
                      pipeline("log", "{type: pipeline, result: any}")});
        const QStringList wanted{QStringLiteral("build-web starts test"), QStringLiteral("build-app starts test"),
                                 QStringLiteral("test offers deploy"), QStringLiteral("gone offers deploy"), QStringLiteral(" starts log")};
        QStringList links = linksOf(map);
        QStringList sorted = wanted;
        links.sort();
        sorted.sort();
        QCOMPARE(links, sorted);
        QCOMPARE(map.apart, 1);
        QCOMPARE(map.indexOf(QStringLiteral("/shop/alone.yaml")), -1);
        QVERIFY(map.nodes.at(map.indexOf(QStringLiteral("?gone"))).kind == ChainNode::Kind::Missing);
        QVERIFY(map.nodes.at(map.indexOf(QStringLiteral("*"))).kind == ChainNode::Kind::Anything);
    }

    void keepsWhatIsWanted()
    {
        const ChainMap map = chainMap({pipeline("alone"), pipeline("other")}, QStringLiteral("/shop/alone.yaml"));
        QVERIFY(map.isEmpty());
        QCOMPARE(map.nodes.size(), 1);
        QCOMPARE(map.apart, 1);
    }

    void loopsAndItself()
    {
        const ChainMap map =
            chainMap({pipeline("a", "{type: pipeline, pipeline: b}"), pipeline("b", "{type: pipeline, pipeline: [a, b]}")});
        QCOMPARE(map.links.size(), 3);
        QVERIFY(map.links.contains(ChainLink{1, 1, After::Success, false}));
    }

    void staysBounded()
    {
        QList<ChainPipeline> many;
        for (int i = 0; i < 1000; ++i)
            many += pipeline(QByteArray("p" + QByteArray::number(i)).constData(), "{type: pipeline, pipeline: 'p*'}");
        const ChainMap map = chainMap(many);
        QVERIFY(map.isCut);
        QVERIFY(map.links.size() <= ChainMap::mostLinks);
        QVERIFY(map.nodes.size() <= ChainMap::mostNodes + 100);
        for (const ChainLink &link : map.links)
            QVERIFY(link.from < map.nodes.size() && link.to < map.nodes.size());
    }
};

QTEST_APPLESS_MAIN(TestChainMap)
#include "tst_chainmap.moc"
