// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/treerender.h"

#include "app/cli/statetext.h"
#include "app/cli/terminaltext.h"
#include "models/runs/failures.h"
#include "models/wire/runevents.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr int longestTail = 8;

/// A line under construction: its width counts only what is seen.
class TreeLine
{
public:
    TreeLine(int columns, const TreeDetails &details) : m_left(std::max(10, columns - 1)), m_details(details) {}

    TreeLine &add(const QString &text, Colour colour = Colour::None)
    {
        const QString part = elided(text, m_left, m_details.unicode);
        m_left -= displayWidth(part);
        m_text += coloured(part, colour, m_details.colour);
        return *this;
    }
    TreeLine &sign(State state)
    {
        m_text += stateSign(state, m_details.unicode, m_details.colour);
        --m_left;
        return add(QStringLiteral(" "));
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    int m_left;
    const TreeDetails &m_details;
    QString m_text;
};

bool isActive(State state)
{
    return state == State::Running || state == State::Pulling;
}

class Renderer
{
public:
    Renderer(const Run &run, const TreeDetails &details, TerminalSize size)
        : m_run(run), m_details(details), m_size(size), m_rows(std::max(4, size.rows - 1)), m_nameWidth(nameWidth())
    {}

    QStringList render()
    {
        m_lines << header();
        const int noteRows = m_details.note.isEmpty() ? 0 : 1;
        const int free = m_rows - 1 - noteRows;
        const bool collapsed = m_run.strands.size() > free;
        const QList<int> single = collapsed ? individuals() : all();
        const int groupRows = collapsed ? static_cast<int>(groups().size()) : 0;
        const int room = std::max(1, free - groupRows);
        const auto shown = std::min<qsizetype>(single.size(), single.size() > room ? room - 1 : room);
        int spare = room - static_cast<int>(shown) - (single.size() > shown ? 1 : 0);
        qsizetype activeLeft = std::count_if(single.begin(), single.begin() + shown, [&](int i) { return hasDetails(i); });
        for (qsizetype i = 0; i < shown; ++i) {
            m_lines << strandLine(single.at(i));
            if (hasDetails(single.at(i)) && activeLeft > 0) {
                const auto share = static_cast<int>(spare / activeLeft);
                spare -= addDetails(single.at(i), share);
                --activeLeft;
            }
        }
        if (single.size() > shown)
            m_lines
                << TreeLine(m_size.columns, m_details).add(QStringLiteral("  and %1 more").arg(single.size() - shown), Colour::Dim).text();
        if (collapsed)
            m_lines << groups();
        if (noteRows > 0)
            m_lines << TreeLine(m_size.columns, m_details).add(m_details.note, Colour::Yellow).text();
        return m_lines;
    }

private:
    [[nodiscard]] int nameWidth() const
    {
        int width = 4;
        for (const StrandRun &strand : m_run.strands)
            width = std::max(width, static_cast<int>(strand.name.size()));
        return std::min(width, std::max(10, m_size.columns / 3));
    }

    [[nodiscard]] QString timeOf(const QDateTime &from, const QDateTime &to) const
    {
        if (!from.isValid())
            return {};
        if (to.isValid())
            return durationInWords(std::chrono::milliseconds(durationMs(from, to)));
        const qint64 ms = std::max<qint64>(0, from.msecsTo(m_details.now));
        return ms < 60'000 ? QStringLiteral("%1 s").arg(ms / 1000) : durationInWords(std::chrono::milliseconds(ms));
    }

    [[nodiscard]] QString header() const
    {
        return TreeLine(m_size.columns, m_details)
            .sign(m_run.state)
            .add(printable(m_run.pipeline), Colour::Bold)
            .add(QStringLiteral("  run %1, %2  ").arg(m_run.number).arg(inWords(m_run.state)))
            .add(timeOf(m_run.startedAt, m_run.finishedAt), Colour::Dim)
            .text();
    }

    [[nodiscard]] QString strandLine(int index) const
    {
        const StrandRun &strand = m_run.strands.at(index);
        TreeLine line(m_size.columns, m_details);
        line.add(QStringLiteral("  ")).sign(strand.state).add(padded(elided(strand.name, m_nameWidth, m_details.unicode), m_nameWidth));
        line.add(padded(u' ' + timeOf(strand.startedAt, strand.finishedAt), 12), Colour::Dim);
        if (strand.state == State::Waiting && !strand.after.isEmpty())
            line.add(QStringLiteral(" after ") + strand.after.join(QStringLiteral(", ")), Colour::Dim);
        else if (const StepRun *step = troubledStep(strand))
            line.add(QStringLiteral(" %1: %2").arg(step->name, outcomeInWords(*step)), Colour::Red);
        else if (isFinal(strand.state) && !strand.reason.isEmpty())
            line.add(u' ' + printable(strand.reason), Colour::Dim);
        return line.text();
    }

