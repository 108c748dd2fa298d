// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QNetworkProxy;
class QUrl;

namespace clustero {

/// The proxy that the system wants for an address (http, https, ws, wss); none for this machine.
[[nodiscard]] QNetworkProxy systemProxy(const QUrl &url);

} // namespace clustero
