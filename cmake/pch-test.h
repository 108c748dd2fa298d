// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests.
#pragma once
#include "cmake/pch.h"
#ifdef __cplusplus
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#endif
