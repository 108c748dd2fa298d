// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/state.h"

#include <array>

namespace clustero {

namespace {

struct StateName
{
    State state;
    const char *id;
    const char *words;
};

constexpr std::array stateNames{
    StateName{State::Queued, "queued", "queued"},         StateName{State::Waiting, "waiting", "waiting"},
    StateName{State::Pulling, "pulling", "pulling"},      StateName{State::Running, "running", "running"},
    StateName{State::Passed, "passed", "passed"},         StateName{State::Failed, "failed", "failed"},
    StateName{State::TimedOut, "timed_out", "timed out"}, StateName{State::Cancelled, "cancelled", "cancelled"},
    StateName{State::Skipped, "skipped", "skipped"},      StateName{State::Interrupted, "interrupted", "interrupted"},
};

} // namespace

bool isFinal(State state)
{
    return state >= State::Passed;
}

QString toString(State state)
{
    return QString::fromLatin1(stateNames.at(static_cast<size_t>(state)).id);
}

QString inWords(State state)
{
    return QString::fromLatin1(stateNames.at(static_cast<size_t>(state)).words);
}

std::optional<State> stateFromString(const QString &text)
{
    for (const StateName &name : stateNames) {
        if (text == QLatin1String(name.id))
            return name.state;
    }
    return std::nullopt;
}

QString exitStatusInWords(int exitCode)
{
    switch (exitCode) {
    case 126: return QStringLiteral("126: found, but it cannot be executed");
    case 127: return QStringLiteral("127: command not found");
    case 129: return QStringLiteral("129: hung up (SIGHUP)");
    case 130: return QStringLiteral("130: interrupted (SIGINT)");
    case 131: return QStringLiteral("131: quit (SIGQUIT)");
    case 132: return QStringLiteral("132: illegal instruction (SIGILL), perhaps built for another processor");
    case 134: return QStringLiteral("134: aborted (SIGABRT), often a failed assertion");
    case 135: return QStringLiteral("135: bus error (SIGBUS)");
    case 136: return QStringLiteral("136: arithmetic error (SIGFPE), often a division by zero");
    case 137: return QStringLiteral("137: killed (SIGKILL), often out of memory");
    case 139: return QStringLiteral("139: segmentation fault (SIGSEGV)");
    case 141: return QStringLiteral("141: wrote to a closed pipe (SIGPIPE)");
    case 143: return QStringLiteral("143: terminated (SIGTERM)");
    case 152: return QStringLiteral("152: processor time limit reached (SIGXCPU)");
    case 153: return QStringLiteral("153: file size limit reached (SIGXFSZ)");
    default: break;
    }
    if (exitCode > 128 && exitCode < 160)
        return QStringLiteral("%1: ended by signal %2").arg(exitCode).arg(exitCode - 128);
    return {};
}

} // namespace clustero
