// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/names.h"
#include "models/starters/draft.h"
#include "models/starters/githubexpressions.h"
#include "models/starters/yamlview.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostGitlabJobs = 100;
constexpr int deepestParents = 8;
constexpr qsizetype mostLines = 2000;

struct GitlabWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::GitlabDraft)
};

bool isJob(const YamlView::Entry &entry)
{
    static const QSet<QString> others{QStringLiteral("default"),      QStringLiteral("include"),  QStringLiteral("stages"),
                                      QStringLiteral("variables"),    QStringLiteral("workflow"), QStringLiteral("image"),
                                      QStringLiteral("services"),     QStringLiteral("cache"),    QStringLiteral("before_script"),
                                      QStringLiteral("after_script"), QStringLiteral("spec"),     QStringLiteral("pages_access"),
                                      QStringLiteral("types")};
    return entry.value.isMapping() && !others.contains(entry.key) && !entry.key.startsWith(u'.');
}

class GitlabDraft
{
public:
    GitlabDraft(Draft &draft, const QString &path, const YamlView &root, const Surroundings &surroundings)
        : m_draft(draft), m_path(path), m_root(root), m_surroundings(surroundings), m_entries(root.entries())
    {}

    void add()
    {
        for (const YamlView::Entry &entry : std::as_const(m_entries)) {
            if (entry.value.isMapping() && !m_byName.contains(entry.key))
                m_byName.insert(entry.key, entry.value);
        }
        if (const YamlView include = m_root.value(u"include"); include.isThere())
            leaveOut(include.line(), QStringLiteral("include"), GitlabWords::tr("What is in other files is not taken over."));
        if (const YamlView workflow = m_root.value(u"workflow"); workflow.isThere())
            leaveOut(workflow.line(), QStringLiteral("workflow"), GitlabWords::tr("`triggers` say here what starts a pipeline."));
        qsizetype jobs = 0;
        for (const YamlView::Entry &entry : std::as_const(m_entries)) {
            if (isJob(entry) && ++jobs <= mostGitlabJobs)
                addJob(entry);
        }
        if (jobs > mostGitlabJobs)
            leaveOut(0, m_path, GitlabWords::tr("There are more than 100 jobs."));
        connectStrands();
        if (!m_draft.strands.isEmpty())
            m_draft.recognised.append(GitlabWords::tr("%1: a pipeline of GitLab.").arg(m_path));
    }

private:
    struct Facts
    {
        QString stage;
        bool hasNeeds = false;
        QStringList needs;
        QString strand; ///< empty: left out
    };

    void leaveOut(int line, const QString &what, const QString &why) { m_draft.leaveOut(m_path, line, what, why); }

    /// The value of a key in a job or in one that it extends.
    YamlView find(const YamlView &job, QStringView key, int depth = 0) const
    {
        const YamlView own = job.value(key);
        if (own.isThere() || depth > deepestParents)
            return own;
        const QStringList parents = job.value(u"extends").texts().mid(0, 10);
        for (auto parent = parents.rbegin(); parent != parents.rend(); ++parent) { // the last one wins
            const YamlView found = find(m_byName.value(*parent), key, depth + 1);
            if (found.isThere())
                return found;
        }
        return {};
    }

    /// Of the job, else what the file says for all.
    YamlView findOrDefault(const YamlView &job, QStringView key) const
    {
        const YamlView own = find(job, key);
        if (own.isThere())
            return own;
        const YamlView common = m_root.value(u"default").value(key);
        return common.isThere() ? common : m_root.value(key);
    }

    QStringList scriptLines(const YamlView &script, int depth = 0) const
    {
        if (script.isScalar())
            return {script.text()};
        QStringList lines;
        for (const YamlView &item : script.items()) {
            if (item.tag().endsWith(u"reference") && depth < deepestParents) {
                const QStringList path = item.texts();
                lines += scriptLines(find(m_byName.value(path.value(0)), path.value(1)), depth + 1);
            } else if (item.isList() && depth < deepestParents) {
                lines += scriptLines(item, depth + 1);
            } else if (!item.text().isEmpty()) {
                lines += item.text();
            }
            if (lines.size() > mostLines)
                break;
        }
        return lines.mid(0, mostLines);
    }

