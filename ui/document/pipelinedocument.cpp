// SPDX-License-Identifier: GPL-3.0-or-later
// Text, undo history and reading.
#include "ui/document/pipelinedocument.h"

#include "ui/document/operationlabel.h"
#include "ui/document/pinstore.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype readAtOnceBytes = 128 * 1024; // read in the GUI thread after undo: some milliseconds
constexpr qsizetype mostOperations = 1000;

/// The node that has to be the same for the operation to mean the same; nullopt: it names strands.
struct NodeMeant
{
    template<typename T>
    std::optional<NodePath> operator()(const T &operation) const
    {
        if constexpr (requires { operation.node; })
            return operation.node;
        else
            return std::nullopt;
    }
    std::optional<NodePath> operator()(const AddNode &add) const
    {
        const NodePath &path = add.node;
        if (path.place == Place::Step)
            return NodePath::ofStrand(path.strand);
        return path.place == Place::Env ? NodePath::ofStep(path.strand, path.index) : NodePath::file();
    }
};

bool isSameNode(const NodePath &path, const PipelineNodes &before, const PipelineNodes &now)
{
    const PipelineNode *old = before.find(path);
    const PipelineNode *current = now.find(path);
    if (!old || !current)
        return old == current;
    if (path.place == Place::Env && !isSameNode(NodePath::ofStep(path.strand, path.index), before, now))
        return false;
    if (path.place == Place::Step && !isSameNode(NodePath::ofStrand(path.strand), before, now))
        return false;
    return old->name == current->name;
}

QByteArrayView textOf(const ParsedPipeline &pipeline, const PipelineNode &node)
{
    const bool isInside = node.start >= 0 && node.start <= node.end && node.end <= pipeline.text.size();
    return isInside ? QByteArrayView(pipeline.text).sliced(node.start, node.end - node.start) : QByteArrayView();
}

/// Strands of \p after that are new or say something else.
QStringList changedStrands(const ParsedPipeline &before, const ParsedPipeline &after)
{
    QHash<QString, QByteArrayView> old;
    for (const StrandNodes &strand : before.nodes.strands)
        old.insert(strand.node.name, textOf(before, strand.node));
    QStringList changed;
    for (const StrandNodes &strand : after.nodes.strands) {
        const auto found = old.constFind(strand.node.name);
        if (found == old.constEnd() || *found != textOf(after, strand.node))
            changed.append(strand.node.name);
    }
    return changed;
}

} // namespace

PipelineDocument::PipelineDocument(Services &services, QString file, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_file(std::move(file)),
      m_history([this](const DocumentChange &change, DocumentHistory::Way way) { exchange(change, way); }),
      m_pins(storedPins(m_file)),
      m_watch(m_file),
      m_keptIn(newUnsavedName(unsavedFolder(), m_file))
{
    m_readTimer.setSingleShot(true);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &PipelineDocument::startReading);
    connect(&m_keepTimer, &QTimer::timeout, this, &PipelineDocument::keep);
    connect(&m_watch, &DiskWatch::changed, this, &PipelineDocument::look);
}

std::optional<Diagnostic> PipelineDocument::pauseReason() const
{
    if (!isPaused())
        return std::nullopt;
    const QList<Diagnostic> &found = m_parsed.reading.diagnostics;
    const auto error = std::find_if(found.begin(), found.end(), [](const Diagnostic &d) { return d.severity == Severity::Error; });
    return error == found.end() ? std::optional<Diagnostic>(Diagnostic()) : std::optional<Diagnostic>(*error);
}

