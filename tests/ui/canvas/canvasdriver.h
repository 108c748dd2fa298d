// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/canvas/operations.h"
#include "tests/ui/canvas/pipelines.h"
#include "ui/canvas/pipelinecanvas.h"

#include <QLineEdit>
#include <QTest>

namespace clustero::test {

/// A canvas that is edited, and where on it things are.
class CanvasDriver
{
public:
    CanvasDriver()
    {
        canvas.setClock(m_clock);
        canvas.setReducedMotion(true);
        canvas.resize(1500, 800);
        editor.setEditing(true);
        QObject::connect(&editor, &CanvasEditor::operationsWanted, &editor,
                         [this](const QList<Operation> &wanted) { asked.append(inWords(wanted)); });
    }

    void setGraph(const PipelineSpec &spec) { editor.setGraph(parsedOf(spec, QByteArray::number(++m_version))); }

    [[nodiscard]] bool show()
    {
        canvas.show();
        const bool isShown = QTest::qWaitForWindowExposed(&canvas);
        canvas.activateWindow();
        canvas.setFocus(Qt::TabFocusReason);
        return isShown;
    }

    [[nodiscard]] QPoint middle(const char *name) const { return canvas.viewportRect(text(name)).topLeft() + QPoint(90, 14); }
    [[nodiscard]] QPoint port(const char *name, PortSide side) const
    {
        return editor.portRect({canvas.scene().indexOf(text(name)), side}).center().toPoint();
    }
    [[nodiscard]] QPoint onEdge(const char *from, const char *to) const
    {
        const int index = canvas.scene().edgeBetween(text(from), text(to));
        const QPainterPath &path = canvas.scene().edges()[static_cast<size_t>(index)].path;
        return canvas.toView(QRectF(path.pointAtPercent(0.5), QSizeF())).topLeft().toPoint();
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas.viewport(), (from + to) / 2);
        QTest::mouseMove(canvas.viewport(), to);
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&canvas, key, modifiers); }

    /// Where something is typed over the canvas: `choicePopup` or `renameEditor`; null: nowhere.
    [[nodiscard]] QLineEdit *field(const char *of) const
    {
        for (QFrame *popup : canvas.findChildren<QFrame *>(text(of))) {
            if (popup->isVisible())
                return popup->findChild<QLineEdit *>();
        }
        return nullptr;
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        for (QAction *each : canvas.canvasActions()) {
            if (each->objectName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }

    PipelineCanvas canvas;
    CanvasEditor &editor = canvas.editor();
    QStringList asked; ///< what the canvas wanted, in words

private:
    HandClock m_clock;
    int m_version = 0;
};

} // namespace clustero::test
