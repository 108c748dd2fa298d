// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>

namespace clustero {

/// Limits that keep reading foreign XML bounded in time and memory.
struct XmlLimits
{
    qsizetype bytes = 64 * 1024 * 1024;
    int depth = 100;      ///< of elements
    int attributes = 256; ///< of one element
};

/// The text of an XML document, in a form that QXmlStreamReader can be trusted with. Byte order marks and the declared encoding are
/// heeded; characters that XML forbids, escape sequences above all, become visible signs. Errors: `xml-too-large`, `xml-entities` (a
/// document type with declarations of its own), `xml-too-deep`, `xml-attributes`. Says nothing about whether it is well formed.
[[nodiscard]] Result<QString> guardedXml(const QByteArray &bytes, const XmlLimits &limits = {});

} // namespace clustero
