// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every library: only what nearly every file uses.
#pragma once
#ifdef __cplusplus
#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>
#endif
