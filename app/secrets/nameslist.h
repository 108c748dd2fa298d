// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace clustero {

/// The names of the secrets, one a line, in a file of mode 0600. Keychains cannot be asked for them. Processes may change it at the same time.
class NamesList
{
public:
    explicit NamesList(QString file) : m_file(std::move(file)) {}

    /// Sorted. Error `secret-list`.
    [[nodiscard]] Result<QStringList> read() const;
    [[nodiscard]] Result<void> add(const QString &name) const;
    [[nodiscard]] Result<void> remove(const QString &name) const;

private:
    [[nodiscard]] Result<void> change(const QString &name, bool present) const;
    QString m_file;
};

/// Whether it may name a secret: [A-Za-z0-9][A-Za-z0-9_.-]{0,127}.
[[nodiscard]] bool isSecretName(const QString &name);
/// Nothing, or why the value cannot be kept: `secret-value`.
[[nodiscard]] Result<void> checkSecret(const QString &name, const QByteArray &value);

} // namespace clustero
