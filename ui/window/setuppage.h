// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/welcomeview.h"
#include "ui/window/page.h"

namespace clustero {

/// The set-up, step by step.
class SetupPage : public Page
{
    Q_OBJECT
public:
    SetupPage(SetupSource &source, ConnectionSource &connections, const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("setup"); }
    [[nodiscard]] QString title() const override { return tr("Set up"); }
    [[nodiscard]] QIcon icon() const override;
    void focusContent() override;
    [[nodiscard]] WelcomeView &view() { return *m_view; }

private:
    WelcomeView *m_view;
};

} // namespace clustero
