// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"
#include "models/pipeline/spec.h"
#include "models/plan/runplan.h"
#include "models/runs/run.h"
#include "models/triggers/expressions.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace clustero {

/// A step with every expression evaluated and every default applied, but the image's.
struct ResolvedStep
{
    QString name;
    QString image; ///< empty: on this workstation, in a sandbox
    std::optional<QStringList> entrypoint;
    std::optional<QStringList> cmd;
    QString dir;
    QString user;
    QList<std::pair<QString, QString>> env;     ///< everything that Clustero and the file set, without secrets
    QList<std::pair<QString, QString>> secrets; ///< variable, name in the keychain
    std::optional<Duration> timeout;
    bool when = true;

    [[nodiscard]] bool isHost() const { return image.isEmpty(); }
};

struct ResolvedStrand
{
    QString name;
    QList<int> after;
    bool when = true;
    bool excluded = false;
    std::optional<Duration> timeout;
    QList<ResolvedStep> steps;
};

/// All that is needed to run, as values. Worked out once, before the first step.
struct ResolvedRun
{
    std::optional<Duration> timeout;
    QList<ResolvedStrand> strands;
    QList<ArtifactSpec> artifacts; ///< without `publish` where the run must not get secrets
    QList<InputSpec> inputs;

    [[nodiscard]] bool needsEngine() const;
    [[nodiscard]] QStringList credentialNames() const; ///< sorted, each once
    [[nodiscard]] QStringList secretNames() const;     ///< sorted, each once; only of steps that may run
};

struct Resolution
{
    ResolvedRun resolved;
    QList<Diagnostic> diagnostics; ///< expressions that failed, strands that were asked for and do not exist
};

/// Evaluates the expressions of \p spec for \p run (its id, number, trigger, params, event, variables, source and options). \p given are the variables
/// of the trigger. Pure.
[[nodiscard]] Resolution resolveRun(const PipelineSpec &spec, const Run &run, ExpressionWatchdog &watchdog,
                                    const QMap<QString, QString> &given = {});

/// Variables of every step of the run. Pure.
[[nodiscard]] QMap<QString, QString> runVariables(const PipelineSpec &spec, const Run &run, const QMap<QString, QString> &given = {});

/// The run's strands and steps in their first states, named as resolved.
[[nodiscard]] QList<StrandRun> strandRuns(const ResolvedRun &resolved);

/// The plan of \p resolved, with what \p strands say has been done already.
[[nodiscard]] QList<PlanStrand> planStrands(const ResolvedRun &resolved, const QList<StrandRun> &strands);

} // namespace clustero
