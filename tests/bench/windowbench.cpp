// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window: its start beside that of an empty one, what it costs while nothing happens, and long lists.
#include "app/desktop/desktop.h"
#include "app/desktop/fontsahead.h"
#include "tests/bench/firstpaint.h"
#include "ui/theme/language.h"
#include "ui/window/runspage.h"
#include "ui/window/settingsdialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>
#include <unistd.h>

using namespace clustero;

namespace {

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return static_cast<double>(fields.value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

int ownWindow(int argc, char **argv, int idleSeconds)
{
    std::jthread fonts = readFontsAhead();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const DataPaths paths = DataPaths::standard();
    SingleInstance instance(paths.data);
    Language language;
    language.use(languageSetting.get());
    Desktop desktop(paths, language, instance);
    if (fonts.joinable())
        fonts.join();
    std::unique_ptr<FirstPaint> paint;
    if (idleSeconds == 0) {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (qobject_cast<QMainWindow *>(widget))
                paint = std::make_unique<FirstPaint>(widget);
        }
    } else {
        QTimer::singleShot(std::chrono::seconds(3), [idleSeconds] { // after everything has settled
            const double before = cpuSeconds();
            QTimer::singleShot(std::chrono::seconds(idleSeconds), [before, idleSeconds] {
                std::printf("%.3f %.1f\n", 100 * (cpuSeconds() - before) / idleSeconds, residentMiB());
                std::fflush(stdout);
                ::_exit(0);
            });
        });
    }
    desktop.begin({});
    return QApplication::exec();
}

double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(part * static_cast<double>(values.size() - 1))];
}

/// load ms, median and 99th percentile of a scroll step, the slowest filter keystroke, resident MiB.
int manyRuns(int argc, char **argv, int count)
{
    QApplication application(argc, argv);
    const Appearance appearance;
    QList<RunSummary> runs;
    for (int i = 1; i <= count; ++i) {
        RunSummary run;
        run.id = RunId{QStringLiteral("%1").arg(i, 16, 16, QLatin1Char('0'))};
        run.number = i / 7 + 1;
        run.state = i % 9 == 0 ? State::Failed : State::Passed;
        run.pipeline = QStringLiteral("pipeline-%1").arg(i % 7);
        run.file = QStringLiteral("/projects/%1/.clustero.yaml").arg(i % 7);
        run.trigger = QStringLiteral("manual");
        run.createdMs = 1'700'000'000'000 + i * 60'000LL;
        run.startedMs = run.createdMs;
        run.finishedMs = run.startedMs + 1000 + (i * 7919) % 90'000;
        runs << run;
    }
    RunBoard board;
    RunsPage page(board);
    page.resize(1200, 800);
    page.show();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    board.reset(runs);
    QApplication::processEvents();
    const double load = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    auto *view = page.findChild<QTreeView *>();
    std::vector<double> steps;
    for (int step = 0; step < 600; ++step) {
        timer.restart();
        view->verticalScrollBar()->setValue(step * view->verticalScrollBar()->maximum() / 600);
        view->viewport()->repaint();
        steps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    double slowest = 0;
    auto *filter = page.findChild<QLineEdit *>();
    for (const QString &typed : {QStringLiteral("f"), QStringLiteral("fa"), QStringLiteral("fail"), QStringLiteral("failed pipeline-3"),
                                 QStringLiteral("#140"), QString()}) {
        timer.restart();
        filter->setText(typed);
        view->viewport()->repaint();
        slowest = std::max(slowest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%.1f %.2f %.2f %.1f %.1f\n", load, quantile(steps, 0.5), quantile(steps, 0.99), slowest, residentMiB());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    const int number = argc > 2 ? QByteArray(argv[2]).toInt() : 0;
    if (mode == "window")
        return ownWindow(argc, argv, 0);
    if (mode == "idle" && number > 0)
        return ownWindow(argc, argv, number);
    if (mode == "runs" && number > 0)
        return manyRuns(argc, argv, number);
    std::fputs("usage: windowbench window | idle SECONDS | runs COUNT\n", stderr);
    return 2;
}
