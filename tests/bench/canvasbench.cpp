// SPDX-License-Identifier: GPL-3.0-or-later
// How long 500 strands take to lay out, a frame of the canvas while it is panned and while a card is dragged, and an edit until it is
// painted, offscreen. Medians and the slowest tenth. Bars: layout < 100 ms, frame < 16.6 ms, edit < 100 ms. Exit status 1 if one is missed.
#include "tests/ui/canvas/operations.h"
#include "tests/ui/canvas/pipelines.h"
#include "ui/canvas/pipelinecanvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace clustero;
using namespace clustero::test;

namespace {

constexpr int strands = 500;
constexpr int frames = 120;

struct FixedClock : Clock
{
    [[nodiscard]] QDateTime now() const override { return noon.addSecs(600); }
};

bool report(const char *what, QList<double> times, double bar)
{
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    const double slow = times[times.size() * 9 / 10];
    std::printf("%-34s %7.2f ms  %7.2f ms  bar %6.1f ms  %s\n", what, median, slow, bar, median < bar ? "holds" : "FALLS SHORT");
    return median < bar;
}

double since(const QElapsedTimer &time)
{
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

bool layOut(const PipelineSpec &pipeline)
{
    QList<LayoutNode> nodes(pipeline.strands.size());
    QHash<QString, int> byName;
    for (int i = 0; i < nodes.size(); ++i) {
        nodes[i].size = QSizeF(230, 86);
        for (const QString &name : pipeline.strands[i].after)
            nodes[i].after.append(byName.value(name));
        byName.insert(pipeline.strands[i].name, i);
    }
    QList<double> times;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer time;
        time.start();
        (void)layeredLayout(nodes);
        times.append(since(time));
    }
    return report("layout of 500 strands", times, 100);
}

bool pan(PipelineCanvas &canvas, qreal zoom, const char *what)
{
    canvas.setZoom(zoom, QPointF(0, 0));
    QScrollBar &down = *canvas.verticalScrollBar();
    QScrollBar &across = *canvas.horizontalScrollBar();
    QList<double> times;
    for (int i = 0; i < frames; ++i) {
        down.setValue(down.maximum() * i / frames);
        across.setValue(across.maximum() * ((i * 7) % frames) / frames);
        QElapsedTimer time;
        time.start();
        canvas.viewport()->repaint();
        times.append(since(time));
    }
    return report(what, times, 1000.0 / 60);
}

/// From the graph that an operation has led to, until it is seen.
bool edit(PipelineCanvas &canvas, const char *what, const std::function<void(PipelineSpec &, int)> &change)
{
    PipelineSpec pipeline = largePipeline(strands);
    canvas.editor().setGraph(parsedOf(pipeline, "start"));
    QList<double> times;
    for (int i = 0; i < 30; ++i) {
        change(pipeline, i);
        const ParsedPipeline parsed = parsedOf(pipeline, QByteArray::number(i));
        QElapsedTimer time;
        time.start();
        canvas.editor().setGraph(parsed);
        canvas.viewport()->repaint();
        times.append(since(time));
    }
    return report(what, times, 100);
}

bool drag(PipelineCanvas &canvas, qreal zoom, const char *what)
{
    canvas.setZoom(zoom, QPointF(0, 0));
    const QStringList seen = canvas.strandsIn(canvas.viewport()->rect());
    const QPoint start = canvas.viewportRect(seen.value(seen.size() / 2)).center() + QPoint(0, -12);
    const auto send = [&canvas](QEvent::Type type, const QPoint &at) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, canvas.viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas.viewport(), &event);
    };
    send(QEvent::MouseButtonPress, start);
    QList<double> times;
    for (int i = 1; i <= frames; ++i) {
        QElapsedTimer time;
        time.start();
        send(QEvent::MouseMove, start + QPoint(i * 3, i * 2));
        canvas.viewport()->repaint();
        times.append(since(time));
    }
    send(QEvent::MouseButtonRelease, start + QPoint(frames * 3, frames * 2));
    return report(what, times, 1000.0 / 60);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const FixedClock clock;
    const PipelineSpec pipeline = largePipeline(strands);
    bool holds = layOut(pipeline);
    PipelineCanvas canvas;
    canvas.setClock(clock);
    canvas.setReducedMotion(true);
    canvas.resize(1600, 1000);
    canvas.setPipeline(pipeline);
    canvas.setRun(largeRun(pipeline));
    canvas.show();
    QCoreApplication::processEvents();
    holds = pan(canvas, 1, "frame at 100 %, panning") && holds;
    holds = pan(canvas, 0.6, "frame at 60 %, panning") && holds;
    holds = pan(canvas, 0.3, "frame at 30 %, panning") && holds;
    holds = pan(canvas, 0.1, "frame at 10 %, panning") && holds;
    QList<double> times;
    Run run = largeRun(pipeline);
    for (int i = 0; i < 40; ++i) {
        run.strands[i].state = State::Running;
        QElapsedTimer time;
        time.start();
        canvas.setRun(run);
        times.append(since(time));
    }
    holds = report("a strand's state changes", times, 4) && holds;
    canvas.setRun(std::nullopt);
    canvas.editor().setEditing(true);
    canvas.setZoom(1, QPointF(0, 0));
    holds = edit(canvas, "edit: connect, until painted",
                 [](PipelineSpec &spec, int i) { spec.strands[400 + i].after = {spec.strands[i].name}; }) &&
            holds;
    holds = edit(canvas, "edit: rename, until painted",
                 [](PipelineSpec &spec, int i) { spec.strands[499].name = QStringLiteral("renamed-%1").arg(i); }) &&
            holds;
    holds = edit(canvas, "edit: delete, until painted", [](PipelineSpec &spec, int i) { spec.strands.removeAt(200 + i); }) && holds;
    canvas.editor().setGraph(parsedOf(pipeline, "drag"));
    holds = drag(canvas, 1, "frame at 100 %, dragging a card") && holds;
    holds = drag(canvas, 0.3, "frame at 30 %, dragging a card") && holds;
    QList<double> pinned;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        canvas.setPins(
            {{pipeline.strands[40].name, QPointF(300 + 20 * i, 400)}, {pipeline.strands[200].name, QPointF(1500, 900 + 10 * i)}});
        canvas.viewport()->repaint();
        pinned.append(since(timer));
    }
    holds = report("a card is pinned, until painted", pinned, 100) && holds;
    return holds ? 0 : 1;
}
