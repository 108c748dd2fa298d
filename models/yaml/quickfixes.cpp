// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/quickfixes.h"

#include "models/pipeline/names.h"
#include "models/yaml/sourcetext.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostFixes = 8;

bool endsLine(char letter)
{
    return letter == '\n' || letter == '\r';
}

YamlData firstSteps()
{
    return YamlData::list({YamlData::mapping({{QStringLiteral("type"), YamlData::string(QStringLiteral("host"))},
                                              {QStringLiteral("cmd"), YamlData::strings({QStringLiteral("true")})}})});
}

class Fixer
{
public:
    Fixer(const ParsedPipeline &pipeline, const Diagnostic &problem) : m_pipeline(pipeline), m_problem(problem)
    {
        std::tie(m_start, m_end) = SourceText(pipeline.text).bytesOf(problem.range);
    }

    QList<QuickFix> find()
    {
        if (m_start < 0)
            return {};
        m_source = m_pipeline.text.mid(m_start, m_end - m_start);
        m_path = m_pipeline.nodes.at(m_start);
        m_node = m_pipeline.nodes.find(m_path);
        replaceByFix();
        if (!m_pipeline.isReadable())
            mendIndentation();
        if (m_node)
            byCode();
        return m_found;
    }

private:
    void byCode()
    {
        const QString &code = m_problem.code;
        if (code == u"unknown-strand")
            unknownStrand();
        else if (code == u"self-dependency" || code == u"cycle")
            stopWaiting();
        else if (code == u"duplicate-after")
            onceInAfter();
        else if (code == u"duplicate-name")
            otherName();
        else if (code == u"duplicate-variable")
            operation(QStringLiteral("Remove this entry"), RemoveNode{m_path});
        else if (code == u"missing-key")
            addMissing();
        else if (code == u"empty-file")
            firstPipeline();
        else if (code == u"value-and-secret")
            oneOf({QStringLiteral("value"), QStringLiteral("secret")});
        else if (code == u"dir-and-directory")
            oneOf({QStringLiteral("directory"), QStringLiteral("dir")});
        else
            removeKeyHere();
    }

    void replaceByFix()
    {
        if (m_problem.fix.isEmpty() || m_problem.code == u"duplicate-name")
            return;
        QByteArray fix = m_problem.fix.toUtf8();
        const bool isWord = !fix.startsWith('"') && !fix.startsWith('\'');
        // Text that was in quotes stays in quotes; a number or a boolean never was one there.
        const bool isText = m_problem.code != u"wrong-type" && m_problem.code != u"bad-version";
        if (isWord && isText && m_source.size() >= 2 && m_source.front() == m_source.back() &&
            (m_source.front() == '"' || m_source.front() == '\''))
            fix = m_source.front() + fix + m_source.back();
        const QString title =
            m_problem.code == u"unknown-key" ? QStringLiteral("Rename the key %1 to %2") : QStringLiteral("Replace %1 by %2");
        edits(title.arg(quoted(QString::fromUtf8(m_source)), quoted(QString::fromUtf8(fix))), {{m_start, m_source, fix}});
    }

    /// The strand whose `after` holds the place, and the name there.
    [[nodiscard]] QString waiting() const
    {
        const StrandNodes *strand =
            m_path.strand >= 0 && m_path.strand < m_pipeline.nodes.strands.size() ? &m_pipeline.nodes.strands.at(m_path.strand) : nullptr;
        return strand ? strand->node.name : QString();
    }
    [[nodiscard]] QString nameHere() const
    {
        QString name = QString::fromUtf8(m_source).trimmed();
        if (name.size() >= 2 && name.front() == name.back() && (name.front() == u'"' || name.front() == u'\''))
            name = name.mid(1, name.size() - 2);
        return name;
    }

    void unknownStrand()
    {
        const QString name = nameHere();
        if (isName(name)) {
            const YamlData strand =
                YamlData::mapping({{QStringLiteral("name"), YamlData::string(name)}, {QStringLiteral("steps"), firstSteps()}});
            operation(QStringLiteral("Create the strand %1").arg(quoted(name)), AddNode{NodePath::ofStrand(m_path.strand), strand});
        }
        removeMention(QStringLiteral("Remove %1 from `after`").arg(quoted(name)));
    }

