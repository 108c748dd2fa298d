// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/artifactcapture.h"

#include <algorithm>

namespace clustero {

void captureArtifacts(LiveRun &live, const ResolvedRun &resolved, Store &store, ArtifactStore &artifacts)
{
    Run &run = live.mutableRun();
    QStringList done;
    for (const Artifact &artifact : store.artifacts(run.id).value_or(QList<Artifact>()))
        done.append(artifact.name);
    // Of a part of the strands nobody can ask for all artifacts.
    const bool isPart = std::any_of(resolved.strands.begin(), resolved.strands.end(), [](const ResolvedStrand &s) { return s.excluded; });
    for (const ArtifactSpec &spec : resolved.artifacts) {
        if (done.contains(spec.name))
            continue;
        const Result<Artifact> artifact = artifacts.capture(spec.name, spec.path, run.workspace);
        Result<void> added;
        if (artifact)
            added = store.addArtifact(run.id, *artifact);
        if (artifact && added) {
            Q_EMIT live.artifactCaptured(*artifact);
            continue;
        }
        const Error error = artifact ? added.error() : artifact.error();
        const bool missing = error.code == QLatin1String("artifact-nothing");
        Diagnostic diagnostic;
        diagnostic.severity = missing && (!spec.required || isPart) ? Severity::Warning : Severity::Error;
        diagnostic.code = error.code;
        diagnostic.message = error.sentence;
        diagnostic.file = run.file;
        diagnostic.range = spec.range;
        if (diagnostic.severity == Severity::Error && run.reason.isEmpty())
            run.reason = error.sentence;
        Q_EMIT live.diagnosticFound(diagnostic);
    }
}

} // namespace clustero
