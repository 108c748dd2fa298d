// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/yamldata.h"

#include <QList>
#include <QString>

namespace clustero {

/// A strand to begin with.
struct StrandTemplate
{
    QString title;
    QString sentence;
    QString name;    ///< that the strand gets, if it is free
    YamlData strand; ///< without its name
};

/// In the order in which they are offered, in the person's language.
[[nodiscard]] QList<StrandTemplate> strandTemplates();
/// One step in that image, which runs what the image runs.
[[nodiscard]] StrandTemplate strandInImage(const QString &image);

} // namespace clustero
