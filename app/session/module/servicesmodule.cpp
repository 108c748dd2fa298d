// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/module/servicesmodule.h"

#include "app/session/serviceworker.h"

extern "C" Q_DECL_EXPORT clustero::ServiceWork *clusteroServices(const char *version, const clustero::DataPaths &paths)
{
    return qstrcmp(version, CLUSTERO_VERSION) == 0 ? new clustero::ServiceWorker(paths) : nullptr;
}

static_assert(std::is_same_v<decltype(&clusteroServices), clustero::ServicesEntry>);
