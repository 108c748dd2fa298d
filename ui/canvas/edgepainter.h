// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvasscene.h"
#include "ui/theme/tokens.h"

class QPainter;

namespace clustero {

enum class EdgeMood { Plain, Faded, Lit };

/// Draws edges with their arrow heads in the scene's coordinates. Redundant ones are dotted, those of a cycle red, and dashed where it closes.
class EdgePainter
{
public:
    EdgePainter(QPainter &painter, const CanvasScene &scene, const Tokens &tokens, qreal zoom)
        : m_painter(painter), m_scene(scene), m_tokens(tokens), m_zoom(zoom)
    {}

    void draw(const CanvasEdge &edge, EdgeMood mood);

private:
    QPainter &m_painter;
    const CanvasScene &m_scene;
    const Tokens &m_tokens;
    qreal m_zoom;
};

} // namespace clustero
