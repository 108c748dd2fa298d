// SPDX-License-Identifier: GPL-3.0-or-later
// The log view on a log of ten million lines: prints a table of figures and their limits. See tests/bench/log.
#include "app/logs/logindex.h"
#include "ui/log/logcanvas.h"
#include "ui/log/logview.h"
#include "ui/theme/clusterostyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QThread>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <random>

using namespace clustero;

namespace {

using Samples = std::vector<double>;

double percentile(Samples samples, double share)
{
    std::sort(samples.begin(), samples.end());
    return samples.empty() ? 0 : samples[static_cast<std::size_t>(static_cast<double>(samples.size() - 1) * share)];
}

double processorMs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Measures how long each event takes.
class Application : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        const double own = processorMs();
        if (m_depth++ == 0)
            m_timer.start();
        const bool result = QApplication::notify(receiver, event);
        if (--m_depth == 0) {
            longest = std::max(longest, static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
            longestOwn = std::max(longestOwn, processorMs() - own);
        }
        return result;
    }
    double longest = 0;    ///< ms
    double longestOwn = 0; ///< ms of the processor: without what other programs took

private:
    QElapsedTimer m_timer;
    int m_depth = 0;
};

qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// Lines of 100 bytes, some with colours, some that tell of trouble.
QByteArray someLines(qint64 first, int count)
{
    QByteArray bytes;
    bytes.reserve(count * 100);
    for (qint64 i = first; i < first + count; ++i) {
        QByteArray line = "2026-01-01T00:00:00 worker-" + QByteArray::number(i % 16) + " request " + QByteArray::number(i);
        if (i % 1000 == 7)
            line += " timeout while waiting";
        line = line.leftJustified(99, '.', true);
        bytes += line + '\n';
    }
    return bytes;
}

