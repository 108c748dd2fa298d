// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <QCoroTask>

#include <memory>

namespace clustero {

/// Secrets in the person's keychain. Values never leave this interface but by get(). Names: [A-Za-z0-9][A-Za-z0-9_.-]{0,127}.
class Secrets
{
public:
    virtual ~Secrets() = default;
    /// Errors: `no-keychain` (what to install or start), `keychain-locked`, `no-secret`.
    virtual QCoro::Task<Result<QByteArray>> get(QString name) = 0;
    virtual QCoro::Task<Result<void>> set(QString name, QByteArray value) = 0;
    virtual QCoro::Task<Result<void>> remove(QString name) = 0;
    /// Names, sorted.
    virtual QCoro::Task<Result<QStringList>> names() = 0;
};

/// The list of names in a data folder. It is written anew when a name comes or goes.
[[nodiscard]] QString secretNamesFile(const QString &dataFolder);

/// QtKeychain on the real Secret Service. The names are kept in a list of their own beside the store (no values).
[[nodiscard]] std::unique_ptr<Secrets> openKeychain(const QString &listFile);

} // namespace clustero
