// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/placepage.h"

#include "ui/theme/accessiblerole.h"
#include "ui/theme/emptyview.h"
#include "ui/theme/icons.h"

#include <QVBoxLayout>

namespace clustero {

PlacePage::PlacePage(const QString &key, const QString &title, const QString &iconName, const QString &heading, const QString &text,
                     QWidget *parent)
    : Page(parent), m_key(key), m_title(title), m_iconName(iconName)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new EmptyView(iconName, heading, text));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleDescription(heading + QStringLiteral(". ") + text);
}

QIcon PlacePage::icon() const
{
    return themedIcon(m_iconName, palette());
}

} // namespace clustero
