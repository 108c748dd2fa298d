// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace clustero {

/// A PostgreSQL of one's own, on a socket in a folder of its own. As root it runs as `nobody`.
class PostgresServer
{
public:
    ~PostgresServer() { stop(); }

    /// Makes it the first time. False: it did not come up.
    bool start();
    /// Ends it at once, without a word to those who are connected; waits until it is gone.
    void stop();
    /// libpq's keywords.
    [[nodiscard]] QString options() const;
    /// Why it did not work, for people.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    [[nodiscard]] QStringList asSomebody(const QStringList &words) const;

    QTemporaryDir m_folder{QStringLiteral("/tmp/clustero-pg-XXXXXX")};
    QProcess m_process;
    QString m_programs;
    QString m_problem;
};

} // namespace clustero
