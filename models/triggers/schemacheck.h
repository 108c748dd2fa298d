// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace clustero {

/// The schema with every `$ref` replaced by what it refers to. Error `bad-parameters`: a reference that leaves the schema, leads nowhere
/// or never ends, and keywords that are not understood.
[[nodiscard]] Result<QJsonObject> usableSchema(const QJsonObject &schema);

/// The keywords of the schema that the value breaks, sorted; `type` and annotations are not looked at. Error
/// `bad-parameters`: the schema itself is wrong.
[[nodiscard]] Result<QStringList> brokenKeywords(const QJsonObject &schema, const QJsonValue &value);

} // namespace clustero
