// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"

namespace clustero {

/// Collects what is found while a file is read. Keeps at most maximumFindings and says so when there are more.
class Findings
{
public:
    static constexpr qsizetype maximumFindings = 1000;

    void error(const char *code, const SourceRange &range, const QString &message, const QString &fix = {})
    {
        add({Severity::Error, QString::fromLatin1(code), message, {}, range, fix});
    }
    void warning(const char *code, const SourceRange &range, const QString &message, const QString &fix = {})
    {
        add({Severity::Warning, QString::fromLatin1(code), message, {}, range, fix});
    }
    void add(const Diagnostic &diagnostic);

    /// In file order, each once, with the file's name.
    [[nodiscard]] QList<Diagnostic> take(const QString &file);

private:
    QList<Diagnostic> m_found;
    bool m_more = false;
};

} // namespace clustero
