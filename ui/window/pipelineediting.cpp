// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pipelineediting.h"

#include "models/items/problemplaces.h"
#include "models/yaml/quickfixes.h"
#include "models/yaml/sourcetext.h"
#include "ui/canvas/outlineview.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/document/diffdialog.h"
#include "ui/inspector/pipelineform.h"
#include "ui/theme/messagebar.h"
#include "ui/window/problemsview.h"
#include "ui/window/settingsdialog.h"
#include "ui/yaml/yamlpane.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostImages = 30;
constexpr qsizetype mostMended = 8; ///< problems in one menu
constexpr int widestHeading = 480;  ///< pixels

/// Those that the file names already, the first ones first.
QStringList imagesOf(const PipelineSpec &pipeline)
{
    QStringList images;
    for (const StrandSpec &strand : pipeline.strands) {
        for (const StepSpec &step : strand.steps) {
            const QString &image = step.type.value;
            if (!image.isEmpty() && image != QLatin1String("host") && !images.contains(image) && images.size() < mostImages)
                images << image;
        }
    }
    return images;
}

} // namespace

PipelineEditing::PipelineEditing(Services &services, const QString &file, const Parts &parts, QWidget *parent)
    : QObject(parent), m_services(services), m_window(parent), m_parts(parts), m_document(services, file)
{
    connect(&m_document, &PipelineDocument::changed, this, &PipelineEditing::obey);
    CanvasEditor &canvas = m_parts.canvas.editor();
    connect(&canvas, &CanvasEditor::operationsWanted, this, &PipelineEditing::wish);
    connect(&canvas, &CanvasEditor::pinsWanted, this, [this](const Pins &pins) {
        m_document.setPins(pins, pins.size() < m_document.pins().size() ? tr("Tidy the graph") : tr("Move cards"));
    });
    connect(&canvas, &CanvasEditor::deleted, this, &PipelineEditing::deleted);
    connect(&canvas, &CanvasEditor::goToLineWanted, this, [this] {
        if (const std::optional<Diagnostic> reason = m_document.pauseReason())
            goTo(*reason);
    });
    connect(&m_parts.text, &YamlPane::edited, this, [this](const TextEdits &edits) {
        if (!m_document.type(edits))
            m_parts.text.setText(m_document.text());
    });
    connect(&m_parts.text, &YamlPane::caretMoved, this, &PipelineEditing::caretMoved);
    connect(&m_parts.text, &YamlPane::spoken, this, [this](const QString &sentence) { announce(&m_parts.text, sentence); });
    connect(&m_parts.text, &YamlPane::fixWanted, this, &PipelineEditing::chooseFixAt);
    connect(&m_parts.problems, &ProblemsView::placeChosen, this, qOverload<const Diagnostic &>(&PipelineEditing::goTo));
    connect(&m_parts.problems, &ProblemsView::fixesWanted, this,
            [this](const Diagnostic &problem, const QPoint &globalPos) { chooseFix({problem}, globalPos); });
    connect(&canvas, &CanvasEditor::fixesWanted, this, &PipelineEditing::chooseFixOf);
    connect(&m_parts.form, &PipelineForm::operationsWanted, this, &PipelineEditing::wishOfForm);
    connect(&m_parts.form, &PipelineForm::pathSelected, this, &PipelineEditing::selectPath);
    connect(&m_parts.form, &PipelineForm::editAsYamlWanted, this, [this](qsizetype offset) {
        Q_EMIT textWanted();
        m_parts.text.setCaret(offset);
        m_parts.text.setFocus(Qt::ShortcutFocusReason);
    });
    m_parts.form.setOwn(folderOfPipeline(file) == ownPipelinesFolder());
    m_parts.form.setFolderLister([&services, folder = folderOfPipeline(file)](const QString &below, QObject *context, const auto &done) {
        services.perform(
            context, [path = QDir(folder).filePath(below)] { return foldersIn(path); }, done);
    });
    m_parts.text.setReadOnly(true);
    m_document.open();
}

PipelineEditing::~PipelineEditing() = default;

void PipelineEditing::setTriggerTypes(const TriggerTypes &types)
{
    m_parts.text.setTriggerTypes(types);
    m_document.setTriggerTypes(types); // and so the forms
}

// What the document tells

