// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/connectionspage.h"

#include "ui/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace clustero {

ConnectionsPage::ConnectionsPage(SessionConnections &connections, QWidget *parent) : Page(parent), m_view(new ConnectionsView(connections))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &ConnectionsView::setUpWanted, this, &ConnectionsPage::setUpWanted);
}

QIcon ConnectionsPage::icon() const
{
    return themedIcon(QStringLiteral("connections"), palette());
}

void ConnectionsPage::focusContent()
{
    for (QPushButton *button : m_view->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus();
            return;
        }
    }
}

} // namespace clustero
