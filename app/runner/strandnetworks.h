// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"

#include <map>

namespace clustero {

/// The containers that keep the network of each strand's steps. A network name space of its own costs more than half of a container's
/// start (measured), so the steps of a strand after the first share one. It is made while the first step runs. If it cannot be made, every
/// step gets its own.
class StrandNetworks : public QObject
{
    Q_OBJECT
public:
    /// \p engine may be null where nothing but isEmpty() is asked.
    StrandNetworks(QString runId, std::shared_ptr<Engine> engine, QString stepProgram);

    /// Takes up one of an earlier life of the run.
    void adopt(int strand, const QString &containerId);
    /// Begins to make one; ready() tells when what comes of it is known.
    void hold(int strand, QString strandName, QString image);
    /// Nobody lives in it any more, or the engine does not mind. released() tells when it is gone; not if there was none.
    void release(int strand);

    [[nodiscard]] bool isHeld(int strand) const { return m_holders.contains(strand); } ///< or is about to be
    [[nodiscard]] bool isReady(int strand) const;
    [[nodiscard]] bool isEmpty() const { return m_holders.empty(); }
    /// What a container of the strand gets, as in ContainerSpec.
    [[nodiscard]] QString networkOf(int strand) const;

Q_SIGNALS:
    void ready(int strand);
    void released(int strand);

private:
    struct Holder
    {
        QString id; ///< empty: it could not be made
        bool running = false;
        bool releasing = false;
    };

    QCoro::Task<> make(int strand, ContainerSpec spec);
    QCoro::Task<> remove(int strand, QString id);
    [[nodiscard]] QString ownNetwork() const;

    QString m_runId;
    std::shared_ptr<Engine> m_engine;
    QString m_stepProgram;
    std::map<int, Holder> m_holders;
};

} // namespace clustero
