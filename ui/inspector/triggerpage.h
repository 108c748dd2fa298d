// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/triggertypes.h"
#include "ui/inspector/nodepage.h"

namespace clustero {

/// The keys of a trigger; conditions are those of its type's definition.
class TriggerPage : public NodePage
{
    Q_OBJECT
public:
    explicit TriggerPage(FormHost &host, QWidget *parent = nullptr);

protected:
    QStringList furtherKeys() override;
    [[nodiscard]] NodeField adjusted(const NodeField &field) const override;

private:
    [[nodiscard]] const TriggerTypeInfo *type() const;

    QString m_type;
    TriggerTypes m_types; ///< that the fields were made by
    QStringList m_conditions;
    QList<FieldEditor *> m_conditionFields;
};

} // namespace clustero
