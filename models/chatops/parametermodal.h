// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chatops/chatpipeline.h"
#include "models/items/parameterfields.h"

#include <QMap>

namespace clustero {

/// What a form has to know when it comes back.
struct ModalContext
{
    QString pipeline;    ///< its key
    QString channel;     ///< where the command was written
    QString responseUrl; ///< to answer at; empty: none
    qint64 askedMs = 0;
    bool isPublic = false;

    bool operator==(const ModalContext &) const = default;
};

/// A form ("view" of Slack) that asks for the parameters of a run, the values of \p given in it. \p problems: sentences about them. A field that
/// Slack has no element for is a text field that takes what `name=value` takes. Error `too-many-fields`: it has more fields than Slack shows.
[[nodiscard]] Result<QJsonObject> parameterModal(const QString &label, const ParameterFields &fields, const QMap<QString, QString> &given,
                                                 const QStringList &problems, const ModalContext &context);

/// `callback_id` of these forms.
inline constexpr auto parameterModalId = "clustero.parameters";

/// Of a `view` that was submitted.
[[nodiscard]] ModalContext modalContext(const QJsonObject &view);
/// The values as `name=value` would give them; fields that were left empty are not among them.
[[nodiscard]] QMap<QString, QString> modalValues(const QJsonObject &view, const ParameterFields &fields);

} // namespace clustero
