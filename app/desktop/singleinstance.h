// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace clustero {

/// One window for each data folder: the first one listens on a local socket that only this user can reach; later ones hand over what
/// they were asked to open, and end. By the system's own calls, because this comes before the window, and Qt Network would be loaded for it.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: another one took the request (waits two seconds at most). False: this is the first one, and it listens now.
    bool handOver(const QStringList &request);

Q_SIGNALS:
    /// Of a later one: its arguments, absolute paths.
    void requested(const QStringList &request);

private:
    void listen();
    void take();
    void read(int socket, QByteArray &text, QObject *visitor);

    QByteArray m_path;
    int m_socket = -1; ///< that it listens on
    int m_visitors = 0;
};

} // namespace clustero
