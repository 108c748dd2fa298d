// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace clustero {

/// JSON Schema (draft 2020-12) of pipeline files for editors, made from the table of keys. Indented UTF-8.
[[nodiscard]] QByteArray pipelineJsonSchema();

/// The same of definitions of trigger types.
[[nodiscard]] QByteArray triggerTypeJsonSchema();

} // namespace clustero
