// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace clustero {

/// One thing that is looked at before the first run: what was found, and what can be done about it.
struct SetupLine
{
    enum class Check { Engine, Sandbox, Git, Repository, Keychain, Network };
    enum class Outcome {
        Unknown,  ///< not looked at
        Checking, ///< under way
        Good,
        Advice, ///< it works without
        Missing,
    };

    Check check = Check::Engine;
    Outcome outcome = Outcome::Unknown;
    QString found;        ///< a sentence or two
    QString fix = {};     ///< what to do; empty: nothing
    QString command = {}; ///< that does it, for a terminal; empty: none

    bool operator==(const SetupLine &) const = default;
};

} // namespace clustero
