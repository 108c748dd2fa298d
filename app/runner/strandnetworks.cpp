// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/strandnetworks.h"

#include "app/runner/containerexecution.h"
#include "app/runner/containerremoval.h"

#include <QPointer>

namespace clustero {

StrandNetworks::StrandNetworks(QString runId, std::shared_ptr<Engine> engine, QString stepProgram)
    : m_runId(std::move(runId)), m_engine(std::move(engine)), m_stepProgram(std::move(stepProgram))
{}

void StrandNetworks::adopt(int strand, const QString &containerId)
{
    m_holders[strand] = Holder{containerId, true, false};
}

bool StrandNetworks::isReady(int strand) const
{
    const auto holder = m_holders.find(strand);
    return holder != m_holders.end() && holder->second.running;
}

QString StrandNetworks::ownNetwork() const
{
    return m_engine->info().hasBridge ? QString() : QStringLiteral("none");
}

QString StrandNetworks::networkOf(int strand) const
{
    const auto holder = m_holders.find(strand);
    if (holder != m_holders.end() && holder->second.running && !holder->second.id.isEmpty() && !holder->second.releasing)
        return QStringLiteral("container:") + holder->second.id;
    return ownNetwork();
}

void StrandNetworks::hold(int strand, QString strandName, QString image)
{
    m_holders[strand] = Holder();
    ContainerSpec spec;
    spec.name = containerName(m_runId, strandName, QStringLiteral("network"));
    spec.image = std::move(image);
    spec.entrypoint = {QStringLiteral("/.clustero/step"), QStringLiteral("--hold")};
    spec.user = QStringLiteral("0:0");
    spec.network = ownNetwork();
    spec.mounts = {{m_stepProgram, QStringLiteral("/.clustero/step"), true}};
    spec.labels = {{runLabel, m_runId}, {strandLabel, std::move(strandName)}};
    spec.hostUserNamespace = m_engine->info().userNamespaces;
    make(strand, std::move(spec));
}

QCoro::Task<> StrandNetworks::make(int strand, ContainerSpec spec)
{
    const QPointer<StrandNetworks> alive(this);
    const std::shared_ptr<Engine> engine = m_engine;
    // No co_await in a conditional expression: GCC 12 destroys its operands twice.
    QString id;
    bool started = false;
    if (const Result<QString> created = co_await engine->create(spec); created)
        id = *created;
    if (!id.isEmpty()) {
        const Result<void> up = co_await engine->start(id);
        started = up.has_value();
    }
    const bool releasing = alive && m_holders.at(strand).releasing;
    if (!id.isEmpty() && (!alive || releasing || !started)) {
        co_await removeContainer(engine, id);
        id.clear();
    }
    if (!alive)
        co_return;
    // Asked again: the strand may have ended while a holder that did not start was removed.
    if (m_holders.at(strand).releasing) {
        m_holders.erase(strand);
        Q_EMIT released(strand);
        co_return;
    }
    m_holders.at(strand).id = id;
    m_holders.at(strand).running = true;
    Q_EMIT ready(strand);
}

void StrandNetworks::release(int strand)
{
    const auto found = m_holders.find(strand);
    if (found == m_holders.end() || std::exchange(found->second.releasing, true) || !found->second.running)
        return; // make() sees it when it is done
    remove(strand, found->second.id);
}

QCoro::Task<> StrandNetworks::remove(int strand, QString id)
{
    const QPointer<StrandNetworks> alive(this);
    const std::shared_ptr<Engine> engine = m_engine;
    if (!id.isEmpty())
        co_await removeContainer(engine, id);
    if (alive) {
        m_holders.erase(strand);
        Q_EMIT released(strand);
    }
}

} // namespace clustero