    void addJob(const YamlView::Entry &entry)
    {
        Facts facts;
        facts.stage = find(entry.value, u"stage").text();
        if (facts.stage.isEmpty())
            facts.stage = QStringLiteral("test");
        readNeeds(entry.value, facts);
        if (const QString why = reasonToLeaveOut(entry.value); !why.isEmpty())
            leaveOut(entry.line, entry.key, why);
        else
            addStrand(entry, facts);
        m_order.append(entry.key);
        m_facts.insert(entry.key, facts);
    }

    void readNeeds(const YamlView &job, Facts &facts)
    {
        const YamlView needs = find(job, u"needs");
        facts.hasNeeds = needs.isThere();
        for (const YamlView &need : needs.items().mid(0, mostGitlabJobs))
            facts.needs.append(need.isScalar() ? need.text() : need.value(u"job").text());
    }

    QString reasonToLeaveOut(const YamlView &job) const
    {
        const QString when = find(job, u"when").text();
        if (when == u"manual" || when == u"delayed" || when == u"on_failure")
            return GitlabWords::tr("It does not run by itself (when: %1). Add it yourself when the rest is green.").arg(when);
        if (find(job, u"environment").isThere())
            return GitlabWords::tr("The job deploys to an environment. Add it yourself when the rest is green.");
        if (find(job, u"trigger").isThere())
            return GitlabWords::tr("It starts another project's pipeline.");
        if (scriptLines(find(job, u"script")).isEmpty())
            return GitlabWords::tr("It has no script.");
        return {};
    }

    void addStrand(const YamlView::Entry &entry, Facts &facts)
    {
        const QStringList lines = scriptLines(findOrDefault(entry.value, u"before_script")) + scriptLines(find(entry.value, u"script"));
        const QString script = lines.join(u'\n');
        if (script.contains(u"${{"))
            return leaveOut(entry.line, entry.key, GitlabWords::tr("Its script contains ${{, which is an expression here."));
        DraftStrand strand;
        strand.name = m_draft.freeName(entry.key);
        if (strand.name != entry.key)
            strand.comments.append(QStringLiteral("%1 in %2.").arg(shortened(entry.key), m_path));
        DraftStep step;
        step.type = imageOf(entry.value, strand);
        step.cmd = commandFor(script);
        readVariables(entry.value, step);
        readTimeout(entry.value, strand);
        strand.steps = {step};
        facts.strand = strand.name;
        m_draft.strands.append(strand);
        readArtifacts(entry);
        tellRest(entry);
    }

    QString imageOf(const YamlView &job, DraftStrand &strand)
    {
        const YamlView image = findOrDefault(job, u"image");
        const QString name = image.isScalar() ? image.text() : image.value(u"name").text();
        if (name.isEmpty())
            return QStringLiteral("host");
        if (!isImageReference(name)) {
            leaveOut(image.line(), name, GitlabWords::tr("It is no image that can be named here."));
            return QStringLiteral("host");
        }
        if (m_surroundings.usesImages())
            return name;
        strand.comments.append(QStringLiteral("%1 there; this machine's own programs here.").arg(name));
        return QStringLiteral("host");
    }

    void readVariables(const YamlView &job, DraftStep &step)
    {
        QMap<QString, QString> values;
        const auto take = [&](const YamlView &variables) {
            for (const YamlView::Entry &variable : variables.entries()) {
                const QString value = variable.value.isMapping() ? variable.value.value(u"value").text() : variable.value.text();
                if (!isVariableName(variable.key) || isSetHere(variable.key) || value.contains(u"${{"))
                    leaveOut(variable.line, variable.key, GitlabWords::tr("A variable of this name cannot be set."));
                else if (value.contains(u'$'))
                    leaveOut(variable.line, variable.key, GitlabWords::tr("Its value is made of other variables."));
                else
                    values.insert(variable.key, value);
            }
        };
        take(m_root.value(u"variables"));
        take(find(job, u"variables"));
        for (auto i = values.begin(); i != values.end(); ++i)
            step.env.append({i.key(), i.value()});
    }

    void readTimeout(const YamlView &job, DraftStrand &strand) const
    {
        static const QRegularExpression duration(
            QStringLiteral(R"(\A\s*(?:(\d{1,2})\s*h(?:ours?)?)?\s*(?:(\d{1,4})\s*m(?:in(?:utes?)?)?)?\s*\z)"));
        const auto match = duration.match(find(job, u"timeout").text());
        const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        if (match.hasMatch() && minutes > 0 && minutes <= 7 * 24 * 60)
            strand.timeout = QStringLiteral("%1m").arg(minutes);
    }

