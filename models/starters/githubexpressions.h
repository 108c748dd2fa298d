// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <QRegularExpression>

namespace clustero {

/// What expressions of a GitHub job can mean here.
struct GithubScope
{
    QMap<QString, QString> matrix;    ///< the one value of each axis that is taken
    QMap<QString, QString> variables; ///< of `env`
    QMap<QString, QString> secrets;   ///< variable, name in the keychain
};

/// A text with its `${{ … }}` replaced.
struct Expanded
{
    QString text;
    bool isWhole = true;    ///< all of them could be
    QString problem;        ///< the first that could not
    QStringList secrets;    ///< that it uses as `$NAME`
    bool usesShell = false; ///< some became variables of the shell
};

[[nodiscard]] Expanded expanded(const QString &text, const GithubScope &scope);

/// The keychain's name for a secret that a text consists of; empty: it does not.
[[nodiscard]] QString secretOf(const QString &text);
[[nodiscard]] QString secretName(const QString &githubs);
/// Whether a secret of that keychain name is the token that GitHub gives its runners.
[[nodiscard]] bool isRunnersOwn(const QString &secret);
/// Whether a condition says no more than that everything went well so far.
[[nodiscard]] bool isAlwaysTrue(const QString &condition);
/// Whether Clustero sets that variable itself.
[[nodiscard]] bool isSetHere(const QString &variable);

} // namespace clustero