    void stopWaiting()
    {
        removeMention(m_problem.code == u"cycle" ? QStringLiteral("Let %1 no longer wait for %2").arg(quoted(waiting()), quoted(nameHere()))
                                                 : QStringLiteral("Remove %1 from its own `after`").arg(quoted(nameHere())));
    }

    void removeMention(const QString &title)
    {
        if (!operation(title, Disconnect{nameHere(), waiting()}))
            operation(title, withoutMentions(nameHere(), 0));
    }

    void onceInAfter() { operation(QStringLiteral("Write %1 once").arg(quoted(nameHere())), withoutMentions(nameHere(), 1)); }

    /// `after` with the first mentions of the name only.
    [[nodiscard]] Operation withoutMentions(const QString &name, int kept) const
    {
        const QString key = QStringLiteral("after");
        const NodeKey *after = m_node->key(key);
        YamlData list = YamlData::list({});
        if (after && after->value.kind == YamlData::Kind::List) {
            for (const YamlData &item : after->value.items) {
                if (item.text != name || kept-- > 0)
                    list.items.append(item);
            }
        }
        if (list.items.isEmpty())
            return UnsetKey{m_path, key};
        return SetKey{m_path, key, list};
    }

    void otherName()
    {
        const QString name = nameHere();
        QString other = uniqueStrandName(m_pipeline.nodes, name);
        if (m_path.place != Place::Strand)
            other = freeName(name);
        edits(QStringLiteral("Rename this one to %1").arg(quoted(other)),
              {{m_start, m_source, m_source.replace(name.toUtf8(), other.toUtf8())}});
    }

    [[nodiscard]] QString freeName(const QString &name) const
    {
        QStringList taken;
        for (const PipelineNode &artifact : m_pipeline.nodes.artifacts)
            taken += artifact.name;
        if (m_path.place == Place::Step) {
            for (const StepNode &step : m_pipeline.nodes.strands.at(m_path.strand).steps)
                taken += step.node.name;
        }
        for (int number = 2;; ++number) {
            if (const QString other = QStringLiteral("%1-%2").arg(name).arg(number); !taken.contains(other))
                return other;
        }
    }

    void addMissing()
    {
        for (const NodePath &path : {m_path, NodePath::ofStrand(m_path.strand), NodePath::file()}) {
            const PipelineNode *node = m_pipeline.nodes.find(path);
            if (!node || (node->range.line != m_problem.range.line && path.place != Place::File))
                continue;
            const auto missing = [&](const char *key) { return !node->key(QString::fromLatin1(key)); };
            const auto add = [&](const char *key, const YamlData &value) {
                const QString name = QString::fromLatin1(key);
                operation(QStringLiteral("Add %1").arg(quoted(name)), SetKey{path, name, value});
            };
            if (path.place == Place::File && missing("version"))
                add("version", YamlData::plain(QStringLiteral("1")));
            if (path.place == Place::Strand && missing("name"))
                add("name", YamlData::string(uniqueStrandName(m_pipeline.nodes, QStringLiteral("strand-%1").arg(path.strand + 1))));
            if (path.place == Place::Strand && missing("steps"))
                add("steps", firstSteps());
            if (path.place == Place::Step && missing("type"))
                add("type", YamlData::string(missing("cmd") ? QStringLiteral("debian:12") : QStringLiteral("host")));
        }
    }

    void firstPipeline()
    {
        const QByteArray end = m_pipeline.text.contains("\r\n") ? "\r\n" : "\n";
        QByteArray pipeline = "version: 1\nstrands:\n- name: build\n  steps:\n  - type: host\n    cmd: [echo, hello]\n";
        pipeline.replace("\n", end);
        const bool isOpen = !m_pipeline.text.isEmpty() && !endsLine(m_pipeline.text.back()) && m_pipeline.text != "\xef\xbb\xbf";
        edits(QStringLiteral("Write a first pipeline"), {{m_pipeline.text.size(), {}, (isOpen ? end : QByteArray()) + pipeline}});
    }

