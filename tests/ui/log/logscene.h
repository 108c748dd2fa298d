// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/logs/logfiles.h"
#include "ui/log/logcanvas.h"
#include "ui/log/logview.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

namespace clustero::test {

inline QByteArray numberedLines(int from, int to)
{
    QByteArray bytes;
    for (int i = from; i <= to; ++i)
        bytes += "line " + QByteArray::number(i) + '\n';
    return bytes;
}

/// A log view on the screen, with steps whose files one writes to.
struct LogScene
{
    explicit LogScene(int steps = 1) : files(static_cast<std::size_t>(steps))
    {
        for (int i = 0; i < steps; ++i) {
            LogSection section;
            section.strand = QStringLiteral("build");
            section.step = QStringLiteral("step%1").arg(i);
            section.logPath = file(i).log;
            section.indexPath = file(i).index;
            section.state = State::Running;
            section.startedAt = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
            sections.append(section);
        }
        view.resize(900, 600);
    }

    LogFiles &file(int i) { return files[static_cast<std::size_t>(i)]; }

    void show()
    {
        view.setSections(sections);
        view.show();
        canvas = view.findChild<LogCanvas *>(QStringLiteral("log"));
        canvas->showHeader(0); // tests begin at the top
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        canvas->setFocus();
    }
    void setState(int i, State state, int exitCode = 0)
    {
        sections[i].state = state;
        sections[i].exitCode = exitCode;
        sections[i].finishedAt = sections[i].startedAt.addSecs(75);
        view.setSections(sections);
    }
    [[nodiscard]] QStringList seen() const { return canvas->visibleText(); }
    [[nodiscard]] bool sees(const QString &line) const { return seen().contains(line); }
    QAction *action(const QString &text) const
    {
        for (QAction *one : view.logActions()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    void wheel(int notches) const
    {
        const QPointF at(300, 300);
        QWheelEvent event(at, canvas->viewport()->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(canvas->viewport(), &event);
    }
    /// Where a line is on the screen: the middle of its row; -1: not there.
    [[nodiscard]] int rowOf(const QString &line) const { return static_cast<int>(seen().indexOf(line)); }

    std::vector<LogFiles> files;
    QList<LogSection> sections;
    LogView view;
    LogCanvas *canvas = nullptr;
};

} // namespace clustero::test
