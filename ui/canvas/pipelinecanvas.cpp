// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/pipelinecanvas.h"

#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/cardpainter.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/pausedbanner.h"

#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>

namespace clustero {

namespace {

constexpr int motionTime = 180;
constexpr int tickTime = 500;
constexpr int hoverTime = 120;
constexpr int settleTime = 350;

const Clock &systemClock()
{
    static const Clock clock;
    return clock;
}

} // namespace

PipelineCanvas::PipelineCanvas(QWidget *parent)
    : QAbstractScrollArea(parent),
      m_clock(&systemClock()),
      m_scene(font()),
      m_panTool(*this),
      m_selectTool(*this),
      m_minimap(new Minimap(m_scene, viewport())),
      m_notice(new QLabel(this))
{
    CanvasAccessible::install();
    setAccessibleName(tr("Pipeline graph"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()}) {
        bar->setLayoutDirection(Qt::LeftToRight); // values count from the left in both directions
        bar->setSingleStep(40);
        connect(bar, &QScrollBar::actionTriggered, this, [this] { m_isFollowingSize = false; });
    }
    m_scene.setRightToLeft(isRightToLeft());
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setMargin(8);
    m_notice->setIndent(8);
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::Base);
    m_notice->setFrameShape(QFrame::StyledPanel);
    m_notice->hide();
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(motionTime);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_scene.moveTo(value.toDouble());
        viewport()->update();
    });
    m_tick.setInterval(tickTime);
    connect(&m_tick, &QTimer::timeout, this, [this] { updateCards(m_scene.tick(now())); });
    m_hoverDelay.setSingleShot(true);
    m_hoverDelay.setInterval(hoverTime);
    connect(&m_hoverDelay, &QTimer::timeout, this, [this] { setPathOf(m_hovered); });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &PipelineCanvas::bringACardIntoView);
    connect(m_minimap, &Minimap::centreWanted, this, [this](const QPointF &point) {
        finishMotion();
        m_isFollowingSize = false;
        setOrigin(point * m_zoom - QRectF(viewport()->rect()).center());
    });
    makeActions();
    m_editor = std::make_unique<CanvasEditor>(*this);
    connect(this, &PipelineCanvas::selectionChanged, m_editor.get(), &CanvasEditor::selectionMoved);
    updateActions();
}

PipelineCanvas::~PipelineCanvas() = default;

void PipelineCanvas::setClock(const Clock &clock)
{
    m_clock = &clock;
    updateCards(m_scene.tick(now()));
}

void PipelineCanvas::setReducedMotion(bool reduced)
{
    m_isReducedMotion = reduced;
    if (reduced)
        finishMotion();
}

void PipelineCanvas::setPins(const QHash<QString, QPointF> &pins)
{
    if (pins == m_scene.pins())
        return;
    finishMotion();
    sceneMoved(m_scene.setPins(pins, now()));
    m_editor->selectionMoved(); // what is pinned can be unpinned
}

void PipelineCanvas::dragCards(const QList<int> &cards, const QPointF &by)
{
    if (cards.isEmpty() && m_motion.state() == QAbstractAnimation::Running)
        return; // they are on their way
    finishMotion();
    if (cards.isEmpty())
        m_scene.moveTo(1);
    else
        m_scene.drag(cards, by);
    setPathOf(-1);
    viewport()->update();
}

void PipelineCanvas::renameCard(const QString &strand, const QString &name)
{
    m_scene.rename(strand, name);
    if (m_alsoSelected.remove(strand))
        m_alsoSelected.insert(name);
    if (m_selected.strand == strand)
        m_selected.strand = name;
}

int PipelineCanvas::leadCard() const
{
    const bool isMeant = m_lead >= 0 && m_lead < m_scene.count() && m_scene.card(m_lead).look().name == m_selected.strand;
    return m_selected.strand.isEmpty() ? -1 : isMeant ? m_lead : m_scene.indexOf(m_selected.strand);
}

void PipelineCanvas::bringIntoView(const QString &strand)
{
    if (const int card = m_scene.indexOf(strand); card >= 0)
        ensureVisible(m_scene.card(card).rect());
}

