// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/diagnosis.h"

#include "app/events/listenerlock.h"
#include "app/session/setupchecks.h"
#include "app/settings/connections.h"
#include "app/settings/settings.h"
#include "app/supervisor/stepprotocol.h"
#include "models/base/redaction.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QSysInfo>
#include <QThread>
#include <QUrl>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostSecrets = 200;
constexpr qsizetype mostErrors = 40;
constexpr int runsShown = 20;
constexpr qint64 logBytes = 8 * 1024;
constexpr qsizetype logLines = 30;
constexpr qsizetype longestLine = 400;

/// Lines under headings.
class Report
{
public:
    void section(const QString &title) { m_lines << QString() << QStringLiteral("## ") + title; }
    void line(const QString &text) { m_lines << text; }
    void fact(const QString &name, const QString &value)
    {
        line(QStringLiteral("%1: %2").arg(name, value.isEmpty() ? QStringLiteral("-") : value));
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines;
};

QString variable(const char *name)
{
    return qEnvironmentVariable(name);
}

void tellSystem(Report &report, const QStringList &surroundings)
{
    report.line(QStringLiteral("# Clustero diagnostics"));
    report.line(
        QStringLiteral("Written %1. Look through it before you pass it on.").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)));
    report.section(QStringLiteral("Versions and system"));
    report.fact(QStringLiteral("Clustero"), QStringLiteral(CLUSTERO_VERSION));
    report.fact(QStringLiteral("Qt"),
                QStringLiteral("%1 (built with %2)").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    report.fact(QStringLiteral("System"), QSysInfo::prettyProductName());
    report.fact(QStringLiteral("Kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    report.fact(QStringLiteral("Processor"),
                QStringLiteral("%1, %2 threads").arg(QSysInfo::currentCpuArchitecture()).arg(QThread::idealThreadCount()));
    report.fact(QStringLiteral("Locale"), QLocale().name());
    for (const char *name : {"XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "container"}) {
        if (!variable(name).isEmpty())
            report.fact(QString::fromLatin1(name), variable(name));
    }
    for (const QString &fact : surroundings)
        report.line(fact);
}

QCoro::Task<> tellChecks(Report &report, Secrets &secrets)
{
    using Check = SetupLine::Check;
    report.section(QStringLiteral("Engine, sandbox, Git, keychain"));
    constexpr Check checks[] = {Check::Engine, Check::Sandbox, Check::Git, Check::Keychain};
    for (const Check check : checks) {
        const SetupLine found = co_await checkSetup(secrets, check, QString());
        const QString sign = found.outcome == SetupLine::Outcome::Good ? QStringLiteral("+ ") : QStringLiteral("- ");
        for (const QString &line : found.found.split(u'\n'))
            report.line(sign + line);
    }
}

void tellSettings(Report &report, const QString &configuration)
{
    report.section(QStringLiteral("Settings"));
    const QString file = configuration + QStringLiteral("/clustero.ini");
    const QSettings store(file, QSettings::IniFormat);
    const QStringList keys = store.allKeys();
    for (const QString &key : keys.mid(0, 200))
        report.fact(key, store.value(key).toStringList().join(QStringLiteral(", ")));
    if (keys.isEmpty())
        report.line(QStringLiteral("All as they come."));
    for (const QString &warning : settings::warnings())
        report.line(QStringLiteral("- ") + warning);
}

/// The server only: what follows may be all that is needed to post there.
QString serverOf(const QString &address)
{
    const QUrl url(address);
    return QStringLiteral("%1://%2%3").arg(url.scheme(), url.host(), url.port() < 0 ? QString() : u':' + QString::number(url.port()));
}

void tellConnections(Report &report, const DiagnosisParts &parts)
{
    report.section(QStringLiteral("Connections"));
    const Result<Connections> connections = readConnections(connectionsFile(parts.configuration));
    if (!connections) {
        report.line(QStringLiteral("- ") + connections.error().sentence);
        return;
    }
    for (const RelayConnection &relay : connections->relays)
        report.line(QStringLiteral("relay at %1, source %2")
                        .arg(serverOf(relay.url), relay.source.isEmpty() ? QStringLiteral("any") : relay.source));
    for (const SmeeConnection &smee : connections->smee)
        report.line(QStringLiteral("smee channel at %1").arg(serverOf(smee.url)));
    for (const GithubConnection &github : connections->github)
        report.line(
            QStringLiteral("GitHub App %1 at %2, events %3")
                .arg(github.appId)
                .arg(serverOf(github.webUrl), github.channel.isEmpty() ? QStringLiteral("asked for") : QStringLiteral("by a channel")));
    for (const SlackConnection &slack : connections->slack)
        report.line(QStringLiteral("Slack workspace %1 at %2").arg(slack.team, serverOf(slack.apiUrl)));
    for (const JiraConnection &jira : connections->jira)
        report.line(QStringLiteral("Jira %1 at %2, token: %3, comments: %4")
                        .arg(jira.isCloud ? QStringLiteral("Cloud") : QStringLiteral("Data Center"), serverOf(jira.site),
                             jira.hasToken ? QStringLiteral("yes") : QStringLiteral("no"),
                             jira.comments ? QStringLiteral("yes") : QStringLiteral("no")));
    for (const QString &problem : connections->problems)
        report.line(QStringLiteral("- ") + problem);
    report.line(ListenerLock::isHeld(parts.store.paths()) ? QStringLiteral("Some process receives events.")
                                                          : QStringLiteral("No process receives events."));
}

QString duration(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && to.isValid() ? QStringLiteral("%1 ms").arg(from.msecsTo(to)) : QStringLiteral("-");
}

QStringList tailOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - logBytes));
    const bool isCut = file.pos() > 0;
    QStringList lines = QString::fromUtf8(file.read(logBytes)).split(u'\n', Qt::SkipEmptyParts);
    if (isCut && !lines.isEmpty())
        lines.removeFirst(); // half a secret would not be found
    return lines.mid(std::max<qsizetype>(0, lines.size() - logLines));
}

