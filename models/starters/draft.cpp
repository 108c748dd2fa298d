// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/starters/draft.h"

#include "models/pipeline/names.h"
#include "models/yaml/yamlwriter.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostLeftOut = 200;
constexpr qsizetype longestShown = 70;
constexpr qsizetype commentWidth = 110;

YamlData stepData(const DraftStep &step)
{
    YamlData data = YamlData::mapping({});
    if (!step.name.isEmpty())
        data.entries.append({QStringLiteral("name"), YamlData::string(step.name)});
    data.entries.append({QStringLiteral("type"), YamlData::string(step.type)});
    if (!step.cmd.isEmpty())
        data.entries.append({QStringLiteral("cmd"), YamlData::strings(step.cmd)});
    QList<YamlData> env;
    for (const auto &[key, value] : step.env)
        env.append(YamlData::string(key + u'=' + value));
    for (const auto &[key, secret] : step.secrets) {
        env.append(
            YamlData::mapping({{QStringLiteral("key"), YamlData::string(key)}, {QStringLiteral("secret"), YamlData::string(secret)}}));
    }
    if (!env.isEmpty())
        data.entries.append({QStringLiteral("env"), YamlData::list(env)});
    return data;
}

/// A comment in lines of a readable width; control characters become spaces.
void writeComment(QByteArray &text, const QByteArray &indent, const QString &comment)
{
    QString line;
    const auto flush = [&] {
        if (!line.isEmpty())
            text += indent + "# " + line.toUtf8() + '\n';
        line.clear();
    };
    QString clean = comment;
    for (QChar &c : clean) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    for (const QString &word : clean.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + word.size() >= commentWidth)
            flush();
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    flush();
}

class Writer
{
public:
    QByteArray write(const Draft &draft)
    {
        for (const QString &comment : draft.comments)
            writeComment(m_text, {}, comment);
        line("version: 1");
        entry(0, QStringLiteral("name"), YamlData::string(draft.name));
        if (!draft.timeout.isEmpty())
            entry(0, QStringLiteral("timeout"), YamlData::string(draft.timeout));
        if (!draft.triggers.isEmpty()) {
            m_text += '\n';
            line("triggers:");
            for (const YamlData &trigger : draft.triggers)
                element(0, QStringLiteral("triggers"), trigger);
        }
        m_text += '\n';
        line("strands:");
        for (const DraftStrand &strand : draft.strands)
            writeStrand(strand);
        if (!draft.artifacts.isEmpty()) {
            line("artifacts:");
            for (const DraftArtifact &artifact : draft.artifacts) {
                YamlData data = YamlData::mapping(
                    {{QStringLiteral("name"), YamlData::string(artifact.name)}, {QStringLiteral("path"), YamlData::string(artifact.path)}});
                if (!artifact.required)
                    data.entries.append({QStringLiteral("required"), YamlData::plain(QStringLiteral("false"))});
                element(0, QStringLiteral("artifacts"), data);
            }
        }
        while (m_text.endsWith("\n\n"))
            m_text.chop(1);
        return m_text;
    }

private:
    void line(const QByteArray &text) { m_text += text + '\n'; }

    void lines(qsizetype column, const QByteArrayList &written)
    {
        // Lines after the first bring their indentation along.
        for (qsizetype i = 0; i < written.size(); ++i)
            line(written[i].isEmpty() || i > 0 ? written[i] : QByteArray(column, ' ') + written[i]);
    }

    void entry(qsizetype column, const QString &key, const YamlData &value) { lines(column, m_writer.entry(key, value, column)); }
    void element(qsizetype column, const QString &list, const YamlData &value) { lines(column, m_writer.element(value, list, column)); }

    void writeStrand(const DraftStrand &strand)
    {
        for (const QString &comment : strand.comments)
            writeComment(m_text, {}, comment);
        line("- name: " + m_writer.scalar(YamlData::string(strand.name), QStringLiteral("name"), false));
        if (!strand.after.isEmpty())
            entry(2, QStringLiteral("after"), YamlData::strings(strand.after));
        if (!strand.dir.isEmpty())
            entry(2, QStringLiteral("dir"), YamlData::string(strand.dir));
        if (!strand.timeout.isEmpty())
            entry(2, QStringLiteral("timeout"), YamlData::string(strand.timeout));
        line("  steps:");
        for (const DraftStep &step : strand.steps) {
            for (const QString &comment : step.comments)
                writeComment(m_text, "  ", comment);
            element(2, QStringLiteral("steps"), stepData(step));
        }
        m_text += '\n';
    }

    const YamlTree m_tree{};
    const YamlStyleGuide m_style{m_tree};
    const YamlWriter m_writer{m_style};
    QByteArray m_text;
};

