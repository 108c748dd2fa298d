// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/notice.h"

namespace clustero {

struct NoticeText
{
    QString title;
    QString body;
};

/// "✕ web-app · test failed" and "exit 1 after 3 m 12 s: 2 tests failed · main @3f2c1a9".
[[nodiscard]] NoticeText noticeText(const RunFacts &facts, RunEvent event);

/// What a summary of several runs is made of.
struct SummaryLine
{
    QString pipeline;
    RunEvent event = RunEvent::Failed;
};

/// Whether notices call it a failure.
[[nodiscard]] bool isFailure(State state);

/// "4 pipelines failed" and their names.
[[nodiscard]] NoticeText summaryText(const QList<SummaryLine> &lines);

/// The strand and step that failed first, those left out that were only skipped because of it. Null: none did.
struct FailingPlace
{
    const StrandRun *strand = nullptr;
    const StepRun *step = nullptr;
};
[[nodiscard]] FailingPlace earliestFailure(const Run &run);

} // namespace clustero
