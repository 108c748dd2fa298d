// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"
#include "models/yaml/findings.h"

namespace clustero {

class Suggester;

/// A strand as far as the order of strands is concerned.
struct StrandNode
{
    QString name;      ///< empty: has none that can be referred to
    QList<Text> after; ///< as written
};

/// Checks what `after` says: `unknown-strand`, `self-dependency`, `duplicate-after`, and one `cycle` for each set of
/// strands that wait for each other. Linear in strands and edges, no recursion. `names`: all strands' names; `wrong`: what was
/// written for one and is none, so that nothing more is said about it.
/// Returns for each strand the names that are left: known, each once.
[[nodiscard]] QList<QStringList> checkStrandGraph(const QList<StrandNode> &strands, const QStringList &names, const QStringList &wrong,
                                                  Suggester &suggester, Findings &findings);

} // namespace clustero