    [[nodiscard]] static const StepRun *troubledStep(const StrandRun &strand)
    {
        const auto found = std::find_if(strand.steps.begin(), strand.steps.end(),
                                        [](const StepRun &step) { return step.state == State::Failed || step.state == State::TimedOut; });
        return found == strand.steps.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool hasDetails(int index) const { return !m_details.isFinal && activeStep(index) >= 0; }

    [[nodiscard]] int activeStep(int index) const
    {
        const QList<StepRun> &steps = m_run.strands.at(index).steps;
        for (int step = 0; step < steps.size(); ++step) {
            if (isActive(steps.at(step).state))
                return step;
        }
        return -1;
    }

    /// The running step and the end of its output in at most `rows` lines; how many were used.
    int addDetails(int index, int rows)
    {
        if (rows < 1)
            return 0;
        const int stepIndex = activeStep(index);
        const StrandRun &strand = m_run.strands.at(index);
        const StepRun &step = strand.steps.at(stepIndex);
        TreeLine line(m_size.columns, m_details);
        line.add(QStringLiteral("    ")).sign(step.state).add(step.name);
        line.add(QStringLiteral(" (%1 of %2)").arg(stepIndex + 1).arg(strand.steps.size()), Colour::Dim);
        line.add(QStringLiteral("  %1  ").arg(timeOf(step.startedAt, step.finishedAt)), Colour::Dim);
        const auto pull = m_details.pulls.find({index, stepIndex});
        if (step.state == State::Pulling)
            line.add(pull == m_details.pulls.end() ? QStringLiteral("pulling ") + printable(step.image) : printable(pull->second),
                     Colour::Cyan);
        else
            line.add(printable(quotedForShell(step.command)), Colour::Dim);
        m_lines << line.text();
        if (step.state != State::Running || !m_details.tail || rows < 2)
            return 1;
        const QStringList tail = m_details.tail({index, stepIndex}, std::min(longestTail, rows - 1));
        const QString bar = m_details.unicode ? QStringLiteral("      │ ") : QStringLiteral("      | ");
        for (const QString &text : tail)
            m_lines << TreeLine(m_size.columns, m_details).add(bar, Colour::Dim).add(text).text();
        return 1 + static_cast<int>(tail.size());
    }

    [[nodiscard]] QList<int> all() const
    {
        QList<int> indexes;
        for (int i = 0; i < m_run.strands.size(); ++i)
            indexes << i;
        return indexes;
    }

    [[nodiscard]] static bool isGrouped(State state)
    {
        return state == State::Passed || state == State::Skipped || state == State::Waiting || state == State::Queued;
    }

    /// Strands that have a line of their own when there is little room: first what failed, then what runs.
    [[nodiscard]] QList<int> individuals() const
    {
        QList<int> troubled;
        QList<int> active;
        for (int i = 0; i < m_run.strands.size(); ++i) {
            const State state = m_run.strands.at(i).state;
            if (!isGrouped(state))
                (isFinal(state) ? troubled : active) << i;
        }
        return troubled + active;
    }

    [[nodiscard]] QStringList groups() const
    {
        QStringList lines;
        for (const State state : {State::Passed, State::Skipped, State::Waiting, State::Queued}) {
            const auto count =
                std::count_if(m_run.strands.begin(), m_run.strands.end(), [state](const StrandRun &s) { return s.state == state; });
            if (count > 0) {
                lines << TreeLine(m_size.columns, m_details)
                             .add(QStringLiteral("  "))
                             .sign(state)
                             .add(countInWords(count, QStringLiteral("strand")) + u' ' + inWords(state), Colour::Dim)
                             .text();
            }
        }
        return lines;
    }

    const Run &m_run;
    const TreeDetails &m_details;
    TerminalSize m_size;
    int m_rows;
    int m_nameWidth;
    QStringList m_lines;
};

} // namespace

QStringList renderTree(const Run &run, const TreeDetails &details, TerminalSize size)
{
    return Renderer(run, details, size).render();
}

} // namespace clustero
