// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runview.h"
#include "app/cli/treerender.h"

#include <QElapsedTimer>
#include <QTimer>

namespace clustero {

/// A run as a tree that is drawn over itself on a terminal, and a report of what failed at the end. Draws at most ten times a second,
/// and only when something has changed; a terminal that is slow gets fewer pictures, never a queue of them.
class LiveTree : public RunView
{
    Q_OBJECT
public:
    LiveTree(LiveRun &live, Context &context);

    void note(const QString &sentence) override;
    /// The terminal has another size.
    void resized();

private:
    void touch();
    void draw();
    void finish();
    [[nodiscard]] QByteArray picture(bool isLast);
    /// Sequences that bring the cursor to the tree's first line and erase what is there.
    [[nodiscard]] QByteArray rewind(int columns) const;

    OutputPump m_pump;
    QTimer m_frame;   ///< next drawing
    QTimer m_seconds; ///< durations change
    TreeDetails m_details;
    QList<int> m_widths; ///< of the lines on the screen
    QByteArray m_lastFrame;
    QStringList m_messages; ///< printed above the tree with the next picture: what the run found
    bool m_isOver = false;
    bool m_isLastSent = false;
};

} // namespace clustero
