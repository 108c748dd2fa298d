// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/storethread.h"

#include <algorithm>

namespace clustero::relay {

namespace {

constexpr size_t mostInCommit = 2000;
constexpr std::chrono::milliseconds mostPatience{2};
constexpr qint64 mostBytesInCommit = 64 * 1024 * 1024;

} // namespace

StoreThread::StoreThread(OpenStore open, Post post, Committed committed)
    : m_open(std::move(open)), m_post(std::move(post)), m_committed(std::move(committed)), m_thread([this] { loop(); })
{}

void StoreThread::finish()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StoreThread::append(Delivery delivery, Kept done)
{
    bool isAwaited = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping)
            return;
        m_waiting.push_back({std::move(delivery), std::move(done)});
        isAwaited = m_waiting.size() == 1 || m_waiting.size() == enough();
    }
    if (isAwaited)
        m_wake.notify_one();
}

void StoreThread::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping)
            return;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

/// Whoever posts again and again was answered by the last commit and comes back in a moment: one commit for many of them is worth more
/// than one for the first that is back. It is half of them, so that while they are written, the others are answered and come in again.
/// Who posts now and then never waits.
void StoreThread::gather(std::unique_lock<std::mutex> &lock)
{
    if (m_waiting.empty() || m_expected <= 1 || m_isStopping)
        return;
    m_wake.wait_for(lock, m_patience, [this] { return m_waiting.size() >= enough() || m_isStopping || !m_jobs.empty(); });
}

void StoreThread::loop()
{
    while (true) {
        std::vector<Job> jobs;
        std::vector<Waiting> batch;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isStopping || !m_jobs.empty() || !m_waiting.empty(); });
            if (m_isStopping && m_jobs.empty() && m_waiting.empty())
                break;
            gather(lock);
            jobs.swap(m_jobs);
            size_t count = 0;
            for (qint64 bytes = 0; count < std::min(m_waiting.size(), mostInCommit) && bytes < mostBytesInCommit; ++count)
                bytes += m_waiting[count].delivery.bytes();
            const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(count);
            batch.assign(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
            m_waiting.erase(m_waiting.begin(), end);
        }
        if (!batch.empty())
            appendBatch(std::move(batch));
        for (const Job &job : jobs) {
            if (!job(store()))
                m_store.reset();
        }
    }
    m_store.reset();
}

void StoreThread::appendBatch(std::vector<Waiting> batch)
{
    std::vector<Delivery> deliveries;
    deliveries.reserve(batch.size());
    for (Waiting &waiting : batch)
        deliveries.push_back(std::move(waiting.delivery));
    const auto start = std::chrono::steady_clock::now();
    auto outcomes = std::make_shared<std::vector<Result<qint64>>>(appendAll(deliveries));
    const auto took = std::chrono::steady_clock::now() - start;
    {
        const std::lock_guard lock(m_mutex);
        m_expected = deliveries.size() + m_waiting.size();
        m_patience = std::min<std::chrono::nanoseconds>(took / 2, mostPatience);
    }
    m_post([batch = std::make_shared<std::vector<Waiting>>(std::move(batch)), outcomes,
            seconds = std::chrono::duration<double>(took).count(), committed = m_committed] {
        if (committed)
            committed(batch->size(), seconds);
        for (size_t i = 0; i < batch->size(); ++i)
            (*batch)[i].done((*outcomes)[i]);
    });
}

std::vector<Result<qint64>> StoreThread::appendAll(std::span<const Delivery> deliveries)
{
    const Result<Store *> store = this->store();
    if (!store)
        return std::vector<Result<qint64>>(deliveries.size(), Result<qint64>(failure(store)));
    const Result<std::vector<qint64>> seqs = (*store)->append(deliveries);
    std::vector<Result<qint64>> outcomes;
    if (seqs) {
        for (const qint64 seq : *seqs)
            outcomes.push_back(seq > 0 ? Result<qint64>(seq)
                                       : failure(QStringLiteral("no-channel"), QStringLiteral("The channel is gone.")));
        return outcomes;
    }
    if (seqs.error().code == QLatin1String("store-full") && deliveries.size() > 1) {
        // There may be room for the small ones.
        const size_t half = deliveries.size() / 2;
        outcomes = appendAll(deliveries.first(half));
        const std::vector<Result<qint64>> rest = appendAll(deliveries.subspan(half));
        outcomes.insert(outcomes.end(), rest.begin(), rest.end());
        return outcomes;
    }
    if (seqs.error().code == QLatin1String("store-broken"))
        m_store.reset();
    return std::vector<Result<qint64>>(deliveries.size(), Result<qint64>(failure(seqs)));
}

Result<Store *> StoreThread::store()
{
    if (!m_store) {
        Result<std::unique_ptr<Store>> opened = m_open();
        if (!opened)
            return failure(opened);
        m_store = *std::move(opened);
    }
    return m_store.get();
}

} // namespace clustero::relay
