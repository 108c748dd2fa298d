// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/schemafield.h"

#include "ui/inspector/formhost.h"

#include <QPushButton>

namespace clustero {

namespace {

YamlData exampleSchema()
{
    const auto text = [](const char *latin1) { return YamlData::string(QString::fromLatin1(latin1)); };
    const YamlData version = YamlData::mapping({{QStringLiteral("type"), text("string")}, {QStringLiteral("title"), text("Version")}});
    return YamlData::mapping({{QStringLiteral("type"), text("object")},
                              {QStringLiteral("required"), YamlData::list({text("version")})},
                              {QStringLiteral("properties"), YamlData::mapping({{QStringLiteral("version"), version}})}});
}

} // namespace

SchemaField::SchemaField(const FieldAbout &about, FormHost &host, QWidget *parent)
    : FieldEditor(about, host, parent), m_begin(new QPushButton(tr("Begin with an example")))
{
    setControl(m_begin);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        this->host().beginVisit();
        commit(exampleSchema());
        this->host().beginVisit();
    });
}

void SchemaField::showValue(const NodeField &)
{
    setNote(tr("None: a person is asked for nothing."));
}

} // namespace clustero