void PipelineEditing::obey(const DocumentEvent &event)
{
    switch (event.kind) {
    case DocumentEvent::Kind::Loaded: loaded(event); break;
    case DocumentEvent::Kind::TextChanged: textChanged(event); break;
    case DocumentEvent::Kind::ReadingReady: readingReady(event); break;
    case DocumentEvent::Kind::PinsChanged: m_parts.canvas.setPins(m_document.pins()); break;
    case DocumentEvent::Kind::Saved: {
        const auto errors = std::count_if(m_document.problems().begin(), m_document.problems().end(),
                                          [](const Diagnostic &problem) { return problem.severity == Severity::Error; });
        announce(&m_parts.canvas, errors > 0 ? tr("Saved with %n errors", nullptr, static_cast<int>(errors)) : tr("Saved"));
        Q_EMIT saved();
        break;
    }
    case DocumentEvent::Kind::DiskChanged: // DiskBanner tells of these three
    case DocumentEvent::Kind::UnsavedChanged:
    case DocumentEvent::Kind::SaveFailed:
    case DocumentEvent::Kind::ModifiedChanged:
    case DocumentEvent::Kind::HistoryChanged: break;
    }
    Q_EMIT contentChanged();
}

void PipelineEditing::loaded(const DocumentEvent &event)
{
    m_error = event.error.sentence;
    m_parts.text.setText(m_document.text());
    m_parts.text.setReadOnly(!m_error.isEmpty());
    m_parts.canvas.setPins(m_document.pins());
}

void PipelineEditing::textChanged(const DocumentEvent &event)
{
    using Origin = DocumentEvent::Origin;
    const bool isTyped = event.origin == Origin::Typing;
    if (std::exchange(m_offersUndo, false))
        m_parts.message.hide(); // its Undo would undo something else now
    if (!isTyped && !m_parts.text.applyEdits(event.edits))
        m_parts.text.setText(m_document.text());
    m_lastLines = isTyped ? 0 : event.lines;
    if (!isTyped) {
        m_afterLast = m_document.text();
        m_beforeLast = applied(m_afterLast, inverse(event.edits));
        m_lastLabel = event.label;
        m_parts.text.flash(event.start, event.end);
    }
    if (event.origin == Origin::Undo || event.origin == Origin::Redo)
        announce(&m_parts.canvas, event.origin == Origin::Undo ? tr("Undone: %1").arg(event.label) : tr("Done again: %1").arg(event.label));
}

void PipelineEditing::readingReady(const DocumentEvent &event)
{
    m_parts.problems.setProblems(m_document.problems(), m_document.parsed().reading.spec);
    m_parts.text.setProblems(m_document.problems());
    if (!m_document.isPaused()) {
        const QStringList images = imagesOf(spec());
        m_parts.text.setImages(images);
        m_parts.canvas.editor().setRecentImages(images);
        m_parts.form.setRecentImages(images);
        m_parts.form.setPipeline(m_document.parsed());
    }
    if (m_isShown)
        showGraph();
    if (m_isShown && event.origin != DocumentEvent::Origin::Visual && event.origin != DocumentEvent::Origin::Typing &&
        !event.strands.isEmpty())
        m_parts.canvas.editor().flash(event.strands);
    if (event.select)
        selectPath(*event.select);
    else
        bandSelection(false);
}

void PipelineEditing::setShown(bool isShown)
{
    m_isShown = isShown;
    CanvasEditor &canvas = m_parts.canvas.editor();
    canvas.setEditing(isShown);
    if (!isShown) {
        canvas.setPaused({});
        return;
    }
    m_parts.canvas.setPins(m_document.pins());
    if (m_document.isLoaded())
        showGraph();
    m_services.ask(
        this, [](ServiceDesk &desk) { return desk.secrets().names(); },
        [this](const Result<QStringList> &names) { m_parts.form.setSecretNames(names.value_or(QStringList())); });
}

void PipelineEditing::showGraph()
{
    if (!m_document.isPaused()) {
        m_parts.canvas.editor().setGraph(m_document.graph());
        m_parts.outline.setPipeline(spec());
        m_parts.outline.setProblems(m_document.problems());
    }
    showPause();
}

void PipelineEditing::showPause()
{
    QString why;
    if (const std::optional<Diagnostic> reason = m_document.pauseReason())
        why = reason->range.isValid() ? tr("line %1, %2").arg(reason->range.line).arg(reason->message) : reason->message;
    m_parts.canvas.editor().setPaused(why);
    m_parts.form.setReadOnly(why.isEmpty() ? QString() : tr("The text cannot be read: %1").arg(why));
}

// What the person wants

void PipelineEditing::wish(const QList<Operation> &operations)
{
    const Result<void> done = m_document.apply(operations);
    if (done)
        return;
    m_parts.canvas.editor().showRefusal(done.error().sentence);
    m_parts.message.showMessage(MessageBar::Kind::Warning, done.error().sentence);
}

