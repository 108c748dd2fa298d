// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/state.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace clustero {

/// Identity of a run: 16 lower-case hex digits, sortable by time of creation.
struct RunId
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const RunId &) const = default;
};

/// 48 bits of milliseconds since 1970, then 16 random bits.
[[nodiscard]] RunId newRunId(const QDateTime &now);
/// Whether it has the form of an identity; such a text is safe as a file name.
[[nodiscard]] bool isRunId(const QString &text);

struct StepRun
{
    QString name;
    State state = State::Queued;
    std::optional<int> exitCode;
    QString reason;      ///< why it is skipped, failed before its command, timed out, …
    QDateTime startedAt; ///< UTC; invalid: not started
    QDateTime finishedAt;
    QString image;       ///< or `host`
    QStringList command; ///< entrypoint and cmd as run; never holds secrets
    QString containerId; ///< of a container step that was started; for recovery
};

struct StrandRun
{
    QString name;
    QStringList after;
    State state = State::Waiting;
    QString reason;
    QDateTime startedAt;
    QDateTime finishedAt;
    QList<StepRun> steps;
};

/// How a person asked for the run. Kept with the run so that it can be taken up after a crash and re-run.
struct RunOptions
{
    QString engine = QStringLiteral("auto"); ///< auto, docker, podman, or an endpoint
    QStringList strands;                     ///< run only these and what they need; empty: all
    int jobs = 0;                            ///< steps at the same time; 0: the setting
    bool inPlace = false;
    bool keep = false; ///< keep containers of failed steps
};

struct Run
{
    RunId id;
    int number = 0;    ///< from 1, per pipeline
    QString pipeline;  ///< the pipeline's name
    QString file;      ///< absolute path; with it numbers are counted
    QString source;    ///< absolute path of the folder it was started from
    QString workspace; ///< absolute path of what steps see
    QString trigger = QStringLiteral("manual");
    QJsonObject params; ///< after defaults
    QByteArray event;   ///< payload that started it, empty: none
    QByteArray pipelineText;
    RunOptions options;
    RunId rerunOf;
    QString eventId;                  ///< of the event that started it; empty: none
    QMap<QString, QString> variables; ///< that the trigger gives
    QString repository;               ///< that the commit is checked out of, an address or a path; empty: the folder as it was
    QString commit;                   ///< its full hash
    QString branch;                   ///< or tag, for people and for runs that replace each other
    bool withoutSecrets = false;      ///< it must not get any
    RunId upstream;                   ///< the run whose artifacts it sees
    State state = State::Queued;
    QString reason;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime finishedAt;
    QList<StrandRun> strands;

    [[nodiscard]] const StrandRun *strand(const QString &name) const;
};

/// One file, directory entry or link of an artifact.
struct ArtifactFile
{
    QString path; ///< relative to the workspace
    qint64 size = 0;
    QByteArray sha256;  ///< lower-case hex; of the target text for links
    int mode = 0;       ///< permission bits
    QString linkTarget; ///< empty: a regular file
};

struct Artifact
{
    QString name;
    QList<ArtifactFile> files;
};

} // namespace clustero

Q_DECLARE_METATYPE(clustero::RunId)
