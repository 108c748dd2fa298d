// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/traystate.h"

#include <QCoreApplication>

#include <array>

namespace clustero {

namespace {

constexpr std::array shapeNames{"tray-idle", "tray-running", "tray-failed", "tray-attention", "tray-offline", "tray-paused"};

struct TrayWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::TrayState)
};

} // namespace

QString trayIconName(TrayShape shape)
{
    return QString::fromLatin1(shapeNames.at(static_cast<size_t>(shape)));
}

TrayShape trayShape(const TrayFacts &facts)
{
    if (facts.attention > 0)
        return TrayShape::Attention;
    if (facts.failed > 0)
        return TrayShape::Failed;
    if (facts.running > 0)
        return TrayShape::Running;
    if (facts.offline)
        return TrayShape::Offline;
    return facts.paused ? TrayShape::Paused : TrayShape::Idle;
}

QString trayText(const TrayFacts &facts)
{
    QStringList parts;
    if (facts.attention > 0)
        parts += facts.attention == 1 ? TrayWords::tr("1 waits for you") : TrayWords::tr("%n wait for you", nullptr, facts.attention);
    if (facts.running > 0)
        parts += TrayWords::tr("%n running", nullptr, facts.running);
    if (facts.failed > 0)
        parts += TrayWords::tr("%n failed", nullptr, facts.failed);
    if (parts.isEmpty())
        parts += TrayWords::tr("Nothing is running");
    if (facts.offline)
        parts += TrayWords::tr("offline");
    if (facts.paused)
        parts += TrayWords::tr("notifications paused");
    return parts.join(TrayWords::tr(", "));
}

void TrayState::runChanged(const Run &run)
{
    if (!isFinal(run.state)) {
        m_running.insert(run.id.value, run.file);
        if (!run.rerunOf.isEmpty())
            runViewed(run.rerunOf);
        return;
    }
    m_running.remove(run.id.value);
    if (run.state == State::Failed || run.state == State::TimedOut || run.state == State::Interrupted)
        m_failed.insert(run.file, run.id.value);
    else if (run.state == State::Passed)
        m_failed.remove(run.file);
}

void TrayState::runViewed(const RunId &run)
{
    m_failed.removeIf([&](const auto &entry) { return entry.value() == run.value; });
}

void TrayState::runRemoved(const RunId &run)
{
    m_running.remove(run.value);
    runViewed(run);
}

TrayFacts TrayState::facts() const
{
    TrayFacts facts = m_facts;
    facts.running = static_cast<int>(m_running.size());
    facts.failed = static_cast<int>(m_failed.size());
    return facts;
}

} // namespace clustero
