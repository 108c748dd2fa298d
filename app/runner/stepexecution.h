// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/supervisor/stepprotocol.h"
#include "models/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace clustero {

/// Where a step runs and what it writes to. Absolute paths.
struct StepPlace
{
    QString runId;
    QString strand;
    QString step;
    QString workspace; ///< the run's
    QString dir;       ///< below it
    QString artifacts; ///< folder with the artifacts of the run that triggered this one
    QString log;       ///< made by prepare()
    QString index;
    QStringList hidden; ///< folders of this machine that the step may not see
};

/// What a step is to run, as far as it is known before its container's image is.
struct StepCommand
{
    std::optional<QStringList> entrypoint; ///< nullopt: the image's
    std::optional<QStringList> cmd;
    QString user;                                 ///< empty: the image's
    QList<std::pair<QByteArray, QByteArray>> env; ///< with secrets
    QByteArrayList masks;
    bool widen = false; ///< make the workspace writable for the image's user first
};

/// How a step ended.
struct StepOutcome
{
    std::optional<int> exitCode; ///< nullopt: it could not be run, or it is not known
    QString problem;             ///< a sentence, where the exit status alone does not tell
    bool interrupted = false;    ///< it was lost, and what it did is not known
    bool engineLost = false;     ///< because its container engine went away
    bool neverBegan = false;     ///< it was parked well and ended by itself: nothing of the command has run
};

/// One step in its container or sandbox: prepared ahead (parked, nothing of the step runs), then started, ended, gone.
/// Signals come in this order, each at most once: prepared, starting, started, finished, gone. finished and gone always come once
/// prepare() was called, unless it is destroyed before; gone means that no process and no container of it is left.
class StepExecution : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Brings the step up to the point where only the order is missing. Emits nothing before it returns.
    virtual void prepare() = 0;
    /// Runs the command as soon as it is prepared. Once.
    virtual void start(StepCommand command) = 0;
    /// SIGTERM, and SIGKILL after the grace. Also right for one that only waits: then nothing is run.
    virtual void terminate() = 0;
    virtual void kill() = 0;

    [[nodiscard]] virtual QString containerId() const { return {}; }

Q_SIGNALS:
    void preparing(const QString &progress); ///< an image is being pulled
    void prepared();
    /// Just before the command runs: what it is, with what the image adds. Connect directly: the state "running" has to
    /// be durable when this returns.
    void starting(const QStringList &command);
    void started();
    void grew(qint64 logSize);
    void finished(const clustero::StepOutcome &outcome);
    void gone();
};

/// Makes an empty log and index for a step, private to the person. Removes old ones.
[[nodiscard]] Result<void> makeStepFiles(const StepPlace &place);

/// Whether what a parked step has before it is the directory that the place names now. A sub-directory is looked up once by Clustero and once
/// by whoever mounts it; in between a step that runs could put a link to elsewhere in its stead. Nothing of the step has run yet.
[[nodiscard]] Result<void> checkMounted(const StepPlace &place, const StepReport &ready);

/// The order for `clustero-step`, from a command whose entrypoint, cmd and user are settled.
[[nodiscard]] StepOrder makeOrder(const StepCommand &command);

} // namespace clustero
