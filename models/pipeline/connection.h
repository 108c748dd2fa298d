// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"

namespace clustero {

/// Whether a strand can be made to wait for another.
struct ConnectionVerdict
{
    enum class Kind { Allowed, Unknown, SameStrand, Already, Loop };

    Kind kind = Kind::Allowed;
    QStringList loop; ///< the way round in the order of running: `from`, `to`, …, `from`

    [[nodiscard]] bool isAllowed() const { return kind == Kind::Allowed; }
};

/// `to` is to wait for `from`. Linear in strands and edges.
[[nodiscard]] ConnectionVerdict checkConnection(const PipelineSpec &pipeline, const QString &from, const QString &to);

} // namespace clustero
