// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runtexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace clustero {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(clustero::Texts)
};

} // namespace

QString stateText(State state)
{
    switch (state) {
    case State::Queued: return Texts::tr("queued");
    case State::Waiting: return Texts::tr("waiting");
    case State::Pulling: return Texts::tr("pulling");
    case State::Running: return Texts::tr("running");
    case State::Passed: return Texts::tr("passed");
    case State::Failed: return Texts::tr("failed");
    case State::TimedOut: return Texts::tr("timed out");
    case State::Cancelled: return Texts::tr("cancelled");
    case State::Skipped: return Texts::tr("skipped");
    case State::Interrupted: return Texts::tr("interrupted");
    }
    return {};
}

QString strandStateText(const StrandRun &strand, const Run &run)
{
    if (strand.state != State::Waiting)
        return stateText(strand.state);
    QStringList missing;
    for (const QString &name : strand.after) {
        const StrandRun *other = run.strand(name);
        if (other && !isFinal(other->state))
            missing.append(name);
    }
    if (missing.isEmpty())
        return stateText(State::Waiting);
    if (missing.size() == 1)
        return Texts::tr("waiting for %1").arg(missing.first());
    return Texts::tr("waiting for %1 and %n more", nullptr, static_cast<int>(missing.size() - 1)).arg(missing.first());
}

QString stepCountText(int count)
{
    return count == 1 ? Texts::tr("1 step") : Texts::tr("%n steps", nullptr, count);
}

QString exitText(const StepRun &step)
{
    if (!step.exitCode || *step.exitCode == 0)
        return {};
    const QString words = exitStatusInWords(*step.exitCode);
    return words.isEmpty() ? Texts::tr("exit %1").arg(*step.exitCode) : words;
}

QString strandInWords(const StrandSpec &strand, const QString &state)
{
    QStringList parts{strand.name, Texts::tr("strand")};
    if (!strand.after.isEmpty())
        parts.append(Texts::tr("after %1").arg(QLocale().createSeparatedList(strand.after)));
    parts.append(stepCountText(static_cast<int>(strand.steps.size())));
    if (!state.isEmpty())
        parts.append(state);
    return parts.join(Texts::tr(", ", "between the parts of a spoken description"));
}

QString stepInWords(const QString &name, int number, int count, const StepRun *run)
{
    QStringList parts{name, Texts::tr("step %1 of %2").arg(number).arg(count)};
    if (run) {
        parts.append(stateText(run->state));
        parts.append(exitText(*run));
        parts.removeAll(QString());
    }
    return parts.join(Texts::tr(", ", "between the parts of a spoken description"));
}

std::optional<Duration> elapsed(const QDateTime &startedAt, const QDateTime &finishedAt, const QDateTime &now)
{
    if (!startedAt.isValid())
        return std::nullopt;
    return Duration(std::max<qint64>(0, startedAt.msecsTo(finishedAt.isValid() ? finishedAt : now)));
}

} // namespace clustero
