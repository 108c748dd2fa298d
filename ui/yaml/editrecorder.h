// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/textedit.h"

#include <functional>
#include <vector>

namespace clustero {

/// Puts the single changes of one action together: what they are as edits of the text before all of them.
class EditRecorder
{
public:
    void inserted(qsizetype at, qsizetype size);
    void removed(qsizetype at, qsizetype size);
    [[nodiscard]] bool isEmpty() const { return m_regions.empty(); }

    /// The edits, and begins anew. `now` gives bytes of the text as it is: offset, size.
    [[nodiscard]] TextEdits take(const QByteArray &before, const std::function<QByteArray(qsizetype, qsizetype)> &now);

private:
    struct Region
    {
        qsizetype beforeStart;
        qsizetype beforeEnd;
        qsizetype start;
        qsizetype end;
    };

    /// The one region that holds [start, end] of the text as it is, made of all that touch it.
    Region &covering(qsizetype start, qsizetype end);

    std::vector<Region> m_regions; ///< in order, none touching the other
};

} // namespace clustero
