// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvaseditor.h"

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
    const QStringList before = m_canvas.scene().strandNames();
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
    const QList<StrandSpec> &was = m_parsed.reading.spec.strands;
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
    if (now.strand(before) || m_parsed.reading.spec.strand(name))
        return;
    m_canvas.renameCard(before, name);
    Q_EMIT strandRenamed(before, name);
}

void CanvasEditor::tell(const QStringList &before)
{
    const Wish wish = *std::exchange(m_wished, std::nullopt);
    QStringList added;
    for (const QString &name : m_canvas.scene().strandNames()) {
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
    CanvasAccessible::announce(*host()->parentWidget(), sentence);
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
    if (const int card = fixableGhost(); card >= 0)
        wish(ghostWish(m_canvas.scene(), card, fix));
}

/// The selected one, or the first that the selected strand waits for; -1: none.
int CanvasEditor::fixableGhost() const
{
    const int card = m_canvas.leadCard();
    const CanvasScene &scene = m_canvas.scene();
    if (card < 0 || scene.isGhost(card))
        return card;
    for (int ghost = scene.strandCount(); ghost < scene.count(); ++ghost) {
        if (scene.ghost(ghost).waiting.contains(card))
            return ghost;
    }
    return -1;
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

void CanvasEditor::nudge(const QPointF &by)
{
    const QList<int> cards = selectedCards();
    if (cards.isEmpty())
        return;
    pinMoved(cards, by);
    m_canvas.bringIntoView(m_canvas.selectedStrand());
}

void CanvasEditor::unpin()
{
    QHash<QString, QPointF> pins = m_canvas.scene().pins();
    for (const QString &name : m_canvas.selectedStrands())
        pins.remove(name);
    if (pins != m_canvas.scene().pins() && mayEdit())
        Q_EMIT pinsWanted(pins);
}

bool CanvasEditor::isFaded(int card) const
{
    if (!m_connecting || card == m_connecting->card() || m_connecting->mayLeadTo(card))
        return false;
    return !m_connecting->loop().contains(m_canvas.scene().card(card).look().name); // the loop is shown
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

// --- places

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

QPoint CanvasEditor::edgeCentre(const EdgePlace &edge) const
{
    const int index = m_canvas.scene().edgeBetween(edge.from, edge.to);
    if (index < 0)
        return m_canvas.viewport()->rect().center();
    const QPointF middle = m_canvas.scene().edges()[static_cast<size_t>(index)].path.pointAtPercent(0.5);
    return m_canvas.toView(QRectF(middle, QSizeF())).topLeft().toPoint();
}

} // namespace clustero
