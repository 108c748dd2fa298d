// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace clustero {

/// A small piece of state that outlives the application: what it is and where it is kept are the others' business.
class KeptState
{
public:
    virtual ~KeptState() = default;
    /// Empty where nothing was kept, or what was kept cannot be read.
    [[nodiscard]] virtual QJsonObject read() const = 0;
    /// What cannot be kept is lost with the application; nothing else happens.
    virtual void write(const QJsonObject &state) = 0;
};

} // namespace clustero
