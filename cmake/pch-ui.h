// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the libraries of the window: what the others have, and what nearly every widget uses.
#pragma once
#include "cmake/pch.h"
#ifdef __cplusplus
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>
#endif