void PipelineEditing::wishOfForm(const QList<Operation> &operations, int visit)
{
    PipelineDocument::EditOptions options;
    options.visit = visit;
    const Result<void> done = m_document.apply(operations, options);
    if (done)
        return;
    NodePath path;
    QString key;
    if (const auto *set = std::get_if<SetKey>(&operations.first())) {
        path = set->node;
        key = set->key;
    } else if (const auto *unset = std::get_if<UnsetKey>(&operations.first())) {
        path = unset->node;
        key = unset->key;
    } else if (const auto *rename = std::get_if<RenameNode>(&operations.first())) {
        path = rename->node;
        key = QStringLiteral("name");
    }
    m_parts.form.showRefusal(path, key, done.error().sentence);
}

void PipelineEditing::deleted(const QString &sentence, const QList<Operation> &reconnecting)
{
    const auto undo = [this] { m_document.undo(); };
    const auto reconnect = [this, reconnecting] {
        m_document.undo();
        wish(reconnecting);
    };
    QList<MessageBar::Action> actions{{tr("Undo"), undo}};
    if (!reconnecting.isEmpty())
        actions << MessageBar::Action{tr("Reconnect"), reconnect};
    m_parts.message.showMessage(MessageBar::Kind::Information, sentence, actions);
    m_offersUndo = true;
}

/// The ways to mend them are tried out where there is time.
void PipelineEditing::chooseFix(const QList<Diagnostic> &problems, const QPoint &globalPos)
{
    const auto find = [parsed = m_document.parsed(), problems] {
        QList<QList<QuickFix>> fixes;
        for (const Diagnostic &problem : problems)
            fixes += quickFixes(parsed, problem);
        return fixes;
    };
    m_services.perform(this, find, [this, problems, globalPos, text = m_document.text()](const QList<QList<QuickFix>> &fixes) {
        if (text == m_document.text())
            showFixes(problems, fixes, globalPos);
    });
}

/// Of a step without problems: those of its strand.
void PipelineEditing::chooseFixOf(int strand, const QString &step, const QPoint &globalPos)
{
    QList<Diagnostic> ofStrand;
    QList<Diagnostic> ofStep;
    for (const Diagnostic &problem : m_document.problems()) {
        const ProblemPlace place = placeOfProblem(spec(), problem.range);
        if (place.strand != strand)
            continue;
        ofStrand += problem;
        if (place.step >= 0 && spec().strands.at(strand).steps.at(place.step).name == step)
            ofStep += problem;
    }
    const QList<Diagnostic> &problems = ofStep.isEmpty() ? ofStrand : ofStep;
    if (!problems.isEmpty())
        chooseFix(problems.mid(0, mostMended), globalPos);
}

void PipelineEditing::chooseFixAt(qsizetype offset)
{
    const SourceText text(m_document.text());
    for (const Diagnostic &problem : m_document.problems()) {
        const auto [start, end] = text.bytesOf(problem.range);
        if (offset >= start && offset <= end) {
            chooseFix({problem}, QCursor::pos());
            return;
        }
    }
    announce(&m_parts.text, tr("There is no problem here."));
}

void PipelineEditing::showFixes(const QList<Diagnostic> &problems, const QList<QList<QuickFix>> &fixes, const QPoint &globalPos)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const Diagnostic &problem = problems.at(i);
        if (problems.size() > 1)
            menu->addSection(menu->fontMetrics().elidedText(problem.message, Qt::ElideRight, widestHeading));
        for (const QuickFix &fix : fixes.at(i)) {
            QString title = fix.title;
            QAction *action = menu->addAction(title.replace(u'&', QStringLiteral("&&")), this, [this, fix] {
                if (!fix.operations.isEmpty())
                    wish(fix.operations);
                else
                    m_document.replace(fix.edits, fix.title);
            });
            if (!menu->defaultAction())
                menu->setDefaultAction(action);
        }
        if (problems.size() == 1 && !menu->isEmpty())
            menu->addSeparator();
        menu->addAction(tr("Go to line %1").arg(problem.range.line), this, [this, problem] { goTo(problem); });
    }
    menu->popup(globalPos);
    const QList<QAction *> actions = menu->actions();
    const auto first = std::find_if(actions.begin(), actions.end(), [](const QAction *action) { return !action->isSeparator(); });
    if (first != actions.end())
        menu->setActiveAction(*first);
}

// Selection

