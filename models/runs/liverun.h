// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"
#include "models/runs/publication.h"
#include "models/runs/run.h"

#include <QObject>

namespace clustero {

/// A run as it happens. The runner (its owner) changes it; command line and window only look. Every change has been
/// made durable in the store before its signal is emitted. Lives in the thread of the services.
class LiveRun : public QObject
{
    Q_OBJECT
public:
    explicit LiveRun(Run run, QObject *parent = nullptr);

    [[nodiscard]] const Run &run() const { return m_run; }
    [[nodiscard]] Run &mutableRun() { return m_run; }

Q_SIGNALS:
    void runStarted();
    /// State of a strand changed; `strand` indexes run().strands.
    void strandChanged(int strand);
    void stepChanged(int strand, int step);
    /// A pull's progress in a few words ("pulling node:20, 34 of 120 MB").
    void pullProgress(int strand, int step, const QString &text);
    /// The step's log file has grown to `size` bytes. At most about 50 a second for each step, and always once
    /// after the last byte, before the step's final state is shown.
    void logGrew(int strand, int step, qint64 size);
    void artifactCaptured(const clustero::Artifact &artifact);
    /// Is written down; `publication` is published.
    void artifactPublished(const clustero::Publication &publication);
    /// What is being sent or fetched and how far it is, in a line.
    void transferProgress(const QString &line);
    void diagnosticFound(const clustero::Diagnostic &diagnostic);
    /// Emitted exactly once, after everything else.
    void finished();

private:
    Run m_run;
};

} // namespace clustero
