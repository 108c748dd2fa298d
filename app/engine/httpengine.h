// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/net/endpoint.h"

#include <chrono>

namespace clustero {

/// How long an engine may take. wait() and attached streams have no limit of their own.
struct EngineTimes
{
    std::chrono::milliseconds connect{2000};
    std::chrono::milliseconds answer{120'000};
    std::chrono::milliseconds pullStall{300'000}; ///< longest silence of a pull
    std::chrono::milliseconds credentialHelper{30'000};
};

/// The Engine over its API. `configFile` is docker's config.json, for registry logins.
class HttpEngine final : public Engine
{
    Q_OBJECT
public:
    HttpEngine(Endpoint endpoint, EngineInfo info, QString configFile, EngineTimes times = {}, QObject *parent = nullptr);
    ~HttpEngine() override;

    [[nodiscard]] const EngineInfo &info() const override;
    QCoro::Task<Result<ImageInfo>> ensureImage(QString reference, Progress progress) override;
    QCoro::Task<Result<QString>> loadImage(std::shared_ptr<QIODevice> archive, Progress progress) override;
    QCoro::Task<Result<void>> tagImage(QString image, QString reference) override;
    QCoro::Task<Result<QString>> pushImage(QString reference, RegistryLogin login, Progress progress) override;
    QCoro::Task<Result<QString>> create(ContainerSpec spec) override;
    QCoro::Task<Result<std::shared_ptr<AttachedStream>>> attach(QString id, bool withInput) override;
    QCoro::Task<Result<void>> start(QString id) override;
    QCoro::Task<Result<int>> wait(QString id) override;
    QCoro::Task<Result<void>> kill(QString id, QString signal) override;
    QCoro::Task<Result<void>> remove(QString id) override;
    QCoro::Task<Result<ContainerState>> inspect(QString id) override;
    QCoro::Task<Result<QList<ContainerSummary>>> list(QString label) override;

private:
    std::shared_ptr<class EngineConnection> m_connection;
};

} // namespace clustero
