// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "ui/canvas/canvaseditor.h"
#include "ui/canvas/canvasscene.h"
#include "ui/canvas/canvastools.h"

#include <QAbstractScrollArea>
#include <QSet>
#include <QTimer>
#include <QVariantAnimation>

class QAction;
class QLabel;

namespace clustero {

class Minimap;
struct CardMood;

/// The graph of a pipeline: strands as cards, what waits for what as edges, and on them the states of a run. Paints itself, sharp at
/// any zoom; mouse, keyboard and screen readers reach the same cards. One Tab stop.
class PipelineCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr qreal leastZoom = 0.1;
    static constexpr qreal mostZoom = 4;

    explicit PipelineCanvas(QWidget *parent = nullptr);
    ~PipelineCanvas() override;

    /// Keeps zoom, scroll position and, as far as the names are still there, selection and expanded cards.
    void setPipeline(const PipelineSpec &pipeline, const GraphProblems &problems = {});
    /// Top left corners of cards that a person has put elsewhere, by the strands' names, in the scene's coordinates.
    void setPins(const QHash<QString, QPointF> &pins);
    /// The graph is not one of strands: what its cards and edges say.
    void setCaptions(const GraphCaptions &captions);
    /// A double click activates a card; else it shows its steps.
    void setDoubleClickActivates(bool activates) { m_doubleClickActivates = activates; }
    /// The states that cards show; nullopt: no run.
    void setRun(const std::optional<Run> &run);
    /// What a strand usually takes; strands without an entry say nothing of it.
    void setUsualDurations(const QHash<QString, std::chrono::milliseconds> &byStrand);
    /// A line above the graph; empty: none.
    void setNotice(const QString &notice);
    /// Where "now" comes from; outlives the canvas.
    void setClock(const Clock &clock);
    /// Cards jump instead of gliding.
    void setReducedMotion(bool reduced);
    /// The wheel alone zooms; else it scrolls, and zooms with Ctrl.
    void setWheelZooms(bool zooms) { m_wheelZooms = zooms; }

    /// Selects one strand or step and brings it into view; an unknown or empty name: nothing is selected. Who answers selectionChanged()
    /// with the same place changes nothing.
    void select(const QString &strand, const QString &step = {});
    [[nodiscard]] QString selectedStrand() const { return m_selected.strand; }
    [[nodiscard]] QString selectedStep() const { return m_selected.step; }
    [[nodiscard]] QStringList selectedStrands() const; ///< in file order
    void setSelectedStrands(const QStringList &strands);
    void toggleSelected(const QString &strand);
    /// The same as select() without moving the view, for what has been clicked.
    void selectInPlace(const CanvasPlace &place);
    void setExpanded(const QString &strand, bool expanded);
    [[nodiscard]] bool isExpanded(const QString &strand) const;

    [[nodiscard]] qreal zoom() const { return m_zoom; }
    /// \p anchor is the point of the viewport that stays where it is. The zoom is brought between leastZoom and mostZoom.
    void setZoom(qreal zoom, const QPointF &anchor);
    /// From now on zoom and place stay when the size changes, as if a person had chosen them.
    void keepView();
    void fitAll();
    void fitSelection();
    void setMinimapWanted(bool wanted);
    [[nodiscard]] bool isMinimapShown() const;
    [[nodiscard]] bool isTicking() const { return m_tick.isActive(); } ///< elapsed times are being counted on

    /// What is to know of the selected card, step or edge: what it waits for, its state and why, its problems. Empty: nothing is selected.
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString edgeWords(int edge) const;

    /// For menus and the palette; their keys act only while the canvas has the focus. Owned by the canvas.
    [[nodiscard]] QList<QAction *> canvasActions() const { return m_actions; }

    void addCanvasAction(QAction *action);

