// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace clustero {

/// Where one is: `repo / pipeline / strand / step`. Each segment opens a menu of its siblings.
class Breadcrumbs : public QWidget
{
    Q_OBJECT
public:
    struct Segment
    {
        QString text;
        QStringList siblings; ///< with itself
    };

    explicit Breadcrumbs(QWidget *parent = nullptr);
    void setSegments(const QList<Segment> &segments);

Q_SIGNALS:
    void chosen(int segment, int sibling);

private:
    QList<Segment> m_segments;
    QHBoxLayout *m_layout;
};

} // namespace clustero
