// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/connecting.h"

#include <QCoreApplication>

namespace clustero {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(clustero::Connecting)
};

} // namespace

QString reasonOf(const ConnectionVerdict &verdict, const QString &from)
{
    switch (verdict.kind) {
    case ConnectionVerdict::Kind::Allowed: return {};
    case ConnectionVerdict::Kind::Unknown: return Texts::tr("Not defined");
    case ConnectionVerdict::Kind::SameStrand: return Texts::tr("Same strand");
    case ConnectionVerdict::Kind::Already: return Texts::tr("Already after %1").arg(from);
    case ConnectionVerdict::Kind::Loop: return Texts::tr("Would loop: %1").arg(verdict.loop.join(QStringLiteral(" → ")));
    }
    return {};
}

Connecting::Connecting(const CanvasScene &scene, int card, PortSide side)
    : m_scene(scene), m_card(card), m_side(side), m_legal(scene.count(), true)
{
    m_legal &= ~(side == PortSide::Out ? scene.upstream(card) : scene.downstream(card));
    for (const int other : side == PortSide::Out ? scene.successors(card) : scene.predecessors(card))
        m_legal.clearBit(other);
    for (int ghost = scene.strandCount(); ghost < scene.count(); ++ghost)
        m_legal.clearBit(ghost);
    m_legal.clearBit(card);
}

void Connecting::aim(int target)
{
    if (target == m_target)
        return;
    m_target = target;
    m_verdict = target < 0 ? ConnectionVerdict() : checkConnection(m_scene.pipeline(), from(), to());
}

QString Connecting::reason() const
{
    return m_target < 0 ? QString() : reasonOf(m_verdict, from());
}

int Connecting::find(const QString &text) const
{
    int best = -1;
    int bestRank = 0;
    for (int card = 0; card < m_scene.count() && !text.isEmpty(); ++card) {
        const qsizetype at = nameOf(card).indexOf(text, 0, Qt::CaseInsensitive);
        const int rank = at < 0 ? 0 : 1 + (at == 0 ? 2 : 0) + (mayLeadTo(card) ? 1 : 0);
        if (rank > bestRank) {
            best = card;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace clustero
