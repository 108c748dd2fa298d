// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/starters/githubexpressions.h"

#include "models/pipeline/names.h"
#include "models/starters/draft.h"
#include "models/starters/yamlview.h"

#include <QHash>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostJobs = 100;
constexpr qsizetype mostSteps = 100;

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::WorkflowDraft)
};

/// What an action of GitHub's means here: an image, or nothing that has to be done.
struct KnownAction
{
    const char *name; ///< how it begins
    const char *image;
    const char *version; ///< its input
    const char *usual;
};

constexpr KnownAction knownActions[] = {
    {"actions/checkout", "", "", ""},
    {"actions/setup-node", "node", "node-version", "22"},
    {"actions/setup-python", "python", "python-version", "3.13"},
    {"actions/setup-go", "golang", "go-version", "1"},
    {"actions/setup-java", "eclipse-temurin", "java-version", "21"},
    {"actions/setup-dotnet", "mcr.microsoft.com/dotnet/sdk", "dotnet-version", "8.0"},
    {"ruby/setup-ruby", "ruby", "ruby-version", "3"},
    {"shivammathur/setup-php", "php", "php-version", "8"},
    {"oven-sh/setup-bun", "oven/bun", "bun-version", "1"},
    {"denoland/setup-deno", "denoland/deno", "deno-version", "2"},
    {"dtolnay/rust-toolchain", "rust", "toolchain", "1"},
    {"actions-rs/toolchain", "rust", "toolchain", "1"},
    {"actions-rust-lang/setup-rust-toolchain", "rust", "toolchain", "1"},
};

const KnownAction *knownAction(const QString &uses)
{
    const auto found = std::find_if(std::begin(knownActions), std::end(knownActions),
                                    [&](const KnownAction &action) { return uses.section(u'@', 0, 0) == QLatin1String(action.name); });
    return found == std::end(knownActions) ? nullptr : found;
}

/// `20.x`, `^3.12`: the tag of an image; `fallback` where it says something else.
QString tagOf(QString version, const QString &fallback)
{
    static const QRegularExpression wish(QStringLiteral(R"(\A[v^~=>]*\s*([0-9]{1,3}(?:\.[0-9]{1,3}){0,2})(?:\.[x*])?\z)"));
    const auto match = wish.match(version.trimmed());
    return match.hasMatch() ? match.captured(1) : fallback;
}

class WorkflowDraft
{
public:
    WorkflowDraft(Draft &draft, const QString &path, const YamlView &root, const Surroundings &surroundings)
        : m_draft(draft), m_path(path), m_root(root), m_surroundings(surroundings)
    {}

    void add()
    {
        const QString name = m_root.value(u"name").text().simplified();
        if (!name.isEmpty() && name.size() <= 60 && !name.contains(u"${{"))
            m_draft.name = name;
        readTriggers();
        const QList<YamlView::Entry> jobs = m_root.value(u"jobs").entries();
        if (jobs.size() > mostJobs)
            leaveOut(jobs.at(mostJobs).line, jobs.at(mostJobs).key, WorkflowWords::tr("There are more than 100 jobs."));
        for (const YamlView::Entry &job : jobs.mid(0, mostJobs))
            addJob(job);
        connectStrands();
        if (!m_draft.strands.isEmpty())
            m_draft.recognised.append(WorkflowWords::tr("%1: a workflow of GitHub.").arg(m_path));
    }

private:
    void leaveOut(int line, const QString &what, const QString &why) { m_draft.leaveOut(m_path, line, what, why); }

    // What starts it

    void readTriggers()
    {
        const YamlView on = m_root.value(u"on");
        QList<YamlView::Entry> events = on.entries();
        for (const QString &event : on.texts())
            events.append({event, on.line(), YamlView()});
        for (const YamlView::Entry &event : events) {
            if (event.key == u"push")
                readPush(event);
            else if (event.key == u"pull_request")
                readPullRequest(event);
            else if (event.key == u"schedule")
                readSchedule(event);
            else if (event.key != u"workflow_dispatch")
                leaveOut(event.line, QStringLiteral("on: %1").arg(event.key),
                         WorkflowWords::tr("This event does not start pipelines here."));
        }
    }

    static YamlData texts(const QStringList &texts) { return YamlData::strings(texts); }