std::optional<NodePath> PipelineEditing::pathOf(const QString &strand, const QString &step) const
{
    const StrandSpec *found = spec().strand(strand);
    if (!found)
        return std::nullopt;
    for (const StepSpec &candidate : found->steps) {
        if (!step.isEmpty() && candidate.name == step)
            return NodePath::ofStep(found->index, candidate.index);
    }
    return NodePath::ofStrand(found->index);
}

void PipelineEditing::select(const QString &strand, const QString &step)
{
    m_strand = strand;
    m_step = step;
    const std::optional<NodePath> path = pathOf(strand, step);
    m_document.setSelected(path);
    QList<NodePath> selection;
    const QStringList strands = m_parts.canvas.selectedStrands();
    if (strands.size() > 1) {
        for (const QString &name : strands)
            selection << pathOf(name, {}).value_or(NodePath());
    } else if (path) {
        selection << *path;
    }
    m_parts.form.setSelection(selection);
    bandSelection(!m_isFromText);
}

void PipelineEditing::bandSelection(bool scrolls)
{
    QList<TextRange> bands;
    for (const QString &strand : m_parts.canvas.selectedStrands()) {
        const std::optional<NodePath> path = pathOf(strand, {});
        const PipelineNode *node = path ? m_document.graph().nodes.find(*path) : nullptr;
        if (node && m_document.isCurrent())
            bands << TextRange{node->start, node->end};
    }
    m_parts.text.setStrandBands(bands);
    const std::optional<NodePath> path = pathOf(m_strand, m_step);
    const PipelineNode *node = path ? m_document.graph().nodes.find(*path) : nullptr;
    if (node && scrolls && m_document.isCurrent())
        m_parts.text.showRange(node->start, node->end);
}

/// Tells the window where a node is: by its strand's and its step's name.
void PipelineEditing::selectPath(const NodePath &path)
{
    if (path.place == Place::Trigger || path.place == Place::Artifact) {
        Q_EMIT selectionWanted({}, {});
        m_parts.form.setSelection({path});
        return;
    }
    QString strandName;
    QString stepName;
    for (const StrandSpec &strand : spec().strands) {
        if (strand.index != path.strand)
            continue;
        strandName = strand.name;
        for (const StepSpec &step : strand.steps) {
            if (step.index == path.index && (path.place == Place::Step || path.place == Place::Env))
                stepName = step.name;
        }
    }
    Q_EMIT selectionWanted(strandName, stepName);
}

void PipelineEditing::caretMoved(qsizetype offset)
{
    if (!m_isShown || !m_document.isCurrent() || m_document.isPaused())
        return;
    m_isFromText = true;
    selectPath(m_document.parsed().nodes.at(offset));
    m_isFromText = false;
}

void PipelineEditing::goTo(const QString &strand, const QString &step)
{
    const std::optional<NodePath> path = pathOf(strand, step);
    if (const PipelineNode *node = path ? m_document.graph().nodes.find(*path) : nullptr)
        m_parts.text.setCaret(node->start);
    m_parts.text.setFocus(Qt::ShortcutFocusReason);
}

void PipelineEditing::goTo(const Diagnostic &problem)
{
    Q_EMIT textWanted();
    m_parts.text.setCaret(std::max<qsizetype>(0, SourceText(m_document.text()).bytesOf(problem.range).first));
    m_parts.text.setFocus(Qt::ShortcutFocusReason);
}

bool PipelineEditing::goToProblem(int direction)
{
    return m_parts.problems.step(direction);
}

// Saving and looking at changes

void PipelineEditing::flush()
{
    m_parts.form.flush();
}

void PipelineEditing::save(const PipelineDocument::Done &done)
{
    flush();
    if (!reviewSaveSetting.get() || !m_document.isModified()) {
        m_document.save(done);
        return;
    }
    auto *dialog = new DiffDialog(tr("Save these changes?"), {tr("On disk"), m_document.savedText()},
                                  {QFileInfo(m_document.file()).fileName(), m_document.text()}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addChoice(tr("Save changes"), [this, done] { m_document.save(done); });
    dialog->open();
}

void PipelineEditing::showLastChange()
{
    auto *dialog = new DiffDialog(m_lastLabel, {tr("Before"), m_beforeLast}, {tr("After"), m_afterLast}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_document.canUndo() && m_document.text() == m_afterLast)
        dialog->addChoice(tr("Undo"), [this] { m_document.undo(); });
    dialog->open();
}

void PipelineEditing::showUnsavedChanges()
{
    auto *dialog = new DiffDialog(tr("Changes that are not saved"), {tr("On disk"), m_document.savedText()},
                                  {tr("Here"), m_document.text()}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addChoice(tr("Save"), [this] { m_document.save(); });
    dialog->open();
}

} // namespace clustero
