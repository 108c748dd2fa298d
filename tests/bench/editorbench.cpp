// SPDX-License-Identifier: GPL-3.0-or-later
// A whole page of the window with a pipeline of 500 strands, offscreen: until it is seen, edits on the graph, keys in the text.
// Bars: opening 300 ms, an edit until painted 100 ms, a key 16 ms at the median and 33 ms at the 99th percentile. Exit status 1 if one is missed.
#include "tests/bench/timings.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/window/pipelinepage.h"
#include "ui/yaml/yamlpane.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <cstdio>

using namespace clustero;

namespace {

constexpr int strands = 500;

QByteArray largeFile()
{
    QByteArray text = "# A large pipeline.\nversion: 1\nstrands:\n";
    for (int strand = 0; strand < strands; ++strand) {
        const QByteArray number = QByteArray::number(strand);
        text += "# what strand " + number + " is for\n- name: strand-" + number + "\n";
        if (strand > 0)
            text += "  after: [strand-" + QByteArray::number(strand * 2 / 3) + "]\n";
        text += "  steps:\n  - name: build\n    type: debian:12   # pinned\n    cmd: [make, -j2]\n  - type: host\n    cmd: [./run, '" +
                number + "']\n\n";
    }
    return text;
}

void waitUntil(const std::function<bool()> &isDone)
{
    QElapsedTimer time;
    time.start();
    while (!isDone() && time.elapsed() < 20'000)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir home;
    qputenv("CLUSTERO_CONFIG_DIR", home.filePath(QStringLiteral("config")).toLocal8Bit());
    QApplication application(argc, argv);
    const QString path = home.filePath(QStringLiteral(".clustero.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(largeFile()) < 0 || !file.flush())
        return 2;
    DataPaths paths;
    paths.data = home.filePath(QStringLiteral("data"));
    paths.cache = home.filePath(QStringLiteral("cache"));
    Services services(paths);
    services.begin();
    const RunBoard board;
    Panel panel;

    QWidget window;
    window.resize(1400, 900);
    window.show();
    QApplication::processEvents();
    QList<double> openings;
    std::unique_ptr<PipelinePage> page;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer time;
        time.start();
        page = std::make_unique<PipelinePage>(services, board, path, panel, &window);
        page->resize(window.size());
        page->show();
        waitUntil([&] { return page->canvas()->scene().count() == strands; });
        page->canvas()->viewport()->repaint();
        openings << since(time);
    }
    bool holds = report("opened, until the graph is painted", openings, 300, 300);

    page->setView(PipelinePage::View::Split);
    QApplication::processEvents();
    PipelineCanvas &canvas = *page->canvas();
    PipelineDocument &document = page->editor().document();
    QList<double> edits;
    for (int round = 0; round < 60; ++round) {
        const QString name = QStringLiteral("strand-%1").arg(100 + round);
        const Operation operation = round % 3 == 0   ? Operation(Connect{QStringLiteral("strand-%1").arg(round), name})
                                    : round % 3 == 1 ? Operation(RenameNode{NodePath::ofStrand(100 + round), name + u'x'})
                                                     : Operation(RemoveNode{NodePath::ofStrand(300 + round), false});
        QElapsedTimer time;
        time.start();
        Q_EMIT canvas.editor().operationsWanted({operation});
        canvas.viewport()->repaint();
        edits << since(time);
        QApplication::processEvents();
    }
    holds = report("an edit on the graph, until painted", edits, 100, 100) && holds;
    std::printf("%-44s %7lld\n", "edits that were done", static_cast<long long>(document.canUndo() ? edits.size() : 0));

    auto *text = page->findChild<YamlPane *>();
    text->setCaret(document.text().indexOf("make, -j2") + 8);
    QList<double> keys;
    for (int round = 0; round < 300; ++round) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"));
        QElapsedTimer time;
        time.start();
        QApplication::sendEvent(text->editor(), &key);
        text->editor()->viewport()->repaint();
        keys << since(time);
        QApplication::processEvents();
    }
    holds = report("a key in the text, until painted", keys, 16, 33) && holds;
    QElapsedTimer reading;
    reading.start();
    waitUntil([&] { return document.isCurrent(); });
    std::printf("%-44s %7.2f ms\n", "then, until graph and forms follow", since(reading));
    page.reset();
    return holds ? 0 : 1;
}
