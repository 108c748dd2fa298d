// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/remotereader.h"

#include "models/pipeline/expressionsyntax.h"

#include <QHash>

namespace clustero {

QList<RemoteSpec> RemoteReader::publications(const Fields &artifact)
{
    const Fields::Field *field = artifact.find(QLatin1String("publish"));
    if (!field)
        return {};
    std::vector<YamlId> ids{field->value};
    if (m_nodes.node(field->value).kind != YamlNode::Kind::Mapping)
        ids = m_nodes.elements(artifact, QLatin1String("publish"));
    QList<RemoteSpec> found;
    for (const YamlId id : ids) {
        if (std::optional<RemoteSpec> remote = readRemote(id, Place::Publish))
            found.append(std::move(*remote));
    }
    return found;
}

QList<InputSpec> RemoteReader::inputs(const Fields &file)
{
    QList<InputSpec> found;
    QHash<QString, int> names, paths;
    const auto checkOnce = [this](const QString &text, const SourceRange &range, QHash<QString, int> &lines, const char *code,
                                  const QString &sentence) {
        if (lines.contains(text))
            m_nodes.findings().error(code, range, sentence.arg(quoted(text), QString::number(lines.value(text))));
        else if (!text.isEmpty())
            lines.insert(text, range.line);
    };
    for (const YamlId id : m_nodes.elements(file, QLatin1String("inputs"))) {
        std::optional<InputSpec> input = readInput(id);
        if (!input)
            continue;
        const SourceRange range = m_nodes.firstLine(id);
        checkOnce(input->name, range, names, "duplicate-name",
                  QStringLiteral("There is already an input %1, in line %2. Give this one another name."));
        checkOnce(input->path, range, paths, "duplicate-path",
                  QStringLiteral("There is already an input that becomes %1, in line %2. Give this one another path."));
        found.append(std::move(*input));
    }
    return found;
}

std::optional<InputSpec> RemoteReader::readInput(YamlId id)
{
    const std::optional<Fields> fields = m_nodes.fields(id, Place::Input);
    if (!fields)
        return std::nullopt;
    InputSpec input;
    input.range = m_nodes.node(id).range;
    if (const auto name = m_nodes.name(*fields, QLatin1String("name")))
        input.name = name->value;
    input.path = m_nodes.path(*fields, QLatin1String("path")).value_or(QString());
    if (input.path == QLatin1String("."))
        m_nodes.findings().error("bad-path", m_nodes.node(fields->find(QLatin1String("path"))->value).range,
                                 QStringLiteral("`path` is the workspace itself. Name the file that the input becomes."));
    if (const Fields::Field *from = fields->find(QLatin1String("from"))) {
        if (std::optional<RemoteSpec> remote = readRemote(from->value, Place::Remote))
            input.from = std::move(*remote);
    }
    input.from.credential = credential(*fields);
    if (!input.from.credential.isEmpty() && input.from.kind == RemoteKind::Url)
        m_nodes.findings().error("credential-without-use", m_nodes.node(fields->find(QLatin1String("credential"))->value).range,
                                 QStringLiteral("A `credential` is for `s3` and `maven`; a file at a `url` is fetched without one."));
    readSha256(*fields, id, input);
    return input;
}

void RemoteReader::readSha256(const Fields &fields, YamlId id, InputSpec &input)
{
    const bool isUnverified = m_nodes.boolean(fields, QLatin1String("unverified")).value_or(false);
    const std::optional<Text> text = m_nodes.string(fields, QLatin1String("sha256"));
    if (!text && !fields.find(QLatin1String("sha256")) && !isUnverified)
        m_nodes.findings().error(
            "hash-needed", m_nodes.firstLine(id),
            QStringLiteral("`sha256` is missing: whoever holds that server could send anything. Add the file's SHA-256, or "
                           "say `unverified: true`."));
    if (!text)
        return;
    input.sha256 = *text;
    if (hasExpression(text->value) || isSha256Text(text->value))
        return;
    const QString lower = text->value.trimmed().toLower();
    m_nodes.findings().error("bad-hash", text->range, QStringLiteral("%1 is not a SHA-256: 64 of 0-9 and a-f.").arg(quoted(text->value)),
                             isSha256Text(lower) ? lower : QString());
}

std::optional<RemoteSpec> RemoteReader::readRemote(YamlId id, Place place)
{
    const std::optional<Fields> fields = m_nodes.fields(id, place);
    if (!fields)
        return std::nullopt;
    RemoteSpec remote;
    remote.range = m_nodes.firstLine(id);
    QStringList names;
    const Fields::Field *first = nullptr;
    for (const RemoteKind kind : kindsAt(place)) {
        names += quoted(keyOf(kind));
        const Fields::Field *field = fields->find(QLatin1String(keyOf(kind).toLatin1()));
        if (!field)
            continue;
        if (first) {
            m_nodes.findings().error(
                "two-places", m_nodes.tree().node(field->key).range,
                QStringLiteral("%1 stands beside %2, and only one place can be meant. Remove one, or write a second entry.")
                    .arg(quoted(keyOf(kind)), quoted(QString(first->info->name))));
            return std::nullopt;
        }
        first = field;
        remote.kind = kind;
    }
    if (!first) {
        m_nodes.findings().error("missing-key", m_nodes.firstLine(id),
                                 QStringLiteral("%1 must say where: with one of %2.").arg(inWords(place), names.join(QLatin1String(", "))));
        return std::nullopt;
    }
    if (remote.kind == RemoteKind::S3)
        takeMapping(*first, Place::S3, remote);
    else if (remote.kind == RemoteKind::Maven)
        takeMapping(*first, Place::Maven, remote);
    else
        takeText(*fields, *first->info, remote);
    if (const Fields::Field *from = place == Place::Publish ? fields->find(QLatin1String("from")) : nullptr) {
        if (remote.kind == RemoteKind::Image)
            takeText(*fields, *from->info, remote);
        else
            m_nodes.findings().error("from-without-image", m_nodes.tree().node(from->key).range,
                                     QStringLiteral("`from` names an image of the engine, and belongs beside `image`. Remove it."));
    }
    if (place == Place::Remote && m_nodes.boolean(*fields, QLatin1String("insecure")).value_or(false))
        remote.isInsecure = true;
    if (place == Place::Publish)
        remote.credential = credential(*fields);
    for (const Diagnostic &problem : checkRemote(remote))
        m_nodes.findings().add(problem);
    return remote;
}

void RemoteReader::takeMapping(const Fields::Field &field, Place place, RemoteSpec &remote)
{
    const std::optional<Fields> fields = m_nodes.fields(field.value, place);
    if (!fields)
        return;
    for (const KeyInfo &info : keyTable()) {
        if (info.place == place && (info.type == KeyType::String || info.type == KeyType::Scalar))
            takeText(*fields, info, remote);
    }
    remote.isInsecure = m_nodes.boolean(*fields, QLatin1String("insecure")).value_or(false);
    if (place == Place::S3)
        remote.isPathStyle = m_nodes.boolean(*fields, QLatin1String("path-style"));
}

void RemoteReader::takeText(const Fields &fields, const KeyInfo &info, RemoteSpec &remote)
{
    if (const std::optional<Text> text = m_nodes.string(fields, info.name))
        remote.values.insert(info.name, *text);
}

QString RemoteReader::credential(const Fields &fields)
{
    const std::optional<Text> name = m_nodes.string(fields, QLatin1String("credential"));
    if (!name || isCredentialName(name->value))
        return name ? name->value : QString();
    m_nodes.findings().error(
        "bad-credential", name->range,
        QStringLiteral("%1 is not the name of a credential: at most 64 letters, digits, `.`, `_` and `-`.").arg(quoted(name->value)));
    return {};
}

} // namespace clustero
