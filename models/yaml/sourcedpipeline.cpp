// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/sourcedpipeline.h"

#include "models/yaml/pipelineedit.h"
#include "models/yaml/yamlwriter.h"

namespace clustero {

QByteArray withStrandsOf(const QByteArray &own, const QString &name, const QByteArray &theirs)
{
    const ParsedPipeline mine = parsePipeline(own, {}), other = parsePipeline(theirs, {});
    const YamlStyleGuide style(*other.tree);
    const YamlWriter writer(style);
    QByteArray text;
    const auto write = [&](const QString &key, const YamlData &value) {
        for (const QByteArray &line : writer.entry(key, value, 0))
            text += line + '\n';
    };
    write(QStringLiteral("version"), YamlData::plain(QStringLiteral("1")));
    write(QStringLiteral("name"), YamlData::string(name));
    for (const char *key : {"timeout", "environment", "triggers", "inputs", "strands", "artifacts"}) {
        const QString named = QString::fromLatin1(key);
        const YamlData *value = named == QLatin1String("strands") ? other.data.find(named) : mine.data.find(named);
        if (!value && (named == QLatin1String("artifacts") || named == QLatin1String("inputs")))
            value = other.data.find(named);
        if (value)
            write(named, *value);
    }
    return text;
}

} // namespace clustero
