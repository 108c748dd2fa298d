// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvastools.h"
#include "ui/canvas/connecting.h"
#include "ui/canvas/connecttool.h"
#include "ui/canvas/dragcardtool.h"
#include "ui/canvas/wishes.h"

#include <QAbstractItemView>
#include <QAction>
#include <QPointer>
#include <QVariantAnimation>

#include <optional>

class QKeyEvent;
class QMenu;

namespace clustero {

class ChoicePopup;
class PausedBanner;
class PipelineCanvas;
class RenameEditor;
struct Choice;

/// A place where connections begin; card -1: none.
struct Port
{
    int card = -1;
    PortSide side = PortSide::Out;

    bool operator==(const Port &) const = default;
};

/// Editing on the canvas. Gets facts and emits wishes; never changes the pipeline itself. Belongs to a PipelineCanvas.
class CanvasEditor : public QObject
{
    Q_OBJECT
public:
    explicit CanvasEditor(PipelineCanvas &canvas);
    ~CanvasEditor() override;

    // --- facts
    /// The file as it is now, instead of PipelineCanvas::setPipeline(). Keeps the view, the selection and what is being typed.
    /// Not to be called with a text that has a syntax error: the last good graph stays; see setPaused().
    void setGraph(const ParsedPipeline &parsed);
    void setEditing(bool editing);
    /// Wanted, and not paused.
    [[nodiscard]] bool isEditing() const { return m_isWanted && m_why.isEmpty(); }
    [[nodiscard]] bool isEditWanted() const { return m_isWanted; }
    /// A sentence says why nothing can be edited, "line 14, …"; empty: it can.
    void setPaused(const QString &why);
    /// For the first lines of the quick-add.
    void setRecentImages(const QStringList &images) { m_recentImages = images; }
    /// Actions while this view has the focus show what they ask for over it. It lives as long as the canvas.
    void setOutline(QAbstractItemView *outline) { m_outline = outline; }
    /// A calm light on strands that something else than the canvas has changed; the sentence is announced.
    void flash(const QStringList &strands, const QString &sentence = {});
    /// Why the last operationsWanted() could not be done.
    void showRefusal(const QString &sentence);

    /// All that can be done to what is selected, each with its key.
    void fillMenu(QMenu &menu);
    [[nodiscard]] const EdgePlace &selectedEdge() const { return m_edge; }
    void selectEdge(const EdgePlace &edge);

    // --- what actions, tools and assistive technology do
    void wish(const Wish &wish);
    void refuse(const QString &sentence);
    void announce(const QString &sentence);
    void remove(bool reconnects);
    void removeEdge(const EdgePlace &edge);
    void rename();
    void quickAdd();
    void quickAdd(const QPoint &at, const NewPlace &place);
    void copy();
    void cut();
    void paste();
    void chooseBefore();
    void putBetween();
    void nudge(const QPointF &by);
    void unpin();
    void duplicate();
    void moveInFile(int by);
    void tidy();
    void fixGhost(GhostFix fix);
    void askForFixes();
    [[nodiscard]] int fixableGhost() const;
    [[nodiscard]] bool isFlashing() const { return m_flash.state() == QAbstractAnimation::Running; }
    void startConnecting(const Port &port, bool byKeyboard);
    void aimAt(int card);
    /// Whether it could be done.
    bool finishConnecting();
    void cancelConnecting();
    /// A connection ends where no card is: a new strand is asked for.
    void dropOnEmpty(const QPoint &inViewport);
    /// Cards that were dragged stay where they are.
    void pinMoved(const QList<int> &cards, const QPointF &by);
    void nextEdge(int by);
    [[nodiscard]] const Connecting *connecting() const { return m_connecting ? &*m_connecting : nullptr; }
    [[nodiscard]] bool isConnectingByKeyboard() const { return m_connecting && m_isByKeyboard; }
    [[nodiscard]] Port portAt(const QPoint &inViewport) const;
    [[nodiscard]] QRectF portRect(const Port &port) const; ///< in the viewport, as large as what can be hit
    [[nodiscard]] bool arePortsShown(int card) const;
    [[nodiscard]] EdgePlace edgeAt(const QPoint &inViewport) const;
    [[nodiscard]] EdgePlace hoveredEdge() const { return m_hoveredEdge; }
    [[nodiscard]] EdgePlace dropEdge() const { return m_dragTool.edge(); }
    [[nodiscard]] QList<int> selectedCards() const;

