// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/exitstatus.h"

namespace clustero {

/// `clustero: sentence` to standard error.
void complain(Context &context, const QString &sentence);
/// The same, and which help tells more.
void complainAboutUsage(Context &context, const QString &sentence, const QString &help);
/// The error's sentence and code; the exit status that belongs to the code.
ExitStatus complain(Context &context, const Error &error);

/// ` Did you mean `x`?` (with `prefix` before x), or empty.
[[nodiscard]] QString didYouMeanText(const QString &word, const QStringList &candidates, const QString &prefix = {});

/// `file:line:column: error: sentence [code]`; on a terminal with the line of `source` and a mark under the range.
[[nodiscard]] QString diagnosticText(const Context &context, const Diagnostic &diagnostic, const QByteArray &source);
/// All of them to standard error. The sources are read again from the files that they name; what cannot be read is left out.
void printDiagnostics(Context &context, const QList<Diagnostic> &diagnostics);

/// Bytes of a file that the person named. Errors are sentences; more than `most` bytes is one (`too-big`).
inline constexpr qint64 largestPipeline = 64 * 1024 * 1024; ///< the reader has limits of its own, with better words
[[nodiscard]] Result<QByteArray> readNamedFile(const QString &path, qint64 most);

/// The session; a run whose process died is taken up in the background, and that is told. Null: the reason has been told.
[[nodiscard]] std::unique_ptr<Session> openSession(Context &context, bool recover = true);
struct OpenedRun
{
    std::unique_ptr<Session> session;
    Run run;
};
/// The session and the run that the person named. Else the exit status; the reason has been told.
[[nodiscard]] tl::expected<OpenedRun, ExitStatus> openRun(Context &context, const QString &text, bool recover = true);
/// The default pipeline file of the current folder if it is there, else empty.
[[nodiscard]] QString defaultPipelineFile(const Context &context);

} // namespace clustero
