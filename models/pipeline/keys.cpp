// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clustero {

namespace {

constexpr bool required = true;
constexpr bool optional = false;
constexpr bool expressions = true;
constexpr bool plain = false;

constexpr KeyInfo key(Place place, const char *name, KeySection section, const char *label, KeyType type, bool isRequired,
                      bool allowsExpressions, const char *defaultText, const char *sentence, const char *spellingOf = "")
{
    return {place,
            QLatin1String(name),
            type,
            isRequired,
            allowsExpressions,
            QLatin1String(defaultText),
            QLatin1String(sentence),
            section,
            QLatin1String(label),
            QLatin1String(spellingOf)};
}

constexpr std::array table{
    key(Place::File, "version", KeySection::Advanced, "Format version", KeyType::Version, required, plain, "",
        "Version of the file format; the only value is 1."),
    key(Place::File, "name", KeySection::Basics, "Name", KeyType::String, optional, plain, "the file's name without its ending",
        "What the pipeline is called; its slug is PIPELINE_SLUG."),
    key(Place::File, "timeout", KeySection::Basics, "Time limit", KeyType::Timeout, optional, plain, "none",
        "The whole run is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days."),
    key(Place::File, "environment", KeySection::Basics, "Deploys to", KeyType::String, optional, expressions, "unset",
        "Where this run deploys to; a result that is not empty becomes DEPLOY_ENVIRONMENT."),
    key(Place::File, "triggers", KeySection::Triggers, "Triggers", KeyType::Triggers, optional, plain, "none",
        "The events that start this pipeline; any one that matches does."),
    key(Place::File, "strands", KeySection::Strands, "Strands", KeyType::Strands, required, plain, "",
        "The strands of the pipeline, one or more. Strands with nothing between them run at the same time."),
    key(Place::File, "artifacts", KeySection::Artifacts, "Artifacts", KeyType::Artifacts, optional, plain, "none",
        "Files that are kept when the run has passed."),
    key(Place::File, "inputs", KeySection::Artifacts, "Inputs", KeyType::Inputs, optional, plain, "none",
        "Files from elsewhere that are in the workspace before the first step."),

    key(Place::Trigger, "type", KeySection::Basics, "Event", KeyType::String, required, plain, "",
        "The kind of event: git, github_pr, pipeline, manual, schedule, …"),
    key(Place::Trigger, "on", KeySection::Basics, "Reasons", KeyType::Names, optional, plain, "all reasons of the type",
        "The reasons that start a run, such as commit_push."),

    key(Place::Strand, "name", KeySection::Basics, "Name", KeyType::Name, required, plain, "",
        "The strand's name, unique in the file: lower-case letters, digits, _ and -."),
    key(Place::Strand, "dir", KeySection::Basics, "Folder", KeyType::Path, optional, plain, ".",
        "The folder of the workspace that steps see at /usr/local/src."),
    key(Place::Strand, "directory", KeySection::Basics, "Folder", KeyType::Path, optional, plain, ".", "Another spelling of dir.", "dir"),
    key(Place::Strand, "timeout", KeySection::Advanced, "Time limit", KeyType::Timeout, optional, plain, "none",
        "The strand is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days."),
    key(Place::Strand, "after", KeySection::Basics, "Waits for", KeyType::Names, optional, plain, "none",
        "The strands that must have passed before this one starts."),
    key(Place::Strand, "when", KeySection::Advanced, "Condition", KeyType::Condition, optional, expressions, "true",
        "An expression; if it is false the strand is skipped, and strands after it still run."),
    key(Place::Strand, "steps", KeySection::Steps, "Steps", KeyType::Steps, required, plain, "",
        "The steps, one or more; they run one after another, each in a fresh container."),

    key(Place::Step, "name", KeySection::Basics, "Name", KeyType::Name, optional, plain, "step-N",
        "The step's name, unique in its strand: lower-case letters, digits, _ and -."),
    key(Place::Step, "type", KeySection::Basics, "Image", KeyType::Image, required, expressions, "",
        "A container image such as node:20, or host for this machine's own programs in a sandbox."),
    key(Place::Step, "cmd", KeySection::Basics, "Command", KeyType::Arguments, optional, expressions, "the image's",
        "The command: a list of arguments. A single string is one argument, not a shell line."),
    key(Place::Step, "entrypoint", KeySection::Advanced, "Entry point", KeyType::Arguments, optional, expressions, "the image's",
        "The program that gets cmd as its arguments."),
    key(Place::Step, "env", KeySection::Environment, "Variables", KeyType::EnvList, optional, plain, "none",
        "Environment variables: K=V, {key, value} or {key, secret}."),
    key(Place::Step, "user", KeySection::Advanced, "User", KeyType::User, optional, plain, "the image's",
        "Who runs the command: a name, a uid, or uid:gid."),
    key(Place::Step, "dir", KeySection::Advanced, "Folder", KeyType::Path, optional, plain, "the strand's",
        "The folder of the workspace that this step sees at /usr/local/src."),
    key(Place::Step, "directory", KeySection::Advanced, "Folder", KeyType::Path, optional, plain, "the strand's",
        "Another spelling of dir.", "dir"),
    key(Place::Step, "timeout", KeySection::Advanced, "Time limit", KeyType::Timeout, optional, plain, "none",
        "The step is ended after this time: 90s, 10m, 2h, 1h30m; at most 7 days."),
    key(Place::Step, "when", KeySection::Advanced, "Condition", KeyType::Condition, optional, expressions, "true",
        "An expression; if it is false the step is skipped."),

    key(Place::Env, "key", KeySection::Basics, "Variable", KeyType::String, required, plain, "", "The variable's name."),
    key(Place::Env, "value", KeySection::Basics, "Value", KeyType::Scalar, optional, expressions, "", "The variable's value."),
    key(Place::Env, "secret", KeySection::Basics, "Secret", KeyType::Scalar, optional, plain, "",
        "The name of a secret in the keychain; its value is masked in logs."),

    key(Place::Artifact, "name", KeySection::Basics, "Name", KeyType::Name, required, plain, "",
        "The artifact's name: lower-case letters, digits, _ and -."),
    key(Place::Artifact, "path", KeySection::Basics, "Path", KeyType::Glob, required, plain, "",
        "A file, a folder or a glob (*, ?, […], **) inside the workspace."),
    key(Place::Artifact, "required", KeySection::Basics, "Required", KeyType::Boolean, optional, plain, "true",
        "Whether the run fails when nothing matches."),
    key(Place::Artifact, "publish", KeySection::Basics, "Publish", KeyType::Publications, optional, plain, "nowhere",
        "Where the artifact is sent when the run has passed: one place, or a list of them."),

    key(Place::Publish, "image", KeySection::Basics, "Image", KeyType::String, optional, expressions, "",
        "The name in a registry, such as registry.example.com/acme/site:1.2, that the artifact, an image archive, is pushed to."),
    key(Place::Publish, "from", KeySection::Basics, "From", KeyType::String, optional, expressions, "the artifact",
        "With image: an image that the engine has is pushed instead of the artifact."),
    key(Place::Publish, "s3", KeySection::Basics, "Bucket", KeyType::Bucket, optional, plain, "", "A bucket of an S3-compatible store."),
    key(Place::Publish, "maven", KeySection::Basics, "Maven repository", KeyType::MavenRepository, optional, plain, "",
        "A Maven repository."),
    key(Place::Publish, "credential", KeySection::Basics, "Credential", KeyType::String, optional, plain, "none",
        "The name of a credential that was added with clustero connections."),

    key(Place::S3, "endpoint", KeySection::Basics, "Address", KeyType::String, optional, expressions, "Amazon's of the region",
        "The address of the store, such as https://storage.googleapis.com."),
    key(Place::S3, "region", KeySection::Basics, "Region", KeyType::String, optional, expressions, "us-east-1",
        "The region of the bucket."),
    key(Place::S3, "bucket", KeySection::Basics, "Bucket", KeyType::String, required, expressions, "", "The name of the bucket."),
    key(Place::S3, "key", KeySection::Basics, "Key", KeyType::Scalar, required, expressions, "",
        "The name of the object; one that ends with a slash gets the artifact's files below it."),
    key(Place::S3, "path-style", KeySection::Advanced, "Bucket in the path", KeyType::Boolean, optional, plain, "true with an endpoint",
        "Whether the bucket stands in the address's path, and not before its host."),
    key(Place::S3, "insecure", KeySection::Advanced, "Without encryption", KeyType::Boolean, optional, plain, "false",
        "Whether http:// may lead outside of this machine and its private network."),

    key(Place::Maven, "url", KeySection::Basics, "Address", KeyType::String, required, expressions, "", "The address of the repository."),
    key(Place::Maven, "group", KeySection::Basics, "Group", KeyType::String, required, expressions, "",
        "The groupId, such as com.example."),
    key(Place::Maven, "artifact", KeySection::Basics, "Artifact", KeyType::String, required, expressions, "", "The artifactId."),
    key(Place::Maven, "version", KeySection::Basics, "Version", KeyType::Scalar, required, expressions, "",
        "The version; a release, no SNAPSHOT."),
    key(Place::Maven, "packaging", KeySection::Basics, "Packaging", KeyType::String, optional, expressions, "jar",
        "The kind of file, which is its ending: jar, war, zip, tar.gz."),
    key(Place::Maven, "insecure", KeySection::Advanced, "Without encryption", KeyType::Boolean, optional, plain, "false",
        "Whether http:// may lead outside of this machine and its private network."),

    key(Place::Input, "name", KeySection::Basics, "Name", KeyType::Name, required, plain, "",
        "The input's name: lower-case letters, digits, _ and -."),
    key(Place::Input, "path", KeySection::Basics, "Path", KeyType::Path, required, plain, "", "The file that it becomes in the workspace."),
    key(Place::Input, "from", KeySection::Basics, "From", KeyType::RemoteFile, required, plain, "", "Where it is."),
    key(Place::Input, "sha256", KeySection::Basics, "SHA-256", KeyType::Scalar, optional, expressions, "",
        "The file's SHA-256; anything else that comes fails the run."),
    key(Place::Input, "unverified", KeySection::Advanced, "Unverified", KeyType::Boolean, optional, plain, "false",
        "Whether sha256 may be left out; then only the server's own checksums are held against the file."),
    key(Place::Input, "credential", KeySection::Basics, "Credential", KeyType::String, optional, plain, "none",
        "The name of a credential that was added with clustero connections."),

    key(Place::Remote, "url", KeySection::Basics, "Address", KeyType::String, optional, expressions, "", "The address of the file."),
    key(Place::Remote, "s3", KeySection::Basics, "Bucket", KeyType::Bucket, optional, plain, "", "An object in an S3-compatible store."),
    key(Place::Remote, "maven", KeySection::Basics, "Maven repository", KeyType::MavenRepository, optional, plain, "",
        "An artifact of a Maven repository."),
    key(Place::Remote, "insecure", KeySection::Advanced, "Without encryption", KeyType::Boolean, optional, plain, "false",
        "With url: whether http:// may lead outside of this machine and its private network."),
};

} // namespace

