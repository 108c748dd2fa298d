// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/starters/draft.h"

#include "models/starters/tomlline.h"

#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

struct PythonWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::PythonDraft)
};

class PythonDraft
{
public:
    PythonDraft(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir)
        : m_draft(draft), m_files(files), m_surroundings(surroundings), m_dir(dir), m_project(text("pyproject.toml"))
    {}

    void add()
    {
        for (const char *name : {"pyproject.toml", "setup.py", "setup.cfg", "requirements.txt"}) {
            if (m_file.isEmpty() && has(name))
                m_file = inFolder(m_dir, QString::fromLatin1(name));
        }
        if (m_file.isEmpty())
            return;
        chooseImage();
        const QStringList install = installLines();
        const bool usesPytest = wantsPytest();
        const bool hasTests =
            usesPytest || std::any_of(m_files.paths.begin(), m_files.paths.end(), [this](const QString &path) {
                static const QRegularExpression test(QStringLiteral(R"((?:^|/)(?:tests?/|test_[^/]*\.py\z|[^/]*_test\.py\z))"));
                return path.startsWith(inFolder(m_dir, QString())) && test.match(path).hasMatch();
            });
        DraftStrand syntax;
        syntax.name = strandName("syntax");
        syntax.dir = m_dir;
        syntax.steps = {step({QStringLiteral("python3"), QStringLiteral("-m"), QStringLiteral("compileall"), QStringLiteral("-q"),
                              QStringLiteral("-x"), QStringLiteral("\\.venv"), QStringLiteral(".")})};
        m_draft.strands.append(syntax);
        if (hasTests)
            addTests(syntax.name, install, usesPytest);
        else
            m_draft.leaveOut(m_file, 0, QStringLiteral("pytest"),
                             PythonWords::tr("There is neither a folder of tests nor a setting of pytest."));
        tell(install, hasTests, usesPytest);
    }

private:
    [[nodiscard]] bool has(const char *name) const { return m_files.has(inFolder(m_dir, QString::fromLatin1(name))); }
    [[nodiscard]] QByteArray text(const char *name) const { return m_files.texts.value(inFolder(m_dir, QString::fromLatin1(name))); }
    [[nodiscard]] QString strandName(const char *name) const
    {
        return m_draft.freeName(m_dir.isEmpty() ? QString::fromLatin1(name) : m_dir + u'-' + QString::fromLatin1(name));
    }

    void chooseImage()
    {
        static const QRegularExpression version(QStringLiteral(R"(\A[=~^]*\s*(3\.[0-9]{1,2})(?:\.[0-9*]+)?\z)"));
        const QString pinned = QString::fromUtf8(text(".python-version")).trimmed();
        const QString required = tomlValue(m_project, QStringLiteral("project"), QStringLiteral("requires-python"));
        const auto match = version.match(pinned.isEmpty() ? required : pinned);
        m_image = imageOrHost(m_surroundings, QStringLiteral("python"), match.hasMatch() ? match.captured(1) : QStringLiteral("3.13"),
                              match.hasMatch());
        if (m_image == u"host" && !m_surroundings.programs.contains(QStringLiteral("python3")))
            m_draft.leaveOut(
                m_file, 0, QStringLiteral("python3"),
                PythonWords::tr("It was not found in the system's folders, which is where steps on this machine look. Install it."));
    }

    [[nodiscard]] bool wantsPytest() const
    {
        const QStringList tables = tomlTables(m_project);
        const bool isConfigured =
            std::any_of(tables.begin(), tables.end(), [](const QString &table) { return table.startsWith(u"tool.pytest"); });
        return isConfigured || has("pytest.ini") || has("conftest.py") || has("tests/conftest.py") || m_project.contains("pytest") ||
               text("requirements.txt").contains("pytest") || text("requirements-dev.txt").contains("pytest") ||
               text("setup.cfg").contains("[tool:pytest]");
    }

