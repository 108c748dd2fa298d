// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secrets.h"
#include "app/store/store.h"

namespace clustero {

/// What a diagnosis is made of.
struct DiagnosisParts
{
    Store &store;
    Secrets &secrets;
    QString configuration;         ///< the configuration folder
    QStringList surroundings = {}; ///< lines about the window or the terminal
    QStringList lastErrors = {};   ///< that the person was told, the last one at the end
};

/// A text for a bug report: versions, system, engine, settings, connections, the last errors and the last run that failed. Every secret that the
/// keychain has under Clustero's names, what looks like a token, and the person's home folder are removed. Where the keychain cannot be read the
/// text says so. Takes some seconds; a minute where a keychain is locked.
QCoro::Task<QString> diagnose(DiagnosisParts parts);

} // namespace clustero