bool needsBash(const QString &script)
{
    static const QRegularExpression bash(
        QStringLiteral(R"(\[\[|<<<|pipefail|\bsource |\bshopt\b|\bdeclare\b|<\(|\$\{[A-Za-z_]+(//|\^|,|:[0-9])|\w+=\()"));
    return bash.match(script).hasMatch();
}

/// Words of one command that needs no shell; empty: it does.
QStringList plainWords(const QString &script)
{
    static const QRegularExpression plain(QStringLiteral(R"(\A[A-Za-z0-9_./:@%+,=-]+(?: +[A-Za-z0-9_./:@%+,=-]+)*\z)"));
    static const QSet<QString> builtIn{
        QStringLiteral("cd"),    QStringLiteral("export"),  QStringLiteral("set"),    QStringLiteral("source"), QStringLiteral("."),
        QStringLiteral("eval"),  QStringLiteral("exit"),    QStringLiteral("ulimit"), QStringLiteral("umask"),  QStringLiteral("alias"),
        QStringLiteral("unset"), QStringLiteral("exec"),    QStringLiteral("shopt"),  QStringLiteral("trap"),   QStringLiteral("wait"),
        QStringLiteral("type"),  QStringLiteral("command"), QStringLiteral(":"),      QStringLiteral("return"), QStringLiteral("read")};
    if (!plain.match(script).hasMatch())
        return {};
    const QStringList words = script.split(u' ', Qt::SkipEmptyParts);
    const bool isCommand = !words.first().contains(u'=') && !builtIn.contains(words.first());
    return isCommand ? words : QStringList();
}

} // namespace

void Draft::leaveOut(const QString &file, int line, const QString &what, const QString &why)
{
    const LeftOut entry{file, line, shortened(what), why};
    if (leftOut.size() < mostLeftOut && !leftOut.contains(entry))
        leftOut.append(entry);
}

QString freeNameAmong(const QStringList &taken, const QString &wanted, const QString &otherwise)
{
    QString name = nameFrom(wanted).left(40);
    while (name.endsWith(u'-') || name.endsWith(u'_'))
        name.chop(1);
    if (!isName(name))
        name = otherwise;
    QString found = name;
    for (int number = 2; taken.contains(found); ++number)
        found = QStringLiteral("%1-%2").arg(name).arg(number);
    return found;
}

QString Draft::freeName(const QString &wanted) const
{
    QStringList taken;
    for (const DraftStrand &strand : strands)
        taken.append(strand.name);
    return freeNameAmong(taken, wanted, QStringLiteral("strand"));
}

void Draft::addArtifact(const QString &wanted, const QString &path)
{
    QStringList taken;
    for (const DraftArtifact &artifact : std::as_const(artifacts)) {
        if (artifact.path == path)
            return;
        taken.append(artifact.name);
    }
    artifacts.append({freeNameAmong(taken, wanted, QStringLiteral("output")), path});
}

QByteArray written(const Draft &draft)
{
    return Writer().write(draft);
}

QString imageOrHost(const Surroundings &surroundings, const QString &repository, const QString &tag, bool isExact)
{
    if (!surroundings.usesImages())
        return QStringLiteral("host");
    const QString wanted = repository + u':' + tag;
    if (isExact || surroundings.images.contains(wanted))
        return wanted;
    const auto there = std::find_if(surroundings.images.begin(), surroundings.images.end(),
                                    [&](const QString &image) { return image.startsWith(repository + u':') && isImageReference(image); });
    return there == surroundings.images.end() ? wanted : *there;
}

QStringList commandFor(const QString &script)
{
    const QString text = script.trimmed();
    if (const QStringList words = plainWords(text); !words.isEmpty())
        return words;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) { // what is blank is empty, so that it can be written as a block
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    const bool isBash = needsBash(text);
    const QString body = lines.join(u'\n') + (lines.size() > 1 ? QStringLiteral("\n") : QString());
    return isBash ? QStringList{QStringLiteral("bash"), QStringLiteral("-eo"), QStringLiteral("pipefail"), QStringLiteral("-c"), body}
                  : QStringList{QStringLiteral("sh"), QStringLiteral("-ec"), body};
}

QStringList commandIn(const QString &folder, const QString &script)
{
    if (folder.isEmpty() || folder == u".")
        return commandFor(script);
    QString quotedFolder = folder;
    static const QRegularExpression harmless(QStringLiteral(R"(\A[A-Za-z0-9_./-]+\z)"));
    if (!harmless.match(folder).hasMatch())
        quotedFolder = u'\'' + quotedFolder.replace(u'\'', QLatin1String("'\\''")) + u'\'';
    return commandFor(QStringLiteral("cd %1\n%2").arg(quotedFolder, script.trimmed()));
}

QString shortened(const QString &text)
{
    QString line = text.simplified();
    return line.size() > longestShown ? line.left(longestShown - 1) + QChar(0x2026) : line;
}

} // namespace clustero
