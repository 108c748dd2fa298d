// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/servicework.h"

namespace clustero {

ServiceWork::~ServiceWork() = default;

} // namespace clustero

// Classes of this folder have their meta objects in files of their own, so that a program has only those in it that it needs.
#include "moc_servicework.cpp"