void tellFailedRun(Report &report, Store &store, const RunId &id)
{
    report.section(QStringLiteral("The last run that did not pass"));
    const Result<Run> run = store.run(id);
    if (!run) {
        report.line(run.error().sentence);
        return;
    }
    report.fact(QStringLiteral("Run"),
                QStringLiteral("%1 #%2, %3, started by %4").arg(run->pipeline).arg(run->number).arg(toString(run->state), run->trigger));
    report.fact(QStringLiteral("Reason"), run->reason);
    for (const StrandRun &strand : run->strands) {
        report.line(QStringLiteral("strand %1: %2 %3").arg(strand.name, toString(strand.state), strand.reason));
        for (const StepRun &step : strand.steps) {
            report.line(QStringLiteral("  step %1 (%2): %3, exit %4, %5 %6")
                            .arg(step.name, step.image, toString(step.state),
                                 step.exitCode ? QString::number(*step.exitCode) : QStringLiteral("-"),
                                 duration(step.startedAt, step.finishedAt), step.reason));
            if (step.state != State::Failed && step.state != State::TimedOut)
                continue;
            for (const QString &line : tailOf(store.paths().logPath(run->id, strand.name, step.name)))
                report.line(QStringLiteral("    | ") + line);
        }
    }
}

void tellRuns(Report &report, Store &store)
{
    report.section(QStringLiteral("Last runs"));
    const Result<QList<RunSummary>> runs = store.summaries(RunId(), runsShown);
    if (!runs) {
        report.line(runs.error().sentence);
        return;
    }
    for (const RunSummary &run : *runs)
        report.line(QStringLiteral("%1 #%2: %3").arg(run.pipeline).arg(run.number).arg(toString(run.state)));
    if (runs->isEmpty())
        report.line(QStringLiteral("None."));
    const auto failed = std::find_if(runs->begin(), runs->end(), [](const RunSummary &run) {
        return isFinal(run.state) && run.state != State::Passed && run.state != State::Skipped;
    });
    if (failed != runs->end())
        tellFailedRun(report, store, failed->id);
}

/// All forms of all secrets that Clustero keeps; nothing where they cannot be read.
QCoro::Task<Result<QByteArrayList>> knownSecrets(Secrets &secrets)
{
    QByteArrayList masks;
    const Result<QStringList> names = co_await secrets.names();
    if (!names)
        co_return failure(names);
    for (const QString &name : names->mid(0, mostSecrets)) {
        const Result<QByteArray> value = co_await secrets.get(name);
        if (!value && value.error().code != QLatin1String("no-secret"))
            co_return failure(value);
        if (!value)
            continue;
        masks += secretMasks(*value);
        if (value->size() < 4)
            masks += *value;
        QByteArray escaped = *value; // as JSON and INI files write it
        masks += escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        masks += value->toHex();
    }
    co_return masks;
}

/// No line longer than fits; only what has been looked through may be cut.
QString cut(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.size() > longestLine)
            line = line.left(longestLine) + QStringLiteral(" …");
    }
    return lines.join(u'\n');
}

} // namespace

QCoro::Task<QString> diagnose(DiagnosisParts parts)
{
    Report report;
    tellSystem(report, parts.surroundings);
    co_await tellChecks(report, parts.secrets);
    tellSettings(report, parts.configuration);
    tellConnections(report, parts);
    if (!parts.lastErrors.isEmpty()) {
        report.section(QStringLiteral("What was told last"));
        for (const QString &error : parts.lastErrors.mid(std::max<qsizetype>(0, parts.lastErrors.size() - mostErrors)))
            report.line(error);
    }
    tellRuns(report, parts.store);
    const Result<QByteArrayList> known = co_await knownSecrets(parts.secrets);
    QString text = report.text();
    const QString home = QDir::homePath();
    if (home.size() > 1)
        text.replace(home, QStringLiteral("~"));
    if (known)
        text = withoutWords(text, *known);
    text = cut(withoutTokens(text));
    if (!known)
        text += QStringLiteral(
                    "\nThe keychain could not be read (%1), so secrets that do not look like tokens could not be removed. Look through "
                    "the text.\n")
                    .arg(known.error().code);
    co_return text;
}

} // namespace clustero
