// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"

#include <QSet>

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

/// The strands that wait for \p strand, or for one that does: it cannot wait for these. Linear in strands and edges.
[[nodiscard]] QSet<QString> strandsBehind(const PipelineSpec &pipeline, const QString &strand);

} // namespace clustero