    [[nodiscard]] CanvasEditor &editor() { return *m_editor; }
    [[nodiscard]] const CanvasEditor &editor() const { return *m_editor; }
    [[nodiscard]] const CanvasScene &scene() const { return m_scene; }
    [[nodiscard]] QPointF toScene(const QPointF &inViewport) const { return (inViewport + origin()) / m_zoom; }
    [[nodiscard]] QPointF origin() const; ///< view = scene * zoom - origin
    [[nodiscard]] QRectF toView(const QRectF &scene) const { return {scene.topLeft() * m_zoom - origin(), scene.size() * m_zoom}; }
    /// The card that is hovered, selected or has the keyboard, as long as it is one of the scene; -1: none.
    [[nodiscard]] int hoveredCard() const { return m_hovered; }
    /// Of several strands of one name the one that is meant.
    void setLead(int card) { m_lead = card; }
    [[nodiscard]] int leadCard() const; ///< -1: nothing is selected
    void placeTopLines();
    void cancelTool();
    void endHover();
    /// Cards drawn away from where they belong; none: all go back.
    void dragCards(const QList<int> &cards, const QPointF &by);
    void bringIntoView(const QString &strand);
    /// The view follows what is dragged to its border.
    void scrollTowards(const QPoint &inViewport);
    /// Names as the next pipeline has them; keeps the card and its selection.
    void renameCard(const QString &strand, const QString &name);
    [[nodiscard]] bool mayMove() const; ///< motion is wanted
    [[nodiscard]] CanvasPlace placeAt(const QPoint &inViewport) const;
    [[nodiscard]] QStringList strandsIn(const QRect &inViewport) const;
    [[nodiscard]] QRect viewportRect(const QString &strand, const QString &step = {}) const;
    [[nodiscard]] CanvasPlace focusPlace() const; ///< what the keyboard acts upon
    void panBy(const QPoint &distance);
    void activate(const CanvasPlace &place);
    void askForMenu(const CanvasPlace &place);
    /// What its caption offers.
    void activateEdge(const QString &from, const QString &to);

Q_SIGNALS:
    void selectionChanged(const QString &strand, const QString &step);
    /// Enter, or a double click on a step; \p step may be empty.
    void stepActivated(const QString &strand, const QString &step);
    /// What the caption of an edge offers is wanted.
    void edgeActivated(const QString &from, const QString &to);
    /// Both names are empty on empty space.
    void contextMenuWanted(const QString &strand, const QString &step, const QPoint &globalPos);
    void zoomChanged(qreal zoom);
    void explanationChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void makeActions();
    void updateActions();
    void updateIcons();
    // what is seen
    [[nodiscard]] QRectF visibleScene() const;
    void setOrigin(const QPointF &origin);
    void updateScrollBars();
    void updateMinimap();
    void viewMoved();
    void fit(const QRectF &scene, qreal least = leastZoom);
    void fitByItself();
    void keepInView();
    void ensureVisible(const QRectF &scene);
    void bringACardIntoView();
    // what changes
    void sceneMoved(bool moved);
    void holdStill(int card, const QPointF &inViewport);
    void finishMotion();
    void updateCards(const QList<int> &cards);
    void updateTicking();
    void selectPlace(const CanvasPlace &place, const QStringList &strands);
    void selectReached(bool upstream);
    void setPathOf(int strand);
    // painting
    void paintGraph(QPainter &painter, const QRect &exposed);
    void paintCaptions(QPainter &painter, const QRectF &seen);
    void paintCards(QPainter &painter, const QList<int> &cards);
    void paintSigns(QPainter &painter, const QList<int> &cards);
    void paintLabel(QPainter &painter, int card);
    void paintEmpty(QPainter &painter);
    [[nodiscard]] CardMood moodOf(int card) const;
    [[nodiscard]] bool isFaded(int card) const;
    [[nodiscard]] bool isSelected(int card) const;
    // input
    void hover(int card);
    [[nodiscard]] int hoverableAt(const QPointF &inViewport) const;
    void showToolTip(const QPoint &inViewport, const QPoint &global);
    [[nodiscard]] QString toolTipAt(const QPoint &inViewport) const;
    bool moveByKey(const QKeyEvent &event);
    bool moveAmongSteps(int key);
    void goTo(int card);
    void toggleExpanded();
    void escape();
    [[nodiscard]] QDateTime now() const { return m_clock->now(); }

    const Clock *m_clock;
    CanvasScene m_scene;
    qreal m_zoom = 1;
    bool m_isFitWanted = true;     ///< at the next chance: there is a size and a card
    bool m_isFollowingSize = true; ///< nobody has moved the view since it was fitted
    QSize m_room;                  ///< of the view without scroll bars
    bool m_isReducedMotion = false;
    bool m_wheelZooms = false;
    bool m_isMinimapWanted = true;
    bool m_doubleClickActivates = false;
    CanvasPlace m_selected;
    QSet<QString> m_alsoSelected; ///< all that are selected
    int m_hovered = -1;
    int m_lead = -1;
    QBitArray m_path; ///< cards on the highlighted path; empty: no highlight
    bool m_isTellingSelection = false;
    bool m_isKeyboardUsed = false;
    bool m_isSpaceHeld = false;
    bool m_hasPannedWithSpace = false;
    PanTool m_panTool;
    SelectTool m_selectTool;
    CanvasTool *m_tool = nullptr; ///< between press and release
    QVariantAnimation m_motion;
    QTimer m_tick;
    QTimer m_hoverDelay;
    QTimer m_settle; ///< after the view was moved
    Minimap *m_minimap;
    QLabel *m_notice;
    QList<QAction *> m_actions;
    QList<QAction *> m_selectionActions; ///< need a selection
    QAction *m_minimapAction = nullptr;
    std::unique_ptr<CanvasEditor> m_editor;
};

} // namespace clustero
