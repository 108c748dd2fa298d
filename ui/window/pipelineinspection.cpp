// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector tells about a pipeline, a strand or a step.
#include "models/items/runtexts.h"
#include "models/pipeline/duration.h"
#include "models/runs/failures.h"
#include "models/triggers/parameters.h"
#include "ui/theme/format.h"
#include "ui/window/pipelinepage.h"

#include <QLocale>

namespace clustero {

namespace {

using Row = Inspector::Row;
using Section = Inspector::Section;

QString timeOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QStringList valuesOf(const QList<Text> &texts)
{
    QStringList values;
    for (const Text &text : texts)
        values << text.value;
    return values;
}

void addTimes(Section &section, const QDateTime &started, const QDateTime &finished)
{
    if (started.isValid())
        section.rows << Row{PipelinePage::tr("Started"), timeOf(started)};
    if (started.isValid() && finished.isValid())
        section.rows << Row{PipelinePage::tr("Took"), durationText(std::chrono::milliseconds(started.msecsTo(finished)))};
}

} // namespace

Inspector::Section PipelinePage::stepSection(const StepSpec &spec, const StepRun *run) const
{
    Section section{spec.name, {}};
    if (run)
        section.rows << Row{tr("State"), stateText(run->state)};
    section.rows << Row{tr("Runs in"), spec.type.value == QLatin1String("host") ? tr("a sandbox on this machine") : spec.type.value};
    if (run && !run->command.isEmpty())
        section.rows << Row{tr("Command"), quotedForShell(run->command), true};
    else if (spec.cmd)
        section.rows << Row{tr("Command"), quotedForShell(valuesOf(*spec.cmd)), true};
    if (run && run->exitCode)
        section.rows << Row{tr("Ended with"), *run->exitCode == 0 ? tr("exit 0") : outcomeText(*run)};
    if (run && !run->reason.isEmpty())
        section.rows << Row{tr("Because"), run->reason};
    if (run)
        addTimes(section, run->startedAt, run->finishedAt);
    if (!spec.dir.isEmpty())
        section.rows << Row{tr("Folder"), spec.dir, true};
    if (spec.timeout)
        section.rows << Row{tr("Time limit"), durationText(*spec.timeout)};
    if (spec.when)
        section.rows << Row{tr("Only when"), spec.when->value, true};
    QStringList variables;
    for (const EnvSpec &variable : spec.env)
        variables << (variable.secret.isEmpty() ? variable.key : tr("%1 (secret %2)").arg(variable.key, variable.secret));
    if (!variables.isEmpty())
        section.rows << Row{tr("Environment"), variables.join(u'\n'), true};
    return section;
}

void PipelinePage::describe(Inspector &inspector) const
{
    const PipelineSpec &pipeline = shownSpec();
    const StrandSpec *strand = pipeline.strand(m_strand);
    QList<Section> sections;
    if (!strand) {
        Section about{tr("Pipeline"), {{tr("File"), m_file, true}, {tr("Folder"), m_folder, true}}};
        about.rows << Row{tr("Strands"), QLocale().toString(pipeline.strands.size())};
        if (pipeline.timeout)
            about.rows << Row{tr("Time limit"), durationText(*pipeline.timeout)};
        sections << about;
        if (m_run) {
            Section run{tr("Run #%1").arg(m_run->number), {{tr("State"), stateText(m_run->state)}}};
            addTimes(run, m_run->startedAt, m_run->finishedAt);
            run.rows << Row{tr("Workspace"), m_run->workspace, true} << Row{tr("Id"), m_run->id.value, true};
            sections << run;
            Section params{tr("Parameters"), {}};
            for (auto i = m_run->params.begin(); i != m_run->params.end(); ++i)
                params.rows << Row{i.key(), parameterText(i.value()), true};
            sections << params;
        }
        inspector.setContent(pipeline.name.isEmpty() ? title() : pipeline.name, tr("Nothing is selected: this is the whole pipeline."),
                             sections);
        return;
    }
    const StrandRun *run = m_run ? m_run->strand(m_strand) : nullptr;
    Section about{tr("Strand"), {}};
    if (run)
        about.rows << Row{tr("State"), stateText(run->state)};
    if (run && !run->reason.isEmpty())
        about.rows << Row{tr("Because"), run->reason};
    about.rows << Row{tr("Waits for"), strand->after.isEmpty() ? tr("nothing") : strand->after.join(QStringLiteral(", "))};
    if (run)
        addTimes(about, run->startedAt, run->finishedAt);
    if (m_usual.contains(m_strand))
        about.rows << Row{tr("Usually"), durationText(m_usual.value(m_strand))};
    if (strand->dir != QLatin1String("."))
        about.rows << Row{tr("Folder"), strand->dir, true};
    if (strand->timeout)
        about.rows << Row{tr("Time limit"), durationText(*strand->timeout)};
    if (strand->when)
        about.rows << Row{tr("Only when"), strand->when->value, true};
    sections << about;
    for (int i = 0; i < strand->steps.size(); ++i) {
        const StepSpec &step = strand->steps.at(i);
        if (m_step.isEmpty() || step.name == m_step)
            sections << stepSection(step, run && i < run->steps.size() ? &run->steps.at(i) : nullptr);
    }
    inspector.setContent(
        m_step.isEmpty() ? m_strand : m_step,
        m_step.isEmpty() ? tr("%n steps", nullptr, static_cast<int>(strand->steps.size())) : tr("Step of %1").arg(m_strand), sections);
}

} // namespace clustero
