// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layout/layeredlayout.h"
#include "models/layout/layergraph.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace clustero;

namespace {

using Edges = QList<QPair<int, int>>; // from, to

QList<LayoutNode> graphOf(int count, const Edges &edges)
{
    QList<LayoutNode> nodes(count);
    for (LayoutNode &node : nodes)
        node.size = QSizeF(220, 84);
    for (const auto &[from, to] : edges)
        nodes[to].after.append(from);
    return nodes;
}

QList<LayoutNode> randomGraph(int count, quint32 seed, int mostAfter, int reach)
{
    QRandomGenerator random(seed);
    QList<LayoutNode> nodes(count);
    for (int i = 0; i < count; ++i) {
        nodes[i].size = QSizeF(180 + 2 * random.bounded(40), 56 + 2 * random.bounded(60));
        for (int k = random.bounded(mostAfter + 1); k > 0 && i > 0; --k)
            nodes[i].after.append(std::max(0, i - 1 - static_cast<int>(random.bounded(static_cast<quint32>(reach)))));
    }
    return nodes;
}

QList<LayoutNode> chainOfEverything(int count)
{
    QList<LayoutNode> nodes = graphOf(count, {});
    for (int i = 0; i < count; ++i) {
        for (int before = 0; before < i; ++before)
            nodes[i].after.append(before);
    }
    return nodes;
}

QString overlapIn(const Layout &layout)
{
    for (int a = 0; a < layout.cards.size(); ++a) {
        for (int b = a + 1; b < layout.cards.size(); ++b) {
            if (layout.cards[a].intersects(layout.cards[b]))
                return QStringLiteral("cards %1 and %2 overlap").arg(a).arg(b);
        }
    }
    return {};
}

QString edgeUnderCard(const Layout &layout)
{
    for (const LayoutEdge &edge : layout.edges) {
        const QList<QPointF> samples = sampledEdge(edge, 24);
        for (int card = 0; card < layout.cards.size(); ++card) {
            if (card == edge.from || card == edge.to)
                continue;
            for (const QPointF &sample : samples) {
                if (layout.cards[card].adjusted(1, 1, -1, -1).contains(sample))
                    return QStringLiteral("edge %1 to %2 passes under %3").arg(edge.from).arg(edge.to).arg(card);
            }
        }
    }
    return {};
}

QString edgeNotAtPorts(const Layout &layout)
{
    for (const LayoutEdge &edge : layout.edges) {
        const QRectF &from = layout.cards[edge.from];
        const QRectF &to = layout.cards[edge.to];
        const bool good = edge.points.size() >= 2 && edge.points.size() % 2 == 0 &&
                          from.adjusted(-1, -1, 1, 1).contains(edge.points.first()) &&
                          to.adjusted(-1, -1, 1, 1).contains(edge.points.last());
        if (!good)
            return QStringLiteral("edge %1 to %2 hangs in the air").arg(edge.from).arg(edge.to);
    }
    return {};
}

bool isSame(const Layout &a, const Layout &b)
{
    return a.cards == b.cards && a.bounds == b.bounds && a.crossings == b.crossings &&
           std::equal(a.edges.begin(), a.edges.end(), b.edges.begin(), b.edges.end(), [](const LayoutEdge &x, const LayoutEdge &y) {
               return x.from == y.from && x.to == y.to && x.redundant == y.redundant && x.loops == y.loops && x.points == y.points;
           });
}

/// Crossings between a column and the next, counted pair by pair.
int plainCrossings(const LayerGraph &graph)
{
    QList<QPair<int, int>> lines; // per column, so that only neighbours are compared
    int total = 0;
    for (const std::vector<int> &column : graph.columns) {
        lines.clear();
        for (const int index : column) {
            const LayerNode &node = graph.nodes[static_cast<size_t>(index)];
            for (const int end : node.out)
                lines.append({node.position, graph.nodes[static_cast<size_t>(end)].position});
        }
        for (qsizetype a = 0; a < lines.size(); ++a) {
            for (qsizetype b = a + 1; b < lines.size(); ++b)
                total += (lines[a].first - lines[b].first) * (lines[a].second - lines[b].second) < 0 ? 1 : 0;
        }
    }
    return total;
}

} // namespace

