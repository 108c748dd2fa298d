// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvasscene.h"

#include <QWidget>

namespace clustero {

/// The whole graph in a corner of the canvas, with a frame around what is seen. Cards that failed stay visible however small.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    Minimap(const CanvasScene &scene, QWidget *parent);

    /// \p visible in the scene's coordinates. Takes the size that fits the graph's shape.
    void follow(const QRectF &visible);

Q_SIGNALS:
    void centreWanted(const QPointF &scenePoint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QTransform toMap() const;

    const CanvasScene &m_scene;
    QRectF m_visible;
    QPointF m_grip; ///< from the pointer to the frame's centre
};

} // namespace clustero
