// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPoint>
#include <QRect>
#include <QStringList>

class QMouseEvent;
class QPainter;

namespace clustero {

class PipelineCanvas;

/// A strand, or a step of it; both empty: neither.
struct CanvasPlace
{
    QString strand;
    QString step;

    bool operator==(const CanvasPlace &) const = default;
};

/// What the mouse does between a press and its release. Positions are the viewport's.
class CanvasTool
{
public:
    explicit CanvasTool(PipelineCanvas &canvas) : m_canvas(canvas) {}
    virtual ~CanvasTool() = default;
    Q_DISABLE_COPY_MOVE(CanvasTool)

    virtual void press(const QMouseEvent &) {}
    virtual void move(const QMouseEvent &) {}
    virtual void release(const QMouseEvent &) {}
    virtual void cancel() {}
    virtual void paint(QPainter &, const Tokens &) const {}
    /// Whether it goes on after the release, until the next click.
    [[nodiscard]] virtual bool goesOn() const { return false; }

protected:
    PipelineCanvas &canvas() const { return m_canvas; }

private:
    PipelineCanvas &m_canvas;
};

/// Moves the view with the pointer.
class PanTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const QMouseEvent &event) override;
    void move(const QMouseEvent &event) override;
    void release(const QMouseEvent &event) override;

private:
    QPoint m_last;
};

/// Click, Ctrl-click and a frame drawn on empty space.
class SelectTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const QMouseEvent &event) override;
    void move(const QMouseEvent &event) override;
    void release(const QMouseEvent &event) override;
    void cancel() override;
    void paint(QPainter &painter, const Tokens &tokens) const override;

private:
    QPoint m_start;
    QRect m_frame;
    QStringList m_before; ///< selected when the frame was begun with Ctrl
    bool m_isFraming = false;
};

} // namespace clustero
