// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/diagnostic.h"
#include "ui/yaml/yamleditor.h"

#include <QObject>

namespace clustero {

/// What is wrong with the text, where it stands: waves below it, a sign in the margin.
class ProblemMarks : public QObject
{
    Q_OBJECT
public:
    explicit ProblemMarks(YamlEditor *editor);

    /// At most 1000 are shown. Without any, no trace is left.
    void show(const QList<Diagnostic> &problems);
    /// The places move along.
    void follow(const TextEdits &edits);
    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    /// All at this byte, a line each; empty: none.
    [[nodiscard]] QString textAt(qsizetype offset) const;
    /// All in this line, from 0.
    [[nodiscard]] QString textOfLine(qsizetype line) const;
    /// The one behind or before this byte, from the other end where there is no more; -1: there is none.
    [[nodiscard]] int next(qsizetype offset, bool isForward) const;
    [[nodiscard]] TextRange rangeOf(int problem) const { return m_places.at(problem).range; }
    [[nodiscard]] QString textOf(int problem) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }

private:
    struct Marked
    {
        Diagnostic problem;
        TextRange range;
    };

    [[nodiscard]] TextRange placeOf(const SourceRange &range) const;

    YamlEditor &m_editor;
    QList<Marked> m_places; ///< in the order of the text
};

} // namespace clustero
