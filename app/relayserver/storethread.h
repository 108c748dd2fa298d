// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relayserver/store.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace clustero::relay {

/// Hands work to the thread that the server lives in.
using Post = std::function<void(std::function<void()>)>;
using OpenStore = std::function<Result<std::unique_ptr<Store>>()>;

/// One store connection in a thread of its own. All deliveries that wait are kept by one commit (group commit). Callbacks come through
/// `post`. Opens the store again when it broke.
class StoreThread
{
public:
    using Kept = std::function<void(const Result<qint64> &seq)>;
    /// What a commit took, for the metrics.
    using Committed = std::function<void(size_t deliveries, double seconds)>;

    StoreThread(OpenStore open, Post post, Committed committed = {});
    ~StoreThread() { finish(); }
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// Does what is queued and ends; what comes later is dropped with its callback.
    void finish();

    /// Error codes of Store, and `no-channel`.
    void append(Delivery delivery, Kept done);
    /// Runs a job with the store and hands its outcome to `done`.
    template<typename T>
    void ask(std::function<Result<T>(Store &)> question, std::function<void(const Result<T> &)> done)
    {
        enqueue([question = std::move(question), done = std::move(done), post = m_post](const Result<Store *> &store) {
            auto answer = std::make_shared<Result<T>>(store ? question(**store) : Result<T>(failure(store)));
            const bool isBroken = !*answer && answer->error().code == QLatin1String("store-broken");
            post([answer, done] { done(*answer); });
            return !isBroken;
        });
    }

private:
    /// False: the store is broken.
    using Job = std::function<bool(const Result<Store *> &)>;
    struct Waiting
    {
        Delivery delivery;
        Kept done;
    };

    void enqueue(Job job);
    void loop();
    void gather(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] size_t enough() const { return (m_expected + 1) / 2; }
    void appendBatch(std::vector<Waiting> batch);
    std::vector<Result<qint64>> appendAll(std::span<const Delivery> deliveries);
    Result<Store *> store();

    OpenStore m_open;
    Post m_post;
    Committed m_committed;
    std::unique_ptr<Store> m_store; ///< of the thread

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_jobs;
    std::vector<Waiting> m_waiting;
    size_t m_expected = 1; ///< deliveries that are under way, as the last commit showed
    std::chrono::nanoseconds m_patience{0};
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace clustero::relay
