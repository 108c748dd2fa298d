// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/metrics.h"

namespace clustero::relay {

namespace {

constexpr std::array<double, 7> bounds{0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1};

void family(QByteArray &out, const char *name, const char *type, const char *help)
{
    out += QByteArray("# HELP clustero_relay_") + name + ' ' + help + "\n# TYPE clustero_relay_" + name + ' ' + type + '\n';
}

void single(QByteArray &out, const char *name, const char *type, const char *help, qint64 value)
{
    family(out, name, type, help);
    out += QByteArray("clustero_relay_") + name + ' ' + QByteArray::number(value) + '\n';
}

template<typename Key>
void labelled(QByteArray &out, const char *name, const char *label, const char *help, const std::map<Key, qint64> &values)
{
    family(out, name, "counter", help);
    for (const auto &[key, value] : values) {
        QByteArray text;
        if constexpr (std::is_same_v<Key, int>)
            text = QByteArray::number(key);
        else
            text = key;
        out += QByteArray("clustero_relay_") + name + '{' + label + "=\"" + text + "\"} " + QByteArray::number(value) + '\n';
    }
}

} // namespace

void Metrics::noteCommit(size_t deliveries, double seconds)
{
    ++commits;
    committed += static_cast<qint64>(deliveries);
    commitSecondsSum += seconds;
    size_t bucket = 0;
    while (bucket < bounds.size() && seconds > bounds[bucket])
        ++bucket;
    ++commitSeconds[bucket];
}

QByteArray Metrics::text() const
{
    QByteArray out;
    labelled(out, "deliveries_total", "status", "Answers to deliveries.", hooks);
    single(out, "delivery_bytes_total", "counter", "Bytes of deliveries that were kept.", hookBytes);
    single(out, "connections", "gauge", "Open connections.", connections);
    single(out, "connections_refused_total", "counter", "Connections over the limit.", refusedConnections);
    single(out, "subscribers", "gauge", "Subscribers that are connected.", subscribers);
    single(out, "subscriptions_total", "counter", "Subscriptions since the start.", subscriptions);
    single(out, "events_sent_total", "counter", "Events sent to subscribers, repetitions included.", eventsSent);
    single(out, "acks_total", "counter", "Acknowledgements received.", acks);
    single(out, "gaps_total", "counter", "Gaps announced to subscribers.", gaps);
    labelled(out, "subscribers_closed_total", "code", "Subscribers that the relay closed.", closed);
    single(out, "channels", "gauge", "Channels.", channels);
    single(out, "kept_bytes", "gauge", "Bytes of deliveries that are kept.", keptBytes);
    single(out, "committed_deliveries_total", "counter", "Deliveries in commits of the store.", committed);
    family(out, "commit_seconds", "histogram", "Time of a commit, with the synchronisation to disk.");
    qint64 below = 0;
    for (size_t i = 0; i <= bounds.size(); ++i) {
        below += commitSeconds[i];
        const QByteArray bound = i < bounds.size() ? QByteArray::number(bounds[i]) : QByteArray("+Inf");
        out += "clustero_relay_commit_seconds_bucket{le=\"" + bound + "\"} " + QByteArray::number(below) + '\n';
    }
    out += "clustero_relay_commit_seconds_sum " + QByteArray::number(commitSecondsSum, 'f', 6) + '\n';
    out += "clustero_relay_commit_seconds_count " + QByteArray::number(commits) + '\n';
    return out;
}

} // namespace clustero::relay
