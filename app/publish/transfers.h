// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/transferparts.h"
#include "models/pipeline/spec.h"
#include "models/runs/publication.h"

#include <QObject>

#include <QCoroTask>

#include <memory>

namespace clustero {

struct TransferLink;

/// What a run sends elsewhere and fetches from there. One event loop; no secret in any text.
class Transfers : public QObject
{
    Q_OBJECT
public:
    Transfers(const RunId &run, TransferParts parts, QObject *parent = nullptr);
    ~Transfers() override;

    /// Sends the run's artifacts to where they are published, except what was sent in an earlier life of the run; all, even where one
    /// fails. The first error; `cancelled` after end().
    QCoro::Task<Result<void>> publish(QList<ArtifactSpec> artifacts);
    /// Puts the files of the inputs into the workspace, each verified. The first error; `cancelled` after end().
    QCoro::Task<Result<void>> fetch(QList<InputSpec> inputs, QString workspace);
    /// Ends what is under way. Uploads in parts are given up at the store where that takes a moment.
    void end();

Q_SIGNALS:
    void progressed(const QString &line);
    /// It is written down.
    void published(const clustero::Publication &publication);

private:
    RunId m_run;
    std::shared_ptr<TransferLink> m_transfer;
};

} // namespace clustero
