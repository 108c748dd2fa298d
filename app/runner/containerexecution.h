// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runner/containerend.h"
#include "app/runner/supervisedexecution.h"

#include <functional>

namespace clustero {

/// What a container step needs beside its place.
struct ContainerChoice
{
    QString image;
    QString network;       ///< as in ContainerSpec
    QString stepProgram;   ///< absolute path of `clustero-step` on this machine
    unsigned ownerUid = 0; ///< the person
    unsigned ownerGid = 0;
    bool keepFailed = false; ///< leave the stopped container of a failed step for a look into it
};

inline const QString runLabel = QStringLiteral("clustero.run");
inline const QString strandLabel = QStringLiteral("clustero.strand");
inline const QString stepLabel = QStringLiteral("clustero.step");

/// Ends with random digits: an engine may still be making, or not able to remove, one that an earlier life of the run asked for.
[[nodiscard]] QString containerName(const QString &runId, const QString &strand, const QString &what);

/// A step in a container of its own. `clustero-step` is its process 1; it waits on the attached standard input for
/// the order, writes the log by itself and reports on standard output.
class ContainerExecution : public SupervisedExecution
{
    Q_OBJECT
public:
    ContainerExecution(StepPlace place, ContainerChoice choice, std::shared_ptr<Engine> engine, QObject *parent = nullptr);

    void prepare() override;
    /// Instead of prepare() and start(): takes up a container whose step runs, or has run, since an earlier process of Clustero.
    void adopt(const QString &containerId);
    void terminate() override;
    void kill() override;
    [[nodiscard]] QString containerId() const override { return m_id; }

protected:
    [[nodiscard]] Result<StepOrder> orderOf(StepCommand command) override;
    void send(const QByteArray &bytes) override { m_stream->write(bytes); }
    void stepEnded(const StepReport &report) override;
    void giveUp(const QString &sentence) override;

private:
    QCoro::Task<> bringUp();
    QCoro::Task<> takeUp();
    QCoro::Task<> watchExit();
    QCoro::Task<> finishUnlessEngineIsGone(StepReport report);
    QCoro::Task<> takeDown();
    QCoro::Task<> signal(QString name);
    [[nodiscard]] QString refusedHint() const;
    [[nodiscard]] ContainerSpec containerSpec(const QString &source) const;
    void connectStream();
    void giveUp(const Error &error);
    void conclude(StepOutcome outcome);
    [[nodiscard]] StepOutcome outcomeOf(const ContainerEnd &end) const;

    ContainerChoice m_choice;
    std::shared_ptr<Engine> m_engine;
    std::shared_ptr<AttachedStream> m_stream;
    ImageInfo m_image;
    QString m_id;
    QString m_foreignUser; ///< to whom the folder that the run works in does not belong
    bool m_pulling = false;
    bool m_hasInput = false; ///< process 1 can be spoken to
    bool m_killAsked = false;
    bool m_takingDown = false;
    bool m_failed = false;
};

} // namespace clustero