    /// Globs of branches; those that exclude are told and left out.
    QStringList globs(const YamlView &list, const char *key)
    {
        QStringList found = list.texts();
        if (std::any_of(found.begin(), found.end(), [](const QString &glob) { return glob.startsWith(u'!'); }))
            leaveOut(list.line(), QString::fromLatin1(key), WorkflowWords::tr("Patterns that begin with ! are left out."));
        found.removeIf([](const QString &glob) { return glob.startsWith(u'!') || glob.isEmpty() || glob.contains(u"${{"); });
        return found;
    }

    void noteFilters(const YamlView &event, std::initializer_list<const char *> keys)
    {
        for (const char *key : keys) {
            if (const YamlView filter = event.value(QString::fromLatin1(key)); filter.isThere())
                leaveOut(filter.line(), QString::fromLatin1(key),
                         WorkflowWords::tr("This filter is not taken over; see `clustero schema trigger`."));
        }
    }

    void readPush(const YamlView::Entry &event)
    {
        const YamlView tags = event.value.value(u"tags");
        const YamlView branches = event.value.value(u"branches");
        if (branches.isThere() || !tags.isThere()) {
            YamlData trigger = YamlData::mapping({{QStringLiteral("type"), YamlData::string(QStringLiteral("git"))},
                                                  {QStringLiteral("on"), texts({QStringLiteral("commit_push")})}});
            if (const QStringList names = globs(branches, "branches"); !names.isEmpty())
                trigger.entries.append({QStringLiteral("branch"), texts(names)});
            m_draft.triggers.append(trigger);
        }
        if (tags.isThere()) {
            m_draft.triggers.append(YamlData::mapping({{QStringLiteral("type"), YamlData::string(QStringLiteral("git"))},
                                                       {QStringLiteral("on"), texts({QStringLiteral("tag_push")})}}));
            leaveOut(tags.line(), QStringLiteral("tags"),
                     WorkflowWords::tr("Any tag starts it. A pattern can be given as `tag`, a regular expression."));
        }
        noteFilters(event.value, {"paths", "paths-ignore", "branches-ignore", "tags-ignore"});
    }

    void readPullRequest(const YamlView::Entry &event)
    {
        YamlData trigger = YamlData::mapping({{QStringLiteral("type"), YamlData::string(QStringLiteral("github_pr"))},
                                              {QStringLiteral("on"), texts({QStringLiteral("created"), QStringLiteral("sync")})}});
        if (const QStringList names = globs(event.value.value(u"branches"), "branches"); !names.isEmpty())
            trigger.entries.append({QStringLiteral("target"), texts(names)});
        m_draft.triggers.append(trigger);
        noteFilters(event.value, {"types", "paths", "paths-ignore", "branches-ignore"});
    }

    void readSchedule(const YamlView::Entry &event)
    {
        for (const YamlView &time : event.value.items().mid(0, 10)) {
            const QString cron = time.value(u"cron").text().simplified();
            if (!cron.isEmpty())
                m_draft.triggers.append(YamlData::mapping({{QStringLiteral("type"), YamlData::string(QStringLiteral("schedule"))},
                                                           {QStringLiteral("cron"), YamlData::string(cron)},
                                                           {QStringLiteral("timezone"), YamlData::string(QStringLiteral("UTC"))}}));
        }
    }

    // Jobs

    struct Job
    {
        YamlView view;
        GithubScope scope;
        DraftStrand strand;
        QString image; ///< empty: none is named
        QString imageFrom;
        bool isExact = false;
    };

    void addJob(const YamlView::Entry &entry)
    {
        m_needs.insert(entry.key, entry.value.value(u"needs").texts());
        Job job;
        job.view = entry.value;
        if (const YamlView uses = job.view.value(u"uses"); uses.isThere())
            return leaveOut(uses.line(), uses.text(), WorkflowWords::tr("A workflow that is kept elsewhere cannot be taken over."));
        if (const YamlView environment = job.view.value(u"environment"); environment.isThere())
            return leaveOut(entry.line, entry.key,
                            WorkflowWords::tr("The job deploys to an environment. Add it yourself when the rest is green."));
        const YamlView condition = job.view.value(u"if");
        if (condition.isThere() && !isAlwaysTrue(condition.text()))
            return leaveOut(condition.line(), QStringLiteral("if: ") + condition.text(),
                            WorkflowWords::tr("The job %1 has a condition, so it is left out. `when` can say one here.").arg(entry.key));
        readMatrix(job);
        if (!runsHere(entry, job))
            return;
        readEnvironment(m_root.value(u"env"), job);
        readEnvironment(job.view.value(u"env"), job);
        readContainer(job);
        readTimeout(job);
        note(job.view, {"services", "continue-on-error"});
        readSteps(job);
        if (job.strand.steps.isEmpty())
            return leaveOut(entry.line, entry.key, WorkflowWords::tr("Nothing of this job can run here."));
        finishImage(job);
        job.strand.name = m_draft.freeName(entry.key);
        m_names.insert(entry.key, job.strand.name);
        m_draft.strands.append(job.strand);
        m_jobOf.append(entry.key);
    }

