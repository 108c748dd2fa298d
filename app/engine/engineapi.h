// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/net/httpexchange.h"

#include <QJsonObject>

namespace clustero {

// What the Engine API's JSON means (1.41 to 1.44). Pure functions.

[[nodiscard]] QJsonObject containerJson(const ContainerSpec &spec);
[[nodiscard]] Result<ImageInfo> readImage(const QByteArray &json);
[[nodiscard]] Result<ContainerState> readState(const QByteArray &json);
[[nodiscard]] Result<QList<ContainerSummary>> readContainers(const QByteArray &json);
/// The message of an error answer; the body itself if it is not JSON.
[[nodiscard]] QString messageOf(const HttpResponse &response);
/// An answer that is not 2xx or 304, as an error. Codes: bad-request, not-found, conflict, engine. `doing` ends
/// "The engine could not …".
[[nodiscard]] Error answerError(const HttpResponse &response, const QString &doing);

/// Asks an endpoint who it is: `/_ping`, `/version`, `/info`, `/networks`. Codes: those of HttpExchange, not-an-engine,
/// too-old, too-new.
QCoro::Task<Result<EngineInfo>> identifyEngine(Endpoint endpoint, QString foundBy, HttpTimes times);

} // namespace clustero
