// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"
#include "models/pipeline/parametervariable.h"
#include "models/pipeline/spec.h"

#include <QJsonObject>
#include <QMap>

namespace clustero {

/// Parameters of a manual run, as the schema types them, and what is wrong with them.
struct ParameterCheck
{
    QJsonObject values;            ///< defaults included; of no use after an error
    QList<Diagnostic> diagnostics; ///< without file and place
    QStringList names;             ///< the parameter that each diagnostic is about; empty: all of them together

    [[nodiscard]] bool isValid() const { return !hasErrors(diagnostics); }
};

/// Holds the texts of `--param` against the JSON Schema of the first `manual` trigger. Texts become integers, numbers, booleans,
/// lists and objects (as JSON) where the schema wants them. A file without a manual trigger, or with one without
/// `parameters`, takes any parameter as text. Codes: `unknown-parameter`, `missing-parameter`, `bad-parameter`, and
/// `bad-parameters` for a schema that cannot be used. Of JSON Schema's draft 2020-12 everything is understood that draft 7 has
/// as well; `$ref` only within the schema, `pattern` only directly at a parameter.
[[nodiscard]] ParameterCheck checkParameters(const PipelineSpec &spec, const QMap<QString, QString> &raw);

/// A value as the variable holds it: text as it is, anything else as JSON.
[[nodiscard]] QString parameterText(const QJsonValue &value);

} // namespace clustero
