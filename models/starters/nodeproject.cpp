// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/starters/draft.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

constexpr int usualNode = 22;

struct NodeProjectWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::NodeDraft)
};

struct Manager
{
    QString name;
    QStringList install;
    QStringList run; ///< before the name of a script
    QString because; ///< the file that tells
    bool isBun = false;
    bool hasLock = true;
};

Manager managerOf(const ProjectFiles &files, const QString &dir, const QJsonObject &package, bool usesImages)
{
    const auto has = [&](const char *name) { return files.has(inFolder(dir, QString::fromLatin1(name))); };
    const QString declared = package[QStringLiteral("packageManager")].toString();
    // In node's images pnpm comes by corepack.
    const QStringList corepack = usesImages ? QStringList{QStringLiteral("corepack")} : QStringList();
    if (has("pnpm-lock.yaml") || declared.startsWith(u"pnpm@")) {
        const QStringList pnpm = corepack + QStringList{QStringLiteral("pnpm")};
        return {QStringLiteral("pnpm"), pnpm + QStringList{QStringLiteral("install"), QStringLiteral("--frozen-lockfile")},
                pnpm + QStringList{QStringLiteral("run")},
                has("pnpm-lock.yaml") ? QStringLiteral("pnpm-lock.yaml") : QStringLiteral("package.json")};
    }
    if (has("yarn.lock") || declared.startsWith(u"yarn@")) {
        const bool isModern = has(".yarnrc.yml") || (declared.startsWith(u"yarn@") && !declared.startsWith(u"yarn@1"));
        const QStringList yarn = (isModern ? corepack : QStringList()) + QStringList{QStringLiteral("yarn")};
        return {QStringLiteral("yarn"),
                yarn +
                    QStringList{QStringLiteral("install"), isModern ? QStringLiteral("--immutable") : QStringLiteral("--frozen-lockfile")},
                yarn + QStringList{QStringLiteral("run")}, has("yarn.lock") ? QStringLiteral("yarn.lock") : QStringLiteral("package.json")};
    }
    if (has("bun.lock") || has("bun.lockb")) {
        return {QStringLiteral("bun"),
                {QStringLiteral("bun"), QStringLiteral("install"), QStringLiteral("--frozen-lockfile")},
                {QStringLiteral("bun"), QStringLiteral("run")},
                has("bun.lock") ? QStringLiteral("bun.lock") : QStringLiteral("bun.lockb"),
                true};
    }
    const bool hasLock = has("package-lock.json") || has("npm-shrinkwrap.json");
    return {QStringLiteral("npm"),
            {QStringLiteral("npm"), hasLock ? QStringLiteral("ci") : QStringLiteral("install"), QStringLiteral("--no-audit"),
             QStringLiteral("--no-fund")},
            {QStringLiteral("npm"), QStringLiteral("run")},
            has("npm-shrinkwrap.json") ? QStringLiteral("npm-shrinkwrap.json")
            : hasLock                  ? QStringLiteral("package-lock.json")
                                       : QStringLiteral("package.json"),
            false,
            hasLock};
}

struct Version
{
    QString tag = QString::number(usualNode);
    QString because; ///< empty: nobody says
    bool isExact = false;
};

Version versionFrom(const QString &wish, const QString &because)
{
    static const QRegularExpression exact(QStringLiteral(R"(\A[v^~=]*\s*([0-9]{1,3})(?:\.[0-9x*.]+)?\z)"));
    static const QRegularExpression atLeast(QStringLiteral(R"(\A>=?\s*v?([0-9]{1,3}))"));
    const QString text = wish.trimmed();
    if (const auto match = exact.match(text); match.hasMatch())
        return {match.captured(1), because, true};
    if (const auto match = atLeast.match(text); match.hasMatch())
        return {QString::number(std::max(usualNode, match.captured(1).toInt())), because, match.captured(1).toInt() > usualNode};
    return {};
}

Version nodeVersion(const ProjectFiles &files, const QString &dir, const QJsonObject &package)
{
    for (const char *name : {".nvmrc", ".node-version"}) {
        const QString path = inFolder(dir, QString::fromLatin1(name));
        const Version version = versionFrom(QString::fromUtf8(files.texts.value(path)), QString::fromLatin1(name));
        if (!version.because.isEmpty())
            return version;
    }
    const QString volta = package[QStringLiteral("volta")][QStringLiteral("node")].toString();
    const Version version = versionFrom(volta, QStringLiteral("package.json (volta)"));
    if (!version.because.isEmpty())
        return version;
    return versionFrom(package[QStringLiteral("engines")][QStringLiteral("node")].toString(), QStringLiteral("package.json (engines)"));
}

/// The script that has the first of these names; empty: none.
QString scriptAmong(const QJsonObject &scripts, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (scripts[QString::fromLatin1(name)].isString())
            return QString::fromLatin1(name);
    }
    return {};
}

class NodeDraft
{
public:
    NodeDraft(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir)
        : m_draft(draft), m_files(files), m_surroundings(surroundings), m_dir(dir), m_file(inFolder(dir, QStringLiteral("package.json")))
    {}