Result<void> PipelineDocument::apply(const QList<Operation> &operations, const EditOptions &options)
{
    if (!m_isLoaded)
        return failure(QStringLiteral("not-loaded"), tr("The file has not been read yet. Wait a moment, then repeat it."));
    if (operations.size() > mostOperations)
        return failure(QStringLiteral("too-many"), tr("%n change(s) at once are too many. Select fewer.", nullptr, int(operations.size())));
    if (isOutdated(operations)) {
        tell();
        return failure(QStringLiteral("outdated"),
                       tr("Nothing was changed: the text is another one since this was shown. Look again, then repeat it."));
    }
    DocumentChange change;
    change.selectBefore = m_selected;
    ParsedPipeline pipeline = m_parsed;
    Pins pins = m_pins;
    for (const Operation &operation : operations) {
        const Result<EditOutcome> outcome = edit(pipeline, operation);
        if (!outcome) {
            tell();
            return failure(outcome);
        }
        if (const auto *rename = std::get_if<RenameNode>(&operation); rename && rename->node.place == Place::Strand) {
            const PipelineNode *strand = pipeline.nodes.find(rename->node);
            if (const auto pin = strand ? pins.find(strand->name) : pins.end(); pin != pins.end())
                pins.insert(rename->name, pins.take(strand->name));
        }
        change.edits = composed(change.edits, outcome->edits);
        change.selectAfter = outcome->touched;
        pipeline = outcome->after;
    }
    if (!change.edits.isEmpty()) {
        change.label = options.label.isEmpty() ? operationLabel(operations, m_parsed.nodes) : options.label;
        change.visit = options.visit;
        if (pins != m_pins)
            change.pins = {m_pins, pins};
        m_prepared = pipeline;
        m_history.push(change);
        m_prepared.reset();
        note(Kind::HistoryChanged);
    }
    tell();
    return {};
}

bool PipelineDocument::replace(const TextEdits &edits, const QString &label)
{
    if (!m_isLoaded || !fits(m_text, edits))
        return false;
    if (edits.isEmpty())
        return true;
    DocumentChange change;
    change.label = label;
    change.edits = edits;
    change.selectBefore = m_selected;
    m_history.push(change);
    note(Kind::HistoryChanged);
    tell();
    return true;
}

bool PipelineDocument::type(const TextEdits &edits, const QString &label)
{
    if (!m_isLoaded || !fits(m_text, edits))
        return false;
    if (edits.isEmpty())
        return true;
    DocumentChange change;
    change.label = label.isEmpty() ? tr("Typing") : label;
    change.edits = edits;
    change.origin = Origin::Typing;
    m_history.type(change, m_clock->now());
    note(Kind::HistoryChanged);
    tell();
    return true;
}

void PipelineDocument::setPins(const Pins &pins, const QString &label)
{
    if (pins == m_pins)
        return;
    DocumentChange change;
    change.label = label;
    change.pins = {m_pins, pins};
    m_history.push(change);
    note(Kind::HistoryChanged);
    tell();
}

void PipelineDocument::undo()
{
    if (!canUndo())
        return;
    m_history.undo();
    note(Kind::HistoryChanged);
    tell();
}

void PipelineDocument::redo()
{
    if (!canRedo())
        return;
    m_history.redo();
    note(Kind::HistoryChanged);
    tell();
}

void PipelineDocument::exchange(const DocumentChange &change, DocumentHistory::Way way)
{
    const bool isUndo = way == DocumentHistory::Way::Undo;
    if (!change.edits.isEmpty()) {
        const TextEdits edits = isUndo ? inverse(change.edits) : change.edits;
        const QByteArray before = std::exchange(m_text, applied(m_text, edits));
        ++m_generation;
        textExchanged(before, change, edits, way);
    }
    if (change.pins) {
        m_pins = isUndo ? change.pins->first : change.pins->second;
        storePins(m_file, m_pins);
        DocumentEvent event;
        event.kind = Kind::PinsChanged;
        event.origin = isUndo ? Origin::Undo : way == DocumentHistory::Way::Redo ? Origin::Redo : change.origin;
        note(event);
    }
    if (change.base)
        exchangeBase(isUndo ? change.base->second : change.base->first, isUndo ? change.base->first : change.base->second, way);
}

