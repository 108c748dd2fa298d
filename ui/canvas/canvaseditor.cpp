// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaseditor.h"

#include "models/pipeline/names.h"
#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/pausedbanner.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/canvas/renameeditor.h"

#include <QMouseEvent>

#include <algorithm>

namespace clustero {

namespace {

constexpr qreal edgeReach = 7;    ///< view pixels beside an edge that still belong to it
constexpr qreal portSide = 24;    ///< of the square that can be hit
constexpr qreal leastZoom = 0.25; ///< ports would hide smaller cards
constexpr int flashTime = 1600;

QStringList namesOf(const CanvasScene &scene)
{
    QStringList names;
    for (int i = 0; i < scene.strandCount(); ++i)
        names.append(scene.strand(i).name);
    return names;
}

} // namespace

CanvasEditor::CanvasEditor(PipelineCanvas &canvas)
    : m_canvas(canvas), m_connectTool(canvas), m_dragTool(canvas), m_noTool(canvas), m_banner(new PausedBanner(&canvas))
{
    connect(m_banner, &PausedBanner::goToLineWanted, this, &CanvasEditor::goToLineWanted);
    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    m_flash.setDuration(flashTime);
    connect(&m_flash, &QVariantAnimation::valueChanged, this, [this] { m_canvas.viewport()->update(); });
    makeActions();
    updateActions();
}

CanvasEditor::~CanvasEditor()
{
    delete m_renameEditor;
}

// --- facts

void CanvasEditor::setGraph(const ParsedPipeline &parsed)
{
    m_canvas.cancelTool();
    cancelConnecting();
    const bool isSame = parsed.text == m_parsed.text;
    const QStringList before = namesOf(m_canvas.scene());
    noteRename(parsed.reading.spec);
    m_parsed = parsed;
    m_canvas.setPipeline(parsed.reading.spec, problemsOf(parsed));
    if (!m_edge.isNone() && m_canvas.scene().edgeBetween(m_edge.from, m_edge.to) < 0)
        selectEdge({});
    m_hoveredEdge = {};
    if (m_renameEditor && m_canvas.scene().indexOf(m_renamed) < 0)
        delete m_renameEditor;
    updateActions();
    if (m_wished && !isSame)
        tell(before);
}

/// A strand that has another name at the same place is the same strand.
void CanvasEditor::noteRename(const PipelineSpec &now)
{
    const QList<StrandSpec> &was = m_canvas.scene().pipeline().strands;
    if (was.size() != now.strands.size())
        return;
    int changed = -1;
    for (int i = 0; i < was.size(); ++i) {
        if (was[i].name == now.strands[i].name)
            continue;
        if (changed >= 0)
            return;
        changed = i;
    }
    if (changed < 0 || was[changed].name.isEmpty() || now.strands[changed].name.isEmpty())
        return;
    const QString before = was[changed].name;
    const QString name = now.strands[changed].name;
    if (now.strand(before) || m_canvas.scene().pipeline().strand(name))
        return;
    m_canvas.renameCard(before, name);
    Q_EMIT strandRenamed(before, name);
}

void CanvasEditor::tell(const QStringList &before)
{
    const Wish wish = *std::exchange(m_wished, std::nullopt);
    QStringList added;
    for (const QString &name : namesOf(m_canvas.scene())) {
        if (!before.contains(name))
            added.append(name);
    }
    if (!wish.select.isEmpty() && m_canvas.scene().indexOf(wish.select) >= 0 && added.size() < 2)
        m_canvas.select(wish.select, wish.selectStep);
    else if (!added.isEmpty())
        m_canvas.setSelectedStrands(added);
    announce(wish.sentence);
    if (wish.deletes)
        Q_EMIT deleted(wish.sentence, wish.reconnecting);
    if (wish.renames && m_canvas.selectedStrand() == wish.select)
        rename();
}

void CanvasEditor::setEditing(bool editing)
{
    if (m_isWanted == editing)
        return;
    m_isWanted = editing;
    m_canvas.cancelTool();
    cancelConnecting();
    selectEdge({});
    m_hoveredEdge = {};
    delete m_renameEditor;
    m_banner->setSentence(editing ? m_why : QString());
    m_canvas.placeTopLines();
    updateActions();
    CanvasAccessible::cardsChanged(m_canvas);
    m_canvas.viewport()->update();
}

void CanvasEditor::setPaused(const QString &why)
{
    if (m_why == why)
        return;
    m_why = why;
    m_canvas.cancelTool();
    cancelConnecting();
    if (!why.isEmpty())
        delete m_renameEditor;
    m_banner->setSentence(m_isWanted ? why : QString());
    m_canvas.placeTopLines();
    updateActions();
    if (m_isWanted)
        announce(why.isEmpty() ? tr("The canvas can be edited again.") : m_banner->sentence());
    m_canvas.viewport()->update();
}

void CanvasEditor::flash(const QStringList &strands, const QString &sentence)
{
    announce(sentence);
    if (!m_canvas.mayMove() || !m_canvas.isVisible() || strands.isEmpty())
        return;
    m_flashed = strands;
    m_flash.stop();
    m_flash.start();
}

void CanvasEditor::announce(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    CanvasAccessible::announce(*host(), sentence);
    Q_EMIT announced(sentence);
}

void CanvasEditor::refuse(const QString &sentence)
{
    announce(sentence);
    Q_EMIT refused(sentence);
}

void CanvasEditor::showRefusal(const QString &sentence)
{
    m_wished.reset();
    announce(sentence);
}

// --- wishes

bool CanvasEditor::mayEdit()
{
    if (!isEditing() && m_isWanted)
        refuse(m_banner->sentence());
    return isEditing();
}

void CanvasEditor::wish(const Wish &wish)
{
    if (wish.isEmpty() || !mayEdit())
        return;
    m_wished = wish;
    Q_EMIT operationsWanted(wish.operations);
}

QList<int> CanvasEditor::selectedCards() const
{
    QList<int> cards;
    const QStringList names = m_canvas.selectedStrands();
    for (int i = 0; i < m_canvas.scene().count(); ++i) {
        const CardLook &look = m_canvas.scene().card(i).look();
        const bool isOther = look.problems.isDuplicate && look.name == m_canvas.selectedStrand() && i != m_canvas.leadCard();
        if (names.contains(look.name) && !isOther)
            cards.append(i);
    }
    return cards;
}

void CanvasEditor::remove(bool reconnects)
{
    if (!m_edge.isNone()) {
        removeEdge(m_edge);
        return;
    }
    const int card = m_canvas.leadCard();
    const int step = card < 0 ? -1 : m_canvas.scene().card(card).indexOfStep(m_canvas.selectedStep());
    if (step >= 0)
        wish(removeStepWish(m_canvas.scene(), card, step));
    else
        wish(removeWish(m_canvas.scene(), selectedCards(), reconnects));
}

void CanvasEditor::removeEdge(const EdgePlace &edge)
{
    Wish removal = disconnectWish(edge.from, edge.to);
    removal.select = edge.to;
    wish(removal);
}

void CanvasEditor::duplicate()
{
    const int card = m_canvas.leadCard();
    const int step = card < 0 ? -1 : m_canvas.scene().card(card).indexOfStep(m_canvas.selectedStep());
    wish(step >= 0 ? duplicateStepWish(m_canvas.scene(), card, step) : duplicateWish(m_canvas.scene(), selectedCards()));
}

void CanvasEditor::moveInFile(int by)
{
    const int card = m_canvas.leadCard();
    const int step = card < 0 ? -1 : m_canvas.scene().card(card).indexOfStep(m_canvas.selectedStep());
    const Wish move = step >= 0 ? moveStepWish(m_canvas.scene(), card, step, by) : moveWish(m_canvas.scene(), selectedCards(), by);
    if (move.isEmpty() && card >= 0)
        announce(by < 0 ? tr("Already the first.") : tr("Already the last."));
    wish(move);
}

void CanvasEditor::fixGhost(GhostFix fix)
{
    const int card = m_canvas.leadCard();
    if (card >= 0 && m_canvas.scene().isGhost(card))
        wish(ghostWish(m_canvas.scene(), card, fix));
}

void CanvasEditor::pinMoved(const QList<int> &cards, const QPointF &by)
{
    if (!mayEdit())
        return;
    QHash<QString, QPointF> pins = m_canvas.scene().pins();
    for (const int card : cards)
        pins.insert(m_canvas.scene().card(card).look().name, m_canvas.scene().home(card) + by);
    Q_EMIT pinsWanted(pins);
}

void CanvasEditor::tidy()
{
    if (m_canvas.scene().pins().isEmpty()) {
        announce(tr("No card has been put anywhere by hand."));
        return;
    }
    Q_EMIT pinsWanted({});
    announce(tr("All cards are where the layout puts them."));
}

// --- names

QWidget *CanvasEditor::host() const
{
    return m_outline && m_outline->isVisible() && (m_outline->hasFocus() || !m_canvas.isVisible()) ? m_outline->viewport()
                                                                                                   : m_canvas.viewport();
}

QRect CanvasEditor::placeOf(const QString &strand, const QString &step) const
{
    if (m_outline && host() == m_outline->viewport())
        return m_outline->visualRect(m_outline->currentIndex());
    const QRect rect = m_canvas.viewportRect(strand, step);
    return step.isEmpty() ? rect.adjusted(4, 4, -4, 0) : rect.adjusted(-4, -4, 4, 0);
}

void CanvasEditor::rename()
{
    const int card = m_canvas.leadCard();
    if (card < 0 || !mayEdit())
        return;
    if (m_canvas.scene().isGhost(card)) {
        fixGhost(GhostFix::Rename);
        return;
    }
    const QString name = m_canvas.selectedStrand();
    const int step = m_canvas.scene().card(card).indexOfStep(m_canvas.selectedStep());
    QStringList taken;
    if (step < 0)
        taken = namesOf(m_canvas.scene());
    else
        for (const StepSpec &other : m_canvas.scene().strand(card).steps)
            taken.append(other.name);
    const auto check = [taken](const QString &wanted) {
        if (wanted.isEmpty())
            return tr("It needs a name.");
        if (taken.contains(wanted))
            return tr("%1 is the name of another one already.").arg(wanted);
        if (!isName(wanted)) {
            const QString near = nameFrom(wanted);
            const QString rule = tr("Names are two or more of a–z, 0–9, - and _, with a letter first and no - or _ last.");
            return near.isEmpty() || near == wanted ? rule : tr("%1 Perhaps %2?").arg(rule, near);
        }
        return QString();
    };
    m_canvas.bringIntoView(name);
    delete m_renameEditor;
    m_renamed = name;
    m_renamedStep = step < 0 ? QString() : m_canvas.selectedStep();
    auto *editor = new RenameEditor(host(), step < 0 ? name : m_renamedStep, check);
    m_renameEditor = editor;
    connect(editor, &RenameEditor::ended, this, [focus = QPointer<QWidget>(host()->parentWidget())](bool byKey) {
        if (byKey && focus)
            focus->setFocus(Qt::OtherFocusReason);
    });
    connect(editor, &RenameEditor::committed, this, [this](const QString &wanted) {
        const int renamed = m_renamed == m_canvas.selectedStrand() ? m_canvas.leadCard() : m_canvas.scene().indexOf(m_renamed);
        const int at = renamed < 0 ? -1 : m_canvas.scene().card(renamed).indexOfStep(m_renamedStep);
        if (renamed >= 0 && (m_renamedStep.isEmpty() || at >= 0))
            wish(at < 0 ? renameWish(m_canvas.scene(), renamed, wanted) : renameStepWish(m_canvas.scene(), renamed, at, wanted));
    });
    editor->moveTo(placeOf(name, m_renamedStep));
}

void CanvasEditor::viewMoved()
{
    if (m_renameEditor && m_renameEditor->parentWidget() == m_canvas.viewport())
        m_renameEditor->moveTo(placeOf(m_renamed, m_renamedStep));
}

// --- connections

void CanvasEditor::dropOnEmpty(const QPoint &) {}

void CanvasEditor::startConnecting(const Port &port, bool byKeyboard)
{
    cancelConnecting();
    if (port.card < 0 || m_canvas.scene().isGhost(port.card) || !mayEdit())
        return;
    m_connecting.emplace(m_canvas.scene(), port.card, port.side);
    m_isByKeyboard = byKeyboard;
    m_typed.clear();
    m_hoveredEdge = {};
    m_canvas.endHover();
    if (!byKeyboard)
        return;
    const QString name = m_canvas.scene().card(port.card).look().name;
    announce(port.side == PortSide::Out
                 ? tr("Choose with arrows or letters what is to wait for %1. Enter connects, Escape cancels.").arg(name)
                 : tr("Choose with arrows or letters what %1 is to wait for. Enter connects, Escape cancels.").arg(name));
    for (int i = 1; i < m_canvas.scene().count(); ++i) {
        const int other = (port.card + i) % m_canvas.scene().count();
        if (m_connecting->mayLeadTo(other)) {
            aimByKey(other);
            return;
        }
    }
    m_canvas.viewport()->update();
}

void CanvasEditor::aimAt(int card)
{
    if (!m_connecting || card == m_connecting->target()) {
        m_canvas.viewport()->update(); // the line follows the pointer
        return;
    }
    m_connecting->aim(card);
    m_canvas.viewport()->setCursor(card >= 0 && !m_connecting->isLegal() ? Qt::ForbiddenCursor : Qt::CrossCursor);
    m_canvas.viewport()->update();
}

void CanvasEditor::aimByKey(int card)
{
    if (card < 0 || !m_connecting)
        return;
    m_connecting->aim(card);
    const QString name = m_canvas.scene().card(card).look().name;
    m_canvas.bringIntoView(name);
    announce(m_connecting->isLegal() ? tr("%1 would wait for %2").arg(m_connecting->to(), m_connecting->from())
                                     : tr("%1: %2", "a strand, why it cannot be connected").arg(name, m_connecting->reason()));
    m_canvas.viewport()->update();
}

bool CanvasEditor::finishConnecting()
{
    if (!m_connecting || m_connecting->target() < 0)
        return false;
    if (!m_connecting->isLegal()) {
        refuse(m_connecting->reason());
        return false;
    }
    const Wish connection = connectWish(m_connecting->from(), m_connecting->to());
    cancelConnecting();
    wish(connection);
    return true;
}

void CanvasEditor::cancelConnecting()
{
    if (!m_connecting)
        return;
    m_connecting.reset();
    m_canvas.viewport()->unsetCursor();
    m_canvas.viewport()->update();
}

Port CanvasEditor::portAt(const QPoint &inViewport) const
{
    if (!isEditing() || m_canvas.zoom() < leastZoom)
        return {};
    for (int card = 0; card < m_canvas.scene().strandCount(); ++card) {
        for (const PortSide side : {PortSide::Out, PortSide::In}) {
            if (portRect({card, side}).contains(inViewport))
                return {card, side};
        }
    }
    return {};
}

QRectF CanvasEditor::portRect(const Port &port) const
{
    const QRectF rect = m_canvas.toView(m_canvas.scene().card(port.card).rect());
    const bool isRight = (port.side == PortSide::Out) != m_canvas.scene().isRightToLeft();
    const QPointF centre(isRight ? rect.right() : rect.left(), rect.center().y());
    return {centre - QPointF(portSide, portSide) / 2, QSizeF(portSide, portSide)};
}

bool CanvasEditor::arePortsShown(int card) const
{
    if (!isEditing() || m_canvas.zoom() < leastZoom || m_canvas.scene().isGhost(card) || m_dragTool.isDragging())
        return false;
    if (m_connecting)
        return card == m_connecting->card() || card == m_connecting->target();
    return card == m_canvas.hoveredCard() || card == m_canvas.leadCard() ||
           m_canvas.selectedStrands().contains(m_canvas.scene().card(card).look().name);
}

EdgePlace CanvasEditor::edgeAt(const QPoint &inViewport) const
{
    const int index = m_canvas.scene().edgeAt(m_canvas.toScene(inViewport), edgeReach / m_canvas.zoom());
    if (index < 0)
        return {};
    const LayoutEdge &edge = m_canvas.scene().edges()[static_cast<size_t>(index)].layout;
    return {m_canvas.scene().card(edge.from).look().name, m_canvas.scene().card(edge.to).look().name};
}

} // namespace clustero