    void add()
    {
        QJsonParseError error;
        m_package = QJsonDocument::fromJson(m_files.texts.value(m_file), &error).object();
        if (error.error != QJsonParseError::NoError) {
            m_draft.leaveOut(m_file, 0, m_file, NodeProjectWords::tr("It is not JSON, so nothing could be taken from it."));
            return;
        }
        m_manager = managerOf(m_files, m_dir, m_package, m_surroundings.usesImages());
        const QJsonObject scripts = m_package[QStringLiteral("scripts")].toObject();
        const QStringList checks = checksOf(scripts);
        if (checks.isEmpty() && !hasDependencies()) {
            m_draft.leaveOut(m_file, 0, m_file, NodeProjectWords::tr("It has no script that checks, tests or builds."));
            return;
        }
        chooseImage();
        QStringList after;
        if (hasDependencies())
            after = {addInstall()};
        for (const QString &script : checks)
            addScript(script, after);
        tell(scripts, checks);
    }

private:
    [[nodiscard]] bool hasDependencies() const
    {
        const auto has = [&](const char *key) { return !m_package[QString::fromLatin1(key)].toObject().isEmpty(); };
        return has("dependencies") || has("devDependencies") || has("optionalDependencies") ||
               m_package.contains(QStringLiteral("workspaces"));
    }

    /// Names of scripts that end by themselves and say whether something is right.
    static QStringList checksOf(const QJsonObject &scripts)
    {
        QStringList found;
        for (const QString &name :
             {scriptAmong(scripts, {"lint", "eslint"}), scriptAmong(scripts, {"format:check", "check:format", "prettier:check"}),
              scriptAmong(scripts, {"typecheck", "type-check", "check-types", "tsc"}), scriptAmong(scripts, {"test:ci", "test", "tests"}),
              scriptAmong(scripts, {"build"})}) {
            const bool isPlaceholder = scripts[name].toString().contains(u"no test specified");
            if (!name.isEmpty() && !isPlaceholder)
                found.append(name);
        }
        return found;
    }

    void chooseImage()
    {
        const Version version = nodeVersion(m_files, m_dir, m_package);
        m_image = m_manager.isBun ? imageOrHost(m_surroundings, QStringLiteral("oven/bun"), QStringLiteral("1"), false)
                                  : imageOrHost(m_surroundings, QStringLiteral("node"), version.tag, version.isExact);
        if (m_image != u"host") {
            m_why = version.because.isEmpty() || m_manager.isBun ? QString()
                                                                 : QStringLiteral("Node.js %1: %2").arg(version.tag, version.because);
            return;
        }
        if (!m_surroundings.programs.contains(m_manager.name))
            m_draft.leaveOut(m_file, 0, m_manager.name,
                             NodeProjectWords::tr(
                                 "It was not found in the system's folders, which is where steps on this machine look. Install it, or a "
                                 "container engine."));
    }

    DraftStep step(const QStringList &command) const
    {
        DraftStep made;
        made.type = m_image;
        made.cmd = command;
        if (command.first() == u"corepack")
            made.env.append({QStringLiteral("COREPACK_HOME"), QStringLiteral("/usr/local/src/.corepack")});
        return made;
    }

    QString addInstall()
    {
        DraftStrand strand;
        strand.name = m_draft.freeName(m_dir.isEmpty() ? QStringLiteral("install") : m_dir + QStringLiteral("-install"));
        strand.dir = m_dir;
        strand.comments.append(QStringLiteral("%1, because there is a %2.").arg(m_manager.name, inFolder(m_dir, m_manager.because)));
        if (!m_manager.hasLock)
            strand.comments = {QStringLiteral("There is no lock file, so each run may get other versions.")};
        if (!m_why.isEmpty())
            strand.comments.append(m_why + u'.');
        strand.steps = {step(m_manager.install)};
        m_draft.strands.append(strand);
        return strand.name;
    }

    void addScript(const QString &script, const QStringList &after)
    {
        DraftStrand strand;
        strand.name = m_draft.freeName(m_dir.isEmpty() ? script : m_dir + u'-' + script);
        strand.dir = m_dir;
        strand.after = after;
        strand.steps = {step(m_manager.run + QStringList{script})};
        m_draft.strands.append(strand);
        if (script == u"build") {
            static const QRegularExpression folder(QStringLiteral(R"((?:--outDir|--out-dir|-o|-d)[ =]([A-Za-z0-9_-]+)\b)"));
            const auto match = folder.match(m_package[QStringLiteral("scripts")][script].toString());
            m_draft.addArtifact(QStringLiteral("dist"), inFolder(m_dir, match.hasMatch() ? match.captured(1) : QStringLiteral("dist")));
        }
    }

    void tell(const QJsonObject &scripts, const QStringList &checks)
    {
        m_draft.recognised.append(
            checks.isEmpty()
                ? NodeProjectWords::tr("%1: Node.js with %2.").arg(m_file, m_manager.name)
                : NodeProjectWords::tr("%1: Node.js with %2; scripts %3.").arg(m_file, m_manager.name, checks.join(QStringLiteral(", "))));
        QStringList others = scripts.keys();
        others.removeIf([&](const QString &name) { return checks.contains(name); });
        if (!others.isEmpty())
            m_draft.leaveOut(m_file, 0, others.join(QStringLiteral(", ")),
                             NodeProjectWords::tr("These scripts are not known to check, test or build something."));
    }

    Draft &m_draft;
    const ProjectFiles &m_files;
    const Surroundings &m_surroundings;
    QString m_dir;
    QString m_file;
    QJsonObject m_package;
    Manager m_manager;
    QString m_image;
    QString m_why;
};

} // namespace

void addNodeProject(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir)
{
    if (files.texts.contains(inFolder(dir, QStringLiteral("package.json"))))
        NodeDraft(draft, files, surroundings, dir).add();
}

} // namespace clustero
