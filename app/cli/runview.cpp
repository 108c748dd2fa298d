// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runview.h"

#include "app/cli/livetree.h"
#include "app/cli/messages.h"
#include "app/cli/streamview.h"

namespace clustero {

namespace {

/// Findings that say that Clustero or the engine broke, not the pipeline.
bool isBreakage(const Diagnostic &diagnostic)
{
    return diagnostic.severity == Severity::Error &&
           (diagnostic.code == QLatin1String("no-engine") || diagnostic.code == QLatin1String("disk-full") ||
            diagnostic.code.startsWith(QLatin1String("engine-")) || diagnostic.code.startsWith(QLatin1String("store-")));
}

} // namespace

RunView::RunView(LiveRun &live, Context &context) : m_live(live), m_context(context)
{
    connect(&live, &LiveRun::diagnosticFound, this,
            [this](const Diagnostic &diagnostic) { m_isBroken = m_isBroken || isBreakage(diagnostic); });
}

void RunView::note(const QString &sentence)
{
    complain(m_context, sentence);
}

int RunView::exitStatus() const
{
    const int status = exitStatusOf(run().state);
    return m_isBroken && status != ExitPassed ? ExitBroken : status;
}

void RunView::close()
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    Q_EMIT closed();
}

QString RunView::logPath(int strand, int step) const
{
    const StrandRun &owner = run().strands.at(strand);
    return m_context.paths.logPath(run().id, owner.name, owner.steps.at(step).name);
}

QString RunView::indexPath(int strand, int step) const
{
    const StrandRun &owner = run().strands.at(strand);
    return m_context.paths.indexPath(run().id, owner.name, owner.steps.at(step).name);
}

QString outputKind(const QString &output, const Context &context)
{
    if (!output.isEmpty())
        return output;
    return context.outIsTerminal ? QStringLiteral("pretty") : QStringLiteral("plain");
}

std::unique_ptr<RunView> makeRunView(const QString &output, LiveRun &live, Context &context)
{
    const QString kind = outputKind(output, context);
    if (kind == QLatin1String("pretty"))
        return std::make_unique<LiveTree>(live, context);
    if (kind == QLatin1String("json"))
        return std::make_unique<StreamView>(live, context, makeJsonForm());
    return std::make_unique<StreamView>(live, context, makePlainForm());
}

} // namespace clustero
