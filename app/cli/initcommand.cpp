// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "app/cli/terminaltext.h"
#include "app/session/projectscan.h"
#include "app/session/starters.h"
#include "app/settings/settings.h"

#include <QCoroTask>

#include <QFileInfo>

#include <algorithm>

namespace clustero {

namespace {

class InitCommand : public Command
{
public:
    InitCommand()
    {
        name = QStringLiteral("init");
        summary = QStringLiteral("Propose a pipeline from what is in a folder, and write it where there is none");
        details = QStringLiteral(
            "Looks at the project's build files (package.json, CMakeLists.txt, Cargo.toml, go.mod, pyproject.toml, Makefile,\n"
            "Dockerfile) and at workflows of GitHub and files of GitLab. Writes .clustero.yaml, never over a file that is there.\n"
            "What could not be taken over is listed with its line.");
        arguments = {{.name = QStringLiteral("FOLDER"), .kind = ArgumentSpec::Kind::File}};
        options = {
            {.name = QStringLiteral("from"),
             .value = QStringLiteral("SOURCE"),
             .help = QStringLiteral("What it is made of: project, image, or the path of a workflow; left out, what is likely best")},
            {.name = QStringLiteral("host"),
             .help = QStringLiteral("Steps use this machine's own programs, also where there is an engine")},
            {.name = QStringLiteral("list"), .help = QStringLiteral("Only tell what could be proposed, and what not be taken over")},
            {.name = QStringLiteral("print"), .help = QStringLiteral("Write to standard output, not to a file")},
        };
    }

    int execute(Context &context, const Arguments &given) override
    {
        const QString folder = context.absolute(given.positional.isEmpty() ? QStringLiteral(".") : given.at(0));
        if (!QFileInfo(folder).isDir()) {
            complain(context, QStringLiteral("There is no folder %1.").arg(folder));
            return ExitNoSuchThing;
        }
        const bool prefersHost = given.has(QStringLiteral("host"));
        const Proposals found = proposePipelines(readProject(folder), surroundingsHere(!prefersHost && hasEngine(context), prefersHost));
        if (given.has(QStringLiteral("list")))
            return list(context, found);
        const Proposal *proposal = choose(context, found, given.value(QStringLiteral("from")));
        if (!proposal)
            return ExitNoSuchThing;
        if (given.has(QStringLiteral("print"))) {
            context.out.write(proposal->text);
            return ExitPassed;
        }
        return write(context, folder, *proposal, found);
    }

private:
    static bool hasEngine(Context &context)
    {
        const QList<EngineProbe> probes = QCoro::waitFor(context.probe(settings::engine()));
        return std::any_of(probes.begin(), probes.end(), [](const EngineProbe &probe) { return probe.answered; });
    }

    static const Proposal *choose(Context &context, const Proposals &found, const QString &source)
    {
        if (found.all.isEmpty()) {
            tellLeftOut(context.err, found.unusable);
            complain(context,
                     QStringLiteral("Nothing in the folder says how the project is built. Write a .clustero.yaml by hand, or choose a "
                                    "starter in the window: File, New pipeline."));
            return nullptr;
        }
        if (source.isEmpty())
            return &found.all.first();
        QStringList known;
        for (const Proposal &proposal : found.all) {
            if (proposal.id == source)
                return &proposal;
            known.append(proposal.id);
        }
        complain(context, QStringLiteral("No pipeline can be made of %1.%2 There is: %3.")
                              .arg(source, didYouMeanText(source, known), known.join(QStringLiteral(", "))));
        return nullptr;
    }

    static int write(Context &context, const QString &folder, const Proposal &proposal, const Proposals &found)
    {
        const QString path = folder + QStringLiteral("/.clustero.yaml");
        if (const Result<void> created = createPipelineFile(path, proposal.text); !created) {
            complain(context, created.error());
            return created.error().code == QLatin1String("exists") ? ExitBadInput : ExitBroken;
        }
        context.out.line(QStringLiteral("Wrote %1").arg(printable(path)));
        tell(context.out, proposal);
        for (const Proposal &other : found.all) {
            if (&other != &proposal && other.id != proposal.id)
                context.out.line(QStringLiteral("Another could be made of %1: clustero init --print --from %2")
                                     .arg(printable(other.title), printable(other.id)));
        }
        context.out.line(QStringLiteral("Run it: clustero run"));
        return ExitPassed;
    }

    static int list(Context &context, const Proposals &found)
    {
        for (const Proposal &proposal : found.all) {
            context.out.line(QStringLiteral("%1  (--from %2)").arg(printable(proposal.title), printable(proposal.id)));
            tell(context.out, proposal);
        }
        tellLeftOut(context.out, found.unusable);
        if (found.all.isEmpty())
            context.out.line(QStringLiteral("Nothing in the folder says how the project is built."));
        return ExitPassed;
    }

    static void tell(Output &out, const Proposal &proposal)
    {
        for (const QString &sentence : proposal.recognised)
            out.line(QStringLiteral("  + ") + printable(sentence));
        tellLeftOut(out, proposal.leftOut);
    }

    static void tellLeftOut(Output &out, const QList<LeftOut> &entries)
    {
        for (const LeftOut &entry : entries) {
            const QString place = entry.line > 0 ? QStringLiteral("%1:%2").arg(entry.file).arg(entry.line) : entry.file;
            const QString what = entry.what == entry.file ? place : QStringLiteral("%1: %2").arg(place, entry.what);
            out.line(QStringLiteral("  - %1. %2").arg(printable(what), printable(entry.why)));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeInitCommand()
{
    return std::make_unique<InitCommand>();
}

} // namespace clustero
