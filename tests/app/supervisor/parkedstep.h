// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/supervisor/stepindex.h"
#include "app/supervisor/stepprogram.h"
#include "app/supervisor/stepprotocol.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace clustero {

/// A parked `clustero-step` with a log and an index of its own.
struct ParkedStep
{
    ParkedStep()
    {
        order.workingDirectory = "/";
        order.env = {{"PATH", "/usr/bin:/bin"}};
    }
    ~ParkedStep()
    {
        process.kill();
        process.waitForFinished();
    }

    [[nodiscard]] QString logPath() const { return folder.filePath(QStringLiteral("log")); }
    [[nodiscard]] QString indexPath() const { return folder.filePath(QStringLiteral("index")); }
    [[nodiscard]] QByteArray log() const
    {
        QFile file(logPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void park()
    {
        process.start(stepProgramPath(), {QStringLiteral("--log"), logPath(), QStringLiteral("--index"), indexPath()});
        QVERIFY(waitFor(StepReport::Kind::Ready));
    }
    bool waitFor(StepReport::Kind kind)
    {
        do {
            reports += parser.feed(process.readAllStandardOutput());
            for (const StepReport &report : std::as_const(reports)) {
                if (report.kind == kind)
                    return true;
            }
        } while (process.waitForReadyRead(20'000));
        return false;
    }
    /// Runs the order to its end; the exit status of the program.
    int run(const QByteArrayList &argv)
    {
        start(argv);
        return finish();
    }
    void start(const QByteArrayList &argv)
    {
        park();
        order.argv = argv;
        process.write(encode(order));
    }
    int finish()
    {
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(60'000))
            return -1;
        reports += parser.feed(process.readAllStandardOutput());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }
    [[nodiscard]] StepReport last() const { return reports.isEmpty() ? StepReport() : reports.last(); }

    QTemporaryDir folder;
    QProcess process;
    StepOrder order;
    StepReportParser parser;
    QList<StepReport> reports;
};

} // namespace clustero
