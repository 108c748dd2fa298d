// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/clippedtexts.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

namespace clustero {

namespace {

constexpr int slack = 2; ///< pixels: hints are rounded

bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return false;
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + slack;
    return label.sizeHint().width() > label.width() + slack || label.sizeHint().height() > room.height() + label.margin() * 2 + slack + 4;
}

bool isClipped(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    return button.sizeHint().width() > button.width() + slack;
}

QStringList clippedTabs(const QTabBar &bar)
{
    QStringList texts;
    for (int i = 0; i < bar.count(); ++i) {
        if (bar.isTabVisible(i) && bar.tabToolTip(i).isEmpty() &&
            bar.fontMetrics().horizontalAdvance(QString(bar.tabText(i)).remove(u'&')) > bar.tabRect(i).width() + slack)
            texts << bar.tabText(i);
    }
    return texts;
}

QStringList clippedHeadings(const QHeaderView &header)
{
    QStringList texts;
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i) || header.orientation() == Qt::Vertical)
            continue;
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        if (!text.isEmpty() && header.fontMetrics().horizontalAdvance(text) > header.sectionSize(i) - 4)
            texts << text;
    }
    return texts;
}

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        const QString of = QString::fromLatin1(parent->metaObject()->className());
        if (of.startsWith(u"clustero::"))
            return name + QStringLiteral(" in ") + of;
    }
    return name;
}

} // namespace

QStringList clippedTexts(const QWidget &root)
{
    QStringList texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || widget->visibleRegion().isEmpty())
            continue;
        QStringList found;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->toolTip().isEmpty() && isClipped(*label))
            found << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && isClipped(*button))
            found << button->text();
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            found << clippedTabs(*bar);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            found << clippedHeadings(*header);
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget);
                 box && box->fontMetrics().horizontalAdvance(box->title()) > box->width())
            found << box->title();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget);
                 edit && edit->text().isEmpty() && edit->toolTip().isEmpty() &&
                 edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > edit->width() - 8)
            found << edit->placeholderText();
        for (const QString &text : found)
            texts << QStringLiteral("“%1” (%2)").arg(text, nameOf(*widget));
    }
    return texts;
}

} // namespace clustero
