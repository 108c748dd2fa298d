// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/starters/proposal.h"

#include "models/pipeline/spec.h"
#include "models/starters/draft.h"

#include <QSet>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostFolders = 4;
constexpr qsizetype mostWorkflows = 20;

struct ProposalWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::Proposer)
};

const QSet<QString> &readNames()
{
    static const QSet<QString> names{
        QStringLiteral("Makefile"),
        QStringLiteral("makefile"),
        QStringLiteral("GNUmakefile"),
        QStringLiteral("package.json"),
        QStringLiteral(".nvmrc"),
        QStringLiteral(".node-version"),
        QStringLiteral("CMakeLists.txt"),
        QStringLiteral("CMakePresets.json"),
        QStringLiteral("Cargo.toml"),
        QStringLiteral("rust-toolchain"),
        QStringLiteral("rust-toolchain.toml"),
        QStringLiteral("go.mod"),
        QStringLiteral("pyproject.toml"),
        QStringLiteral("setup.cfg"),
        QStringLiteral(".python-version"),
        QStringLiteral("requirements.txt"),
        QStringLiteral("requirements-dev.txt"),
        QStringLiteral("requirements-test.txt"),
    };
    return names;
}

bool isWorkflow(const QString &path)
{
    return path.startsWith(u".github/workflows/") && path.count(u'/') == 2 && (path.endsWith(u".yml") || path.endsWith(u".yaml"));
}

bool isGitlabFile(const QString &path)
{
    return path == u".gitlab-ci.yml" || path == u".gitlab-ci.yaml";
}

QString pipelineName(const QString &folder)
{
    QString name;
    for (const QChar c : folder.simplified().left(60)) {
        if (c.isPrint())
            name += c;
    }
    return name.isEmpty() || name.contains(u"${{") ? QStringLiteral("Pipeline") : name;
}

class Proposer
{
public:
    Proposer(const ProjectFiles &files, const Surroundings &surroundings) : m_files(files), m_surroundings(surroundings) {}

    Proposals propose()
    {
        addProject();
        qsizetype workflows = 0;
        for (const QString &path : m_files.paths) {
            if (isWorkflow(path) && m_files.texts.contains(path) && ++workflows <= mostWorkflows)
                addForeign(path, ProposalWords::tr("%1, a workflow of GitHub").arg(path), addGithubWorkflow);
            else if (isGitlabFile(path) && m_files.texts.contains(path))
                addForeign(path, ProposalWords::tr("%1, a pipeline of GitLab").arg(path), addGitlabFile);
        }
        Draft image = draft(QStringLiteral("image"), ProposalWords::tr("Container image"));
        addImage(image, m_files, m_surroundings);
        finish(image);
        for (auto i = m_files.unread.begin(); i != m_files.unread.end(); ++i)
            m_found.unusable.append({i.key(), 0, i.key(), i.value()});
        return m_found;
    }

private:
    Draft draft(const QString &id, const QString &title) const
    {
        Draft made;
        made.id = id;
        made.title = title;
        made.name = pipelineName(m_files.name);
        return made;
    }

    void addToolchains(Draft &made, const QString &dir) const
    {
        addNodeProject(made, m_files, m_surroundings, dir);
        addCMakeProject(made, m_files, m_surroundings, dir);
        addCargoProject(made, m_files, m_surroundings, dir);
        addGoProject(made, m_files, m_surroundings, dir);
        addPythonProject(made, m_files, m_surroundings, dir);
    }

    /// The project's own build files; where its folder has none, those of the folders in it.
    void addProject()
    {
        Draft made = draft(QStringLiteral("project"), {});
        made.timeout = QStringLiteral("1h");
        addToolchains(made, {});
        if (made.strands.isEmpty()) // else it is mostly for calling what was recognised
            addMakefile(made, m_files, m_surroundings);
        if (made.strands.isEmpty()) {
            for (const QString &dir : foldersWithProjects())
                addToolchains(made, dir);
        }
        made.title = made.recognised.isEmpty() ? QString() : ProposalWords::tr("What the project's own files say");
        made.comments = {
            QStringLiteral("Proposed from what is in this folder. Each run works on a snapshot; the folder itself stays as it is.")};
        finish(made);
    }

    QStringList foldersWithProjects() const
    {
        QStringList folders;
        for (const QString &path : m_files.paths) {
            const QString name = path.section(u'/', 1);
            const QString folder = path.section(u'/', 0, 0);
            const bool isProject =
                QStringList{QStringLiteral("package.json"), QStringLiteral("CMakeLists.txt"), QStringLiteral("Cargo.toml"),
                            QStringLiteral("go.mod"),       QStringLiteral("pyproject.toml"), QStringLiteral("setup.py")}
                    .contains(name);
            if (path.count(u'/') == 1 && isProject && !folder.startsWith(u'.') && !folders.contains(folder) && folders.size() < mostFolders)
                folders.append(folder);
        }
        return folders;
    }

    using Reader = void (*)(Draft &, const QString &, const QByteArray &, const Surroundings &);

    void addForeign(const QString &path, const QString &title, Reader read)
    {
        Draft made = draft(path, title);
        read(made, path, m_files.texts.value(path), m_surroundings);
        made.comments = {QStringLiteral("Made of %1. That file stays as it is.").arg(path)};
        if (made.strands.size() > 1)
            made.comments.append(QStringLiteral(
                "There every job has a copy of the project to itself; here strands share one workspace. Those that write the "
                "same files have to wait for each other (after)."));
        finish(made);
    }

    /// What has no strands, or would not be valid, is not proposed.
    void finish(Draft &made)
    {
        if (made.strands.isEmpty()) {
            m_found.unusable += made.leftOut;
            return;
        }
        const QStringList recognised = made.recognised;
        if (!made.leftOut.isEmpty() && made.id != u"project")
            made.comments.append(QStringLiteral("Some of it could not be taken over: `clustero init --list` tells what."));
        QByteArray text = written(made);
        if (!isValid(text) && !made.triggers.isEmpty()) {
            made.triggers.clear();
            made.leaveOut(made.id, 0, QStringLiteral("on"), ProposalWords::tr("What starts it could not be taken over."));
            text = written(made);
        }
        if (isValid(text))
            m_found.all.append({made.id, made.title, recognised, made.leftOut, text});
        else
            m_found.unusable.append({made.id, 0, made.id, ProposalWords::tr("No valid pipeline could be made of it.")});
    }

    static bool isValid(const QByteArray &text) { return readPipeline(text, QStringLiteral(".clustero.yaml")).isValid(); }

    const ProjectFiles &m_files;
    const Surroundings &m_surroundings;
    Proposals m_found;
};

} // namespace

bool isReadForProposal(const QString &path)
{
    return readNames().contains(path.section(u'/', -1)) || isWorkflow(path) || isGitlabFile(path);
}

const QStringList &programsForProposals()
{
    static const QStringList programs{QStringLiteral("node"), QStringLiteral("npm"),   QStringLiteral("yarn"),   QStringLiteral("pnpm"),
                                      QStringLiteral("bun"),  QStringLiteral("cmake"), QStringLiteral("cargo"),  QStringLiteral("go"),
                                      QStringLiteral("make"), QStringLiteral("ninja"), QStringLiteral("python3")};
    return programs;
}

Proposals proposePipelines(const ProjectFiles &files, const Surroundings &surroundings)
{
    return Proposer(files, surroundings).propose();
}

} // namespace clustero
