// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/schemafield.h"

#include "ui/inspector/formhost.h"

#include <QPushButton>

namespace clustero {

namespace {

YamlData exampleText(const char *latin1)
{
    return YamlData::string(QString::fromLatin1(latin1));
}

} // namespace

YamlData SchemaField::exampleSchema()
{
    const YamlData version =
        YamlData::mapping({{QStringLiteral("type"), exampleText("string")}, {QStringLiteral("title"), exampleText("Version")}});
    return YamlData::mapping({{QStringLiteral("type"), exampleText("object")},
                              {QStringLiteral("required"), YamlData::list({exampleText("version")})},
                              {QStringLiteral("properties"), YamlData::mapping({{QStringLiteral("version"), version}})}});
}

YamlData SchemaField::examplePublication()
{
    const YamlData bucket = YamlData::mapping({{QStringLiteral("endpoint"), exampleText("https://store.example.com")},
                                               {QStringLiteral("bucket"), exampleText("releases")},
                                               {QStringLiteral("key"), exampleText("run-${{ env.CLUSTERO_RUN_NUMBER }}/")}});
    return YamlData::mapping({{QStringLiteral("s3"), bucket}, {QStringLiteral("credential"), exampleText("store")}});
}

YamlData SchemaField::exampleInputs()
{
    const YamlData from = YamlData::mapping({{QStringLiteral("url"), exampleText("https://example.com/data.zip")}});
    return YamlData::list({YamlData::mapping({{QStringLiteral("name"), exampleText("data")},
                                              {QStringLiteral("path"), exampleText("data.zip")},
                                              {QStringLiteral("from"), from},
                                              {QStringLiteral("unverified"), YamlData::plain(QStringLiteral("true"))}})});
}

SchemaField::SchemaField(const FieldAbout &about, const YamlData &example, const QString &none, FormHost &host, QWidget *parent)
    : FieldEditor(about, host, parent), m_begin(new QPushButton(tr("Begin with an example"))), m_none(none)
{
    setControl(m_begin);
    connect(m_begin, &QPushButton::clicked, this, [this, example] {
        this->host().beginVisit();
        commit(example);
        this->host().beginVisit();
    });
}

void SchemaField::showValue(const NodeField &)
{
    setNote(m_none);
}

} // namespace clustero
