// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/stepsetup.h"

namespace clustero {

StepPlace stepPlace(const Run &run, const ResolvedRun &resolved, const DataPaths &paths, StepRef ref)
{
    const ResolvedStrand &strand = resolved.strands.at(ref.strand);
    const ResolvedStep &step = strand.steps.at(ref.step);
    StepPlace place;
    place.runId = run.id.value;
    place.strand = strand.name;
    place.step = step.name;
    place.workspace = run.workspace;
    place.dir = step.dir;
    place.artifacts = paths.runFolder(run.id) + QStringLiteral("/upstream-artifacts");
    place.log = paths.logPath(run.id, strand.name, step.name);
    place.hidden = {paths.data, paths.cache};
    place.index = paths.indexPath(run.id, strand.name, step.name);
    return place;
}

StepCommand stepCommand(const ResolvedStep &step, const RunOptions &options, const QHash<QString, QByteArray> &secrets)
{
    StepCommand command;
    command.entrypoint = step.entrypoint;
    command.cmd = step.cmd;
    command.user = step.user;
    command.widen = !options.inPlace;
    if (step.isHost()) {
        // The workstation's own tools are found where the person finds them.
        for (const char *name : {"PATH", "LANG", "LC_ALL", "TZ"}) {
            if (qEnvironmentVariableIsSet(name))
                command.env.append({QByteArray(name), qgetenv(name)});
        }
    }
    for (const auto &[key, value] : step.env) {
        command.env.removeIf([name = key.toUtf8()](const auto &entry) { return entry.first == name; });
        command.env.append({key.toUtf8(), value.toUtf8()});
    }
    for (const auto &[key, name] : step.secrets) {
        const QByteArray value = secrets.value(name);
        command.env.append({key.toUtf8(), value});
    }
    // A step can come by any secret of the run through the workspace, so all are masked in all logs.
    for (const QByteArray &value : secrets)
        command.masks += secretMasks(value);
    return command;
}

} // namespace clustero