Q_DECLARE_METATYPE(clustero::LayoutNode)

class LayeredLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<Edges>("edges");
        QTest::addColumn<QList<int>>("layers");
        QTest::addColumn<int>("crossings");
        QTest::addColumn<Edges>("redundant");
        QTest::newRow("nothing") << 0 << Edges{} << QList<int>{} << 0 << Edges{};
        QTest::newRow("one") << 1 << Edges{} << QList<int>{0} << 0 << Edges{};
        QTest::newRow("chain") << 4 << Edges{{0, 1}, {1, 2}, {2, 3}} << QList<int>{0, 1, 2, 3} << 0 << Edges{};
        QTest::newRow("chain, file order reversed") << 3 << Edges{{2, 1}, {1, 0}} << QList<int>{2, 1, 0} << 0 << Edges{};
        QTest::newRow("diamond") << 4 << Edges{{0, 1}, {0, 2}, {1, 3}, {2, 3}} << QList<int>{0, 1, 1, 2} << 0 << Edges{};
        QTest::newRow("fan-out") << 5 << Edges{{0, 1}, {0, 2}, {0, 3}, {0, 4}} << QList<int>{0, 1, 1, 1, 1} << 0 << Edges{};
        QTest::newRow("long edge") << 4 << Edges{{0, 1}, {1, 2}, {2, 3}, {0, 3}} << QList<int>{0, 1, 2, 3} << 0 << Edges{{0, 3}};
        QTest::newRow("long edge that is needed")
            << 5 << Edges{{0, 1}, {1, 2}, {2, 3}, {4, 3}} << QList<int>{0, 1, 2, 3, 0} << 0 << Edges{};
        QTest::newRow("disconnected") << 5 << Edges{{0, 1}, {2, 3}} << QList<int>{0, 1, 0, 1, 0} << 0 << Edges{};
        QTest::newRow("two crossed pairs are uncrossed") << 4 << Edges{{0, 3}, {1, 2}} << QList<int>{0, 0, 1, 1} << 0 << Edges{};
        QTest::newRow("crossing that nothing saves")
            << 4 << Edges{{0, 2}, {0, 3}, {1, 2}, {1, 3}} << QList<int>{0, 0, 1, 1} << 1 << Edges{};
        QTest::newRow("redundant over two ways")
            << 4 << Edges{{0, 1}, {0, 2}, {1, 3}, {2, 3}, {0, 3}} << QList<int>{0, 1, 1, 2} << 0 << Edges{{0, 3}};
        QTest::newRow("named twice, itself, unknown") << 2 << Edges{{0, 1}, {0, 1}, {1, 1}} << QList<int>{0, 1} << 0 << Edges{};
    }

    void columns()
    {
        QFETCH(int, count);
        QFETCH(Edges, edges);
        QList<LayoutNode> nodes = graphOf(count, edges);
        for (LayoutNode &node : nodes)
            node.after << -1 << count;
        const Layout layout = layeredLayout(nodes);
        QTEST(layout.layers, "layers");
        QVERIFY(std::none_of(layout.edges.begin(), layout.edges.end(), [](const LayoutEdge &edge) { return edge.loops || edge.inCycle; }));
        QTEST(layout.crossings, "crossings");
        Edges redundant;
        for (const LayoutEdge &edge : layout.edges) {
            if (edge.redundant)
                redundant.append({edge.from, edge.to});
        }
        QTEST(redundant, "redundant");
        QCOMPARE(overlapIn(layout), QString());
        QCOMPARE(edgeUnderCard(layout), QString());
        QCOMPARE(edgeNotAtPorts(layout), QString());
    }

    void aChainIsAStraightLine()
    {
        const Layout layout = layeredLayout(graphOf(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}}));
        for (const QRectF &card : layout.cards)
            QCOMPARE(card.center().y(), layout.cards.first().center().y());
        for (int i = 1; i < 4; ++i)
            QVERIFY(layout.cards[i].left() >= layout.cards[i - 1].right() + LayoutOptions().layerGap);
    }

    void aParentStandsBetweenItsChildren()
    {
        const Layout layout = layeredLayout(graphOf(4, {{0, 1}, {0, 2}, {0, 3}}));
        QCOMPARE(layout.cards[0].center().y(), layout.cards[2].center().y());
    }

    void cyclesEnd_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<Edges>("edges");
        QTest::addColumn<Edges>("loops");
        QTest::newRow("itself") << 1 << Edges{{0, 0}} << Edges{};
        QTest::newRow("two") << 2 << Edges{{0, 1}, {1, 0}} << Edges{{1, 0}};
        QTest::newRow("three and a way in") << 4 << Edges{{0, 1}, {1, 2}, {2, 3}, {3, 1}} << Edges{{3, 1}};
        QTest::newRow("two loops through one") << 3 << Edges{{0, 1}, {1, 0}, {1, 2}, {2, 1}} << Edges{{1, 0}, {2, 1}};
    }

    void cyclesEnd()
    {
        QFETCH(int, count);
        QFETCH(Edges, edges);
        const Layout layout = layeredLayout(graphOf(count, edges));
        Edges loops;
        for (const LayoutEdge &edge : layout.edges) {
            if (edge.loops)
                loops.append({edge.from, edge.to});
        }
        std::sort(loops.begin(), loops.end());
        QTEST(loops, "loops");
        for (const LayoutEdge &edge : layout.edges) // the way in of "three and a way in" is the only one outside
            QCOMPARE(edge.inCycle, !(count == 4 && edge.from == 0));
        QCOMPARE(overlapIn(layout), QString());
        QCOMPARE(edgeUnderCard(layout), QString());
        QCOMPARE(edgeNotAtPorts(layout), QString());
    }

    void everythingAfterEverythingEnds()
    {
        QList<LayoutNode> nodes = graphOf(60, {});
        for (LayoutNode &node : nodes) {
            for (int i = 0; i < nodes.size(); ++i)
                node.after.append(i);
        }
        const Layout layout = layeredLayout(nodes);
        QCOMPARE(overlapIn(layout), QString());
        QCOMPARE(layout.edges.size(), 60 * 59);
    }

    void properties_data()
    {
        QTest::addColumn<QList<LayoutNode>>("nodes");
        for (quint32 seed = 1; seed <= 12; ++seed) {
            QTest::addRow("sparse %u", seed) << randomGraph(40, seed, 1, 8);
            QTest::addRow("ordinary %u", seed) << randomGraph(40, seed, 3, 12);
            QTest::addRow("dense %u", seed) << randomGraph(25, seed, 6, 25);
        }
        QTest::newRow("500") << randomGraph(500, 7, 3, 40);
        QTest::newRow("500 with long edges") << randomGraph(500, 7, 2, 500);
        QTest::newRow("500 in a row") << randomGraph(500, 7, 2, 2);
        QTest::newRow("chain of everything") << chainOfEverything(60);
    }

    void properties()
    {
        QFETCH(QList<LayoutNode>, nodes);
        const Layout layout = layeredLayout(nodes);
        QCOMPARE(layout.cards.size(), nodes.size());
        QCOMPARE(overlapIn(layout), QString());
        QCOMPARE(edgeUnderCard(layout), QString());
        QCOMPARE(edgeNotAtPorts(layout), QString());
        QVERIFY(isSame(layout, layeredLayout(nodes)));
        for (const LayoutEdge &edge : layout.edges)
            QVERIFY(layout.layers[edge.from] < layout.layers[edge.to]);
        for (const QRectF &card : layout.cards)
            QVERIFY(layout.bounds.contains(card));
    }

    /// No two neighbours stand against the file's order without saving a crossing.
    void fileOrderIsKept_data()
    {
        QTest::addColumn<QList<LayoutNode>>("nodes");
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QTest::addRow("sparse %u", seed) << randomGraph(30, seed, 1, 8);
            QTest::addRow("ordinary %u", seed) << randomGraph(30, seed, 3, 12);
        }
        QTest::newRow("no edges") << graphOf(12, {});
        QTest::newRow("200") << randomGraph(200, 3, 2, 20);
    }

    void fileOrderIsKept()
    {
        QFETCH(QList<LayoutNode>, nodes);
        LayerGraph graph = layerGraph(nodes);
        const int crossings = orderColumns(graph);
        QCOMPARE(crossings, plainCrossings(graph));
        for (std::vector<int> &column : graph.columns) {
            for (size_t i = 0; i + 1 < column.size(); ++i) {
                LayerNode &upper = graph.nodes[static_cast<size_t>(column[i])];
                LayerNode &lower = graph.nodes[static_cast<size_t>(column[i + 1])];
                if (upper.key <= lower.key)
                    continue;
                std::swap(upper.position, lower.position);
                QVERIFY2(plainCrossings(graph) > crossings, qPrintable(QStringLiteral("%1 before %2").arg(upper.card).arg(lower.card)));
                std::swap(upper.position, lower.position);
            }
        }
    }

    void fileOrderWithoutCrossings()
    {
        const Layout layout = layeredLayout(graphOf(6, {{0, 1}, {2, 3}, {2, 4}}));
        QVERIFY(layout.cards[0].top() < layout.cards[2].top());
        QVERIFY(layout.cards[2].top() < layout.cards[5].top());
        QVERIFY(layout.cards[1].top() < layout.cards[3].top());
        QVERIFY(layout.cards[3].top() < layout.cards[4].top());
    }

    void mirrored()
    {
        const QList<LayoutNode> nodes = randomGraph(30, 4, 3, 12);
        LayoutOptions options;
        const Layout plain = layeredLayout(nodes, options);
        options.rightToLeft = true;
        const Layout layout = layeredLayout(nodes, options);
        QCOMPARE(overlapIn(layout), QString());
        QCOMPARE(edgeUnderCard(layout), QString());
        for (int i = 0; i < nodes.size(); ++i) {
            QCOMPARE(layout.cards[i].top(), plain.cards[i].top());
            QCOMPARE(layout.cards[i].left() + plain.cards[i].right(), plain.bounds.right());
        }
        for (const LayoutEdge &edge : layout.edges)
            QVERIFY(edge.points.first().x() > edge.points.last().x());
    }

    void pins_data()
    {
        QTest::addColumn<QList<LayoutNode>>("nodes");
        QTest::addColumn<int>("card");
        QTest::addColumn<QPointF>("pin");
        const QList<LayoutNode> diamond = graphOf(5, {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {0, 4}});
        QTest::newRow("far below") << diamond << 1 << QPointF(100, 900);
        QTest::newRow("left of its start") << diamond << 3 << QPointF(-600, 0);
        QTest::newRow("on another card") << diamond << 3 << layeredLayout(diamond).cards[1].topLeft();
        QTest::newRow("in a large graph") << randomGraph(60, 5, 3, 12) << 30 << QPointF(400, 300);
    }

    void pins()
    {
        QFETCH(QList<LayoutNode>, nodes);
        QFETCH(int, card);
        QFETCH(QPointF, pin);
        nodes[card].pin = pin;
        const Layout layout = layeredLayout(nodes);
        QCOMPARE(layout.cards[card].topLeft(), pin);
        QCOMPARE(overlapIn(layout), QString());
        QCOMPARE(edgeUnderCard(layout), QString());
        QCOMPARE(edgeNotAtPorts(layout), QString());
        QVERIFY(isSame(layout, layeredLayout(nodes)));
    }

    void timeIsBounded_data()
    {
        QTest::addColumn<QList<LayoutNode>>("nodes");
        QTest::newRow("200") << randomGraph(200, 11, 3, 20);
        QTest::newRow("200, everything after everything before") << chainOfEverything(200);
        QTest::newRow("500") << randomGraph(500, 11, 3, 40);
        QTest::newRow("500 with long edges") << randomGraph(500, 11, 3, 500);
    }

    void timeIsBounded()
    {
        QFETCH(QList<LayoutNode>, nodes);
        QElapsedTimer time;
        time.start();
        const Layout layout = layeredLayout(nodes);
        qInfo("%lld ms, %d crossings", static_cast<long long>(time.elapsed()), layout.crossings);
        QVERIFY(time.elapsed() < 5000); // speed is measured by tests/bench; this is against endless loops, sanitizers included
    }
};

QTEST_APPLESS_MAIN(LayeredLayoutTest)
#include "tst_layeredlayout.moc"
