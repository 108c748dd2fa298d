// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/github/fakegithub.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

namespace clustero {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

constexpr qsizetype mostAnnotations = 50, mostOutput = 65535, mostDescription = 140;

/// Why GitHub refuses a check run's fields; empty: it does not.
QString checkRunProblem(const QJsonObject &fields)
{
    const QJsonObject output = fields.value(s("output")).toObject();
    const QString status = fields.value(s("status")).toString();
    const QString conclusion = fields.value(s("conclusion")).toString();
    static const QStringList conclusions{s("action_required"), s("cancelled"), s("failure"),  s("neutral"),
                                         s("success"),         s("skipped"),   s("timed_out")};
    if (!status.isEmpty() && !QStringList{s("queued"), s("in_progress"), s("completed")}.contains(status))
        return s("status is not one of those that Apps may set");
    if (status == s("completed") && conclusion.isEmpty())
        return s("conclusion is missing");
    if (!conclusion.isEmpty() && !conclusions.contains(conclusion))
        return s("conclusion is unknown");
    if (fields.contains(s("output")) && (output.value(s("title")).toString().isEmpty() || output.value(s("summary")).toString().isEmpty()))
        return s("output needs title and summary");
    for (const char *key : {"summary", "text"}) {
        if (output.value(s(key)).toString().toUtf8().size() > mostOutput)
            return s("Only 65535 characters are allowed; %1").arg(s(key));
    }
    const QJsonArray annotations = output.value(s("annotations")).toArray();
    if (annotations.size() > mostAnnotations)
        return s("Only 50 annotations can be submitted in one API request");
    for (const QJsonValue &annotation : annotations) {
        const bool isOneLine = annotation[s("start_line")] == annotation[s("end_line")];
        if (annotation[s("path")].toString().isEmpty() || annotation[s("message")].toString().isEmpty() ||
            annotation[s("start_line")].toInt() < 1 ||
            !QStringList{s("notice"), s("warning"), s("failure")}.contains(annotation[s("annotation_level")].toString()) ||
            (!isOneLine && annotation.toObject().contains(s("start_column"))) || annotation[s("title")].toString().size() > 255)
            return s("annotation is not valid");
    }
    return {};
}

/// Fields of a request over those of the check run; annotations are added to those that are there.
void apply(QJsonObject &run, const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.key() != s("output"))
            run.insert(field.key(), field.value());
    }
    if (fields.contains(s("conclusion")))
        run.insert(s("status"), s("completed"));
    if (!fields.contains(s("output")))
        return;
    QJsonObject output = fields.value(s("output")).toObject();
    QJsonArray annotations = run.value(s("annotations")).toArray();
    for (const QJsonValue &annotation : output.take(s("annotations")).toArray())
        annotations.append(annotation);
    run.insert(s("annotations"), annotations);
    run.insert(s("output"), output);
}

} // namespace

