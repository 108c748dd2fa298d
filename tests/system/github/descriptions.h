// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace clustero {

/// What fetch-descriptions brought.
class Descriptions
{
public:
    /// Empty: all is there. Else why it is not.
    [[nodiscard]] static QString missing()
    {
        QProcess fetch;
        fetch.setProcessChannelMode(QProcess::MergedChannels);
        fetch.start(QStringLiteral(CLUSTERO_GITHUB_TESTS "/fetch-descriptions"), {folder()});
        if (!fetch.waitForFinished(180'000))
            return QStringLiteral("fetch-descriptions does not end");
        return fetch.exitCode() == 0 ? QString() : QString::fromLocal8Bit(fetch.readAll()).trimmed();
    }

    [[nodiscard]] static QString folder() { return QStringLiteral(CLUSTERO_GITHUB_DESCRIPTIONS); }
    [[nodiscard]] static QString file(const QString &name) { return folder() + u'/' + name; }

    struct Output
    {
        int status = -1;
        QByteArray text;
    };
    /// Runs a script beside this file with node.
    [[nodiscard]] static Output node(const QString &script, const QStringList &words)
    {
        QProcess process;
        process.setWorkingDirectory(folder());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("node"), QStringList{QStringLiteral(CLUSTERO_GITHUB_TESTS "/") + script} + words);
        process.waitForFinished(120'000);
        return {process.exitCode(), process.readAll()};
    }
};

} // namespace clustero
