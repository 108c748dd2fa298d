// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/credential.h"

#include <QCoroTask>

namespace clustero {

/// Whether its server takes it. \p authority: certificates (PEM) that are trusted besides the system's. Errors: `transfer-denied`,
/// `transfer-refused`, those of HttpClient.
QCoro::Task<Result<void>> tryCredential(RemoteCredential credential, QByteArray authority);

} // namespace clustero