bool PipelineCanvas::mayMove() const
{
    return !m_isReducedMotion && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void PipelineCanvas::setPipeline(const PipelineSpec &pipeline, const GraphProblems &problems)
{
    finishMotion();
    const bool wasEmpty = m_scene.count() == 0;
    const int before = m_scene.indexOf(m_selected.strand);
    const QPointF anchorBefore = before < 0 ? QPointF() : m_scene.card(before).rect().topLeft() * m_zoom - origin();
    const bool moved = m_scene.setPipeline(pipeline, now(), problems);
    CanvasAccessible::cardsChanged(*this);
    m_hovered = -1;
    m_path.clear();
    m_isFitWanted = m_isFitWanted || wasEmpty;

    QStringList kept;
    for (const QString &name : std::as_const(m_alsoSelected)) {
        if (m_scene.indexOf(name) >= 0)
            kept.append(name);
    }
    CanvasPlace selected = m_selected;
    const int now = m_scene.indexOf(selected.strand);
    if (now < 0)
        selected = {kept.value(0), {}};
    else if (m_scene.card(now).indexOfStep(selected.step) < 0)
        selected.step.clear();
    selectPlace(selected, kept);

    if (moved && before >= 0 && now >= 0 && !m_isFitWanted)
        holdStill(now, anchorBefore);
    sceneMoved(moved);
    if (moved)
        keepInView();
    updateTicking();
    Q_EMIT explanationChanged();
}

void PipelineCanvas::sceneMoved(bool moved)
{
    if (moved && mayMove() && isVisible() && !m_isFitWanted && m_scene.count() > 0) {
        m_scene.moveTo(0);
        m_motion.start();
    } else {
        m_scene.moveTo(1);
    }
    updateScrollBars();
    bringACardIntoView();
    updateMinimap();
    updateActions();
    viewport()->update();
}

/// A card that has another place in the scene stays where it is in the view.
void PipelineCanvas::holdStill(int card, const QPointF &inViewport)
{
    const QPointF belongs = m_scene.holdStill(card);
    updateScrollBars();
    setOrigin(belongs * m_zoom - inViewport);
}

void PipelineCanvas::finishMotion()
{
    if (m_motion.state() == QAbstractAnimation::Stopped)
        return;
    m_motion.stop();
    m_scene.moveTo(1);
    viewport()->update();
}

void PipelineCanvas::setRun(const std::optional<Run> &run)
{
    const QList<int> changed = m_scene.setRun(run, now());
    updateCards(changed);
    for (const int card : changed)
        CanvasAccessible::nameChanged(*this, m_scene.card(card).look().name);
    updateTicking();
    m_minimap->update();
    if (!changed.isEmpty())
        Q_EMIT explanationChanged();
}

void PipelineCanvas::setUsualDurations(const QHash<QString, std::chrono::milliseconds> &byStrand)
{
    updateCards(m_scene.setUsualDurations(byStrand, now()));
}

void PipelineCanvas::updateCards(const QList<int> &cards)
{
    const QPointF offset = origin();
    for (const int card : cards) {
        const QRectF rect = m_scene.card(card).rect();
        viewport()->update(QRectF(rect.topLeft() * m_zoom - offset, rect.size() * m_zoom).toAlignedRect().adjusted(-8, -8, 8, 8));
    }
    if (!cards.isEmpty() && cardDetail(m_zoom) == CardDetail::Sign)
        viewport()->update(); // names may reach beyond their cards
}

void PipelineCanvas::updateTicking()
{
    const bool wanted = isVisible() && m_scene.isAnythingActive();
    if (wanted && !m_tick.isActive())
        m_tick.start();
    else if (!wanted)
        m_tick.stop();
}

void PipelineCanvas::setNotice(const QString &notice)
{
    if (m_notice->text() == notice)
        return;
    m_notice->setText(notice);
    placeTopLines();
    CanvasAccessible::announce(*m_notice, notice);
}

/// Notice and banner above the graph.
void PipelineCanvas::placeTopLines()
{
    m_notice->setVisible(!m_notice->text().isEmpty());
    const int noticeHeight = m_notice->text().isEmpty() ? 0 : m_notice->heightForWidth(width());
    m_notice->setGeometry(0, 0, width(), noticeHeight);
    QWidget *const banner = m_editor->banner();
    const int bannerHeight = banner->isVisibleTo(this) ? banner->heightForWidth(width()) : 0;
    banner->setGeometry(0, noticeHeight, width(), bannerHeight); // over the graph, so that this does not move
    banner->raise();
    if (noticeHeight != viewportMargins().top())
        setViewportMargins(0, noticeHeight, 0, 0);
}

void PipelineCanvas::setExpanded(const QString &strand, bool expanded)
{
    finishMotion();
    const int card = m_scene.indexOf(strand);
    if (card < 0 || m_scene.card(card).isExpanded() == expanded)
        return;
    const QPointF before = m_scene.card(card).rect().topLeft() * m_zoom - origin();
    const bool moved = m_scene.setExpanded(card, expanded);
    if (moved)
        holdStill(card, before);
    sceneMoved(moved);
    ensureVisible(m_scene.card(card).rect());
    CanvasAccessible::expandedChanged(*this, strand);
}

bool PipelineCanvas::isExpanded(const QString &strand) const
{
    const int card = m_scene.indexOf(strand);
    return card >= 0 && m_scene.card(card).isExpanded();
}

void PipelineCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeTopLines();
    const QSize before = std::exchange(m_room, maximumViewportSize()); // scroll bars come and go inside of it
    if (m_isFollowingSize && isVisible() && event->oldSize().isValid() && before != m_room)
        fitByItself();
    updateScrollBars();
    bringACardIntoView();
    updateMinimap();
}

void PipelineCanvas::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    updateCards(m_scene.tick(now()));
    updateTicking();
    updateScrollBars();
    bringACardIntoView();
    updateMinimap();
}

void PipelineCanvas::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    finishMotion();
    m_tick.stop();
    m_settle.stop();
    m_hoverDelay.stop();
}

void PipelineCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sceneMoved(m_scene.setInterface(font()));
    else if (event->type() == QEvent::LayoutDirectionChange)
        sceneMoved(m_scene.setRightToLeft(isRightToLeft()));
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

} // namespace clustero
