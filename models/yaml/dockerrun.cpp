// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/pipelineedit.h"

#include "models/pipeline/names.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace clustero {

namespace {

Error badCommand(const QString &sentence)
{
    return {QStringLiteral("bad-command"), sentence};
}

/// The words of a command line as a POSIX shell splits them, without expansions.
Result<QStringList> wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quote.isNull() && (c == u'\'' || c == u'"')) {
            quote = c;
            inWord = true;
        } else if (!quote.isNull() && c == quote) {
            quote = {};
        } else if (c == u'\\' && quote != u'\'' && i + 1 < line.size()) {
            const QChar next = line[++i];
            if (next == u'\r' && i + 1 < line.size() && line[i + 1] == u'\n')
                ++i;
            else if (next != u'\n') {
                if (quote == u'"' && !QStringLiteral("\"\\$`").contains(next))
                    word += c;
                word += next;
                inWord = true;
            }
        } else if (quote.isNull() && c.isSpace()) {
            if (inWord)
                words.append(std::exchange(word, {}));
            inWord = false;
        } else if (quote.isNull() && QStringLiteral("|&;<>").contains(c)) {
            return tl::unexpected<Error>(badCommand(QStringLiteral("`%1` joins several commands. Paste the line of one command.").arg(c)));
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull())
        return tl::unexpected<Error>(badCommand(QStringLiteral("A quote %1 is not closed.").arg(quote)));
    if (inWord)
        words.append(word);
    return words;
}

enum class Meaning { Env, Directory, User, Entrypoint, Ignored, Mount, Refused };

struct Option
{
    Meaning meaning;
    bool takesValue;
};

/// Options of `docker run` and `podman run` that are known.
std::optional<Option> optionOf(const QString &name)
{
    static const QHash<QString, Option> options = [] {
        QHash<QString, Option> table;
        const auto add = [&](Meaning meaning, bool takesValue, std::initializer_list<const char *> names) {
            for (const char *one : names)
                table.insert(QString::fromLatin1(one), {meaning, takesValue});
        };
        add(Meaning::Env, true, {"-e", "--env"});
        add(Meaning::Directory, true, {"-w", "--workdir"});
        add(Meaning::User, true, {"-u", "--user"});
        add(Meaning::Entrypoint, true, {"--entrypoint"});
        add(Meaning::Mount, true, {"-v", "--volume"});
        add(Meaning::Ignored, false,
            {"--rm", "-i", "-t", "-d", "--interactive", "--tty", "--detach", "--init", "--quiet", "-q", "--sig-proxy"});
        add(Meaning::Ignored, true,
            {"--name", "--pull", "--hostname", "-h", "--label", "-l", "--restart", "--log-driver", "--platform", "--userns",
             "--security-opt", "--stop-signal", "--stop-timeout", "--cidfile", "--annotation"});
        add(Meaning::Refused, false, {"--privileged", "-P", "--publish-all", "--read-only"});
        add(Meaning::Refused, true,
            {"-p",          "--publish",  "--network", "--net",  "--device", "--gpus",         "--cap-add",    "--cap-drop", "--mount",
             "--env-file",  "--memory",   "-m",        "--cpus", "--tmpfs",  "--volumes-from", "--link",       "--add-host", "--dns",
             "--group-add", "--shm-size", "--ulimit",  "--ipc",  "--pid",    "--secret",       "--health-cmd", "--expose"});
        return table;
    }();
    const auto found = options.constFind(name);
    return found == options.constEnd() ? std::nullopt : std::optional(*found);
}

constexpr QLatin1String workspace("/usr/local/src");

/// What a `docker run` line says, as a step.
class DockerRun
{
public:
    Result<YamlData> read(const QStringList &words)
    {
        qsizetype at = 0;
        if (at < words.size() && words[at] == QLatin1String("sudo"))
            ++at;
        const bool engine = at < words.size() && (words[at].section(u'/', -1) == QLatin1String("docker") ||
                                                  words[at].section(u'/', -1) == QLatin1String("podman"));
        if (engine && at + 1 < words.size() && words[at + 1] == QLatin1String("container"))
            ++at;
        if (!engine || at + 1 >= words.size() || words[at + 1] != QLatin1String("run"))
            return tl::unexpected<Error>(badCommand(QStringLiteral("This is no `docker run` or `podman run` command.")));
        at += 2;
        while (at < words.size() && words[at].startsWith(u'-') && words[at] != QLatin1String("-")) {
            if (words[at] == QLatin1String("--")) {
                ++at;
                break;
            }
            if (!readOption(words, at))
                return tl::unexpected<Error>(m_error);
        }
        if (at >= words.size())
            return tl::unexpected<Error>(badCommand(QStringLiteral("The command names no image.")));
        if (!isImageReference(words[at]))
            return tl::unexpected<Error>(badCommand(QStringLiteral("%1 is not an image such as `node:20`.").arg(quoted(words[at]))));
        return strand(words[at], words.mid(at + 1));
    }

private:
    bool fail(const QString &sentence)
    {
        m_error = badCommand(sentence);
        return false;
    }