bool generate(const QString &path, qint64 lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (qint64 line = 0; line < lines; line += 10'000) {
        const QByteArray bytes = someLines(line, 10'000);
        if (file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

/// Appends so many MB a second, in pieces a millisecond or two apart.
int writeLive(const QString &path, int megabytes, int seconds)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return 1;
    const QByteArray piece = someLines(0, 1000); // 0.1 MB
    QElapsedTimer timer;
    timer.start();
    for (qint64 written = 0; written < qint64(seconds) * megabytes * 1'000'000;) {
        if (file.write(piece) != piece.size())
            return 1;
        written += piece.size();
        const qint64 due = written / (megabytes * 1000);
        if (due > timer.elapsed())
            QThread::msleep(static_cast<unsigned long>(due - timer.elapsed()));
    }
    return 0;
}

void line(const char *what, const QString &ours, const QString &beside, const QString &limit, bool holds)
{
    std::printf("%-52s %14s %16s %12s  %s\n", what, qPrintable(ours), qPrintable(beside), qPrintable(limit),
                holds ? "holds" : "FALLS SHORT");
    std::fflush(stdout);
}

QString ms(double value)
{
    return QStringLiteral("%1 ms").arg(value, 0, 'f', value < 10 ? 2 : 0);
}

class Bench
{
public:
    Bench(Application &app, QString path, int rounds) : m_app(app), m_path(std::move(path)), m_rounds(rounds) {}

    void index() const
    {
        Samples ours;
        Samples bare;
        for (int i = 0; i < m_rounds; ++i) {
            ours.push_back(indexOnce());
            bare.push_back(memchrOnce());
        }
        const double mb = static_cast<double>(QFile(m_path).size()) / 1e6;
        const double ratio = percentile(bare, 0.5) / percentile(ours, 0.5);
        const auto rate = [&](const Samples &samples) {
            return QStringLiteral("%1 MB/s").arg(mb / percentile(samples, 0.5) * 1000, 0, 'f', 0);
        };
        line("complete index; beside it: a memchr pass", rate(ours), rate(bare), QStringLiteral("%1 (0.5)").arg(ratio, 0, 'f', 2),
             ratio >= 0.5);
    }

    void view()
    {
        const qint64 before = residentKiB();
        LogView view;
        view.resize(1200, 800);
        view.show();
        QApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        view.setSections({section(State::Failed)});
        auto *canvas = view.findChild<LogCanvas *>(QStringLiteral("log"));
        wait([&] { return canvas->visibleText().size() > 30; });
        canvas->viewport()->repaint();
        const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        line("first screen", ms(first), {}, QStringLiteral("300 ms"), first < 300);
        const LogDocument document(m_path, {}, m_workers);
        wait([&] { return view.findChild<LogCanvas *>(QStringLiteral("log"))->verticalScrollBar()->maximum() > 9'999'000 * m_share; });
        settle(500);
        end(canvas);
        scroll(canvas);
        search(view);
        const double growth = static_cast<double>(residentKiB() - before) / 1024;
        line("memory that was added, with a search", QStringLiteral("%1 MiB").arg(growth, 0, 'f', 0), {}, QStringLiteral("200 MiB"),
             growth < 200);
    }

    void live()
    {
        const QString path = m_path + QStringLiteral(".live");
        QFile::remove(path);
        LogView view;
        view.resize(1200, 800);
        view.show();
        LogSection one = section(State::Running);
        one.logPath = path;
        view.setSections({one});
        view.setFollowing(true);
        settle(200);
        QProcess writer;
        m_app.longest = m_app.longestOwn = 0;
        writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path});
        wait([&] { return writer.state() == QProcess::NotRunning; });
        const double longest = m_app.longest;
        const double own = m_app.longestOwn;
        settle(400);
        const QStringList seen = view.findChild<LogCanvas *>(QStringLiteral("log"))->visibleText();
        const bool isAtEnd = !seen.isEmpty() && QFile(path).size() == 500'000'000;
        line("50 MB/s for 10 s: longest GUI event; own processor time", ms(longest), ms(own), QStringLiteral("50 ms"),
             longest < 50 && isAtEnd && view.isFollowing());
        QFile::remove(path);
    }

    double m_share = 1;

private:
    LogSection section(State state) const
    {
        LogSection one;
        one.strand = QStringLiteral("bench");
        one.step = QStringLiteral("log");
        one.logPath = m_path;
        one.state = state;
        return one;
    }

    template<typename Done>
    static void wait(Done done)
    {
        while (!done())
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }

    static void settle(int forMs)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < forMs)
            QApplication::processEvents(QEventLoop::AllEvents, 10);
    }

    double indexOnce() const
    {
        const std::atomic<bool> isStopped = false;
        LogIndex index(m_path);
        QElapsedTimer timer;
        timer.start();
        index.update(isStopped, [] {});
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    double memchrOnce() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        QElapsedTimer timer;
        timer.start();
        const uchar *data = file.map(0, file.size());
        qint64 lines = 0;
        for (const uchar *at = data, *end = data + file.size(); at < end; ++lines) {
            const void *found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
            if (!found)
                break;
            at = static_cast<const uchar *>(found) + 1;
        }
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        return lines > 0 ? took : 0;
    }

    void end(LogCanvas *canvas) const
    {
        Samples samples;
        for (int i = 0; i < 20; ++i) {
            canvas->scrollToStart();
            QApplication::processEvents();
            QElapsedTimer timer;
            timer.start();
            canvas->scrollToEnd();
            canvas->viewport()->repaint();
            samples.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        line("End, median of 20", ms(percentile(samples, 0.5)), {}, QStringLiteral("100 ms"), percentile(samples, 0.5) < 100);
    }

    void scroll(LogCanvas *canvas) const
    {
        std::mt19937 random(1);
        Samples samples;
        QScrollBar *bar = canvas->verticalScrollBar();
        for (int jump = 0; jump < 50; ++jump) {
            bar->setValue(static_cast<int>(random() % static_cast<unsigned>(bar->maximum())));
            for (int step = 0; step < 20; ++step) {
                const QPointF at(400, 400);
                QWheelEvent wheel(at, at, {}, {0, step % 5 == 4 ? 240 : -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
                QElapsedTimer timer;
                timer.start();
                QApplication::sendEvent(canvas->viewport(), &wheel);
                canvas->viewport()->repaint();
                samples.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
        }
        const double median = percentile(samples, 0.5);
        const double rare = percentile(samples, 0.99);
        line("a step of the wheel, median of 1000", ms(median), {}, QStringLiteral("16 ms"), median < 16);
        line("a step of the wheel, 99 %", ms(rare), {}, QStringLiteral("33 ms"), rare < 33);
    }

    void search(LogView &view) const
    {
        const QString needle = QStringLiteral("timeout while");
        Samples ours;
        Samples grep;
        bool isSame = true;
        for (int i = 0; i < m_rounds; ++i) {
            qint64 count = 0;
            ours.push_back(searchOnce(needle, count));
            QElapsedTimer timer;
            timer.start();
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral("grep"), {QStringLiteral("-c"), needle, m_path});
            process.waitForFinished(-1);
            grep.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            isSame = isSame && process.readAllStandardOutput().trimmed().toLongLong() == count;
        }
        const double ratio = percentile(grep, 0.5) / percentile(ours, 0.5);
        line("plain search, all matches; beside it: grep -c", ms(percentile(ours, 0.5)), ms(percentile(grep, 0.5)),
             QStringLiteral("%1 (0.5)").arg(ratio, 0, 'f', 2), ratio >= 0.5 && isSame);
        view.find(needle);
        settle(1500);
    }

    double searchOnce(const QString &needle, qint64 &count) const
    {
        const auto index = std::make_shared<LogIndex>(m_path);
        const std::atomic<bool> isStopped = false;
        index->update(isStopped, [] {});
        LineScan scan(m_path, index, LineWanted::matching(LineMatcher::create({needle, false, true}).value()));
        QElapsedTimer timer;
        timer.start();
        scan.run(isStopped, [] {});
        count = scan.progress().found;
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    Application &m_app;
    QString m_path;
    int m_rounds;
    mutable LogWorkers m_workers;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--write") == 0)
        return writeLive(QString::fromLocal8Bit(argv[2]), 50, 10);
    if (argc == 4 && std::strcmp(argv[1], "--generate") == 0)
        return generate(QString::fromLocal8Bit(argv[2]), std::atoll(argv[3])) ? 0 : 1;
    if (argc < 2) {
        std::fprintf(stderr, "usage: logbench FILE [ROUNDS] | --generate FILE LINES\n");
        return 2;
    }
    Application app(argc, argv);
    QApplication::setStyle(new ClusteroStyle);
    QApplication::setFont(interfaceFont());
    QApplication::setPalette(paletteOf(lightTokens()));
    Bench bench(app, QString::fromLocal8Bit(argv[1]), argc > 2 ? std::atoi(argv[2]) : 5);
    bench.m_share = static_cast<double>(QFile(QString::fromLocal8Bit(argv[1])).size()) / 1e9;
    std::printf("%-52s %14s %16s %12s\n", "", "Clustero", "beside it", "limit");
    bench.index();
    bench.view();
    bench.live();
    return 0;
}
