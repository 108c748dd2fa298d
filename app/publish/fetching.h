// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/transfer.h"
#include "models/pipeline/spec.h"

namespace clustero {

/// See Transfers::fetch().
QCoro::Task<Result<void>> fetchInputs(TransferPointer transfer, QList<InputSpec> inputs, QString workspace);

} // namespace clustero
