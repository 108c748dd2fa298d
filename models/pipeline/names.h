// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace clustero {

/// `[a-z][a-z0-9_-]*[a-z0-9]`: names of strands, steps and artifacts.
[[nodiscard]] bool isName(QStringView text);
/// The nearest valid name, empty where nothing of the text can be kept.
[[nodiscard]] QString nameFrom(const QString &text);
/// `[A-Za-z_][A-Za-z0-9_]*`: names of environment variables.
[[nodiscard]] bool isVariableName(QStringView text);
/// A reference as container engines take it: `node:20`, `ghcr.io/acme/tool@sha256:…`.
[[nodiscard]] bool isImageReference(QStringView text);
/// `name`, `uid` or `uid:gid`.
[[nodiscard]] bool isUser(QStringView text);

/// The text in back quotes for a sentence: shortened, control characters replaced.
[[nodiscard]] QString quoted(const QString &text);

/// Finds the known name that somebody probably meant. Bounded: after a budget of comparisons it finds nothing
/// more, so that a file with thousands of misspelt names stays cheap.
class Suggester
{
public:
    explicit Suggester(qsizetype budget = 50'000) : m_budget(budget) {}
    /// The nearest candidate within a third of the word's length (at least one edit), or empty.
    [[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

private:
    qsizetype m_budget;
};

/// ` Did you mean `build`?`, or empty without a suggestion.
[[nodiscard]] QString didYouMean(const QString &suggestion);

} // namespace clustero
