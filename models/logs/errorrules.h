// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace clustero {

/// Which lines tell of an error: `::error::`, `##[error]`, `file:line:column: error`, `FAILED`, `panic:`, `Traceback`, `FAIL:`,
/// `npm ERR!`, `make: *** [`, an `error:` that begins a line, and what the person adds.
class ErrorRules
{
public:
    /// `patterns` are regular expressions; those that are wrong are left out.
    explicit ErrorRules(const QStringList &patterns = {});

    /// A line that has none of these bytes, and no own pattern, tells of no error. Lower case counts as it is.
    [[nodiscard]] static const QList<QByteArray> &needles();
    [[nodiscard]] bool hasPatterns() const { return !m_patterns.isEmpty(); }
    /// `line` is what is seen of it.
    [[nodiscard]] bool matches(QByteArrayView line) const;

private:
    QList<QRegularExpression> m_patterns;
};

} // namespace clustero
