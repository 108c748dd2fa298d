// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace clustero {

enum class Severity { Error, Warning };

/// A place in a text file. Lines and columns count from 1; columns count Unicode code points. 0: no place.
struct SourceRange
{
    int line = 0;
    int column = 0;
    int endLine = 0;
    int endColumn = 0; ///< the column after the last character

    [[nodiscard]] bool isValid() const { return line > 0; }
    bool operator==(const SourceRange &) const = default;
};

/// One finding about a pipeline file.
struct Diagnostic
{
    Severity severity = Severity::Error;
    QString code;    ///< stable, kebab-case: `unknown-strand`
    QString message; ///< a sentence with the offending value, without the code
    QString file;    ///< as the person named it
    SourceRange range;
    QString fix; ///< text that would replace the range; empty where none is obvious
};

[[nodiscard]] bool hasErrors(const QList<Diagnostic> &diagnostics);

/// `file:line:column: error: sentence [code]`, without a line end; parts that are not known are left out.
[[nodiscard]] QString toLine(const Diagnostic &diagnostic);

} // namespace clustero
