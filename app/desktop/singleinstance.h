// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace clustero {

/// One window for each data folder: the first one listens on a local socket that only this user can reach; later ones hand over what
/// they were asked to open, and end.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True: another one took the request (waits two seconds at most). False: this is the first one, and it listens now.
    bool handOver(const QStringList &request);

Q_SIGNALS:
    /// Of a later one: its arguments, absolute paths.
    void requested(const QStringList &request);

private:
    void take(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace clustero