void PipelineDocument::textExchanged(const QByteArray &before, const DocumentChange &change, const TextEdits &edits,
                                     DocumentHistory::Way way)
{
    const bool isTyping = change.origin == Origin::Typing;
    DocumentEvent event;
    event.kind = Kind::TextChanged;
    event.origin = way == DocumentHistory::Way::First ? change.origin : way == DocumentHistory::Way::Undo ? Origin::Undo : Origin::Redo;
    event.edits = edits;
    event.label = change.label;
    event.start = edits.first().offset;
    event.end = m_text.size() - (before.size() - edits.last().offset - edits.last().removed.size());
    event.lines = changedLines(before, edits);
    event.select = way == DocumentHistory::Way::Undo ? change.selectBefore : change.selectAfter;
    note(event);
    m_selectNext = event.select;
    m_isDiscarded = false;
    keepSoon();
    if (m_prepared && m_prepared->text == m_text) {
        m_readOrigin = event.origin;
        take(*std::exchange(m_prepared, std::nullopt));
        return;
    }
    readSoon(event.origin, isTyping);
}

void PipelineDocument::readSoon(Origin origin, bool isTyping)
{
    m_readOrigin = origin;
    if (origin == Origin::Typing)
        m_readTimer.start(m_readDelay);
    else if (isTyping || m_text.size() > readAtOnceBytes)
        startReading();
    else
        readNow();
}

void PipelineDocument::setTriggerTypes(const TriggerTypes &types)
{
    if (m_types.isSameAs(types))
        return;
    m_types = types;
    if (!m_isLoaded)
        return;
    ++m_generation; // what is being read now is read without them
    if (m_text.size() > readAtOnceBytes)
        startReading();
    else
        readNow();
    tell();
}

void PipelineDocument::readNow()
{
    m_readTimer.stop();
    if (!isCurrent())
        take(parsePipeline(m_text, m_file, m_types));
}

/// One reading at a time: what is typed meanwhile is read afterwards.
void PipelineDocument::startReading()
{
    m_readTimer.stop();
    if (m_isReading || isCurrent())
        return;
    m_isReading = true;
    QThreadPool::globalInstance()->start(
        [guard = QPointer(this), text = m_text, file = m_file, types = m_types, generation = m_generation] {
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, generation, parsed = parsePipeline(text, file, types)] {
                if (!guard)
                    return;
                guard->m_isReading = false;
                if (generation == guard->m_generation && !guard->isCurrent())
                    guard->take(parsed);
                else if (!guard->m_readTimer.isActive())
                    guard->startReading();
                guard->tell();
            });
        });
}

void PipelineDocument::take(const ParsedPipeline &parsed)
{
    m_readTimer.stop();
    m_parsed = parsed;
    m_readGeneration = m_generation;
    DocumentEvent event;
    event.kind = Kind::ReadingReady;
    event.origin = m_readOrigin;
    event.select = std::exchange(m_selectNext, std::nullopt);
    if (m_parsed.isReadable()) {
        event.strands = changedStrands(m_graph, m_parsed);
        m_graph = m_parsed;
    }
    note(event);
}

/// Reads first what is not read yet.
bool PipelineDocument::isOutdated(const QList<Operation> &operations)
{
    if (isCurrent())
        return false;
    const PipelineNodes shown = m_graph.nodes;
    readNow();
    return m_parsed.isReadable() && std::any_of(operations.begin(), operations.end(), [&](const Operation &operation) {
               const std::optional<NodePath> meant = std::visit(NodeMeant(), operation);
               return meant && !isSameNode(*meant, shown, m_parsed.nodes);
           });
}

void PipelineDocument::note(Kind kind)
{
    DocumentEvent event;
    event.kind = kind;
    note(event);
}

void PipelineDocument::noteFailure(Kind kind, const Error &error)
{
    DocumentEvent event;
    event.kind = kind;
    event.error = error;
    note(event);
}

void PipelineDocument::tell()
{
    if (isModified() != m_wasModified) {
        m_wasModified = !m_wasModified;
        note(Kind::ModifiedChanged);
    }
    if (m_isTelling)
        return;
    m_isTelling = true;
    const QPointer guard(this);
    while (guard && !m_events.isEmpty())
        Q_EMIT changed(m_events.takeFirst());
    if (guard)
        m_isTelling = false;
}

} // namespace clustero
