// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsview.h"
#include "ui/window/page.h"
#include "ui/window/sessionconnections.h"

namespace clustero {

/// What events come from.
class ConnectionsPage : public Page
{
    Q_OBJECT
public:
    explicit ConnectionsPage(SessionConnections &connections, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("connections"); }
    [[nodiscard]] QString title() const override { return tr("Connections"); }
    [[nodiscard]] QIcon icon() const override;
    void focusContent() override;

Q_SIGNALS:
    void setUpWanted();

private:
    ConnectionsView *m_view;
};

} // namespace clustero
