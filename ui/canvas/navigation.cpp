// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/navigation.h"

#include <algorithm>
#include <limits>

namespace clustero {

namespace {

double gapBetween(double firstStart, double firstEnd, double secondStart, double secondEnd)
{
    return std::max({0.0, secondStart - firstEnd, firstStart - secondEnd});
}

} // namespace

int nearestCard(const CanvasScene &scene, int from, Qt::Key arrow)
{
    const QRectF start = scene.card(from).rect();
    const bool sideways = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const double sign = arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1;
    int best = -1;
    double bestCost = std::numeric_limits<double>::infinity();
    for (int i = 0; i < scene.count(); ++i) {
        const QRectF rect = scene.card(i).rect();
        const QPointF way = rect.center() - start.center();
        const double ahead = sign * (sideways ? way.x() : way.y());
        if (i == from || ahead < 1)
            continue;
        const double aside = sideways ? gapBetween(start.top(), start.bottom(), rect.top(), rect.bottom())
                                      : gapBetween(start.left(), start.right(), rect.left(), rect.right());
        const double off = std::abs(sideways ? way.y() : way.x());
        // up and down stay in the column as long as it goes on
        const double cost = ahead + (sideways ? 2 : 100) * aside + 0.3 * off;
        if (cost < bestCost) {
            bestCost = cost;
            best = i;
        }
    }
    return best;
}

int alongEdge(const CanvasScene &scene, int from, Qt::Key arrow)
{
    const bool onwards = (arrow == Qt::Key_Right) != scene.isRightToLeft();
    const QList<int> ends = onwards ? scene.successors(from) : scene.predecessors(from);
    const double level = scene.card(from).rect().center().y();
    const auto nearest = std::min_element(ends.begin(), ends.end(), [&](int a, int b) {
        return std::abs(scene.card(a).rect().center().y() - level) < std::abs(scene.card(b).rect().center().y() - level);
    });
    return nearest == ends.end() ? -1 : *nearest;
}

} // namespace clustero
