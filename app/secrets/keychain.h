// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/nameslist.h"
#include "app/secrets/secrets.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace clustero {

/// Secrets in the keychain under the service name `clustero`, each waited for thirty seconds at most, since a person may have to unlock it.
class Keychain final : public Secrets
{
public:
    explicit Keychain(const QString &listFile) : m_names(listFile) {}

    QCoro::Task<Result<QByteArray>> get(QString name) override;
    QCoro::Task<Result<void>> set(QString name, QByteArray value) override;
    QCoro::Task<Result<void>> remove(QString name) override;
    QCoro::Task<Result<QStringList>> names() override;

private:
    NamesList m_names;
};

} // namespace clustero
