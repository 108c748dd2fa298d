// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/checkreport.h"

#include "app/github/githubhost.h"
#include "models/logs/errorrules.h"
#include "models/logs/links.h"
#include "models/runs/failures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype mostSummary = 60'000, mostMessage = 2000, mostTitle = 250, mostDescription = 140, mostAnnotations = 1000;
constexpr qsizetype mostRows = 200, mostFailures = 20;

// In English whatever the language of the window: a whole team reads it.

QString counted(qsizetype count, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(count == 1 ? one : many));
}

/// Text within a cell of a table.
QString cell(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_{}\\[\\]<>|#~])"));
    return text.left(200).simplified().replace(special, QStringLiteral("\\\\1"));
}

QString fenced(const QString &text)
{
    QString safe = text.left(2000);
    return QStringLiteral("```\n") + safe.replace(QLatin1String("```"), QLatin1String("`` `")) + QStringLiteral("\n```\n");
}

QString durationOf(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && to.isValid() ? QStringLiteral("%1 s").arg(static_cast<double>(from.msecsTo(to)) / 1000.0, 0, 'f', 1)
                                          : QString();
}

QString conclusionOf(State state)
{
    switch (state) {
    case State::Passed: return QStringLiteral("success");
    case State::TimedOut: return QStringLiteral("timed_out");
    case State::Cancelled:
    case State::Interrupted: return QStringLiteral("cancelled");
    case State::Skipped: return QStringLiteral("skipped");
    default: return QStringLiteral("failure");
    }
}

QString sign(State state)
{
    switch (state) {
    case State::Passed: return QStringLiteral("✅");
    case State::Failed:
    case State::TimedOut: return QStringLiteral("❌");
    case State::Running:
    case State::Pulling: return QStringLiteral("▶️");
    default: return isFinal(state) ? QStringLiteral("⚪") : QStringLiteral("⏳");
    }
}

QString strandTable(const Run &run)
{
    QString text = QStringLiteral("| Strand | State | Duration | Steps |\n|---|---|---|---|\n");
    for (const StrandRun &strand : run.strands.mid(0, mostRows)) {
        QStringList steps;
        for (const StepRun &step : strand.steps.mid(0, 20))
            steps.append(sign(step.state) + u' ' + cell(step.name));
        const QString state =
            strand.reason.isEmpty() ? inWords(strand.state) : QStringLiteral("%1: %2").arg(inWords(strand.state), cell(strand.reason));
        text += QStringLiteral("| %1 | %2 %3 | %4 | %5 |\n")
                    .arg(cell(strand.name), sign(strand.state), state, durationOf(strand.startedAt, strand.finishedAt),
                         steps.join(QLatin1String(", ")));
    }
    if (run.strands.size() > mostRows)
        text += QStringLiteral("\n… and %1.\n").arg(counted(run.strands.size() - mostRows, "more strand", "more strands"));
    return text;
}

QString failureTexts(const Run &run)
{
    QString text;
    const QList<StepRef> failed = failuresOf(run);
    for (const StepRef &ref : failed.mid(0, mostFailures)) {
        const StrandRun &strand = run.strands.at(ref.strand);
        const StepRun &step = strand.steps.at(ref.step);
        text += QStringLiteral("\n**%1 · %2**: %3\n").arg(cell(strand.name), cell(step.name), cell(outcomeText(step)));
        if (!step.command.isEmpty())
            text += fenced(quotedForShell(step.command));
    }
    return text;
}

QString titleOf(const Run &run, CheckReport::Status status)
{
    if (status == CheckReport::Status::Queued)
        return QStringLiteral("Waiting to run");
    if (status == CheckReport::Status::InProgress) {
        const auto running = std::count_if(run.strands.begin(), run.strands.end(), [](const StrandRun &strand) {
            return strand.state == State::Running || strand.state == State::Pulling;
        });
        return running > 0 ? counted(running, "strand running", "strands running") : QStringLiteral("Running");
    }
    const QList<StepRef> failed = failuresOf(run);
    if (!failed.isEmpty() && run.state != State::Passed) {
        const StrandRun &strand = run.strands.at(failed.constFirst().strand);
        const StepRun &step = strand.steps.at(failed.constFirst().step);
        return QStringLiteral("%1 in %2 failed: %3").arg(step.name, strand.name, outcomeText(step)).left(mostTitle);
    }
    const QString took = durationOf(run.startedAt, run.finishedAt);
    const QString state = run.reason.isEmpty() ? inWords(run.state) : run.reason;
    return (took.isEmpty() ? state : QStringLiteral("%1 in %2").arg(state, took)).left(mostTitle);
}

const QList<std::pair<CheckReport::Status, QString>> &statusNames()
{
    static const QList<std::pair<CheckReport::Status, QString>> names{{CheckReport::Status::Queued, QStringLiteral("queued")},
                                                                      {CheckReport::Status::InProgress, QStringLiteral("in_progress")},
                                                                      {CheckReport::Status::Completed, QStringLiteral("completed")}};
    return names;
}

