// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QHash>

namespace clustero {

/// Reads the stream of JSON lines that a pull answers (Engine API 1.41, ImageCreate) and sums it up for people.
class PullStream
{
public:
    explicit PullStream(QString image) : m_image(std::move(image)) {}

    /// Any portion of the stream.
    void feed(const QByteArray &bytes);
    /// The rest, after the stream ended.
    void finish();

    /// One line: "pulling node:20: 34 of 120 MB".
    [[nodiscard]] QString text() const;
    /// The engine's message if the pull failed within the stream.
    [[nodiscard]] QString failureMessage() const { return m_failure; }

private:
    struct Layer
    {
        qint64 current = 0;
        qint64 total = 0;
        bool downloaded = false;
    };
    void readLine(const QByteArray &line);

    QString m_image;
    QByteArray m_pending;
    bool m_skipping = false; ///< within a line that is too long
    QHash<QString, Layer> m_layers;
    QString m_failure;
};

/// Says what a pull's failure means and what to do. `message` is the engine's; `user` the login that was used, or empty.
/// Codes: image-not-found, image-denied, registry-unreachable, registry-limit, disk-full, pull-failed.
[[nodiscard]] Error pullError(const QString &image, const QString &registry, const QString &message, const QString &user);

} // namespace clustero
