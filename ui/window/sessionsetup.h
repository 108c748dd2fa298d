// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/services.h"
#include "ui/welcome/setupsource.h"

namespace clustero {

/// Checks and proposals, made in the services' thread.
class SessionSetup : public SetupSource
{
    Q_OBJECT
public:
    explicit SessionSetup(Services &services, QObject *parent = nullptr) : SetupSource(parent), m_services(services) {}

    void check(SetupLine::Check check, const QString &folder, QObject *context, std::function<void(SetupLine)> done) override;
    void look(const QString &folder, bool prefersHost, QObject *context, std::function<void(SetupLook)> done) override;
    void write(const QString &path, const QByteArray &text, QObject *context, std::function<void(Result<void>)> done) override;

private:
    Services &m_services;
};

} // namespace clustero
