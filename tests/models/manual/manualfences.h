// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace clustero {

/// A block of code in Markdown, with what stands behind the three backticks:
///   sh                 run by tests/system/manual; it has to end with status 0
///   sh exit=1          with this one
///   sh until=WORD      stopped (SIGINT) as soon as it has printed the word; has to end with status 0 then
///   sh engine          run where a container engine is (keychain: a keychain)
///   sh skip=WHY        not run: one of skipReasons
///   text output        its lines are found in the output of the block before, in this order; … stands for anything
///   yaml               a pipeline file, or a part of one from its top; `clustero validate` finds no error
///   yaml trigger-type  a trigger type
///   yaml relay         a configuration of the relay
///   yaml other         nothing of Clustero
///   … file=NAME        written to this file in the topic's folder before what follows is run (~ is the home folder)
struct ManualFence
{
    QString language;
    QStringList words;            ///< without a value
    QHash<QString, QString> keys; ///< with one
    QString text;
    int line = 0; ///< from 1
};

inline const QStringList skipReasons{
    QStringLiteral("opens-the-window"), QStringLiteral("needs-root"),    QStringLiteral("needs-github"),      QStringLiteral("needs-jira"),
    QStringLiteral("needs-slack"),      QStringLiteral("needs-a-relay"), QStringLiteral("needs-the-package"),
};

inline QList<ManualFence> fencesOf(const QString &markdown)
{
    QList<ManualFence> fences;
    bool isInside = false;
    int number = 0;
    for (const QString &line : markdown.split(u'\n')) {
        ++number;
        if (line.startsWith(QLatin1String("```"))) {
            isInside = !isInside;
            if (!isInside)
                continue;
            ManualFence fence;
            fence.line = number;
            for (const QString &word : line.mid(3).split(u' ', Qt::SkipEmptyParts)) {
                const qsizetype equals = word.indexOf(u'=');
                if (fence.language.isEmpty())
                    fence.language = word;
                else if (equals > 0)
                    fence.keys.insert(word.left(equals), word.mid(equals + 1));
                else
                    fence.words += word;
            }
            fences += fence;
        } else if (isInside) {
            fences.last().text += line + u'\n';
        }
    }
    return fences;
}

/// Whether it is a pipeline file, or a part of one.
inline bool isPipeline(const ManualFence &fence)
{
    return fence.language == QLatin1String("yaml") && fence.words.isEmpty();
}

/// A part of a pipeline file, made whole.
inline QString completedPipeline(const QString &yaml)
{
    QString text = yaml;
    if (!text.contains(QRegularExpression(QStringLiteral("^version:"), QRegularExpression::MultilineOption)))
        text.prepend(QStringLiteral("version: 1\n"));
    if (!text.contains(QRegularExpression(QStringLiteral("^(strands|source):"), QRegularExpression::MultilineOption)))
        text += QStringLiteral("strands: [{name: all, steps: [{type: host, cmd: ['true']}]}]\n");
    return text;
}

} // namespace clustero
