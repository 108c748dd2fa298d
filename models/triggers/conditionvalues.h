// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textglob.h"

#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace clustero {

/// A trigger's value as texts: one, or a list; at most 100.
[[nodiscard]] QStringList wantedTexts(const QJsonValue &wanted);
/// An event's value as texts.
[[nodiscard]] QStringList foundTexts(const QJsonValue &found);

/// `main` or `release/*`; shortened.
[[nodiscard]] QString wantedInWords(const QJsonValue &wanted);
/// `main`, or a list; shortened.
[[nodiscard]] QString foundInWords(const QJsonValue &found);

/// A value as tables show it: text as it is, a list of texts with commas, nothing for null, anything else as JSON.
[[nodiscard]] QString shownValue(const QJsonValue &value);

[[nodiscard]] Result<QList<TextGlob>> globsOf(const QStringList &patterns, Qt::CaseSensitivity sensitivity);

/// Matches globs up to a number of steps.
class GlobWork
{
public:
    [[nodiscard]] bool anyMatches(const QList<TextGlob> &globs, const QString &text);
    [[nodiscard]] bool isOver() const { return m_left < 0; }

private:
    qsizetype m_left = 20'000'000;
};

} // namespace clustero
