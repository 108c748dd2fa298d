// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/yaml/editcheck.h"

#include "tests/models/yaml/editlines.h"
#include "tests/models/yaml/expecteddata.h"

#include <QRegularExpression>

namespace clustero::edittest {

namespace {

const QStringList codes{QStringLiteral("unreadable"),  QStringLiteral("no-such-node"),      QStringLiteral("no-such-key"),
                        QStringLiteral("bad-name"),    QStringLiteral("name-taken"),        QStringLiteral("cycle"),
                        QStringLiteral("bad-value"),   QStringLiteral("already-connected"), QStringLiteral("not-connected"),
                        QStringLiteral("edit-in-yaml")};

QString problemOfRefusal(const Error &error)
{
    if (!codes.contains(error.code))
        return QStringLiteral("the code `%1` is not one of the documented ones").arg(error.code);
    const QString &sentence = error.sentence;
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    // About connections, they are also shown beside a card: the name comes first.
    const bool isAboutConnection = error.code == QLatin1String("cycle") || error.code.endsWith(QLatin1String("-connected"));
    const bool starts = !sentence.isEmpty() && (sentence[0].isUpper() || !sentence[0].isLetter());
    const bool ends = sentence.endsWith(u'.') || sentence.endsWith(u'?');
    if ((!isAboutConnection && (!starts || !ends)) || sentence.count(u' ') < 3 || sentence.contains(placeholder))
        return QStringLiteral("a refusal is no full sentence: ") + sentence;
    return {};
}

QString problemOfEdits(const ParsedPipeline &before, const EditOutcome &outcome)
{
    const TextEdits &edits = outcome.edits;
    if (!fits(before.text, edits))
        return QStringLiteral("the edits do not fit the text");
    if (applied(before.text, edits) != outcome.after.text)
        return QStringLiteral("the edits do not lead to the text afterwards");
    const TextEdits back = inverse(edits);
    if (!fits(outcome.after.text, back) || applied(outcome.after.text, back) != before.text)
        return QStringLiteral("taking it back does not give the same bytes");
    for (qsizetype i = 1; i < edits.size(); ++i) {
        if (edits[i].offset <= edits[i - 1].offset + edits[i - 1].removed.size() && edits[i].removed.isEmpty())
            return QStringLiteral("two edits touch each other, at byte %1: %2 becomes %3, and then %4 becomes %5")
                .arg(QString::number(edits[i].offset), QString::fromUtf8(edits[i - 1].removed), QString::fromUtf8(edits[i - 1].inserted),
                     QString::fromUtf8(edits[i].removed), QString::fromUtf8(edits[i].inserted));
    }
    const ParsedPipeline again = parsePipeline(outcome.after.text, outcome.after.fileName);
    const bool isSame = again.nodes.strands.size() == outcome.after.nodes.strands.size() &&
                        again.reading.diagnostics.size() == outcome.after.reading.diagnostics.size() &&
                        again.isReadable() == outcome.after.isReadable();
    if (!isSame)
        return QStringLiteral("what was read afterwards is not what the text says");
    if (outcome.touched.place != Place::File && !outcome.after.nodes.find(outcome.touched))
        return QStringLiteral("the touched node does not exist");
    return {};
}

/// Words that older readers take for something else are quoted, where they are new.
QString problemOfOldWords(const PlainData &after, const Operation &operation)
{
    const SetKey *set = std::get_if<SetKey>(&operation);
    if (!set || !set->value.isText || set->value.kind != YamlData::Kind::Scalar || !isOldWord(set->value.text.toUtf8()))
        return {};
    const PlainData *node = dataAt(after, set->node);
    const PlainData *value = node ? node->find(set->key.toUtf8()) : nullptr;
    return value && value->kind == PlainData::Kind::Scalar && value->tag == "?"
               ? QStringLiteral("the text `%1` has no quotes").arg(set->value.text)
               : QString();
}

/// New lines end as the others do.
QString problemOfLineEnds(const ParsedPipeline &before, const TextEdits &edits)
{
    const qsizetype lines = before.text.count('\n');
    const qsizetype windows = before.text.count("\r\n");
    for (const TextEdit &edit : edits) {
        const qsizetype added = edit.inserted.count('\n');
        const qsizetype addedWindows = edit.inserted.count("\r\n");
        if (lines > 0 && windows == lines && added != addedWindows)
            return QStringLiteral("a line without CR was brought into a file with CRLF");
        if (windows == 0 && lines > 0 && addedWindows > 0)
            return QStringLiteral("a CRLF was brought into a file without");
    }
    return {};
}

/// A merge key may say it already, and yaml-cpp leaves those alone.
bool isMergedIn(const PlainData &data, const Operation &operation)
{
    const SetKey *set = std::get_if<SetKey>(&operation);
    const PlainData *node = set ? dataAt(data, set->node) : nullptr;
    return node && node->find("<<") && !node->find(set->key.toUtf8());
}

/// yaml-cpp takes none of the other ends of lines of YAML 1.1 for one.
bool hasOldLineEnds(const QByteArray &text)
{
    return text.count('\r') != text.count("\r\n") || text.contains("\xC2\x85") || text.contains("\xE2\x80\xA8") ||
           text.contains("\xE2\x80\xA9");
}

QString problemOfData(const ParsedPipeline &before, const PlainData &data, const QList<PlainData> &documentsBefore,
                      const EditOutcome &outcome, const Operation &operation)
{
    const auto documents = readPlainData(outcome.after.text);
    if (!documents)
        return QStringLiteral("yaml-cpp cannot read it any more");
    static const PlainData nothing;
    const PlainData &after = documents->isEmpty() ? nothing : documents->first();
    if (documents->size() != documentsBefore.size() && !documentsBefore.isEmpty())
        return QStringLiteral("there are %1 documents now").arg(documents->size());
    for (qsizetype i = 1; i < documents->size(); ++i) {
        if (!documents->at(i).means(documentsBefore.at(i)))
            return QStringLiteral("another document has changed");
    }
    if (outcome.edits.isEmpty() && isMergedIn(data, operation))
        return {};
    const QList<Want> wants = wanted(data, operation, after);
    QString found;
    for (const Want &want : wants) {
        found = mismatch(want, &after, QStringLiteral("file"));
        if (found.isEmpty())
            break;
    }
    if (!found.isEmpty())
        return found;
    const TouchedLines lines = touchedLines(before, data, operation);
    if (QString problem = problemOfPlaces(before, lines, outcome.edits); !problem.isEmpty())
        return problem;
    if (QString problem = problemOfComments(before, outcome.after, lines); !problem.isEmpty())
        return problem;
    if (!outcome.edits.isEmpty()) {
        if (QString problem = problemOfOldWords(after, operation); !problem.isEmpty())
            return problem;
    }
    const MoveNode *move = std::get_if<MoveNode>(&operation);
    return move ? problemOfMove(before, data, outcome.after, after, *move) : QString();
}

QString show(const NodePath &path)
{
    const QString numbers = QStringLiteral("(%1, %2, %3)").arg(path.strand).arg(path.index).arg(path.env);
    switch (path.place) {
    case Place::File: return QStringLiteral("file");
    case Place::Trigger: return QStringLiteral("trigger %1").arg(path.index);
    case Place::Strand: return QStringLiteral("strand %1").arg(path.strand);
    case Place::Step: return QStringLiteral("step") + numbers;
    case Place::Env: return QStringLiteral("env") + numbers;
    case Place::Artifact: return QStringLiteral("artifact %1").arg(path.index);
    default: break;
    }
    return {};
}

QString show(const QString &text)
{
    QString shown = text;
    shown.replace(u'\\', QStringLiteral("\\\\")).replace(u'\n', QStringLiteral("\\n")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + shown + u'"';
}

QString show(const YamlData &value)
{
    QStringList parts;
    for (const YamlData &item : value.items)
        parts += show(item);
    for (const auto &[key, inner] : value.entries)
        parts += show(key) + QStringLiteral(": ") + show(inner);
    switch (value.kind) {
    case YamlData::Kind::Scalar: return value.isText ? show(value.text) : value.text;
    case YamlData::Kind::List: return u'[' + parts.join(QStringLiteral(", ")) + u']';
    case YamlData::Kind::Mapping: return u'{' + parts.join(QStringLiteral(", ")) + u'}';
    }
    return {};
}

struct Describer
{
    QString operator()(const SetKey &o) const { return QStringLiteral("%1 %2 = %3").arg(show(o.node), o.key, show(o.value)); }
    QString operator()(const UnsetKey &o) const { return show(o.node) + u' ' + o.key; }
    QString operator()(const AddNode &o) const { return show(o.node) + u' ' + show(o.value); }
    QString operator()(const RemoveNode &o) const { return show(o.node) + (o.reconnects ? QStringLiteral(" reconnecting") : QString()); }
    QString operator()(const MoveNode &o) const { return QStringLiteral("%1 to %2").arg(show(o.node)).arg(o.to); }
    QString operator()(const DuplicateNode &o) const { return show(o.node) + u' ' + show(o.name); }
    QString operator()(const RenameNode &o) const { return show(o.node) + u' ' + show(o.name); }
    QString operator()(const Connect &o) const { return show(o.from) + QStringLiteral(" -> ") + show(o.to); }
    QString operator()(const Disconnect &o) const { return show(o.from) + QStringLiteral(" -> ") + show(o.to); }
    QString operator()(const InsertOnEdge &o) const
    {
        return show(o.strand) + QStringLiteral(" on ") + show(o.from) + QStringLiteral(" -> ") + show(o.to);
    }
    QString operator()(const PasteStrands &o) const { return QStringLiteral("%1 at %2").arg(show(QString::fromUtf8(o.yaml))).arg(o.at); }
};

Verdict checked(const ParsedPipeline &before, const Operation &operation, const Editor &editor, bool judgesData)
{
    Verdict verdict;
    verdict.after = before;
    const QByteArray text = before.text;
    const Result<EditOutcome> outcome = editor(before, operation);
    if (before.text != text) {
        verdict.problem = QStringLiteral("the text before has changed");
        return verdict;
    }
    if (!outcome) {
        verdict.refusal = outcome.error().code;
        verdict.problem = problemOfRefusal(outcome.error());
        return verdict;
    }
    verdict.problem = problemOfEdits(before, *outcome);
    if (verdict.problem.isEmpty())
        verdict.problem = problemOfLineEnds(before, outcome->edits);
    const auto documents = judgesData && !hasOldLineEnds(before.text) ? readPlainData(before.text) : std::nullopt;
    verdict.isJudged = documents.has_value();
    if (verdict.problem.isEmpty() && documents) {
        const PlainData data = documents->isEmpty() ? PlainData() : documents->first();
        verdict.problem = problemOfData(before, data, *documents, *outcome, operation);
    }
    if (verdict.problem.isEmpty())
        verdict.after = outcome->after;
    return verdict;
}

} // namespace

Verdict checkedEdit(const ParsedPipeline &before, const Operation &operation, const Editor &editor)
{
    return checked(before, operation, editor, true);
}

Verdict checkedWithoutData(const ParsedPipeline &before, const Operation &operation)
{
    return checked(before, operation, edit, false);
}

QString kindOf(const Operation &operation)
{
    static const QStringList kinds{QStringLiteral("set"),          QStringLiteral("unset"),   QStringLiteral("add"),
                                   QStringLiteral("remove"),       QStringLiteral("move"),    QStringLiteral("duplicate"),
                                   QStringLiteral("rename"),       QStringLiteral("connect"), QStringLiteral("disconnect"),
                                   QStringLiteral("insertOnEdge"), QStringLiteral("paste")};
    return kinds.value(int(operation.index()));
}

QString describe(const Operation &operation)
{
    return kindOf(operation) + u' ' + std::visit(Describer(), operation);
}

} // namespace clustero::edittest
