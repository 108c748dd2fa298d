// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>

#include <unistd.h>

/// Prints the milliseconds since $CLUSTERO_BENCH_START (nanoseconds, CLOCK_MONOTONIC) once a window has been painted, and ends.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *window) : m_window(window) { qApp->installEventFilter(this); }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched == m_window) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, qApp, [] {
                timespec now{};
                clock_gettime(CLOCK_MONOTONIC, &now);
                const qint64 started = qEnvironmentVariable("CLUSTERO_BENCH_START").toLongLong();
                std::printf("%.1f\n", static_cast<double>(now.tv_sec * 1'000'000'000LL + now.tv_nsec - started) / 1e6);
                std::fflush(stdout);
                ::_exit(0);
            });
        }
        return false;
    }

    QWidget *m_window;
};
