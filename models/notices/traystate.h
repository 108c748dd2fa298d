// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/run.h"

#include <QHash>
#include <QString>

namespace clustero {

/// What the icon in the tray shows, one shape each.
enum class TrayShape { Idle, Running, Failed, Attention, Offline, Paused };

/// The name of the shape's icon: `tray-running`.
[[nodiscard]] QString trayIconName(TrayShape shape);

/// What is going on, as far as the tray is concerned.
struct TrayFacts
{
    int running = 0;
    int failed = 0;    ///< pipelines whose failure nobody has looked at
    int attention = 0; ///< things that wait for the person
    bool offline = false;
    bool paused = false; ///< notifications are
    bool operator==(const TrayFacts &) const = default;
};

/// attention > failed > running > offline > paused > idle.
[[nodiscard]] TrayShape trayShape(const TrayFacts &facts);
/// "2 running, 1 failed".
[[nodiscard]] QString trayText(const TrayFacts &facts);

/// Counts what runs and what has failed and was not looked at. A failure goes when its run was viewed, or when its
/// pipeline passed or runs again by a rerun.
class TrayState
{
public:
    void runChanged(const Run &run);
    void runViewed(const RunId &run);
    void runRemoved(const RunId &run);
    void setAttention(int count) { m_facts.attention = count; }
    void setOffline(bool offline) { m_facts.offline = offline; }
    void setPaused(bool paused) { m_facts.paused = paused; }

    [[nodiscard]] TrayFacts facts() const;

private:
    TrayFacts m_facts;
    QHash<QString, QString> m_running; ///< the run's id → its file
    QHash<QString, QString> m_failed;  ///< file → the id of its last run that failed
};

} // namespace clustero
