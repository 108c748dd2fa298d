// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace clustero {

/// An application that notices events which keep the GUI thread longer than 50 ms, and says which they were. In debug builds, and
/// where $CLUSTERO_STALL_WATCH is set; costs two clock readings an event.
class StallWatch : public QApplication
{
    Q_OBJECT
public:
    StallWatch(int &argc, char **argv);
    bool notify(QObject *receiver, QEvent *event) override;

    static constexpr qint64 limitMs = 50;

private:
    bool m_isOn;
    qint64 m_innerMs = 0; ///< of the events that the current one has sent
};

} // namespace clustero
