// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outlinemodel.h"

#include "models/items/problemplaces.h"
#include "models/items/runtexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostSpoken = 8; ///< sentences

/// As on the cards.
QString problemCountText(qsizetype count)
{
    if (count == 1)
        return QCoreApplication::translate("clustero::StrandCard", "1 problem");
    return QCoreApplication::translate("clustero::StrandCard", "%n problems", nullptr, static_cast<int>(count));
}

bool isActive(State state)
{
    return state == State::Running || state == State::Pulling;
}

bool looksSame(const StepRun &a, const StepRun &b)
{
    return a.name == b.name && a.state == b.state && a.exitCode == b.exitCode && a.reason == b.reason && a.startedAt == b.startedAt &&
           a.finishedAt == b.finishedAt;
}

/// The run of the step \p index: by its place, if the name there is the same, else by name.
const StepRun *runOfStep(const StrandRun &run, int index, const QString &name)
{
    if (index < run.steps.size() && run.steps[index].name == name)
        return &run.steps[index];
    const auto found = std::find_if(run.steps.begin(), run.steps.end(), [&](const StepRun &step) { return step.name == name; });
    return found == run.steps.end() ? nullptr : &*found;
}

} // namespace

const StepRun *OutlineModel::Line::stepRun() const
{
    return strand->run && step >= 0 ? runOfStep(*strand->run, step, strand->spec.steps[step].name) : nullptr;
}

std::optional<State> OutlineModel::Line::state() const
{
    if (step < 0)
        return strand->run ? std::optional(strand->run->state) : std::nullopt;
    const StepRun *run = stepRun();
    return run ? std::optional(run->state) : std::nullopt;
}

QString OutlineModel::Line::name() const
{
    return step < 0 ? strand->spec.name : strand->spec.steps[step].name;
}

OutlineModel::Marks OutlineModel::Line::marks() const
{
    return step < 0 ? strand->marks : strand->stepMarks.value(step);
}

OutlineModel::OutlineModel(DurationText durationText, QObject *parent)
    : QAbstractItemModel(parent), m_durationText(std::move(durationText)), m_now(QDateTime::currentDateTimeUtc())
{}

