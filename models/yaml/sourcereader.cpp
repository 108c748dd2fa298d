// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/sourcereader.h"

#include <QDir>
#include <QRegularExpression>

namespace clustero {

namespace {

const QStringList sourceKeys{QStringLiteral("repository"), QStringLiteral("path"), QStringLiteral("ref")};

const YamlNode *sourceNode(NodeReader &nodes, YamlId file, YamlId *id)
{
    const YamlNode &mapping = nodes.node(file);
    if (mapping.kind != YamlNode::Kind::Mapping)
        return nullptr;
    for (size_t i = 0; i + 1 < mapping.children.size(); i += 2) {
        if (nodes.node(mapping.children[i]).text != sourceKey)
            continue;
        *id = mapping.children[i + 1];
        return &nodes.node(*id);
    }
    return nullptr;
}

bool isRepository(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9._-]+/[A-Za-z0-9._-]+\\z"));
    static const QRegularExpression address(QStringLiteral("\\A((https|ssh)://[^\\s/]+/\\S+|[^\\s/:@]+@[^\\s/:]+:\\S+)\\z"));
    return name.match(text).hasMatch() || address.match(text).hasMatch() || (text.startsWith(u'/') && text.size() > 1);
}

bool isInside(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return !path.isEmpty() && QDir::isRelativePath(path) && clean != QLatin1String(".") && clean != QLatin1String("..") &&
           !clean.startsWith(QLatin1String("../"));
}

bool isReference(const QString &text)
{
    static const QRegularExpression good(QStringLiteral("\\A[^\\s\\-~^:?*\\[\\\\][^\\s~^:?*\\[\\\\]*\\z"));
    return good.match(text).hasMatch() && !text.contains(QLatin1String(".."));
}

} // namespace

bool hasSourceKey(NodeReader &nodes, YamlId file)
{
    YamlId id{};
    return sourceNode(nodes, file, &id) != nullptr;
}

std::optional<SourceSpec> readSource(NodeReader &nodes, YamlId file)
{
    YamlId id{};
    const YamlNode *source = sourceNode(nodes, file, &id);
    if (!source)
        return std::nullopt;
    const SourceRange range = nodes.tree().node(id).range;
    if (source->kind != YamlNode::Kind::Mapping) {
        nodes.findings().error("wrong-type", range,
                               QStringLiteral("`source` must be a mapping with the keys %1.").arg(sourceKeys.join(QLatin1String(", "))));
        return std::nullopt;
    }
    SourceSpec spec;
    bool isNamed = false;
    spec.range = range;
    const auto wrong = [&](const char *code, const Text &text, const QString &sentence) {
        nodes.findings().error(code, text.range, sentence.arg(quoted(text.value)));
    };
    for (size_t i = 0; i + 1 < source->children.size(); i += 2) {
        const QString key = nodes.node(source->children[i]).text;
        if (!sourceKeys.contains(key)) {
            nodes.reportUnknownKey(nodes.tree().node(source->children[i]), quoted(sourceKey), sourceKeys);
            continue;
        }
        const QByteArray name = key.toLatin1();
        const KeyInfo info{Place::File, QLatin1String(name), KeyType::String, false, false, {}, {}};
        isNamed = isNamed || key == QLatin1String("repository");
        const std::optional<Text> text = nodes.string(info, source->children[i + 1]);
        if (!text)
            continue;
        if (key == QLatin1String("repository")) {
            spec.repository = text->value;
            if (!isRepository(text->value))
                wrong("bad-repository", *text,
                      QStringLiteral("%1 is no repository. Write `acme/web`, an address such as `https://example.org/acme/web.git`, or the "
                                     "absolute path of a folder."));
        } else if (key == QLatin1String("path")) {
            spec.path = QDir::cleanPath(text->value);
            if (!isInside(text->value))
                wrong("bad-path", *text, QStringLiteral("%1 is no path of a file in the repository. Write one such as `.clustero.yaml`."));
        } else {
            spec.ref = text->value;
            if (!isReference(text->value))
                wrong("bad-ref", *text, QStringLiteral("%1 is no branch, tag or hash."));
        }
    }
    if (!isNamed) {
        nodes.findings().error(
            "missing-key", nodes.firstLine(id),
            QStringLiteral("`source` has no `repository`. Add the one that the strands are taken from, such as `acme/web`."));
    }
    return spec.repository.isEmpty() ? std::nullopt : std::optional(spec);
}

} // namespace clustero
