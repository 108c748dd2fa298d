// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/liverun.h"

namespace clustero {

LiveRun::LiveRun(Run run, QObject *parent) : QObject(parent), m_run(std::move(run)) {}

} // namespace clustero