void OutlineModel::setPipeline(const PipelineSpec &pipeline)
{
    m_pipeline = pipeline;
    m_problems.clear(); // they were those of another text
    const QList<StrandSpec> &wanted = pipeline.strands;
    for (int row = static_cast<int>(m_strands.size()) - 1; row >= 0; --row) {
        const QString &name = m_strands[row].spec.name;
        if (std::none_of(wanted.begin(), wanted.end(), [&](const StrandSpec &strand) { return strand.name == name; })) {
            beginRemoveRows({}, row, row);
            m_strands.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < wanted.size(); ++row) {
        int found = row;
        while (found < m_strands.size() && m_strands[found].spec.name != wanted[row].name)
            ++found;
        if (found == m_strands.size()) {
            beginInsertRows({}, row, row);
            m_strands.insert(row, Strand{++m_lastId, wanted[row], {}});
            endInsertRows();
        } else if (found != row) {
            beginMoveRows({}, found, found, {}, row);
            m_strands.move(found, row);
            endMoveRows();
        }
        syncSteps(row, wanted[row].steps);
        m_strands[row].spec = wanted[row];
        syncRun(row);
        changed(row, -1);
    }
    while (m_strands.size() > wanted.size()) { // a name that stood twice
        const int last = static_cast<int>(m_strands.size()) - 1;
        beginRemoveRows({}, last, last);
        m_strands.removeLast();
        endRemoveRows();
    }
    syncMarks();
}

void OutlineModel::setProblems(const QList<Diagnostic> &problems)
{
    m_problems = problems;
    syncMarks();
}

bool OutlineModel::hasProblems() const
{
    return std::any_of(m_strands.begin(), m_strands.end(), [](const Strand &strand) { return !strand.marks.sentences.isEmpty(); });
}

void OutlineModel::syncMarks()
{
    std::vector<Marks> ofStrands(static_cast<size_t>(m_strands.size()));
    std::vector<QList<Marks>> ofSteps(static_cast<size_t>(m_strands.size()));
    const auto add = [](Marks &marks, const Diagnostic &problem) {
        marks.sentences += problem.message;
        marks.hasErrors |= problem.severity == Severity::Error;
    };
    for (const Diagnostic &problem : std::as_const(m_problems)) {
        const ProblemPlace place = placeOfProblem(m_pipeline, problem.range);
        if (place.strand < 0)
            continue;
        const auto strand = static_cast<size_t>(place.strand);
        add(ofStrands[strand], problem);
        if (place.step < 0)
            continue;
        ofSteps[strand].resize(m_strands[place.strand].spec.steps.size());
        add(ofSteps[strand][place.step], problem);
    }
    for (int row = 0; row < m_strands.size(); ++row) {
        Strand &strand = m_strands[row];
        const auto at = static_cast<size_t>(row);
        if (strand.marks == ofStrands[at] && strand.stepMarks == ofSteps[at])
            continue;
        strand.marks = ofStrands[at];
        strand.stepMarks = ofSteps[at];
        changed(row, -1);
        for (int step = 0; step < strand.spec.steps.size(); ++step)
            changed(row, step);
    }
}

void OutlineModel::syncSteps(int row, const QList<StepSpec> &wanted)
{
    QList<StepSpec> &steps = m_strands[row].spec.steps;
    const QModelIndex parent = index(row, 0);
    const auto common = std::min(steps.size(), wanted.size());
    if (steps.size() > common) {
        beginRemoveRows(parent, static_cast<int>(common), static_cast<int>(steps.size()) - 1);
        steps.resize(common);
        endRemoveRows();
    }
    for (int i = 0; i < common; ++i) {
        if (steps[i].name != wanted[i].name) {
            steps[i] = wanted[i];
            changed(row, i);
        }
    }
    if (wanted.size() > common) {
        beginInsertRows(parent, static_cast<int>(common), static_cast<int>(wanted.size()) - 1);
        steps = wanted;
        endInsertRows();
    }
}

void OutlineModel::setRun(const std::optional<Run> &run)
{
    m_run = run;
    for (int row = 0; row < m_strands.size(); ++row)
        syncRun(row);
}

void OutlineModel::syncRun(int row)
{
    Strand &strand = m_strands[row];
    const StrandRun *found = m_run ? m_run->strand(strand.spec.name) : nullptr;
    const std::optional<StrandRun> before = strand.run;
    strand.run = found ? std::optional(*found) : std::nullopt;
    if (!before && !found)
        return;
    for (int i = 0; i < strand.spec.steps.size(); ++i) {
        const StepRun *old = before ? runOfStep(*before, i, strand.spec.steps[i].name) : nullptr;
        const StepRun *now = found ? runOfStep(*found, i, strand.spec.steps[i].name) : nullptr;
        if ((old == nullptr) != (now == nullptr) || (old && !looksSame(*old, *now)))
            changed(row, i);
    }
    const bool same = before && found && found->state != State::Waiting && before->state == found->state &&
                      before->reason == found->reason && before->startedAt == found->startedAt && before->finishedAt == found->finishedAt;
    if (!same)
        changed(row, -1);
}

void OutlineModel::setNow(const QDateTime &now)
{
    m_now = now;
    for (int row = 0; row < m_strands.size(); ++row) {
        const std::optional<StrandRun> &run = m_strands[row].run;
        if (!run || !isActive(run->state))
            continue;
        Q_EMIT dataChanged(index(row, DurationColumn), index(row, DurationColumn), {Qt::DisplayRole});
        const QModelIndex parent = index(row, 0);
        for (int i = 0; i < m_strands[row].spec.steps.size(); ++i) {
            const StepRun *step = runOfStep(*run, i, m_strands[row].spec.steps[i].name);
            if (step && isActive(step->state))
                Q_EMIT dataChanged(index(i, DurationColumn, parent), index(i, DurationColumn, parent), {Qt::DisplayRole});
        }
    }
}

bool OutlineModel::isAnythingRunning() const
{
    return std::any_of(m_strands.begin(), m_strands.end(), [](const Strand &strand) { return strand.run && isActive(strand.run->state); });
}

void OutlineModel::changed(int row, int step)
{
    const QModelIndex parent = step < 0 ? QModelIndex() : index(row, 0);
    const int line = step < 0 ? row : step;
    Q_EMIT dataChanged(index(line, 0, parent), index(line, ColumnCount - 1, parent));
}

QModelIndex OutlineModel::indexOf(const QString &strand, const QString &step) const
{
    for (int row = 0; row < m_strands.size(); ++row) {
        if (m_strands[row].spec.name != strand)
            continue;
        if (step.isEmpty())
            return index(row, 0);
        const QList<StepSpec> &steps = m_strands[row].spec.steps;
        for (int i = 0; i < steps.size(); ++i) {
            if (steps[i].name == step)
                return index(i, 0, index(row, 0));
        }
        return {};
    }
    return {};
}

int OutlineModel::rowOfId(quintptr id) const
{
    for (int row = 0; row < m_strands.size(); ++row) {
        if (m_strands[row].id == id)
            return row;
    }
    return -1;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_strands[parent.row()].id : 0);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = rowOfId(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_strands.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_strands[parent.row()].spec.steps.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

OutlineModel::Line OutlineModel::lineAt(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return {&m_strands[index.row()], -1};
    const int row = rowOfId(index.internalId());
    return row < 0 ? Line{} : Line{&m_strands[row], index.row()};
}

QVariant OutlineModel::durationOf(const Line &line) const
{
    const StepRun *step = line.stepRun();
    std::optional<Duration> time;
    if (line.step < 0 && line.strand->run)
        time = elapsed(line.strand->run->startedAt, line.strand->run->finishedAt, m_now);
    else if (step)
        time = elapsed(step->startedAt, step->finishedAt, m_now);
    return time ? QVariant(static_cast<qint64>(time->count())) : QVariant();
}

QString OutlineModel::reasonOf(const Line &line) const
{
    if (line.step < 0)
        return line.strand->run ? line.strand->run->reason : QString();
    const StepRun *run = line.stepRun();
    if (!run)
        return {};
    const QString words = exitText(*run);
    return words.isEmpty() ? run->reason : words;
}

QString OutlineModel::displayText(const Line &line, int column) const
{
    switch (column) {
    case NameColumn: return line.name();
    case StateColumn:
        if (line.step < 0 && line.strand->run && m_run)
            return strandStateText(*line.strand->run, *m_run);
        return line.state() ? stateText(*line.state()) : QString();
    case DurationColumn: {
        const QVariant duration = durationOf(line);
        return duration.isValid() ? m_durationText(Duration(duration.toLongLong())) : QString();
    }
    case ResultColumn: return reasonOf(line);
    case ProblemsColumn: {
        const QStringList sentences = line.marks().sentences;
        if (sentences.size() < 2)
            return sentences.value(0);
        return QCoreApplication::translate("clustero::ProblemsView", "%1: %2")
            .arg(problemCountText(sentences.size()), sentences.constFirst());
    }
    default: return {};
    }
}

QVariant OutlineModel::rawValue(const Line &line, int column) const
{
    switch (column) {
    case NameColumn: return line.name();
    case StateColumn: return line.state() ? QVariant(static_cast<int>(*line.state())) : QVariant();
    case DurationColumn: return durationOf(line);
    case ResultColumn: {
        const StepRun *run = line.stepRun();
        return run && run->exitCode ? QVariant(*run->exitCode) : QVariant();
    }
    case ProblemsColumn: return static_cast<int>(line.marks().sentences.size());
    default: return {};
    }
}

QString OutlineModel::wordsFor(const Line &line) const
{
    const QString words = line.step < 0
                              ? strandInWords(line.strand->spec, displayText(line, StateColumn))
                              : stepInWords(line.name(), line.step + 1, static_cast<int>(line.strand->spec.steps.size()), line.stepRun());
    const qsizetype problems = line.marks().sentences.size();
    if (problems == 0)
        return words;
    return QCoreApplication::translate("clustero::StrandCard", "%1, %2", "a strand in words, its problems")
        .arg(words, problemCountText(problems));
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line line = lineAt(index);
    if (!line.strand)
        return {};
    switch (role) {
    case Qt::DisplayRole: return displayText(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == ProblemsColumn ? line.marks().sentences.mid(0, mostSpoken).join(u'\n') : displayText(line, index.column());
    case Qt::AccessibleDescriptionRole: {
        QStringList sentences = line.marks().sentences.mid(0, mostSpoken);
        sentences.prepend(reasonOf(line));
        sentences.removeAll(QString());
        return index.column() == NameColumn ? sentences.join(u' ') : QString();
    }
    case Qt::AccessibleTextRole: return index.column() == NameColumn ? wordsFor(line) : displayText(line, index.column());
    case StrandRole: return line.strand->spec.name;
    case StepRole: return line.step < 0 ? QString() : line.name();
    case StateRole: return rawValue(line, StateColumn);
    case DurationRole: return durationOf(line);
    case ExitCodeRole: return rawValue(line, ResultColumn);
    case ProblemCountRole: return rawValue(line, ProblemsColumn);
    case SeverityRole: {
        const Marks marks = line.marks();
        return marks.sentences.isEmpty() ? QVariant() : QVariant(static_cast<int>(marks.hasErrors ? Severity::Error : Severity::Warning));
    }
    case SortRole: return rawValue(line, index.column());
    default: return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Strand or step");
    case StateColumn: return tr("State");
    case DurationColumn: return tr("Duration");
    case ResultColumn: return tr("Result");
    case ProblemsColumn: return QCoreApplication::translate("clustero::ProblemsView", "Problems");
    default: return {};
    }
}

} // namespace clustero