const QList<FakeGithub::Route> &FakeGithub::routes()
{
    static const QString repository = s("([^/]+/[^/]+)");
    static const QList<Route> all{
        {"POST", s("/settings/apps/new"), Needs::Page, &FakeGithub::postManifest},
        {"POST", s("/organizations/([^/]+)/settings/apps/new"), Needs::Page, &FakeGithub::postManifest},
        {"POST", s("/app-manifests/([^/]+)/conversions"), Needs::Nothing, &FakeGithub::convertManifest},
        {"GET", s("/app"), Needs::App, &FakeGithub::getApp},
        {"GET", s("/app/installations"), Needs::App, &FakeGithub::listInstallations},
        {"POST", s("/app/installations/(\\d+)/access_tokens"), Needs::App, &FakeGithub::newToken},
        {"GET", s("/repos/%1/installation").arg(repository), Needs::App, &FakeGithub::getInstallationOf},
        {"GET", s("/app/hook/config"), Needs::App, &FakeGithub::getHook},
        {"PATCH", s("/app/hook/config"), Needs::App, &FakeGithub::patchHook},
        {"GET", s("/app/hook/deliveries"), Needs::App, &FakeGithub::listDeliveries},
        {"GET", s("/app/hook/deliveries/(\\d+)"), Needs::App, &FakeGithub::getDelivery},
        {"POST", s("/app/hook/deliveries/(\\d+)/attempts"), Needs::App, &FakeGithub::redeliver},
        {"GET", s("/installation/repositories"), Needs::Installation, &FakeGithub::listRepositories},
        {"GET", s("/repos/%1/contents/(.+)").arg(repository), Needs::Installation, &FakeGithub::getContents},
        {"POST", s("/repos/%1/check-runs").arg(repository), Needs::Installation, &FakeGithub::createCheckRun},
        {"PATCH", s("/repos/%1/check-runs/(\\d+)").arg(repository), Needs::Installation, &FakeGithub::updateCheckRun},
        {"GET", s("/repos/%1/commits/([^/]+)/check-runs").arg(repository), Needs::Installation, &FakeGithub::listCheckRuns},
        {"POST", s("/repos/%1/statuses/([0-9a-f]+)").arg(repository), Needs::Installation, &FakeGithub::createStatus},
    };
    return all;
}

FakeRepository *FakeGithub::repositoryOf(const Call &call)
{
    for (FakeRepository &repository : call.installation->repositories) {
        if (repository.fullName == call.captured.value(0))
            return &repository;
    }
    return nullptr;
}

FakeGithub::Reply FakeGithub::postManifest(Call &call)
{
    QByteArray body = call.body;
    const QUrlQuery form(QString::fromUtf8(body.replace('+', "%20")));
    const QJsonObject manifest = QJsonDocument::fromJson(form.queryItemValue(s("manifest"), QUrl::FullyDecoded).toUtf8()).object();
    const QUrl redirect(manifest.value(s("redirect_url")).toString());
    const QJsonObject hook = manifest.value(s("hook_attributes")).toObject();
    const QString hookHost = QUrl(hook.value(s("url")).toString()).host();
    if (!manifest.contains(s("url")) || manifest.value(s("name")).toString().size() > 34 || !redirect.isValid() ||
        (manifest.contains(s("hook_attributes")) && hookHost.isEmpty()))
        return {422, "<h1>Invalid GitHub App configuration</h1>", "text/html"};
    const QString code = QUuid::createUuid().toString(QUuid::Id128);
    QJsonObject kept = manifest;
    kept.insert(s("owner"), call.captured.value(0, s("acme")));
    m_codes.insert(code, kept);
    QUrl back = redirect;
    QUrlQuery query(back);
    query.addQueryItem(s("code"), code);
    query.addQueryItem(s("state"), call.queryValue(s("state")));
    back.setQuery(query);
    return {302, {}, "text/html", {{"Location", back.toString(QUrl::FullyEncoded).toUtf8()}}};
}

FakeGithub::Reply FakeGithub::convertManifest(Call &call)
{
    if (!m_codes.contains(call.captured.at(0)))
        return refusal(404, s("Not Found"));
    const QJsonObject manifest = m_codes.take(call.captured.at(0));
    FakeApp made{.id = 0, .key = {}};
    made.name = manifest.value(s("name")).toString();
    made.slug = made.name.toLower().replace(u' ', u'-');
    made.owner = manifest.value(s("owner")).toString();
    made.permissions = manifest.value(s("default_permissions")).toObject();
    made.events = manifest.value(s("default_events")).toArray();
    made.hook = QUrl(manifest.value(s("hook_attributes")).toObject().value(s("url")).toString());
    if (!made.hook.isEmpty())
        made.webhookSecret = QUuid::createUuid().toByteArray(QUuid::Id128);
    const FakeApp &kept = addApp(made);
    QJsonObject answer = appJson(kept);
    answer.insert(s("client_id"), s("Iv1.fake"));
    answer.insert(s("client_secret"), s("not used"));
    answer.insert(s("webhook_secret"),
                  kept.webhookSecret.isEmpty() ? QJsonValue::Null : QJsonValue(QString::fromLatin1(kept.webhookSecret)));
    answer.insert(s("pem"), QString::fromLatin1(kept.key.privatePem));
    return json(answer, 201);
}

