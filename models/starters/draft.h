// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/starters/proposal.h"
#include "models/yaml/yamldata.h"

#include <utility>

namespace clustero {

struct DraftStep
{
    QString name = {};
    QString type = {};
    QStringList cmd = {};
    QList<std::pair<QString, QString>> env = {};
    QList<std::pair<QString, QString>> secrets = {}; ///< variable, secret
    QStringList comments = {};
};

struct DraftStrand
{
    QString name = {};
    QStringList after = {};
    QString dir = {}; ///< empty: the project's folder
    QString timeout = {};
    QList<DraftStep> steps = {};
    QStringList comments = {};
};

struct DraftArtifact
{
    QString name = {};
    QString path = {};
    bool required = false;
};

/// A pipeline file that is being made, with what is to be said about it.
struct Draft
{
    QString id;
    QString title;
    QString name;
    QStringList comments; ///< at the head of the file
    QString timeout;
    QList<YamlData> triggers;
    QList<DraftStrand> strands;
    QList<DraftArtifact> artifacts;
    QStringList recognised;
    QList<LeftOut> leftOut;

    void leaveOut(const QString &file, int line, const QString &what, const QString &why);
    /// `wanted` made a valid name that no strand has yet.
    [[nodiscard]] QString freeName(const QString &wanted) const;
    void addArtifact(const QString &wanted, const QString &path);
};

/// A valid name that is not among those taken.
[[nodiscard]] QString freeNameAmong(const QStringList &taken, const QString &wanted, const QString &otherwise);

/// The file's text.
[[nodiscard]] QByteArray written(const Draft &draft);

// Where steps run.

/// The image `repository:tag`; one of the repository that the engine has already where no particular version is wanted. `host` where images
/// are not used.
[[nodiscard]] QString imageOrHost(const Surroundings &surroundings, const QString &repository, const QString &tag, bool isExact);

// Scripts.

/// The arguments that run a shell script: of one plain command its own words.
[[nodiscard]] QStringList commandFor(const QString &script);
/// The same, in a folder of the project.
[[nodiscard]] QStringList commandIn(const QString &folder, const QString &script);
/// Short, on one line, for telling what was left out.
[[nodiscard]] QString shortened(const QString &text);

// What makes drafts of a folder. `dir`: relative, empty for the project's own. They add to the draft what they recognise.

void addNodeProject(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir);
void addPythonProject(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir);
void addCMakeProject(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir);
void addCargoProject(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir);
void addGoProject(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir);
void addMakefile(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings);
void addImage(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings);
/// Reads a workflow of GitHub, a file of GitLab. Where it cannot be read there are no strands, and the reason is left out.
void addGithubWorkflow(Draft &draft, const QString &path, const QByteArray &text, const Surroundings &surroundings);
void addGitlabFile(Draft &draft, const QString &path, const QByteArray &text, const Surroundings &surroundings);

/// The path of a file in a folder of the project.
[[nodiscard]] inline QString inFolder(const QString &dir, const QString &name)
{
    return dir.isEmpty() ? name : dir + u'/' + name;
}

} // namespace clustero