    /// Lines of a script, in the virtual environment.
    [[nodiscard]] QStringList installLines()
    {
        const QString pip = QStringLiteral("pip install --quiet ");
        QStringList lines;
        if (has("uv.lock")) {
            lines = {pip + QStringLiteral("uv"), QStringLiteral("uv sync --frozen --active --all-extras")};
        } else if (has("poetry.lock")) {
            lines = {pip + QStringLiteral("poetry"), QStringLiteral("poetry install --no-interaction --all-extras")};
        } else {
            for (const char *name : {"requirements.txt", "requirements-dev.txt", "requirements-test.txt"}) {
                if (has(name) && !text(name).trimmed().isEmpty())
                    lines.append(pip + QStringLiteral("-r ") + QString::fromLatin1(name));
            }
            const bool isPackage = tomlTables(m_project).contains(QStringLiteral("build-system")) || has("setup.py");
            QStringList extras = tomlKeys(m_project, QStringLiteral("project.optional-dependencies"));
            extras.removeIf([](const QString &extra) {
                return !QStringList({QStringLiteral("test"), QStringLiteral("tests"), QStringLiteral("dev"), QStringLiteral("testing")})
                            .contains(extra);
            });
            const bool dependsOnOthers = m_project.contains("dependencies") || !extras.isEmpty();
            if (isPackage && dependsOnOthers)
                lines.append(pip + (extras.isEmpty() ? QStringLiteral("-e .") : QStringLiteral("-e '.[%1]'").arg(extras.join(u','))));
        }
        if (wantsPytest())
            lines.append(pip + QStringLiteral("pytest"));
        return lines;
    }

    void addTests(const QString &after, const QStringList &install, bool usesPytest)
    {
        DraftStrand test;
        test.name = strandName("test");
        test.dir = m_dir;
        test.after = {after};
        const QString run = usesPytest ? QStringLiteral("python3 -m pytest --junitxml=tests.xml")
                                       : QStringLiteral("python3 -m unittest discover --verbose");
        if (install.isEmpty()) {
            test.steps = {step(commandFor(run))};
        } else {
            const QStringList lines =
                QStringList{QStringLiteral("python3 -m venv .venv"), QStringLiteral(". .venv/bin/activate")} + install;
            test.comments.append(QStringLiteral("The virtual environment is in the workspace, so both steps see it."));
            DraftStep installed = step(commandFor(lines.join(u'\n')));
            installed.name = QStringLiteral("install");
            DraftStep ran = step(commandFor(QStringLiteral(". .venv/bin/activate\n") + run));
            ran.name = QStringLiteral("run");
            test.steps = {installed, ran};
        }
        m_draft.strands.append(test);
        if (usesPytest)
            m_draft.addArtifact(QStringLiteral("test-results"), inFolder(m_dir, QStringLiteral("tests.xml")));
    }

    [[nodiscard]] DraftStep step(const QStringList &command) const
    {
        DraftStep made;
        made.type = m_image;
        made.cmd = command;
        return made;
    }

    void tell(const QStringList &install, bool hasTests, bool usesPytest)
    {
        m_draft.recognised.append(!hasTests    ? PythonWords::tr("%1: a project of Python.").arg(m_file)
                                  : usesPytest ? PythonWords::tr("%1: a project of Python, tested with pytest.").arg(m_file)
                                               : PythonWords::tr("%1: a project of Python, tested with unittest.").arg(m_file));
        if (has("tox.ini") || has("noxfile.py"))
            m_draft.leaveOut(inFolder(m_dir, has("tox.ini") ? QStringLiteral("tox.ini") : QStringLiteral("noxfile.py")), 0,
                             has("tox.ini") ? QStringLiteral("tox") : QStringLiteral("nox"),
                             PythonWords::tr("Its sessions for several versions of Python are not taken over."));
        if (!install.isEmpty() && !hasTests)
            m_draft.leaveOut(m_file, 0, PythonWords::tr("what the project depends on"),
                             PythonWords::tr("Nothing needs it without tests, so it is not installed."));
    }

    Draft &m_draft;
    const ProjectFiles &m_files;
    const Surroundings &m_surroundings;
    QString m_dir;
    QByteArray m_project;
    QString m_file;
    QString m_image;
};

} // namespace

void addPythonProject(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir)
{
    PythonDraft(draft, files, surroundings, dir).add();
}

} // namespace clustero
