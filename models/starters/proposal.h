// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace clustero {

/// What is told about proposals.
struct StarterWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::Starters)
};

/// What is known of a project's folder.
struct ProjectFiles
{
    QString name;                    ///< the folder's
    QStringList paths;               ///< relative, with slashes, sorted
    QMap<QString, QByteArray> texts; ///< of those that isReadForProposal() names
    QMap<QString, QString> unread;   ///< of those the ones that could not be read: why, in words

    [[nodiscard]] bool has(const QString &path) const { return paths.contains(path); }
};

/// Whether the text of this file says something about how the project is built.
[[nodiscard]] bool isReadForProposal(const QString &path);

/// What there is on this machine to run steps with.
struct Surroundings
{
    bool hasEngine = false;
    bool prefersHost = false; ///< the person does, also where there is an engine
    QStringList images;       ///< that the engine has already
    QStringList programs;     ///< that steps of `type: host` find

    [[nodiscard]] bool usesImages() const { return hasEngine && !prefersHost; }
};

/// The programs that Surroundings are asked for.
[[nodiscard]] const QStringList &programsForProposals();

/// What a file says and the proposal does not do.
struct LeftOut
{
    QString file;
    int line = 0; ///< from 1; 0: the file as a whole
    QString what; ///< as it stands there, short
    QString why;  ///< a sentence

    bool operator==(const LeftOut &) const = default;
};

/// A pipeline made of what is in a folder.
struct Proposal
{
    QString id;             ///< `project`, `image`, or the path of the file that it is made of
    QString title;          ///< for people
    QStringList recognised; ///< sentences
    QList<LeftOut> leftOut;
    QByteArray text; ///< of the pipeline file, with comments; has no errors
};

struct Proposals
{
    QList<Proposal> all; ///< the likely one first
    QList<LeftOut> unusable;
};

/// Pipelines for a project, made of its own build files and of what it has for other services. Bounded in time and memory on any input. Pure.
[[nodiscard]] Proposals proposePipelines(const ProjectFiles &files, const Surroundings &surroundings);

} // namespace clustero
