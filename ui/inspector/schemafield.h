// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldeditor.h"

class QPushButton;

namespace clustero {

/// A mapping or list that is written as YAML, begun with an example: the JSON Schema of a run's parameters, for instance.
class SchemaField : public FieldEditor
{
    Q_OBJECT
public:
    /// \p none: what it means where it is not there.
    SchemaField(const FieldAbout &about, const YamlData &example, const QString &none, FormHost &host, QWidget *parent = nullptr);

    [[nodiscard]] static YamlData exampleSchema();
    [[nodiscard]] static YamlData examplePublication();
    [[nodiscard]] static YamlData exampleInputs();

protected:
    void showValue(const NodeField &field) override;

private:
    QPushButton *m_begin;
    QString m_none;
};

} // namespace clustero
