// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the card or the edge under the pointer, and of what is selected.
#include "ui/canvas/pipelinecanvas.h"

#include <QLocale>
#include <QToolTip>

namespace clustero {

namespace {

constexpr qsizetype mostSentences = 4;
constexpr qreal edgeReach = 6; ///< view pixels beside an edge that still belong to it

/// So that a tool tip wraps long lines, and takes names for what they are.
QString asRichText(const QString &plain)
{
    return QStringLiteral("<qt>%1</qt>").arg(plain.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.mid(0, mostSentences).join(QStringLiteral(" · "));
}

/// What the words do not say yet.
QString reasonBeside(const StepLook &step)
{
    return step.words.contains(step.result) ? QString() : step.result;
}

} // namespace

void PipelineCanvas::showToolTip(const QPoint &inViewport, const QPoint &global)
{
    const QString text = toolTipAt(inViewport);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, text, viewport());
}

QString PipelineCanvas::toolTipAt(const QPoint &inViewport) const
{
    const QPointF point = toScene(inViewport);
    if (const QString own = m_editor->toolTipAt(inViewport); !own.isEmpty())
        return asRichText(own);
    const CanvasPlace place = placeAt(inViewport);
    if (!place.strand.isEmpty()) {
        const StrandCard &card = m_scene.card(m_scene.cardAt(point));
        const CardLook &look = card.look();
        QStringList lines;
        if (place.step.isEmpty()) {
            lines = QStringList{look.title, look.place, look.stateWords, look.reason, look.usual} + look.problems.sentences.mid(0, 8);
        } else {
            const StepLook &step = look.steps[card.indexOfStep(place.step)];
            lines = {step.words, step.time, step.result};
        }
        lines.removeAll(QString());
        return asRichText(lines.join(QLatin1Char('\n')));
    }
    const int index = m_scene.edgeAt(point, edgeReach / m_zoom);
    if (index < 0)
        return {};
    return asRichText(edgeWords(index));
}

QString PipelineCanvas::edgeWords(int edge) const
{
    const CanvasEdge &shown = m_scene.edges()[static_cast<size_t>(edge)];
    if (!shown.caption.words.isEmpty())
        return shown.caption.words;
    const QString from = m_scene.card(shown.layout.from).look().name;
    const QString to = m_scene.card(shown.layout.to).look().name;
    if (shown.layout.inCycle)
        return tr("%1 waits for %2, which waits for %1 in turn").arg(to, from);
    if (shown.layout.redundant)
        return tr("Redundant: %1 waits for %2 through %3 already").arg(to, from, m_scene.throughWhich(shown.layout));
    return tr("%1 waits for %2").arg(to, from);
}

QString PipelineCanvas::explanation() const
{
    const EdgePlace &edge = m_editor->selectedEdge();
    if (const int index = edge.isNone() ? -1 : m_scene.edgeBetween(edge.from, edge.to); index >= 0)
        return edgeWords(index);
    const int card = leadCard();
    if (card < 0)
        return {};
    const CardLook &look = m_scene.card(card).look();
    if (look.isGhost)
        return look.words;
    const int step = m_selected.step.isEmpty() ? -1 : m_scene.card(card).indexOfStep(m_selected.step);
    if (step >= 0)
        return joined(QStringList{look.steps.at(step).words, look.steps.at(step).time, reasonBeside(look.steps.at(step))} +
                      look.problems.ofStep(step));
    if (look.state)
        return joined(
            QStringList{CanvasEditor::tr("%1: %2", "a strand, why it cannot be connected").arg(look.title, look.stateWords), look.reason} +
            look.problems.sentences);
    QStringList before;
    for (const int other : m_scene.predecessors(card))
        before += m_scene.card(other).look().name;
    const QString waits = before.isEmpty() ? look.words : tr("%1 waits for %2").arg(look.title, QLocale().createSeparatedList(before));
    return joined(QStringList{waits} + look.problems.sentences);
}

} // namespace clustero