    void note(const YamlView &view, std::initializer_list<const char *> keys)
    {
        for (const char *key : keys) {
            if (const YamlView value = view.value(QString::fromLatin1(key)); value.isThere())
                leaveOut(value.line(), QString::fromLatin1(key), WorkflowWords::tr("There is no counterpart of this key yet."));
        }
    }

    void readMatrix(Job &job)
    {
        const YamlView matrix = job.view.value(u"strategy").value(u"matrix");
        if (!matrix.isThere())
            return;
        QStringList taken;
        for (const YamlView::Entry &axis : matrix.entries()) {
            if (axis.key == u"include" || axis.key == u"exclude")
                continue;
            const QStringList values = axis.value.texts();
            const auto here = std::find_if(values.begin(), values.end(),
                                           [](const QString &value) { return value.contains(u"ubuntu") || value.contains(u"linux"); });
            const QString value = here == values.end() ? values.value(0) : *here;
            job.scope.matrix.insert(axis.key, value);
            taken.append(QStringLiteral("%1: %2").arg(axis.key, value));
        }
        leaveOut(
            matrix.line(), QStringLiteral("matrix"),
            taken.isEmpty()
                ? WorkflowWords::tr("A matrix is not taken over.")
                : WorkflowWords::tr("A matrix is not taken over: the strand runs once, with %1.").arg(taken.join(QStringLiteral(", "))));
    }

    bool runsHere(const YamlView::Entry &entry, Job &job)
    {
        const YamlView on = job.view.value(u"runs-on");
        const QString label = expanded(on.texts().join(u' '), job.scope).text.toLower();
        if (label.contains(u"windows") || label.contains(u"macos")) {
            leaveOut(on.line(), QStringLiteral("runs-on: ") + label, WorkflowWords::tr("The job %1 does not run on Linux.").arg(entry.key));
            return false;
        }
        if (!label.isEmpty())
            job.imageFrom = label;
        return true;
    }

    void readEnvironment(const YamlView &env, Job &job)
    {
        for (const YamlView::Entry &variable : env.entries())
            readVariable(variable, job.scope.variables, job.scope.secrets, job.scope);
    }

    void readVariable(const YamlView::Entry &variable, QMap<QString, QString> &variables, QMap<QString, QString> &secrets,
                      const GithubScope &scope)
    {
        if (!isVariableName(variable.key) || isSetHere(variable.key)) {
            leaveOut(variable.line, variable.key, WorkflowWords::tr("A variable of this name cannot be set."));
            return;
        }
        if (const QString secret = secretOf(variable.value.text()); !secret.isEmpty()) {
            if (isRunnersOwn(secret))
                leaveOut(variable.line, variable.key, WorkflowWords::tr("It is a token that only GitHub's runners have."));
            else
                secrets.insert(variable.key, secret);
            return;
        }
        const Expanded value = expanded(variable.value.text(), scope);
        if (value.isWhole && value.secrets.isEmpty() && !value.usesShell)
            variables.insert(variable.key, value.text);
        else
            leaveOut(variable.line, QStringLiteral("%1: %2").arg(variable.key, variable.value.text()),
                     WorkflowWords::tr("The value is not known before GitHub runs it."));
    }

    void readContainer(Job &job)
    {
        const YamlView container = job.view.value(u"container");
        const QString image = container.isScalar() ? container.text() : container.value(u"image").text();
        if (image.isEmpty())
            return;
        const Expanded value = expanded(image, job.scope);
        if (!value.isWhole || !isImageReference(value.text)) {
            leaveOut(container.line(), image, WorkflowWords::tr("It is no image that can be named here."));
            return;
        }
        job.image = value.text;
        job.isExact = true;
        readEnvironment(container.value(u"env"), job);
        note(container, {"options", "volumes", "credentials", "ports"});
    }