QString nameOf(CheckReport::Status status)
{
    return statusNames().at(static_cast<qsizetype>(status)).second;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

} // namespace

std::optional<ReportTarget> reportTarget(const Event &event, const QString &commit)
{
    const bool isOfApp = event.headers.value(QStringLiteral("x-github-hook-installation-target-type")) == QLatin1String("integration") ||
                         !event.headers.contains(QStringLiteral("x-github-hook-installation-target-type"));
    if (eventName(event).source != QLatin1String("github") || !isOfApp)
        return std::nullopt;
    const QJsonObject payload = QJsonDocument::fromJson(payloadText(event)).object();
    ReportTarget target;
    target.app = event.headers.value(QStringLiteral("x-github-hook-installation-target-id")).toLongLong();
    target.installation = payload[QLatin1String("installation")][QLatin1String("id")].toInteger();
    target.repository = payload[QLatin1String("repository")][QLatin1String("full_name")].toString();
    target.commit = commit.toLower();
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{40}\\z"));
    if (target.app <= 0 || target.installation <= 0 || !isRepositoryName(target.repository) || !hash.match(target.commit).hasMatch())
        return std::nullopt;
    return target;
}

std::optional<CheckAnnotation> annotationOf(const QString &visibleLine, const QString &strand, const QString &step,
                                            const std::function<QString(const QString &path)> &place)
{
    static const ErrorRules rules;
    const bool isError = rules.matches(visibleLine.toUtf8());
    const bool isWarning = !isError && visibleLine.contains(QLatin1String("warning:"), Qt::CaseInsensitive);
    if (!isError && !isWarning)
        return std::nullopt;
    for (const LogLink &link : findLinks(visibleLine.left(8000))) {
        const QString path = link.kind == LogLink::Kind::File && link.line > 0 ? place(link.target) : QString();
        if (path.isEmpty())
            continue;
        return CheckAnnotation{path, link.line, isWarning, visibleLine.trimmed().left(mostMessage),
                               QStringLiteral("%1 · %2").arg(strand, step).left(mostTitle)};
    }
    return std::nullopt;
}

CheckReport checkReport(const Run &run, const ReportTarget &target, const QList<CheckAnnotation> &annotations)
{
    CheckReport report;
    report.run = run.id.value;
    report.target = target;
    report.name = run.pipeline.left(200);
    report.status = isFinal(run.state)                                       ? CheckReport::Status::Completed
                    : run.startedAt.isValid() || run.state == State::Running ? CheckReport::Status::InProgress
                                                                             : CheckReport::Status::Queued;
    report.title = titleOf(run, report.status);
    report.startedAt = run.startedAt;
    QString summary = QStringLiteral("Run %1 of %2").arg(run.number).arg(cell(run.pipeline)) + QStringLiteral("\n\n") + strandTable(run);
    if (report.status == CheckReport::Status::Completed) {
        report.conclusion = conclusionOf(run.state);
        report.completedAt = run.finishedAt;
        summary += failureTexts(run);
        report.annotations = annotations.mid(0, mostAnnotations);
        if (annotations.size() > mostAnnotations)
            summary += QStringLiteral("\nOnly the first %1 annotations are shown.\n").arg(mostAnnotations);
    }
    report.summary = cutText(summary, mostSummary);
    return report;
}

bool supersedes(const CheckReport &later, const CheckReport &earlier)
{
    return later.status >= earlier.status && earlier.status != CheckReport::Status::Completed && later != earlier;
}

