// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipeline/connection.h"
#include "ui/canvas/canvasscene.h"

#include <QBitArray>

namespace clustero {

/// Which side of a card a connection begins at.
enum class PortSide {
    Out, ///< others wait for the strand
    In,  ///< the strand waits for others
};

/// "Would loop: deploy → test → build → deploy", "Already after build", "Same strand"; empty: it can be done.
[[nodiscard]] QString reasonOf(const ConnectionVerdict &verdict, const QString &from);

/// A connection that is being made: from where, what it may lead to, and what it points at. Names only what the scene has.
class Connecting
{
public:
    Connecting(const CanvasScene &scene, int card, PortSide side);

    [[nodiscard]] int card() const { return m_card; }
    [[nodiscard]] PortSide side() const { return m_side; }
    [[nodiscard]] int target() const { return m_target; } ///< -1: nothing
    void aim(int target);

    [[nodiscard]] bool mayLeadTo(int card) const { return m_legal.testBit(card); }
    [[nodiscard]] bool isLegal() const { return m_target >= 0 && m_verdict.isAllowed(); } ///< what it points at
    [[nodiscard]] QString reason() const;                                                 ///< why not; empty: legal, or no target
    [[nodiscard]] const QStringList &loop() const { return m_verdict.loop; }              ///< see ConnectionVerdict
    /// Names of the strand that would be waited for, and of the one that would wait.
    [[nodiscard]] QString from() const { return nameOf(m_side == PortSide::Out ? m_card : m_target); }
    [[nodiscard]] QString to() const { return nameOf(m_side == PortSide::Out ? m_target : m_card); }
    /// The first card whose name begins with the text, or has it; such that can be connected before others; -1: none.
    [[nodiscard]] int find(const QString &text) const;

private:
    [[nodiscard]] QString nameOf(int card) const { return card < 0 ? QString() : m_scene.card(card).look().name; }

    const CanvasScene &m_scene;
    int m_card;
    PortSide m_side;
    int m_target = -1;
    QBitArray m_legal;
    ConnectionVerdict m_verdict;
};

} // namespace clustero
