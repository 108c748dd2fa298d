// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secrets.h"

#include <QMap>

namespace clustero {

/// Secrets in memory. With `refusal`, each call answers with it.
class MemorySecrets final : public Secrets
{
public:
    QMap<QString, QByteArray> values;
    std::optional<Error> refusal;

    QCoro::Task<Result<QByteArray>> get(QString name) override
    {
        if (refusal)
            co_return tl::unexpected(*refusal);
        if (!values.contains(name))
            co_return missing(name);
        co_return values.value(name);
    }

    QCoro::Task<Result<void>> set(QString name, QByteArray value) override
    {
        if (refusal)
            co_return tl::unexpected(*refusal);
        values.insert(name, value);
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> remove(QString name) override
    {
        if (refusal)
            co_return tl::unexpected(*refusal);
        if (values.remove(name) == 0)
            co_return missing(name);
        co_return Result<void>();
    }

    QCoro::Task<Result<QStringList>> names() override
    {
        if (refusal)
            co_return tl::unexpected(*refusal);
        co_return values.keys();
    }

private:
    static tl::unexpected<Error> missing(const QString &name)
    {
        return failure(QStringLiteral("no-secret"),
                       QStringLiteral("The keychain has no secret %1. Set it with `clustero secret set %1`.").arg(name));
    }
};

} // namespace clustero