    static void readTimeout(Job &job)
    {
        bool isNumber = false;
        const int minutes = job.view.value(u"timeout-minutes").text().toInt(&isNumber);
        if (isNumber && minutes > 0 && minutes <= 7 * 24 * 60)
            job.strand.timeout = QStringLiteral("%1m").arg(minutes);
    }

    void readSteps(Job &job)
    {
        const QString folder =
            workingFolder(job.view.value(u"defaults").value(u"run"), workingFolder(m_root.value(u"defaults").value(u"run"), QString()));
        const QList<YamlView> steps = job.view.value(u"steps").items();
        for (const YamlView &step : steps.mid(0, mostSteps)) {
            if (const YamlView uses = step.value(u"uses"); uses.isThere())
                readAction(step, uses, job);
            else if (step.value(u"run").isThere())
                readRun(step, folder, job);
        }
        if (steps.size() > mostSteps)
            leaveOut(steps.at(mostSteps).line(), QStringLiteral("steps"), WorkflowWords::tr("There are more than 100 steps."));
    }

    static QString workingFolder(const YamlView &view, const QString &otherwise)
    {
        const QString folder = view.value(u"working-directory").text();
        return folder.isEmpty() ? otherwise : folder;
    }

    void readAction(const YamlView &step, const YamlView &uses, Job &job)
    {
        const QString name = uses.text().section(u'@', 0, 0);
        if (name == u"actions/upload-artifact") {
            readUpload(step, uses);
        } else if (const KnownAction *known = knownAction(uses.text())) {
            if (*known->image)
                readSetup(step, uses, *known, job);
        } else if (name == u"actions/cache" || name == u"actions/download-artifact" || name == u"Swatinem/rust-cache" ||
                   name == u"pnpm/action-setup") {
            leaveOut(uses.line(), QStringLiteral("uses: ") + uses.text(),
                     WorkflowWords::tr("It is not needed: the strands of a run share one workspace."));
        } else {
            leaveOut(uses.line(), QStringLiteral("uses: ") + uses.text(),
                     WorkflowWords::tr("Actions of GitHub do not run here. A command or an image can take its place."));
        }
    }

    void readSetup(const YamlView &step, const YamlView &uses, const KnownAction &known, Job &job)
    {
        const QString image = QString::fromLatin1(known.image);
        if (!job.image.isEmpty()) {
            leaveOut(uses.line(), QStringLiteral("uses: ") + uses.text(),
                     WorkflowWords::tr("A step has one image, here %1.").arg(job.image));
            return;
        }
        const QString usual = QString::fromLatin1(known.usual);
        const Expanded wish = expanded(step.value(u"with").value(QString::fromLatin1(known.version)).text(), job.scope);
        const QString tag = wish.isWhole ? tagOf(wish.text, usual) : usual;
        job.isExact = wish.isWhole && tagOf(wish.text, QString()) == tag;
        job.image = imageOrHost(Surroundings{true, false, m_surroundings.images, {}}, image, tag, job.isExact);
    }

    void readUpload(const YamlView &step, const YamlView &uses)
    {
        const YamlView with = step.value(u"with");
        bool isTaken = false;
        for (const QString &line : with.value(u"path").text().split(u'\n')) {
            const QString path = line.trimmed();
            if (path.isEmpty() || path.startsWith(u'!') || path.contains(u"${{"))
                continue;
            isTaken = isTaken || isInside(path);
            if (isInside(path))
                m_draft.addArtifact(with.value(u"name").text(), path);
        }
        if (!isTaken)
            leaveOut(uses.line(), QStringLiteral("uses: ") + uses.text(), WorkflowWords::tr("Its path cannot be an artifact here."));
    }

    static bool isInside(const QString &path)
    {
        return !path.startsWith(u'/') && !path.startsWith(u'~') && !path.split(u'/').contains(QStringLiteral("..")) && path.size() < 500;
    }

