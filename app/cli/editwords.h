// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace clustero {

/// An option of an operation of `clustero edit`. Without `value` it is a switch.
struct EditOption
{
    const char *name;
    const char *value;
    const char *help;
};

/// One row of the table of operations: the only list of them.
struct EditOperationInfo
{
    const char *name;
    const char *words;   ///< its arguments as help texts show them; those that may be missing in brackets
    const char *options; ///< names of options, separated by spaces
    const char *summary;
};

[[nodiscard]] std::span<const EditOperationInfo> editOperations();
[[nodiscard]] std::span<const EditOption> editOptions();

/// An operation as it was written.
struct EditWords
{
    const EditOperationInfo *info = nullptr;
    QStringList words;
    QHash<QString, QString> options; ///< of a switch: empty

    [[nodiscard]] QString text() const; ///< for messages
};

/// Operations, with `then` between them. Error `usage`.
[[nodiscard]] Result<QList<EditWords>> readEditWords(const QStringList &words);

} // namespace clustero