    bool readOption(const QStringList &words, qsizetype &at)
    {
        const QString &word = words[at++];
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(u'=') : -1;
        const QString name = word.left(equals);
        if (const auto option = optionOf(name)) {
            QString value = equals < 0 ? QString() : word.mid(equals + 1);
            if (option->takesValue && equals < 0) {
                if (at >= words.size())
                    return fail(QStringLiteral("`%1` needs a value.").arg(name));
                value = words[at++];
            }
            return take(name, option->meaning, value);
        }
        if (word.startsWith(QLatin1String("--")) || word.size() <= 2)
            return fail(QStringLiteral("The option `%1` is not known, so it is not clear what the command does.").arg(name));
        // Letters together, `-it`, or a value right behind its letter, `-eA=b`.
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QString letter = QLatin1Char('-') + word.mid(i, 1);
            const auto option = optionOf(letter);
            if (!option)
                return fail(QStringLiteral("The option `%1` is not known, so it is not clear what the command does.").arg(letter));
            if (!option->takesValue) {
                if (!take(letter, option->meaning, {}))
                    return false;
                continue;
            }
            QString value = word.mid(i + 1);
            if (value.isEmpty()) {
                if (at >= words.size())
                    return fail(QStringLiteral("`%1` needs a value.").arg(letter));
                value = words[at++];
            } else if (value.startsWith(u'=')) {
                value.remove(0, 1);
            }
            return take(letter, option->meaning, value);
        }
        return true;
    }

    bool take(const QString &name, Meaning meaning, const QString &value)
    {
        switch (meaning) {
        case Meaning::Env:
            if (!value.contains(u'='))
                return fail(
                    QStringLiteral("`%1 %2` takes the value from your environment, which steps do not see. Write `%2=…`, or use a secret.")
                        .arg(name, value));
            if (!isVariableName(value.left(value.indexOf(u'='))))
                return fail(QStringLiteral("%1 is not a variable's name.").arg(quoted(value.left(value.indexOf(u'=')))));
            m_env.append(value);
            return true;
        case Meaning::Directory: m_directory = value; return true;
        case Meaning::User:
            if (!isUser(value))
                return fail(QStringLiteral("%1 is not a user. Write a name, a uid, or `uid:gid`.").arg(quoted(value)));
            m_user = value;
            return true;
        case Meaning::Entrypoint: m_entrypoint = value; return true;
        case Meaning::Ignored: return true;
        case Meaning::Mount: return takeMount(value);
        case Meaning::Refused: break;
        }
        return fail(QStringLiteral("`%1` cannot be taken over: steps have no such setting. Leave it out of the command.").arg(name));
    }

    /// The folder itself is the workspace, which every step has.
    bool takeMount(const QString &value)
    {
        const QString source = value.section(u':', 0, 0);
        const QString target = value.section(u':', 1, 1);
        const bool isHere = source == QLatin1String(".") || source == QLatin1String("./") || source == QLatin1String("$PWD") ||
                            source == QLatin1String("${PWD}") || source == QLatin1String("$(pwd)") || source == QLatin1String("`pwd`");
        if (!isHere || target.isEmpty())
            return fail(
                QStringLiteral("The volume %1 cannot be taken over: a step sees only the workspace, at %2. Leave it out of the command.")
                    .arg(quoted(value), workspace));
        m_mount = target;
        return true;
    }

    Result<YamlData> strand(const QString &image, const QStringList &command) const
    {
        QString directory;
        if (!m_directory.isEmpty()) {
            for (const QString &root : {m_mount, QString(workspace)}) {
                if (root.isEmpty() || (m_directory != root && !m_directory.startsWith(root + QLatin1Char('/'))))
                    continue;
                directory = QLatin1String(".") + m_directory.mid(root.size());
                break;
            }
            if (directory.isEmpty() && !m_directory.startsWith(u'/'))
                directory = m_directory;
            if (directory.isEmpty())
                return tl::unexpected<Error>(
                    badCommand(QStringLiteral("The folder %1 is not in the workspace, which a step sees at %2. Leave it "
                                              "out of the command, or mount the workspace there with `-v .:%1`.")
                                   .arg(m_directory, workspace)));
        }
        QList<std::pair<QString, YamlData>> step{{QStringLiteral("type"), YamlData::string(image)}};
        if (!command.isEmpty())
            step.append({QStringLiteral("cmd"), YamlData::strings(command)});
        if (!m_entrypoint.isEmpty())
            step.append({QStringLiteral("entrypoint"), YamlData::strings({m_entrypoint})});
        if (!m_env.isEmpty())
            step.append({QStringLiteral("env"), YamlData::strings(m_env)});
        if (!m_user.isEmpty())
            step.append({QStringLiteral("user"), YamlData::string(m_user)});
        if (!directory.isEmpty() && directory != QLatin1String("."))
            step.append({QStringLiteral("dir"), YamlData::string(directory)});
        return YamlData::mapping({{QStringLiteral("name"), YamlData::string(nameOf(image))},
                                  {QStringLiteral("steps"), YamlData::list({YamlData::mapping(step)})}});
    }

    /// The image's name without registry, tag and digest.
    static QString nameOf(const QString &image)
    {
        const QString last = image.section(u'@', 0, 0).section(u'/', -1).section(u':', 0, 0);
        const QString name = nameFrom(last);
        return isName(name) ? name : QStringLiteral("container");
    }

    QStringList m_env;
    QString m_directory;
    QString m_user;
    QString m_entrypoint;
    QString m_mount;
    Error m_error;
};

} // namespace

Result<YamlData> strandFromDockerRun(const QString &line)
{
    const Result<QStringList> words = wordsOf(line.trimmed());
    if (!words)
        return failure(words);
    return DockerRun().read(*words);
}

} // namespace clustero