QByteArray toJson(const CheckReport &report)
{
    QJsonArray annotations;
    for (const CheckAnnotation &annotation : report.annotations)
        annotations.append(QJsonObject{{QStringLiteral("path"), annotation.path},
                                       {QStringLiteral("line"), annotation.line},
                                       {QStringLiteral("warning"), annotation.isWarning},
                                       {QStringLiteral("message"), annotation.message},
                                       {QStringLiteral("title"), annotation.title}});
    const QJsonObject json{{QStringLiteral("run"), report.run},
                           {QStringLiteral("app"), report.target.app},
                           {QStringLiteral("installation"), report.target.installation},
                           {QStringLiteral("repository"), report.target.repository},
                           {QStringLiteral("commit"), report.target.commit},
                           {QStringLiteral("name"), report.name},
                           {QStringLiteral("status"), nameOf(report.status)},
                           {QStringLiteral("conclusion"), report.conclusion},
                           {QStringLiteral("title"), report.title},
                           {QStringLiteral("summary"), report.summary},
                           {QStringLiteral("startedAt"), timeText(report.startedAt)},
                           {QStringLiteral("completedAt"), timeText(report.completedAt)},
                           {QStringLiteral("annotations"), annotations}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CheckReport checkReportFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    CheckReport report;
    report.run = text("run");
    report.target = {object.value(QLatin1String("app")).toInteger(), object.value(QLatin1String("installation")).toInteger(),
                     text("repository"), text("commit")};
    report.name = text("name");
    for (const auto &[status, name] : statusNames()) {
        if (name == text("status"))
            report.status = status;
    }
    report.conclusion = text("conclusion");
    report.title = text("title");
    report.summary = text("summary");
    report.startedAt = timeFrom(object.value(QLatin1String("startedAt")));
    report.completedAt = timeFrom(object.value(QLatin1String("completedAt")));
    for (const QJsonValue &each : object.value(QLatin1String("annotations")).toArray())
        report.annotations.append({each[QLatin1String("path")].toString(), each[QLatin1String("line")].toInt(1),
                                   each[QLatin1String("warning")].toBool(), each[QLatin1String("message")].toString(),
                                   each[QLatin1String("title")].toString()});
    return report;
}

QJsonObject checkRunFields(const CheckReport &report, bool isNew, qsizetype firstAnnotation)
{
    QJsonObject fields{{QStringLiteral("status"), nameOf(report.status)}};
    if (isNew) {
        fields.insert(QStringLiteral("name"), report.name);
        fields.insert(QStringLiteral("head_sha"), report.target.commit);
        fields.insert(QStringLiteral("external_id"), report.run);
    }
    if (report.startedAt.isValid())
        fields.insert(QStringLiteral("started_at"), timeText(report.startedAt));
    if (report.status == CheckReport::Status::Completed) {
        fields.insert(QStringLiteral("conclusion"), report.conclusion);
        if (report.completedAt.isValid())
            fields.insert(QStringLiteral("completed_at"), timeText(report.completedAt));
    }
    QJsonArray annotations;
    for (const CheckAnnotation &annotation : report.annotations.mid(firstAnnotation, annotationsARequest))
        annotations.append(
            QJsonObject{{QStringLiteral("path"), annotation.path},
                        {QStringLiteral("start_line"), annotation.line},
                        {QStringLiteral("end_line"), annotation.line},
                        {QStringLiteral("annotation_level"), annotation.isWarning ? QStringLiteral("warning") : QStringLiteral("failure")},
                        {QStringLiteral("message"), annotation.message},
                        {QStringLiteral("title"), annotation.title}});
    QJsonObject output{{QStringLiteral("title"), report.title}, {QStringLiteral("summary"), report.summary}};
    if (!annotations.isEmpty())
        output.insert(QStringLiteral("annotations"), annotations);
    fields.insert(QStringLiteral("output"), output);
    return fields;
}

QJsonObject statusFields(const CheckReport &report)
{
    const QString state = report.status != CheckReport::Status::Completed ? QStringLiteral("pending")
                          : report.conclusion == QLatin1String("success") || report.conclusion == QLatin1String("skipped")
                              ? QStringLiteral("success")
                          : report.conclusion == QLatin1String("cancelled") ? QStringLiteral("error")
                                                                            : QStringLiteral("failure");
    QString description = report.title;
    if (description.size() > mostDescription)
        description = description.left(mostDescription - 1) + u'…';
    return {{QStringLiteral("state"), state},
            {QStringLiteral("description"), description},
            {QStringLiteral("context"), QStringLiteral("clustero/") + report.name}};
}

QString cutText(const QString &text, qsizetype bytes)
{
    const QByteArray all = text.toUtf8();
    if (all.size() <= bytes)
        return text;
    const QString note = QStringLiteral("\n\n") + QStringLiteral("… cut, because it is too long.");
    qsizetype end = std::max<qsizetype>(0, bytes - note.toUtf8().size());
    while (end > 0 && (static_cast<unsigned char>(all.at(end)) & 0xC0) == 0x80)
        --end;
    return QString::fromUtf8(all.left(end)) + note;
}

std::optional<RerunWish> rerunWish(const Event &event)
{
    const EventName name = eventName(event);
    const bool isRun = name.name == QLatin1String("check_run"), isSuite = name.name == QLatin1String("check_suite");
    if (name.source != QLatin1String("github") || (!isRun && !isSuite))
        return std::nullopt;
    const QJsonObject payload = QJsonDocument::fromJson(payloadText(event)).object();
    const QJsonValue check = payload.value(name.name);
    if (payload.value(QLatin1String("action")).toString() != QLatin1String("rerequested"))
        return std::nullopt;
    RerunWish wish;
    wish.app = check[QLatin1String("app")][QLatin1String("id")].toInteger();
    wish.repository = payload[QLatin1String("repository")][QLatin1String("full_name")].toString();
    wish.commit = check[QLatin1String("head_sha")].toString();
    wish.run = isRun ? check[QLatin1String("external_id")].toString() : QString();
    wish.sender = payload[QLatin1String("sender")][QLatin1String("login")].toString();
    if (isRun && !isRunId(wish.run)) // a check of somebody else
        return std::nullopt;
    return wish;
}

} // namespace clustero
