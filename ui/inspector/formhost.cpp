// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/formhost.h"

namespace clustero {

void FormHost::want(const QList<Operation> &operations)
{
    if (!operations.isEmpty() && !isReadOnly)
        Q_EMIT operationsWanted(operations, m_visit);
}

void FormHost::wantAlone(const QList<Operation> &operations)
{
    beginVisit();
    want(operations);
    beginVisit();
}

} // namespace clustero
