// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace clustero {

/// Where a pipeline that events may start is kept.
enum class PipelineKind {
    Folder,     ///< a file in a folder of this machine
    Repository, ///< a file in a repository elsewhere
    Own,        ///< a file in the configuration folder
};

/// What happens with an event while a run of the same pipeline is under way.
enum class Concurrency {
    Queue,       ///< its run comes after, in the order of the events
    Skip,        ///< it starts none
    CancelOlder, ///< the run of the same branch is cancelled, those of others go on
    Parallel,
};

/// What happens with events that came while nobody listened.
enum class AbsenceRule { Ask, All, Latest, None };

[[nodiscard]] QString toString(PipelineKind kind);       ///< `folder`
[[nodiscard]] QString toString(Concurrency concurrency); ///< `cancel`
[[nodiscard]] QString toString(AbsenceRule rule);        ///< `latest`
[[nodiscard]] std::optional<PipelineKind> pipelineKindFromString(QStringView text);
[[nodiscard]] std::optional<Concurrency> concurrencyFromString(QStringView text);
[[nodiscard]] std::optional<AbsenceRule> absenceRuleFromString(QStringView text);
[[nodiscard]] QStringList concurrencyNames();
[[nodiscard]] QStringList absenceRuleNames();

/// A pipeline that events may start, and what a person said about it. Value type.
struct ListedPipeline
{
    qint64 id = 0; ///< given by the store
    PipelineKind kind = PipelineKind::Folder;
    QString file;          ///< absolute path, or `https://github.com/acme/web:.clustero.yaml`; its name in the history of runs
    QString folder;        ///< that runs work on where the event has no commit; empty: none
    QString repository;    ///< full name, `acme/web`; empty: not known
    QString url;           ///< to fetch the repository from; empty: none
    QString path;          ///< of the file in the repository; empty: it is in none
    QString defaultBranch; ///< of a repository elsewhere: where the file is read for events without a commit
    QString name;          ///< of the pipeline
    bool isEnabled = false;
    QJsonObject approved; ///< toJson(Capabilities) of what a person approved last; empty: nothing
    QDateTime approvedAt;
    Concurrency concurrency = Concurrency::Queue;
    AbsenceRule absence = AbsenceRule::Ask;
    QStringList approvers; ///< names of people who may approve from elsewhere; the person at this machine always may

    bool operator==(const ListedPipeline &) const = default;
};

} // namespace clustero

Q_DECLARE_METATYPE(clustero::ListedPipeline)
