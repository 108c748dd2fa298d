// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace clustero {

// Parts of Slack's messages ("Block Kit"), each within its limits: longer texts are cut, with an ellipsis.

/// Foreign text for `mrkdwn`: no mention, link or entity comes of it. Line ends and what cannot be seen become spaces.
[[nodiscard]] QString inert(const QString &text, qsizetype most = 200);
/// The same as `code`.
[[nodiscard]] QString inertCode(const QString &text, qsizetype most = 200);
/// A sentence of ours that may have `code` in it and foreign text: the same, but longer, and back quotes stay.
[[nodiscard]] QString inertSentence(const QString &text, qsizetype most = 1500);
/// As many of the last lines as fit into a section, in a code block. Nothing for no lines.
[[nodiscard]] QString codeBlock(const QStringList &lines);
/// A moment as the reader's own clock says it.
[[nodiscard]] QString momentText(qint64 msSinceEpoch);

/// \p markdown: made of the above. Not empty.
[[nodiscard]] QJsonObject sectionBlock(const QString &markdown, const QString &id = {});
[[nodiscard]] QJsonObject contextBlock(const QString &markdown);
[[nodiscard]] QJsonObject actionsBlock(const QList<QJsonObject> &elements);

struct ButtonLook
{
    QString style = {};        ///< `primary`, `danger`; empty: neither
    QString confirmation = {}; ///< question that is asked first, plain text; empty: none
    QString confirm = {};      ///< what its buttons say
    QString deny = {};
};
[[nodiscard]] QJsonObject button(const QString &text, const QString &action, const QString &value, const ButtonLook &look = {});

/// \p text: what notifications show, made of the above.
[[nodiscard]] QJsonObject chatMessage(const QString &text, const QList<QJsonObject> &blocks = {});
/// One sentence of ours.
[[nodiscard]] QJsonObject sentenceMessage(const QString &sentence);

/// What stands in front of a run, so that it is found again.
[[nodiscard]] QString messageBlockId(const QString &subject, bool isDetails);

/// Keys, tokens and passwords of known forms are gone: for lines that were not masked when they were written.
[[nodiscard]] QString withoutCredentials(const QString &line);

} // namespace clustero
