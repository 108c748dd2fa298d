// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/items/outlinemodel.h"

#include <QPointer>
#include <QTimer>
#include <QTreeView>

namespace clustero {

class CanvasEditor;
class PipelineCanvas;

/// The same pipeline as a tree of strands and steps: the sure way for screen readers. Same selection, same signals as the canvas.
class OutlineView : public QTreeView
{
    Q_OBJECT
public:
    explicit OutlineView(QWidget *parent = nullptr);

    void setPipeline(const PipelineSpec &pipeline);
    void setRun(const std::optional<Run> &run);
    /// What was found in the file of the pipeline.
    void setProblems(const QList<Diagnostic> &problems);
    /// Where "now" comes from; outlives the view.
    void setClock(const Clock &clock);
    void select(const QString &strand, const QString &step = {});
    [[nodiscard]] QString selectedStrand() const;
    [[nodiscard]] QString selectedStep() const;
    [[nodiscard]] OutlineModel &outline() { return m_model; }

    /// From now on both show one selection and offer the same actions. Both live as long as the other.
    void shareWith(PipelineCanvas &canvas);

Q_SIGNALS:
    /// As PipelineCanvas::selectionChanged().
    void placeSelected(const QString &strand, const QString &step);
    void stepActivated(const QString &strand, const QString &step);
    void contextMenuWanted(const QString &strand, const QString &step, const QPoint &globalPos);

protected:
    bool event(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateTicking();
    void showColumns();
    void activateCurrent();

    OutlineModel m_model;
    QTimer m_tick;
    const Clock *m_clock;
    QPointer<CanvasEditor> m_editor;
    bool m_isFollowing = false;
    bool m_hasRun = false;
};

} // namespace clustero
