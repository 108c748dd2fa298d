// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace clustero {

/// A step whose log is shown, as the run tells about it.
struct LogSection
{
    QString strand;
    QString step;
    QString logPath;
    QString indexPath;
    State state = State::Queued;
    QDateTime startedAt;
    QDateTime finishedAt;
    std::optional<int> exitCode;
    QString reason;    ///< why it was skipped, cancelled or failed, in words
    QString sourceDir; ///< the checkout's folder, which links lead into; empty: files are not opened
    QString dir;       ///< the strand's folder in it

    bool operator==(const LogSection &) const = default;
    [[nodiscard]] bool isSameStep(const LogSection &other) const
    {
        return strand == other.strand && step == other.step && logPath == other.logPath;
    }
};

} // namespace clustero