FakeGithub::Reply FakeGithub::getApp(Call &call)
{
    return json(appJson(*call.app));
}

FakeGithub::Reply FakeGithub::listInstallations(Call &call)
{
    QJsonArray all;
    for (const FakeInstallation &installation : call.app->installations)
        all.append(installationJson(*call.app, installation));
    return paged(call, all);
}

FakeGithub::Reply FakeGithub::getInstallationOf(Call &call)
{
    for (const FakeInstallation &installation : std::as_const(call.app->installations)) {
        for (const FakeRepository &repository : installation.repositories) {
            if (repository.fullName == call.captured.at(0))
                return json(installationJson(*call.app, installation));
        }
    }
    return refusal(404, s("Not Found"));
}

FakeGithub::Reply FakeGithub::newToken(Call &call)
{
    const qint64 wanted = call.captured.at(0).toLongLong();
    for (const FakeInstallation &each : call.app->installations) {
        if (each.id != wanted)
            continue;
        if (each.isSuspended)
            return refusal(403, s("This installation has been suspended"));
        const QByteArray token = "ghs_" + QByteArray::number(call.app->id) + '_' + QUuid::createUuid().toByteArray(QUuid::Id128);
        m_tokens.insert(token, {call.app->id, wanted, now().addSecs(m_tokenLife)});
        if (onToken)
            onToken(token);
        return json({{s("token"), QString::fromLatin1(token)},
                     {s("expires_at"), now().addSecs(m_tokenLife).toString(Qt::ISODate)},
                     {s("permissions"), each.permissions.isEmpty() ? call.app->permissions : each.permissions},
                     {s("repository_selection"), s("selected")}},
                    201);
    }
    return refusal(404, s("Not Found"));
}

FakeGithub::Reply FakeGithub::listRepositories(Call &call)
{
    QJsonArray all;
    for (const FakeRepository &repository : call.installation->repositories)
        all.append(repositoryJson(repository));
    return paged(call, all, s("repositories"));
}

FakeGithub::Reply FakeGithub::getContents(Call &call)
{
    const FakeRepository *repository = repositoryOf(call);
    const QString path = call.captured.at(1);
    if (repository == nullptr)
        return refusal(404, s("Not Found"));
    const auto entry = [&](const QString &name, const QByteArray &text, bool isFile) {
        const QString at = s("/repos/%1/contents/%2").arg(repository->fullName, name);
        const QString page = web().toString() + s("/%1/blob/%2/%3").arg(repository->fullName, repository->defaultBranch, name);
        QJsonObject object{{s("type"), isFile ? s("file") : s("dir")},
                           {s("size"), text.size()},
                           {s("name"), name.section(u'/', -1)},
                           {s("path"), name},
                           {s("sha"), QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex())},
                           {s("url"), apiAddress(at)},
                           {s("git_url"), apiAddress(at)},
                           {s("html_url"), page},
                           {s("download_url"), page}};
        object.insert(s("_links"), QJsonObject{{s("git"), apiAddress(at)}, {s("html"), page}, {s("self"), apiAddress(at)}});
        return object;
    };
    if (repository->files.contains(path)) {
        const QByteArray text = repository->files.value(path);
        if (call.headers.value("accept").contains("raw"))
            return {200, text, "application/vnd.github.raw+json; charset=utf-8"};
        QJsonObject object = entry(path, text, true);
        object.insert(s("content"), QString::fromLatin1(text.toBase64()));
        object.insert(s("encoding"), s("base64"));
        return json(object);
    }
    QJsonArray listing;
    for (auto file = repository->files.begin(); file != repository->files.end(); ++file) {
        if (file.key().startsWith(path + u'/') && !file.key().mid(path.size() + 1).contains(u'/'))
            listing.append(entry(file.key(), *file, true));
    }
    return listing.isEmpty() ? refusal(404, s("Not Found")) : Reply{200, QJsonDocument(listing).toJson(QJsonDocument::Compact)};
}