std::span<const KeyInfo> keyTable()
{
    return table;
}

const KeyInfo *findKey(Place place, QStringView name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const KeyInfo &info) { return info.place == place && name == info.name; });
    return found == table.end() ? nullptr : &*found;
}

QStringList keyNames(Place place)
{
    QStringList names;
    for (const KeyInfo &info : table) {
        if (info.place == place)
            names += info.name;
    }
    return names;
}

QString inLanguage(const QString &tableText)
{
    return QCoreApplication::translate("clustero::Tables", tableText.toUtf8().constData());
}

QString inLanguage(QLatin1String tableText)
{
    return inLanguage(QString::fromUtf8(tableText.data(), tableText.size()));
}

QString inWords(Place place)
{
    switch (place) {
    case Place::File: return QStringLiteral("a pipeline file");
    case Place::Trigger: return QStringLiteral("a trigger");
    case Place::Strand: return QStringLiteral("a strand");
    case Place::Step: return QStringLiteral("a step");
    case Place::Env: return QStringLiteral("an `env` entry");
    case Place::Artifact: return QStringLiteral("an artifact");
    case Place::Publish: return QStringLiteral("a `publish` entry");
    case Place::S3: return QStringLiteral("an `s3` mapping");
    case Place::Maven: return QStringLiteral("a `maven` mapping");
    case Place::Input: return QStringLiteral("an input");
    case Place::Remote: return QStringLiteral("a `from` mapping");
    }
    return {};
}

} // namespace clustero