    void readRun(const YamlView &step, const QString &jobFolder, Job &job)
    {
        const YamlView run = step.value(u"run");
        const QString name = step.value(u"name").text().simplified();
        const QString shown = name.isEmpty() ? run.text() : name;
        if (const YamlView condition = step.value(u"if"); condition.isThere() && !isAlwaysTrue(condition.text()))
            return leaveOut(condition.line(), shown,
                            WorkflowWords::tr("The step has the condition %1, so it is left out.").arg(shortened(condition.text())));
        if (const QString shell = step.value(u"shell").text(); !shell.isEmpty() && shell != u"bash" && shell != u"sh")
            return leaveOut(run.line(), shown, WorkflowWords::tr("It is written for the shell %1.").arg(shell));
        const Expanded script = expanded(run.text(), job.scope);
        if (!script.isWhole)
            return leaveOut(run.line(), shown, WorkflowWords::tr("It uses %1, which is not known here.").arg(script.problem));
        const Expanded folder = expanded(workingFolder(step, jobFolder), job.scope);
        if (!folder.isWhole || !isInside(folder.text))
            return leaveOut(run.line(), shown, WorkflowWords::tr("It works in a folder outside of the project."));
        DraftStep made;
        made.name = stepName(job, name);
        if (!name.isEmpty() && made.name != name && nameFrom(name).isEmpty())
            made.comments.append(name);
        made.type = QStringLiteral("host");
        made.cmd = commandIn(folder.text, script.text);
        QMap<QString, QString> variables = job.scope.variables;
        QMap<QString, QString> secrets; // of those of the job only what the script names: a run needs all that its steps want
        for (auto i = job.scope.secrets.begin(); i != job.scope.secrets.end(); ++i) {
            if (script.text.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(i.key()))))
                secrets.insert(i.key(), i.value());
        }
        for (const QString &secret : script.secrets)
            secrets.insert(secret, secretName(secret));
        for (const YamlView::Entry &variable : step.value(u"env").entries())
            readVariable(variable, variables, secrets, job.scope);
        for (auto i = variables.begin(); i != variables.end(); ++i) {
            if (!secrets.contains(i.key()))
                made.env.append({i.key(), i.value()});
        }
        for (auto i = secrets.begin(); i != secrets.end(); ++i) {
            made.secrets.append({i.key(), i.value()});
            leaveOut(run.line(), i.key(),
                     WorkflowWords::tr("Its value is not in the file. Keep it with `clustero secret set %1`.").arg(i.value()));
        }
        note(step, {"continue-on-error"});
        job.strand.steps.append(made);
    }

    static QString stepName(const Job &job, const QString &wanted)
    {
        if (wanted.isEmpty() || nameFrom(wanted).isEmpty())
            return {};
        QStringList taken;
        for (const DraftStep &step : job.strand.steps)
            taken.append(step.name);
        return freeNameAmong(taken, wanted, QStringLiteral("step"));
    }

    void finishImage(Job &job)
    {
        const bool usesImage = !job.image.isEmpty() && m_surroundings.usesImages();
        if (usesImage) {
            for (DraftStep &step : job.strand.steps)
                step.type = job.image;
        } else if (!job.image.isEmpty()) {
            job.strand.comments.append(QStringLiteral("%1 there; this machine's own programs here.").arg(job.image));
        } else if (!job.imageFrom.isEmpty()) {
            job.strand.comments.append(QStringLiteral("%1 there; this machine's own programs here, or an image.").arg(job.imageFrom));
        }
    }

    // Who waits for whom: where a job was left out, for those that it waited for.
    void connectStrands()
    {
        for (qsizetype i = 0; i < m_draft.strands.size(); ++i) {
            QStringList after;
            QStringList seen;
            QStringList open = m_needs.value(m_jobOf.at(i));
            while (!open.isEmpty()) {
                const QString need = open.takeFirst();
                if (seen.contains(need))
                    continue;
                seen.append(need);
                if (m_names.contains(need))
                    after.append(m_names.value(need));
                else
                    open += m_needs.value(need);
            }
            after.removeDuplicates();
            m_draft.strands[i].after = after;
        }
    }

    Draft &m_draft;
    QString m_path;
    YamlView m_root;
    const Surroundings &m_surroundings;
    QHash<QString, QStringList> m_needs; ///< by job
    QHash<QString, QString> m_names;     ///< of strands, by job
    QStringList m_jobOf;                 ///< by number of the strand
};

} // namespace

void addGithubWorkflow(Draft &draft, const QString &path, const QByteArray &text, const Surroundings &surroundings)
{
    const YamlReading reading = readYaml(text);
    if (reading.tree.isEmpty()) {
        const int line = reading.diagnostics.isEmpty() ? 0 : reading.diagnostics.first().range.line;
        draft.leaveOut(path, line, path, WorkflowWords::tr("It cannot be read as YAML."));
        return;
    }
    WorkflowDraft(draft, path, YamlView(reading.tree, reading.tree.root()), surroundings).add();
}

} // namespace clustero
