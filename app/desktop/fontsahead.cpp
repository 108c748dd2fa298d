// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fontsahead.h"

#ifdef CLUSTERO_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace clustero {

std::jthread readFontsAhead()
{
#ifdef CLUSTERO_FONTCONFIG
    return std::jthread([] { FcInit(); });
#else
    return {};
#endif
}

} // namespace clustero
