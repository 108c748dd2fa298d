// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/stallwatch.h"

#include <QEvent>
#include <QMetaEnum>

namespace clustero {

StallWatch::StallWatch(int &argc, char **argv) : QApplication(argc, argv), m_isOn(qEnvironmentVariableIsSet("CLUSTERO_STALL_WATCH"))
{
#ifndef QT_NO_DEBUG
    m_isOn = true;
#endif
}

bool StallWatch::notify(QObject *receiver, QEvent *event)
{
    if (!m_isOn)
        return QApplication::notify(receiver, event);
    const QByteArray who = QByteArray(receiver->metaObject()->className()) + ' ' + receiver->objectName().toUtf8();
    const QEvent::Type type = event->type();
    QElapsedTimer timer;
    timer.start();
    const qint64 inner = std::exchange(m_innerMs, 0);
    const bool done = QApplication::notify(receiver, event);
    const qint64 own = timer.elapsed() - m_innerMs;
    m_innerMs = inner + timer.elapsed();
    if (own > limitMs) {
        const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        qWarning("stall: %s of %s took %lld ms", name ? name : "an event", who.constData(), own);
    }
    return done;
}

} // namespace clustero
