// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/livetree.h"

#include "app/cli/messages.h"
#include "app/cli/report.h"
#include "app/cli/statetext.h"
#include "app/cli/steplogs.h"
#include "app/cli/terminaltext.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr std::chrono::milliseconds frameTime{100};
constexpr qsizetype mostMessages = 100;

/// Columns of a line on the screen: colours take none.
int seenWidth(const QString &line)
{
    return displayWidth(printable(line));
}

} // namespace

LiveTree::LiveTree(LiveRun &live, Context &context) : RunView(live, context), m_pump(context.out)
{
    m_details.colour = context.colour;
    m_details.unicode = context.unicode;
    m_details.tail = [this](StepRef ref, int lines) { return logTail(logPath(ref.strand, ref.step), lines); };
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameTime);
    m_seconds.setInterval(std::chrono::seconds(1));
    connect(&m_frame, &QTimer::timeout, this, &LiveTree::draw);
    connect(&m_seconds, &QTimer::timeout, this, &LiveTree::touch);
    connect(&m_pump, &OutputPump::ready, this, [this] {
        if (m_isLastSent)
            close();
        else if (m_isOver)
            finish();
    });
    connect(&live, &LiveRun::runStarted, this, &LiveTree::touch);
    connect(&live, &LiveRun::strandChanged, this, &LiveTree::touch);
    connect(&live, &LiveRun::stepChanged, this, &LiveTree::touch);
    connect(&live, &LiveRun::logGrew, this, &LiveTree::touch);
    connect(&live, &LiveRun::pullProgress, this, [this](int strand, int step, const QString &text) {
        m_details.pulls[{strand, step}] = text;
        touch();
    });
    connect(&live, &LiveRun::artifactCaptured, this, [this](const Artifact &artifact) {
        m_messages << QStringLiteral("artifact %1: %2, %3")
                          .arg(artifact.name, countInWords(artifact.files.size(), QStringLiteral("file")),
                               sizeInWords(totalSize(artifact)));
        touch();
    });
    connect(&live, &LiveRun::artifactPublished, this, [this](const Publication &publication) {
        m_messages << QStringLiteral("published %1: %2").arg(publication.artifact, printable(inWords(publication)));
        m_details.note.clear();
        touch();
    });
    connect(&live, &LiveRun::transferProgress, this, [this](const QString &text) { note(printable(text)); });
    connect(&live, &LiveRun::diagnosticFound, this, [this](const Diagnostic &diagnostic) {
        if (m_messages.size() < mostMessages)
            m_messages << printable(toLine(diagnostic));
        touch();
    });
    connect(&live, &LiveRun::finished, this, [this] {
        m_isOver = true;
        finish();
    });
    m_seconds.start();
}

void LiveTree::note(const QString &sentence)
{
    m_details.note = sentence;
    draw();
}

void LiveTree::resized()
{
    m_lastFrame.clear();
    touch();
}

void LiveTree::touch()
{
    if (!m_isOver && !m_frame.isActive())
        m_frame.start();
}

void LiveTree::draw()
{
    if (m_isOver)
        return;
    if (m_pump.isBusy()) {
        m_frame.start();
        return;
    }
    QByteArray bytes = picture(false);
    if (!bytes.isEmpty())
        m_pump.send(bytes);
}

void LiveTree::finish()
{
    m_frame.stop();
    m_seconds.stop();
    if (m_pump.isBusy() || m_isLastSent)
        return;
    m_details.note.clear();
    m_details.isFinal = true;
    QByteArray bytes = picture(true);
    for (const QString &line : failureReport(context(), run(), m_details.colour))
        bytes += line.toUtf8() + '\n';
    m_isLastSent = true;
    m_pump.send(bytes);
}

QByteArray LiveTree::picture(bool isLast)
{
    m_details.now = QDateTime::currentDateTimeUtc();
    TerminalSize size = context().terminalSize ? context().terminalSize() : TerminalSize{};
    const QByteArray start = rewind(size.columns);
    if (isLast)
        size.rows = std::max(size.rows, 40); // it may scroll: nothing is drawn over it
    const QStringList lines = renderTree(run(), m_details, size);
    QByteArray frame;
    QList<int> widths;
    for (const QString &line : lines) {
        frame += line.toUtf8() + "\x1b[K\r\n";
        widths << seenWidth(line);
    }
    if (frame == m_lastFrame && m_messages.isEmpty() && !isLast)
        return {};
    QByteArray above;
    for (const QString &message : std::exchange(m_messages, {}))
        above += message.toUtf8() + "\x1b[K\r\n";
    m_lastFrame = frame;
    m_widths = widths;
    return start + above + frame + "\x1b[J";
}

QByteArray LiveTree::rewind(int columns) const
{
    int rows = 0;
    for (const int width : m_widths)
        rows += 1 + std::max(0, width - 1) / std::max(1, columns);
    return rows > 0 ? "\r\x1b[" + QByteArray::number(rows) + 'A' : QByteArray();
}

} // namespace clustero
