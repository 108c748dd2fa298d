// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace clustero {

/// A script beside this file, run by node with Slack's libraries, while this process goes on.
class SdkScript
{
public:
    /// Empty: all is there. Else why it is not.
    [[nodiscard]] static QString missing()
    {
        QProcess fetch;
        fetch.setProcessChannelMode(QProcess::MergedChannels);
        fetch.start(QStringLiteral(CLUSTERO_SLACK_TESTS "/fetch-sdk"), {folder()});
        if (!fetch.waitForFinished(180'000))
            return QStringLiteral("fetch-sdk does not end");
        return fetch.exitCode() == 0 ? QString() : QString::fromLocal8Bit(fetch.readAll()).trimmed();
    }

    [[nodiscard]] static QString folder() { return QStringLiteral(CLUSTERO_SLACK_SDK); }

    explicit SdkScript(const QString &script, const QStringList &words = {})
    {
        m_process.setWorkingDirectory(folder());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { m_said += m_process.readAll(); });
        m_process.start(QStringLiteral("node"), QStringList{script} + words);
    }
    ~SdkScript()
    {
        m_process.disconnect();
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(SdkScript)

    [[nodiscard]] static QString beside(const QString &name) { return QStringLiteral(CLUSTERO_SLACK_TESTS "/") + name; }
    [[nodiscard]] bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] int status() const { return m_process.exitCode(); }
    [[nodiscard]] QStringList lines() const { return QString::fromUtf8(m_said).split(u'\n', Qt::SkipEmptyParts); }
    [[nodiscard]] QByteArray said() const { return m_said; }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace clustero
