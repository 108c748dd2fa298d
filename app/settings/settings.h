// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// The person's settings: an INI file that may be edited by hand, read at each call. A value that is no number or out
/// of bounds counts as its default and is told by warnings().
namespace clustero::settings {

/// $CLUSTERO_CONFIG_DIR/clustero.ini, or $XDG_CONFIG_HOME/clustero/clustero.ini.
[[nodiscard]] QString file();

[[nodiscard]] int maxParallelSteps(); ///< steps at the same time; where the file says 0 or nothing: the count of processors
[[nodiscard]] QString engine();       ///< `auto`, `docker`, `podman`, or an endpoint
[[nodiscard]] int maxAgeDays();       ///< older runs are pruned
[[nodiscard]] int maxRuns();          ///< newest runs that are kept for each pipeline
[[nodiscard]] qint64 maxBytes();      ///< of runs, workspaces and artifacts together

/// `network/authority`: a file with certificates (PEM) of authorities that are trusted besides the system's; empty: none.
[[nodiscard]] QString authorityFile();
/// What it holds; empty if there is none or it cannot be read. 4 MiB at most.
[[nodiscard]] QByteArray authority();

[[nodiscard]] int maxEventDays(); ///< older events are pruned
[[nodiscard]] int maxEvents();    ///< newest events that are kept

/// Sentences about values that are not used, with file and key.
[[nodiscard]] QStringList warnings();

} // namespace clustero::settings