FakeGithub::Reply FakeGithub::getHook(Call &call)
{
    QJsonObject config{{s("content_type"), s("json")}, {s("insecure_ssl"), s("0")}};
    if (!call.app->hook.isEmpty())
        config.insert(s("url"), call.app->hook.toString());
    if (!call.app->webhookSecret.isEmpty())
        config.insert(s("secret"), s("********"));
    return json(config);
}

FakeGithub::Reply FakeGithub::patchHook(Call &call)
{
    const QJsonObject fields = call.json();
    if (fields.contains(s("url")))
        call.app->hook = QUrl(fields.value(s("url")).toString());
    if (fields.contains(s("secret")))
        call.app->webhookSecret = fields.value(s("secret")).toString().toUtf8();
    return getHook(call);
}

FakeGithub::Reply FakeGithub::listDeliveries(Call &call)
{
    const int size = std::min(m_pageSize, std::max(1, call.queryValue(s("per_page")).toInt()));
    const qint64 cursor = call.queryValue(s("cursor")).toLongLong();
    QJsonArray page;
    qint64 next = 0;
    for (auto delivery = call.app->deliveries.crbegin(); delivery != call.app->deliveries.crend(); ++delivery) {
        if (cursor != 0 && delivery->id > cursor)
            continue;
        if (page.size() == size) {
            next = delivery->id;
            break;
        }
        page.append(deliveryJson(*call.app, *delivery));
    }
    Reply reply{200, QJsonDocument(page).toJson(QJsonDocument::Compact)};
    if (next != 0)
        reply.headers.insert("Link", '<' + apiAddress(call.path).toUtf8() + "?per_page=" + QByteArray::number(size) +
                                         "&cursor=" + QByteArray::number(next) + ">; rel=\"next\"");
    return reply;
}

FakeGithub::Reply FakeGithub::getDelivery(Call &call)
{
    for (const FakeDelivery &delivery : std::as_const(call.app->deliveries)) {
        if (delivery.id != call.captured.at(0).toLongLong())
            continue;
        QJsonObject object = deliveryJson(*call.app, delivery);
        object.insert(s("url"), call.app->hook.toString());
        object.insert(s("request"),
                      QJsonObject{{s("headers"), QJsonObject{{s("X-GitHub-Event"), delivery.event},
                                                             {s("X-GitHub-Delivery"), delivery.guid},
                                                             {s("X-GitHub-Enterprise-Host"), web().host()},
                                                             {s("X-GitHub-Hook-Installation-Target-ID"), QString::number(call.app->id)},
                                                             {s("X-Hub-Signature-256"), s("sha256=") + QString(64, u'0')},
                                                             {s("Content-Type"), s("application/json")}}},
                                  {s("payload"), delivery.payload}});
        object.insert(s("response"), QJsonObject{{s("headers"), QJsonObject()}, {s("payload"), s("")}});
        return json(object);
    }
    return refusal(404, s("Not Found"));
}

FakeGithub::Reply FakeGithub::redeliver(Call &call)
{
    for (const FakeDelivery &delivery : std::as_const(call.app->deliveries)) {
        if (delivery.id != call.captured.at(0).toLongLong())
            continue;
        FakeDelivery again = delivery;
        again.id = ++m_lastId;
        again.at = now();
        again.isRedelivery = true;
        call.app->deliveries.append(again);
        return json({}, 202);
    }
    return refusal(404, s("Not Found"));
}

