// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/eventparts.h"

namespace clustero {

/// Makes events of runs that ended, of whatever process, since it looked last; that is remembered in the store.
class ChainSource
{
public:
    explicit ChainSource(const EventParts &parts) : m_parts(parts) {}

    /// \p isWanted: some pipeline waits for the end of others; without, runs pass by.
    void look(bool isWanted, const DeliverEvent &deliver);

private:
    const EventParts &m_parts;
    QSet<QString> m_seen; ///< runs that ended at the moment of the mark
};

} // namespace clustero
