// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/keys.h"

namespace clustero {

class FieldEditor;
class FormHost;
struct TriggerCondition;

/// The field that suits a key of the language. Never null.
[[nodiscard]] FieldEditor *makeField(const KeyInfo &info, FormHost &host);
/// The field that suits a condition of a trigger's type.
[[nodiscard]] FieldEditor *makeField(const TriggerCondition &condition, FormHost &host);

} // namespace clustero