    void readArtifacts(const YamlView::Entry &entry)
    {
        const YamlView artifacts = find(entry.value, u"artifacts");
        QStringList paths = artifacts.value(u"paths").texts();
        paths += artifacts.value(u"reports").value(u"junit").texts();
        for (QString path : paths.mid(0, 20)) {
            while (path.endsWith(u'/'))
                path.chop(1);
            const bool isInside = !path.isEmpty() && !path.startsWith(u'/') && !path.contains(u'$') && path.size() < 500 &&
                                  !path.split(u'/').contains(QStringLiteral(".."));
            if (isInside)
                m_draft.addArtifact(entry.key, path);
            else
                leaveOut(artifacts.line(), path, GitlabWords::tr("This path cannot be an artifact here."));
        }
    }

    void tellRest(const YamlView::Entry &entry)
    {
        for (const char *key : {"rules", "only", "except"}) {
            if (const YamlView value = find(entry.value, QString::fromLatin1(key)); value.isThere())
                leaveOut(value.line(), QStringLiteral("%1: %2").arg(entry.key, QString::fromLatin1(key)),
                         GitlabWords::tr("The strand runs every time; `when` can say a condition here."));
        }
        for (const char *key : {"services", "parallel", "allow_failure", "after_script", "retry", "inherit", "secrets", "id_tokens"}) {
            if (const YamlView value = find(entry.value, QString::fromLatin1(key)); value.isThere() && value.text() != u"false")
                leaveOut(value.line(), QStringLiteral("%1: %2").arg(entry.key, QString::fromLatin1(key)),
                         GitlabWords::tr("There is no counterpart of this key yet."));
        }
    }

    // A job without `needs` waits for all of the stages before.
    void connectStrands()
    {
        QStringList stages = m_root.value(u"stages").texts();
        if (stages.isEmpty())
            stages = {QStringLiteral("build"), QStringLiteral("test"), QStringLiteral("deploy")};
        stages.prepend(QStringLiteral(".pre"));
        stages.append(QStringLiteral(".post"));
        QMap<qsizetype, QStringList> strands; // by stage
        for (const QString &job : std::as_const(m_order)) {
            if (const Facts facts = m_facts.value(job); !facts.strand.isEmpty())
                strands[stages.indexOf(facts.stage)].append(facts.strand);
        }
        for (const QString &job : std::as_const(m_order)) {
            const Facts facts = m_facts.value(job);
            DraftStrand *strand = strandOf(facts.strand);
            if (!strand)
                continue;
            if (facts.hasNeeds) {
                for (const QString &need : facts.needs) {
                    const QString name = m_facts.value(need).strand;
                    if (!name.isEmpty() && name != strand->name && !strand->after.contains(name))
                        strand->after.append(name);
                }
                continue;
            }
            auto stage = strands.lowerBound(stages.indexOf(facts.stage));
            if (stage != strands.begin())
                strand->after = *--stage;
        }
    }

    DraftStrand *strandOf(const QString &name)
    {
        const auto found = std::find_if(m_draft.strands.begin(), m_draft.strands.end(),
                                        [&](const DraftStrand &strand) { return !name.isEmpty() && strand.name == name; });
        return found == m_draft.strands.end() ? nullptr : &*found;
    }

    Draft &m_draft;
    QString m_path;
    YamlView m_root;
    const Surroundings &m_surroundings;
    QList<YamlView::Entry> m_entries;
    QHash<QString, YamlView> m_byName;
    QStringList m_order;
    QHash<QString, Facts> m_facts; ///< by job
};

} // namespace

void addGitlabFile(Draft &draft, const QString &path, const QByteArray &text, const Surroundings &surroundings)
{
    const YamlReading reading = readYaml(text);
    if (reading.tree.isEmpty()) {
        const int line = reading.diagnostics.isEmpty() ? 0 : reading.diagnostics.first().range.line;
        draft.leaveOut(path, line, path, GitlabWords::tr("It cannot be read as YAML."));
        return;
    }
    GitlabDraft(draft, path, YamlView(reading.tree, reading.tree.root()), surroundings).add();
}

} // namespace clustero