    // --- for the canvas
    [[nodiscard]] CanvasTool *toolFor(const QMouseEvent &event);
    [[nodiscard]] bool wantsKey(const QKeyEvent &event) const;
    bool keyPressed(const QKeyEvent &event);
    bool escape();
    void pointerMoved(const QPoint &inViewport);
    /// Whether it was for the editor.
    bool doubleClicked(const QPoint &inViewport);
    void menuAt(const QPoint &inViewport);
    void viewMoved();
    void selectionMoved();
    [[nodiscard]] bool isFaded(int card) const;
    [[nodiscard]] QString toolTipAt(const QPoint &inViewport) const;
    void paint(QPainter &painter, const Tokens &tokens) const;
    [[nodiscard]] PausedBanner *banner() const { return m_banner; }

Q_SIGNALS:
    /// One step of the history; to be done in this order, all or none. Who cannot calls showRefusal(), else setGraph() follows.
    void operationsWanted(const QList<clustero::Operation> &operations);
    /// All pins, of cards that are not there too.
    void pinsWanted(const QHash<QString, QPointF> &pins);
    /// Where pins are kept by name: after setGraph() has seen that a strand has another one.
    void strandRenamed(const QString &before, const QString &now);
    /// For the message bar, with Undo, and unless the list is empty Reconnect: undo, then these.
    void deleted(const QString &sentence, const QList<clustero::Operation> &reconnecting);
    /// Has been announced already.
    void refused(const QString &sentence);
    void announced(const QString &sentence);
    void goToLineWanted();
    /// What can be done about the problems of a strand, by its place in the file's list, or of its step.
    void fixesWanted(int strand, const QString &step, const QPoint &globalPos);

private:
    void makeActions();
    void updateActions();
    void tell(const QStringList &before);
    void noteRename(const PipelineSpec &now);
    void startRename(const QString &name, const QRect &place, const std::function<QString(const QString &)> &check,
                     const std::function<void(const QString &)> &commit);
    [[nodiscard]] bool mayEdit();
    [[nodiscard]] bool mayEditWith(const QKeyEvent &event);
    [[nodiscard]] QAction *actionFor(const QKeyEvent &event) const;
    void popUp(ChoicePopup *popup, const QPoint &place);
    [[nodiscard]] NewPlace placeBehindSelection() const;
    [[nodiscard]] QList<Choice> addChoices(const QString &typed, const NewPlace &place);
    [[nodiscard]] static QString imageOf(const YamlData &strand);
    void chooseTarget(const Port &port);
    [[nodiscard]] QPoint edgeCentre(const EdgePlace &edge) const;
    bool keyWhileConnecting(const QKeyEvent &event);
    bool keyOnEdge(const QKeyEvent &event);
    void aimByKey(int card);
    [[nodiscard]] QWidget *host() const;
    [[nodiscard]] QRect placeOf(const QString &strand, const QString &step) const; ///< in the host

    PipelineCanvas &m_canvas;
    ConnectTool m_connectTool;
    DragCardTool m_dragTool;
    CanvasTool m_noTool; ///< the press has done all
    ParsedPipeline m_parsed;
    bool m_isWanted = false;
    QString m_why;
    QStringList m_recentImages;
    QPointer<QAbstractItemView> m_outline;
    std::optional<Wish> m_wished; ///< and not yet told
    EdgePlace m_edge;
    EdgePlace m_hoveredEdge;
    EdgePlace m_menuEdge; ///< under the pointer when the menu was asked for
    Port m_hoveredPort;
    bool m_isSelectingEdge = false;
    QString m_edgesOf; ///< the strand whose edges the keyboard goes through
    std::optional<Connecting> m_connecting;
    bool m_isByKeyboard = false;
    QString m_typed;
    QPointer<RenameEditor> m_renameEditor;
    QString m_renamed; ///< strand over which it stands
    QString m_renamedStep;
    PausedBanner *m_banner;
    QVariantAnimation m_flash;
    QStringList m_flashed;
    QList<QAction *> m_actions;
};

} // namespace clustero
