// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/graph.h"

#include "app/cli/statetext.h"
#include "app/cli/terminaltext.h"

#include <QHash>

#include <algorithm>

namespace clustero {

namespace {

QHash<QString, int> indexesByName(const PipelineSpec &pipeline)
{
    QHash<QString, int> indexes;
    for (int i = 0; i < pipeline.strands.size(); ++i)
        indexes.insert(pipeline.strands.at(i).name, i);
    return indexes;
}

QString dotString(QString text)
{
    return u'"' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

QString stepsInWords(const StrandSpec &strand)
{
    return countInWords(strand.steps.size(), QStringLiteral("step"));
}

// Measures of the picture, in its user units (pixels at 100 %).
constexpr int cardWidth = 180;
constexpr int cardHeight = 48;
constexpr int columnGap = 60;
constexpr int rowGap = 20;
constexpr int margin = 20;

QString svgCard(const StrandSpec &strand, int x, int y)
{
    constexpr int nameColumns = 22;
    return QStringLiteral("<g><title>%1</title><rect x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\" rx=\"6\" class=\"card\"/>"
                          "<text x=\"%6\" y=\"%7\" class=\"name\">%8</text><text x=\"%6\" y=\"%9\" class=\"steps\">%10</text></g>\n")
        .arg(strand.name.toHtmlEscaped())
        .arg(x)
        .arg(y)
        .arg(cardWidth)
        .arg(cardHeight)
        .arg(x + 12)
        .arg(y + 20)
        .arg(elided(strand.name, nameColumns).toHtmlEscaped())
        .arg(y + 38)
        .arg(stepsInWords(strand));
}

} // namespace

QList<QList<int>> graphLayers(const PipelineSpec &pipeline)
{
    const QHash<QString, int> indexes = indexesByName(pipeline);
    const auto count = static_cast<int>(pipeline.strands.size());
    // Kahn's algorithm; the layer is the longest way from a root.
    QList<int> layer(count, 0);
    QList<int> missing(count, 0);
    QList<QList<int>> dependants(count);
    for (int i = 0; i < count; ++i) {
        for (const QString &name : pipeline.strands.at(i).after) {
            const int parent = indexes.value(name, -1);
            if (parent < 0)
                continue;
            dependants[parent] << i;
            ++missing[i];
        }
    }
    QList<int> ready;
    for (int i = 0; i < count; ++i) {
        if (missing.at(i) == 0)
            ready << i;
    }
    for (qsizetype next = 0; next < ready.size(); ++next) {
        const int parent = ready.at(next);
        for (const int child : dependants.at(parent)) {
            layer[child] = std::max(layer.at(child), layer.at(parent) + 1);
            if (--missing[child] == 0)
                ready << child;
        }
    }
    QList<QList<int>> layers;
    for (int i = 0; i < count; ++i) {
        while (layers.size() <= layer.at(i))
            layers << QList<int>();
        layers[layer.at(i)] << i;
    }
    return layers;
}

QString graphAsText(const PipelineSpec &pipeline, bool unicode)
{
    const QString arrow = unicode ? QStringLiteral("  ← ") : QStringLiteral("  <- ");
    QString text = printable(pipeline.name) + u'\n';
    const QList<QList<int>> layers = graphLayers(pipeline);
    for (qsizetype column = 0; column < layers.size(); ++column) {
        for (const int index : layers.at(column)) {
            const StrandSpec &strand = pipeline.strands.at(index);
            text += QString(2 * (column + 1), u' ') + strand.name + QStringLiteral(" (%1)").arg(stepsInWords(strand));
            if (!strand.after.isEmpty())
                text += arrow + strand.after.join(QStringLiteral(", "));
            text += u'\n';
        }
    }
    return text;
}

QString graphAsDot(const PipelineSpec &pipeline)
{
    QString text = QStringLiteral("digraph %1 {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n").arg(dotString(pipeline.name));
    for (const StrandSpec &strand : pipeline.strands)
        text += QStringLiteral("  %1 [label=%2];\n")
                    .arg(dotString(strand.name), dotString(strand.name + QStringLiteral(" (") + stepsInWords(strand) + u')'));
    for (const StrandSpec &strand : pipeline.strands) {
        for (const QString &parent : strand.after)
            text += QStringLiteral("  %1 -> %2;\n").arg(dotString(parent), dotString(strand.name));
    }
    return text + QStringLiteral("}\n");
}

QString graphAsSvg(const PipelineSpec &pipeline)
{
    const QList<QList<int>> layers = graphLayers(pipeline);
    QHash<QString, std::pair<int, int>> places;
    qsizetype rows = 1;
    for (qsizetype column = 0; column < layers.size(); ++column) {
        rows = std::max(rows, layers.at(column).size());
        for (qsizetype row = 0; row < layers.at(column).size(); ++row) {
            const int x = margin + static_cast<int>(column) * (cardWidth + columnGap);
            const int y = margin + static_cast<int>(row) * (cardHeight + rowGap);
            places.insert(pipeline.strands.at(layers.at(column).at(row)).name, {x, y});
        }
    }
    const qsizetype columns = std::max<qsizetype>(1, layers.size());
    QString text =
        QStringLiteral(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" font-family=\"sans-serif\">\n<title>%3</title>\n"
            "<style>.card{fill:#fff;stroke:#5b6470}.name{font-size:13px;font-weight:bold;fill:#1d2330}"
            ".steps{font-size:11px;fill:#5b6470}path{fill:none;stroke:#5b6470;stroke-width:1.5}</style>\n")
            .arg(2 * margin + columns * cardWidth + (columns - 1) * columnGap)
            .arg(2 * margin + rows * cardHeight + (rows - 1) * rowGap)
            .arg(printable(pipeline.name).toHtmlEscaped());
    for (const StrandSpec &strand : pipeline.strands) {
        const auto [toX, toY] = places.value(strand.name);
        for (const QString &parent : strand.after) {
            const auto [fromX, fromY] = places.value(parent);
            const int startX = fromX + cardWidth;
            const int startY = fromY + cardHeight / 2;
            const int endY = toY + cardHeight / 2;
            const int bend = (toX - startX) / 2;
            text += QStringLiteral("<path d=\"M%1 %2C%3 %2 %4 %5 %6 %5m-6 -4l6 4l-6 4\"/>\n")
                        .arg(startX)
                        .arg(startY)
                        .arg(startX + bend)
                        .arg(toX - bend)
                        .arg(endY)
                        .arg(toX);
        }
    }
    for (const StrandSpec &strand : pipeline.strands) {
        const auto [x, y] = places.value(strand.name);
        text += svgCard(strand, x, y);
    }
    return text + QStringLiteral("</svg>\n");
}

} // namespace clustero
