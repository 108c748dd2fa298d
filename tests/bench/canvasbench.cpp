// SPDX-License-Identifier: GPL-3.0-or-later
// How long 500 strands take to lay out, and a frame of the canvas while it is panned, offscreen. Medians and the slowest tenth.
// Bars: layout < 100 ms, frame < 16.6 ms. Exit status 1 if one is missed.
#include "tests/ui/canvas/pipelines.h"
#include "ui/canvas/pipelinecanvas.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

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
    return holds ? 0 : 1;
}
