// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/parametervariable.h"

namespace clustero {

QString parameterVariable(const QString &name)
{
    QString variable = QStringLiteral("PARAM_");
    const auto isUpper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto isLowerOrDigit = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        // A new word starts at `R` of `dryRun` and at `S` of `URLSet`.
        const bool wordStarts =
            isUpper(c) && i > 0 &&
            (isLowerOrDigit(name[i - 1]) || (isUpper(name[i - 1]) && i + 1 < name.size() && name[i + 1] >= u'a' && name[i + 1] <= u'z'));
        if (wordStarts)
            variable += u'_';
        variable += isUpper(c) || isLowerOrDigit(c) ? c.toUpper() : QChar(u'_');
    }
    return variable;
}

} // namespace clustero
