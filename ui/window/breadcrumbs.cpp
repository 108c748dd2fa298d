// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/breadcrumbs.h"

#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace clustero {

namespace {

constexpr int mostSiblings = 200; ///< in a menu; beyond, Ctrl+K finds them
constexpr int longestName = 32;

QString shortened(const QString &text)
{
    if (text.size() <= longestName)
        return text;
    return text.left(longestName / 2 - 1) + QChar(0x2026) + text.right(longestName / 2);
}

} // namespace

Breadcrumbs::Breadcrumbs(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setAccessibleName(tr("Where you are"));
}

void Breadcrumbs::setSegments(const QList<Segment> &segments)
{
    const auto isSame = [&] {
        if (segments.size() != m_segments.size())
            return false;
        for (int i = 0; i < segments.size(); ++i) {
            if (segments.at(i).text != m_segments.at(i).text || segments.at(i).siblings != m_segments.at(i).siblings)
                return false;
        }
        return true;
    };
    if (isSame())
        return;
    m_segments = segments;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < segments.size(); ++i) {
        const Segment &segment = segments.at(i);
        if (i > 0) {
            auto *slash = new QLabel(QStringLiteral("/"));
            slash->setForegroundRole(QPalette::PlaceholderText);
            m_layout->addWidget(slash);
        }
        auto *button = new QToolButton;
        QString text = shortened(segment.text);
        button->setText(text.replace(u'&', QStringLiteral("&&")));
        button->setToolTip(segment.text);
        button->setAccessibleName(segment.text);
        button->setAutoRaise(true);
        QFont font = button->font();
        font.setWeight(i + 1 == segments.size() ? QFont::DemiBold : QFont::Normal);
        button->setFont(font);
        if (segment.siblings.size() > 1) {
            button->setPopupMode(QToolButton::InstantPopup);
            auto *menu = new QMenu(button);
            for (int sibling = 0; sibling < std::min<qsizetype>(segment.siblings.size(), mostSiblings); ++sibling) {
                QString name = segment.siblings.at(sibling);
                QAction *action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
                action->setCheckable(true);
                action->setChecked(segment.siblings.at(sibling) == segment.text);
                connect(action, &QAction::triggered, this, [this, i, sibling] { Q_EMIT chosen(i, sibling); });
            }
            button->setMenu(menu);
        } else {
            connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT chosen(i, 0); });
        }
        m_layout->addWidget(button);
    }
}

} // namespace clustero
