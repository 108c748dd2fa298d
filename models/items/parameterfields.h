// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/pipeline/spec.h"

#include <QJsonArray>
#include <QJsonObject>

namespace clustero {

/// How a parameter of a manual run is asked for. Whether a value is allowed is for checkParameters() alone to say.
struct ParameterField
{
    enum class Kind { Text, LongText, Integer, Number, Boolean, Choice, Choices, Json };

    QString name;
    QString title; ///< the schema's `title`, or the name
    QString description;
    QString example; ///< empty: none
    Kind kind = Kind::Text;
    bool isRequired = false;
    std::optional<QString> fallback; ///< the default, as text
    QJsonArray choices;              ///< of Choice and Choices
    QStringList choiceTitles;        ///< one for each choice
    QJsonObject schema;              ///< the parameter's own, references resolved

    /// Whether a run can start without a value.
    [[nodiscard]] bool needsValue() const { return isRequired && !fallback; }
};

struct ParameterFields
{
    QList<ParameterField> fields; ///< in the order of the file where it is known; else required ones first
    bool takesOthers = false;     ///< names that are not listed are taken too, as text
};

/// What to ask for before a manual run of \p spec. \p pipelineText, the bytes that were read, only gives the order.
/// Error `bad-parameters`: the schema cannot be used, so no run can start.
[[nodiscard]] Result<ParameterFields> parameterFields(const PipelineSpec &spec, const QByteArray &pipelineText = {});

} // namespace clustero
