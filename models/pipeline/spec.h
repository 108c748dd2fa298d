// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"
#include "models/pipeline/remote.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace clustero {

using Duration = std::chrono::milliseconds;

/// One `env` entry: a value, or the name of a secret in the keychain.
struct EnvSpec
{
    QString key;
    Text value;     ///< may hold expressions; unused when secret is set
    QString secret; ///< empty: not a secret
    SourceRange range;
};

struct StepSpec
{
    QString name;                          ///< given, or `step-N`
    Text type;                             ///< image reference or `host`; may hold expressions
    std::optional<QList<Text>> entrypoint; ///< nullopt: the image's
    std::optional<QList<Text>> cmd;
    QString dir;  ///< empty: the strand's
    QString user; ///< empty: the image's
    QList<EnvSpec> env;
    std::optional<Duration> timeout;
    std::optional<Text> when;
    SourceRange range;     ///< the whole node
    SourceRange nameRange; ///< of the name's value, or of the node's first line
    int index = 0;         ///< in the file's list, from 0; steps that make no sense count
};

struct StrandSpec
{
    QString name;
    QString dir = QStringLiteral("."); ///< relative to the workspace, cleaned
    QStringList after;
    std::optional<Duration> timeout;
    std::optional<Text> when;
    QList<StepSpec> steps;
    SourceRange range;
    SourceRange nameRange;
    int index = 0; ///< in the file's list, from 0; strands that make no sense count
};

struct ArtifactSpec
{
    QString name;
    QString path; ///< relative path or glob
    bool required = true;
    QList<RemoteSpec> publish;
    SourceRange range;
};

/// A file that is fetched before the first step.
struct InputSpec
{
    QString name;
    QString path; ///< in the workspace, cleaned
    RemoteSpec from;
    Text sha256; ///< lower-case hex once evaluated; empty: unverified
    SourceRange range;
};

struct TriggerSpec
{
    QString type;
    QJsonObject keys; ///< all other keys, as data
    SourceRange range;
};

/// Where a pipeline of the configuration folder takes its strands from.
struct SourceSpec
{
    QString repository;                              ///< `acme/web` (of github.com), an address, or a folder of this machine
    QString path = QStringLiteral(".clustero.yaml"); ///< of the file in it
    QString ref;                                     ///< branch, tag or hash for events of other repositories; empty: its default branch
    SourceRange range;

    /// To fetch it from; empty for a folder.
    [[nodiscard]] QString url() const;
    [[nodiscard]] bool isFolder() const { return repository.startsWith(u'/'); }
};

/// What a pipeline file says, after validation. Value type.
struct PipelineSpec
{
    int version = 1;
    QString name; ///< given, or the file's stem
    std::optional<Duration> timeout;
    std::optional<Text> environment;
    QList<TriggerSpec> triggers;
    QList<StrandSpec> strands;
    QList<ArtifactSpec> artifacts;
    QList<InputSpec> inputs;
    std::optional<SourceSpec> source; ///< then it has no strands

    [[nodiscard]] const StrandSpec *strand(const QString &name) const;
    [[nodiscard]] const TriggerSpec *manualTrigger() const; ///< the first of type `manual`, or null
};

/// Outcome of reading a file: a spec (also in part, when there are errors) and all that was found.
struct PipelineReading
{
    PipelineSpec spec;
    QList<Diagnostic> diagnostics; ///< in file order
    [[nodiscard]] bool isValid() const { return !hasErrors(diagnostics); }
};

/// Reads and validates the bytes of a pipeline file. Never fails otherwise than by diagnostics; bounded in time
/// and memory on any input. `fileName` stands in diagnostics and gives the default name. Pure; any thread.
[[nodiscard]] PipelineReading readPipeline(const QByteArray &bytes, const QString &fileName);

/// Lower case, every run of characters other than a-z and 0-9 becomes one `-`, trimmed (pipeline.md, "What a step sees").
[[nodiscard]] QString slug(const QString &name);

} // namespace clustero
