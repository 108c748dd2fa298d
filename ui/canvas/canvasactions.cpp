// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/theme/icons.h"

#include <QAction>

namespace clustero {

namespace {

constexpr qreal zoomStep = 1.25;

} // namespace

void PipelineCanvas::makeActions()
{
    const auto add = [this](const char *name, const QString &text, const QList<QKeySequence> &keys, auto &&act) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    const auto centre = [this] { return QRectF(viewport()->rect()).center(); };
    add("canvas.zoomIn", tr("Zoom &In"), {Qt::Key_Plus, Qt::Key_Equal}, [this, centre] { setZoom(m_zoom * zoomStep, centre()); });
    add("canvas.zoomOut", tr("Zoom &Out"), {Qt::Key_Minus}, [this, centre] { setZoom(m_zoom / zoomStep, centre()); });
    add("canvas.zoom100", tr("&Actual Size"), {Qt::Key_0}, [this, centre] { setZoom(1, centre()); });
    add("canvas.fitAll", tr("&Fit All"), {Qt::Key_1}, [this] { fitAll(); });
    m_selectionActions.append(add("canvas.fitSelection", tr("Fit &Selection"), {Qt::Key_2}, [this] { fitSelection(); }));
    m_minimapAction = add("canvas.minimap", tr("&Minimap"), {Qt::Key_M}, [this](bool wanted) { setMinimapWanted(wanted); });
    m_minimapAction->setCheckable(true);
    m_minimapAction->setChecked(true);
    add("canvas.selectAll", tr("Select &All Strands"), {QKeySequence::SelectAll}, [this] {
        QStringList all;
        for (int i = 0; i < m_scene.count(); ++i)
            all.append(m_scene.card(i).look().name);
        setSelectedStrands(all);
    });
    m_selectionActions.append(
        add("canvas.selectUpstream", tr("Select &Upstream"), {Qt::SHIFT | Qt::Key_U}, [this] { selectReached(true); }));
    m_selectionActions.append(
        add("canvas.selectDownstream", tr("Select &Downstream"), {Qt::SHIFT | Qt::Key_D}, [this] { selectReached(false); }));
    m_selectionActions.append(add("canvas.steps", tr("Show or Hide S&teps"), {}, [this] { toggleExpanded(); }));
    updateIcons();
}

void PipelineCanvas::addCanvasAction(QAction *action)
{
    addAction(action);
    m_actions.append(action);
}

void PipelineCanvas::updateIcons()
{
    const auto icon = [this](const char *action, const char *name) {
        for (QAction *each : std::as_const(m_actions)) {
            if (each->objectName() == QLatin1String(action))
                each->setIcon(themedIcon(QString::fromLatin1(name), palette()));
        }
    };
    icon("canvas.zoomIn", "zoom-in");
    icon("canvas.zoomOut", "zoom-out");
    icon("canvas.fitAll", "fit");
    icon("canvas.minimap", "minimap");
}

void PipelineCanvas::updateActions()
{
    for (QAction *action : std::as_const(m_selectionActions))
        action->setEnabled(!m_selected.strand.isEmpty());
    m_minimapAction->setChecked(m_isMinimapWanted);
}

// --- selection

void PipelineCanvas::select(const QString &strand, const QString &step)
{
    if (m_isTellingSelection && m_selected == CanvasPlace{strand, step})
        return; // several may be selected, and the view is where it should be
    const int card = m_scene.indexOf(strand);
    selectInPlace({strand, step});
    if (card < 0)
        return;
    const int index = m_scene.card(card).indexOfStep(m_selected.step);
    QRectF rect = m_scene.card(card).rect();
    if (index >= 0 && rect.height() * m_zoom > viewport()->height())
        rect = m_scene.card(card).stepRect(index, m_scene.metrics(), m_scene.isRightToLeft());
    ensureVisible(rect);
}

void PipelineCanvas::selectInPlace(const CanvasPlace &place)
{
    const int card = m_scene.indexOf(place.strand);
    if (card < 0)
        selectPlace({}, {});
    else
        selectPlace({place.strand, m_scene.card(card).indexOfStep(place.step) < 0 ? QString() : place.step}, {place.strand});
}

void PipelineCanvas::selectPlace(const CanvasPlace &place, const QStringList &strands)
{
    const QSet<QString> all(strands.begin(), strands.end());
    if (place == m_selected && all == m_alsoSelected)
        return;
    const bool moved = !(place == m_selected);
    m_selected = place;
    m_alsoSelected = all;
    updateActions();
    viewport()->update();
    m_isTellingSelection = true;
    Q_EMIT selectionChanged(m_selected.strand, m_selected.step);
    m_isTellingSelection = false;
    Q_EMIT explanationChanged();
    if (moved && hasFocus())
        CanvasAccessible::focusMoved(*this);
}

QStringList PipelineCanvas::selectedStrands() const
{
    QStringList names;
    for (int i = 0; i < m_scene.count(); ++i) {
        if (m_alsoSelected.contains(m_scene.card(i).look().name))
            names.append(m_scene.card(i).look().name);
    }
    return names;
}

void PipelineCanvas::setSelectedStrands(const QStringList &strands)
{
    QStringList known;
    for (const QString &name : strands) {
        if (m_scene.indexOf(name) >= 0 && !known.contains(name))
            known.append(name);
    }
    const bool keepsLead = known.contains(m_selected.strand);
    selectPlace(keepsLead ? m_selected : CanvasPlace{known.value(0), {}}, known);
}

void PipelineCanvas::toggleSelected(const QString &strand)
{
    QStringList names = selectedStrands();
    if (!names.removeOne(strand)) {
        names.append(strand);
        selectPlace({strand, {}}, names);
    } else {
        setSelectedStrands(names);
    }
}

void PipelineCanvas::selectReached(bool upstream)
{
    QBitArray all(m_scene.count());
    for (const QString &name : std::as_const(m_alsoSelected)) {
        const int card = m_scene.indexOf(name);
        all |= upstream ? m_scene.upstream(card) : m_scene.downstream(card);
        all.setBit(card);
    }
    QStringList names;
    for (int i = 0; i < all.size(); ++i) {
        if (all.testBit(i))
            names.append(m_scene.card(i).look().name);
    }
    setSelectedStrands(names);
}

} // namespace clustero
