// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/inspector.h"

#include "ui/theme/accessiblerole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace clustero {

namespace {

constexpr int widestLabel = 12; ///< letters; longer ones are broken, because values need the room

constexpr qsizetype oneLine = 22; ///< characters that fit beside a label

QLabel *valueLabel(const Inspector::Row &row)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(row.value);
    label->setWordWrap(row.value.size() > oneLine || row.value.contains(u'\n'));
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(Inspector::tr("%1: %2").arg(row.label, row.value));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (row.isCode)
        label->setFont(monospaceFont());
    return label;
}

} // namespace

Inspector::Inspector(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));
    setAccessibleRole(this, QAccessible::Grouping);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(200);
}

void Inspector::setContent(const QString &title, const QString &subtitle, const QList<Section> &sections)
{
    QString shown = title + u'\n' + subtitle;
    for (const Section &section : sections) {
        shown += u'\n' + section.title;
        for (const Row &row : section.rows)
            shown += u'\n' + row.label + u'\t' + row.value;
    }
    if (shown == m_shown)
        return;
    m_shown = shown;

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 14, 14);
    layout->setSpacing(4);
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    layout->addWidget(heading);
    if (!subtitle.isEmpty()) {
        auto *line = new QLabel(subtitle);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(line);
    }
    for (const Section &section : sections) {
        if (section.rows.isEmpty())
            continue;
        layout->addSpacing(12);
        auto *name = new QLabel(section.title);
        QFont demi = name->font();
        demi.setWeight(QFont::DemiBold);
        name->setFont(demi);
        layout->addWidget(name);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(1, 1);
        for (int i = 0; i < section.rows.size(); ++i) {
            const Row &row = section.rows.at(i);
            auto *label = new QLabel(row.label);
            label->setForegroundRole(QPalette::PlaceholderText);
            label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
            label->setFixedWidth(std::min(label->sizeHint().width(), label->fontMetrics().averageCharWidth() * widestLabel));
            label->setWordWrap(true);
            grid->addWidget(label, i, 0, Qt::AlignTop);
            grid->addWidget(valueLabel(row), i, 1);
        }
        layout->addLayout(grid);
    }
    layout->addStretch();
    setWidget(content);                    // deletes the one before
    content->setAutoFillBackground(false); // the ring of the focus is behind it
}

void Inspector::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(tokensOf(palette()).focus, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void Inspector::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    viewport()->update();
}

void Inspector::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace clustero
