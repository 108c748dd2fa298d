// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include <QDir>

namespace clustero {

QString Context::absolute(const QString &path) const
{
    return QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

} // namespace clustero
