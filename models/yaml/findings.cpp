// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/findings.h"

#include <algorithm>
#include <tuple>

namespace clustero {

void Findings::add(const Diagnostic &diagnostic)
{
    if (m_found.size() < maximumFindings)
        m_found.append(diagnostic);
    else
        m_more = true;
}

QList<Diagnostic> Findings::take(const QString &file)
{
    const auto place = [](const Diagnostic &d) { return std::tie(d.range.line, d.range.column, d.range.endLine, d.range.endColumn); };
    std::stable_sort(m_found.begin(), m_found.end(), [&](const Diagnostic &a, const Diagnostic &b) { return place(a) < place(b); });
    // What an anchor holds is read once for each alias and found as often.
    QList<Diagnostic> unique;
    for (const Diagnostic &found : std::as_const(m_found)) {
        const bool repeated = std::any_of(unique.crbegin(), unique.crend(), [&](const Diagnostic &other) {
            return other.range == found.range && other.code == found.code && other.message == found.message;
        });
        if (!repeated)
            unique.append(found);
    }
    if (m_more) {
        const SourceRange last = unique.constLast().range;
        unique.append({Severity::Error,
                       QStringLiteral("too-many-problems"),
                       QStringLiteral("There are more than %1 problems; the others are not listed.").arg(maximumFindings),
                       {},
                       last,
                       {}});
    }
    for (Diagnostic &diagnostic : unique)
        diagnostic.file = file;
    return unique;
}

} // namespace clustero
