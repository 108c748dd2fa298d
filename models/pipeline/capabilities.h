// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/spec.h"

namespace clustero {

/// What a pipeline may do to this machine (triggers.md, "Trust"). Texts stand as in the file, expressions not evaluated. Value type.
struct Capabilities
{
    QStringList images; ///< sorted, each once; so are the others
    bool host = false;  ///< steps on the machine itself
    QStringList secrets;
    QStringList users;   ///< that steps become
    QStringList publish; ///< where artifacts go, with which credential
    QStringList fetch;   ///< where inputs come from

    bool operator==(const Capabilities &) const = default;
};

[[nodiscard]] Capabilities capabilitiesOf(const PipelineSpec &pipeline);
[[nodiscard]] QJsonObject toJson(const Capabilities &capabilities);
[[nodiscard]] Capabilities capabilitiesFromJson(const QJsonObject &json);

/// One thing that a pipeline may do, and did not before, or the other way round.
struct CapabilityChange
{
    QString kind; ///< `image`, `host`, `secret`, `user`, `publish`, `fetch`
    QString value;
    bool isNew = true; ///< else it is gone

    bool operator==(const CapabilityChange &) const = default;
};

/// What is new first, then what is gone.
[[nodiscard]] QList<CapabilityChange> capabilityChanges(const Capabilities &before, const Capabilities &now);
/// Whether a person has to look at it: something is new.
[[nodiscard]] bool needsApproval(const QList<CapabilityChange> &changes);
/// `{new: [{kind, value}], gone: […]}`
[[nodiscard]] QJsonObject toJson(const QList<CapabilityChange> &changes);
[[nodiscard]] QList<CapabilityChange> capabilityChangesFromJson(const QJsonObject &json);
/// `image node:22, secret npm-token`: what is new, for people.
[[nodiscard]] QString newInWords(const QList<CapabilityChange> &changes);

} // namespace clustero