FakeGithub::Reply FakeGithub::createCheckRun(Call &call)
{
    const QJsonObject fields = call.json();
    if (repositoryOf(call) == nullptr)
        return refusal(404, s("Not Found"));
    const QJsonObject &granted = call.installation->permissions.isEmpty() ? call.app->permissions : call.installation->permissions;
    if (granted.value(s("checks")).toString() != s("write")) {
        Reply reply = refusal(403, s("Resource not accessible by integration"));
        reply.headers.insert("X-Accepted-GitHub-Permissions", "checks=write");
        return reply;
    }
    QString problem = checkRunProblem(fields);
    if (fields.value(s("name")).toString().isEmpty() || fields.value(s("head_sha")).toString().size() != 40)
        problem = s("name or head_sha is missing");
    if (!problem.isEmpty())
        return refusal(422, problem);
    QJsonObject run{{s("id"), ++m_lastId}, {s("app"), call.app->id}, {s("status"), s("queued")}};
    apply(run, fields);
    m_checkRuns[call.captured.at(0)].append(run);
    return json(checkRunJson(call.captured.at(0), run), 201);
}

FakeGithub::Reply FakeGithub::updateCheckRun(Call &call)
{
    if (const QString problem = checkRunProblem(call.json()); !problem.isEmpty())
        return refusal(422, problem);
    for (QJsonObject &run : m_checkRuns[call.captured.at(0)]) {
        if (run.value(s("id")).toInteger() != call.captured.at(1).toLongLong() || run.value(s("app")).toInteger() != call.app->id)
            continue;
        apply(run, call.json());
        return json(checkRunJson(call.captured.at(0), run));
    }
    return refusal(404, s("Not Found"));
}

FakeGithub::Reply FakeGithub::listCheckRuns(Call &call)
{
    QJsonArray found;
    for (const QJsonObject &run : std::as_const(m_checkRuns[call.captured.at(0)])) {
        const QString name = call.queryValue(s("check_name"));
        if (run.value(s("head_sha")).toString() == call.captured.at(1) && (name.isEmpty() || run.value(s("name")).toString() == name))
            found.prepend(checkRunJson(call.captured.at(0), run));
    }
    return paged(call, found, s("check_runs"));
}

FakeGithub::Reply FakeGithub::createStatus(Call &call)
{
    QJsonObject fields = call.json();
    const QString state = fields.value(s("state")).toString();
    if (repositoryOf(call) == nullptr)
        return refusal(404, s("Not Found"));
    if (!QStringList{s("error"), s("failure"), s("pending"), s("success")}.contains(state))
        return refusal(422, s("state is not valid"));
    if (fields.value(s("description")).toString().size() > mostDescription)
        return refusal(422, s("description is too long (maximum is 140 characters)"));
    fields.insert(s("sha"), call.captured.at(1));
    m_statuses[call.captured.at(0)].append(fields);
    const QString time = now().toString(Qt::ISODate);
    return json({{s("url"), apiAddress(call.path)},
                 {s("avatar_url"), QJsonValue::Null},
                 {s("id"), ++m_lastId},
                 {s("node_id"), s("S_1")},
                 {s("state"), state},
                 {s("description"), fields.contains(s("description")) ? fields.value(s("description")) : QJsonValue::Null},
                 {s("target_url"), fields.contains(s("target_url")) ? fields.value(s("target_url")) : QJsonValue::Null},
                 {s("context"), fields.value(s("context")).toString(s("default"))},
                 {s("created_at"), time},
                 {s("updated_at"), time},
                 {s("creator"), userJson(s("clustero[bot]"), false)}},
                201);
}

QList<QJsonObject> FakeGithub::checkRuns(const QString &repository) const
{
    return m_checkRuns.value(repository);
}

QList<QJsonObject> FakeGithub::statuses(const QString &repository) const
{
    return m_statuses.value(repository);
}

} // namespace clustero