    void oneOf(const QStringList &keys)
    {
        for (const QString &key : keys)
            operation(QStringLiteral("Remove %1").arg(quoted(key)), UnsetKey{m_path, key});
    }

    /// For a problem of a key itself, or of its value: without the key there is none.
    void removeKeyHere()
    {
        const bool isOfKey = m_problem.code == u"unknown-key" || m_problem.code == u"empty-value" || m_problem.code == u"host-user";
        for (const NodeKey &key : m_node->keys) {
            if (isOfKey && key.keyRange == m_problem.range) {
                operation(QStringLiteral("Remove %1").arg(quoted(key.name)), UnsetKey{m_path, key.name});
                return;
            }
        }
        if (m_problem.code == u"duplicate-key")
            removeSecondKey();
    }

    /// The lines of a key that stands on lines of its own, up to the next line that is not indented more.
    void removeSecondKey()
    {
        const QByteArray &text = m_pipeline.text;
        const qsizetype line = m_start == 0 ? 0 : text.lastIndexOf('\n', m_start - 1) + 1;
        if (!text.mid(line, m_start - line).trimmed().isEmpty())
            return;
        const qsizetype indent = m_start - line;
        qsizetype end = text.indexOf('\n', m_end) + 1;
        while (end > 0 && end < text.size()) {
            qsizetype letter = end;
            while (letter < text.size() && text.at(letter) == ' ')
                ++letter;
            const bool belongs = letter - end > indent || (letter < text.size() && endsLine(text.at(letter)));
            if (!belongs)
                break;
            end = text.indexOf('\n', end) + 1;
        }
        if (end <= 0)
            end = text.size();
        edits(QStringLiteral("Remove the second %1").arg(quoted(QString::fromUtf8(m_source))), {{line, text.mid(line, end - line), {}}});
    }

    /// A line that is indented with tabs.
    void mendIndentation()
    {
        const QByteArray &text = m_pipeline.text;
        const qsizetype line = m_start == 0 ? 0 : text.lastIndexOf('\n', m_start - 1) + 1;
        qsizetype end = line;
        while (end < text.size() && (text.at(end) == ' ' || text.at(end) == '\t'))
            ++end;
        const QByteArray indent = text.mid(line, end - line);
        if (!indent.contains('\t'))
            return;
        for (const int width : {2, 4, 8}) {
            QByteArray spaces = indent;
            spaces.replace("\t", QByteArray(width, ' '));
            if (edits(QStringLiteral("Indent this line with spaces"), {{line, indent, spaces}}))
                return;
        }
    }

    [[nodiscard]] bool isGone(const ParsedPipeline &after) const
    {
        if (!after.isReadable())
            return false;
        const auto same = [&](const Diagnostic &other) { return other.code == m_problem.code && other.message == m_problem.message; };
        const auto count = [&](const ParsedPipeline &pipeline) {
            return std::count_if(pipeline.reading.diagnostics.begin(), pipeline.reading.diagnostics.end(), same);
        };
        return count(after) < count(m_pipeline);
    }

    bool operation(const QString &title, const Operation &operation)
    {
        if (m_found.size() >= mostFixes)
            return false;
        const Result<EditOutcome> outcome = edit(m_pipeline, operation);
        if (!outcome || !isGone(outcome->after))
            return false;
        m_found.append({title, {operation}, {}});
        return true;
    }

    bool edits(const QString &title, const TextEdits &changes)
    {
        if (m_found.size() >= mostFixes || !isGone(parsePipeline(applied(m_pipeline.text, changes), m_pipeline.fileName, m_pipeline.types)))
            return false;
        m_found.append({title, {}, changes});
        return true;
    }

    const ParsedPipeline &m_pipeline;
    const Diagnostic &m_problem;
    qsizetype m_start = -1;
    qsizetype m_end = -1;
    QByteArray m_source;
    NodePath m_path;
    const PipelineNode *m_node = nullptr;
    QList<QuickFix> m_found;
};

} // namespace

QList<QuickFix> quickFixes(const ParsedPipeline &pipeline, const Diagnostic &problem)
{
    return Fixer(pipeline, problem).find();
}

} // namespace clustero
