// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests of what is shown.
#pragma once
#include "cmake/pch-test.h"
#include "cmake/pch-ui.h"
