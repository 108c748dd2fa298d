// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/run.h"

namespace clustero {

/// What an issue is told of a run that it started, as wiki text. Names the run, so that the comment is found again. \p excerpt: lines of the first
/// failing step as they are in its log, where secrets are masked.
[[nodiscard]] QString jiraComment(const Run &run, const QStringList &excerpt);

/// Text that means nothing in Jira's wiki text: no formatting, no mention, no link, no macro; on one line and of at most so many letters.
[[nodiscard]] QString inertWiki(const QString &text, qsizetype most);

} // namespace clustero
