// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/setuppage.h"

#include "ui/theme/icons.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace clustero {

SetupPage::SetupPage(SetupSource &source, ConnectionSource &connections, const QString &folder, QWidget *parent)
    : Page(parent), m_view(new WelcomeView(source, connections, folder))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

QIcon SetupPage::icon() const
{
    return themedIcon(QStringLiteral("play"), palette());
}

void SetupPage::focusContent()
{
    m_view->findChild<QListWidget *>()->setFocus();
}

} // namespace clustero
