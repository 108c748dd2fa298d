// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/registrylogin.h"

#include "app/net/answer.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

namespace clustero {

namespace {

constexpr qint64 maximumConfig = 4 * 1024 * 1024;
constexpr qint64 maximumHelperOutput = 256 * 1024;

// The key that docker has always used for its own registry.
QString serverOf(const QString &registry)
{
    return registry == u"docker.io" ? u"https://index.docker.io/v1/"_qs : registry;
}

QString hostOf(QString key)
{
    for (const QStringView scheme : {u"https://", u"http://"}) {
        if (key.startsWith(scheme))
            key.remove(0, scheme.size());
    }
    key.truncate(key.indexOf(u'/') < 0 ? key.size() : key.indexOf(u'/'));
    return key == u"index.docker.io" || key == u"registry-1.docker.io" ? u"docker.io"_qs : key;
}

// The entry of exactly the server's key, or of another spelling of the same host.
QJsonValue entryFor(const QJsonObject &entries, const QString &registry)
{
    if (const QJsonValue exact = entries.value(serverOf(registry)); !exact.isUndefined())
        return exact;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (hostOf(entry.key()) == registry)
            return entry.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

auto unusable(const QString &why)
{
    return failure(u"docker-config"_qs, u"Docker's config.json has no usable login: %1. Log in again with: docker login"_qs.arg(why));
}

Result<LoginSource> storedLogin(const QJsonObject &entry, const QString &server)
{
    LoginSource source;
    source.server = server;
    source.identityToken = entry.value(u"identitytoken").toString();
    source.user = entry.value(u"username").toString();
    source.password = entry.value(u"password").toString();
    const QString encoded = entry.value(u"auth").toString();
    if (encoded.isEmpty())
        return source;
    const QByteArray::FromBase64Result result =
        QByteArray::fromBase64Encoding(encoded.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray decoded = result ? *result : QByteArray();
    const qsizetype colon = decoded.indexOf(':');
    if (colon <= 0)
        return unusable(u"the \"auth\" of %1 is not user:password in Base64"_qs.arg(server));
    source.user = QString::fromUtf8(decoded.left(colon));
    source.password = QString::fromUtf8(decoded.mid(colon + 1));
    while (source.password.endsWith(QChar(0)))
        source.password.chop(1);
    return source;
}

RegistryLogin asHeader(const LoginSource &source)
{
    RegistryLogin login;
    QJsonObject header;
    if (!source.identityToken.isEmpty()) {
        header = {{u"identitytoken"_qs, source.identityToken}, {u"serveraddress"_qs, source.server}};
        login.user = source.user.isEmpty() ? u"<token>"_qs : source.user;
        login.secret = source.identityToken;
    } else if (!source.user.isEmpty()) {
        header = {{u"username"_qs, source.user}, {u"password"_qs, source.password}, {u"serveraddress"_qs, source.server}};
        login.user = source.user;
        login.secret = source.password;
    } else {
        return login;
    }
    login.header = QJsonDocument(header).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding);
    return login;
}

// Engine API: the helper reads the server's address and answers JSON, or a message on standard output.
QCoro::Task<Result<LoginSource>> askHelper(QString helper, QString server, std::chrono::milliseconds limit)
{
    const QString name = u"docker-credential-"_qs + helper;
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        co_return failure(u"credential-helper"_qs, u"Docker's config.json asks for the program %1, which is not installed."_qs.arg(name));
    QProcess process;
    QTimer timer;
    timer.setSingleShot(true);
    const Answer<QString> ended;
    process.setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(&process, &QProcess::finished, &process, [ended] { ended.give({}); });
    QObject::connect(&process, &QProcess::errorOccurred, &process, [ended, &process] { ended.give(process.errorString()); });
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, [ended, &process] {
        if (process.bytesAvailable() > maximumHelperOutput)
            ended.give(u"it wrote too much"_qs);
    });
    QObject::connect(&timer, &QTimer::timeout, &process, [ended, limit] {
        ended.give(u"it did not answer within %1 s"_qs.arg(std::chrono::duration_cast<std::chrono::seconds>(limit).count()));
    });
    timer.start(limit);
    process.start(program, {u"get"_qs});
    process.write(server.toUtf8());
    process.closeWriteChannel();
    const QString problem = co_await ended.wait();
    if (problem.isEmpty()) {
        const QByteArray output = process.readAllStandardOutput();
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            co_return helperLogin(output, server);
        if (output.contains("credentials not found"))
            co_return LoginSource{};
        co_return failure(u"credential-helper"_qs, u"The program %1 failed with exit status %2."_qs.arg(name).arg(process.exitCode()));
    }
    process.disconnect();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(1000);
    }
    co_return failure(u"credential-helper"_qs, u"The program %1 gave no login: %2."_qs.arg(name, problem));
}

} // namespace

RegistryLogin loginOf(const QString &user, const QString &password, const QString &registry)
{
    LoginSource source;
    source.server = serverOf(registry);
    source.user = user;
    source.password = password;
    return asHeader(source);
}

Result<LoginSource> loginSource(const QByteArray &config, const QString &registry)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(config, &error);
    if (!document.isObject())
        return unusable(u"it is not a JSON object (%1, byte %2)"_qs.arg(error.errorString()).arg(error.offset));
    const QJsonObject root = document.object();
    const QString server = serverOf(registry);
    QString helper = entryFor(root.value(u"credHelpers").toObject(), registry).toString();
    if (helper.isEmpty())
        helper = root.value(u"credsStore").toString();
    static const QRegularExpression plainName(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\z"_qs);
    if (!helper.isEmpty() && !plainName.match(helper).hasMatch())
        return unusable(u"the credential helper has a name that is not allowed"_qs);
    const Result<LoginSource> stored = storedLogin(entryFor(root.value(u"auths").toObject(), registry).toObject(), server);
    if (helper.isEmpty())
        return stored;
    LoginSource source = stored.value_or(LoginSource{});
    source.server = server;
    source.helper = helper;
    return source;
}

Result<LoginSource> helperLogin(const QByteArray &output, const QString &server)
{
    const QJsonDocument document = QJsonDocument::fromJson(output);
    const QString user = document.object().value(u"Username").toString();
    const QString secret = document.object().value(u"Secret").toString();
    if (user.isEmpty() || secret.isEmpty())
        return failure(u"credential-helper"_qs, u"The credential helper's answer for %1 has no user name and secret."_qs.arg(server));
    LoginSource source;
    source.server = server;
    if (user == u"<token>")
        source.identityToken = secret;
    else {
        source.user = user;
        source.password = secret;
    }
    return source;
}

QCoro::Task<RegistryLogin> registryLogin(QString configFile, QString registry, std::chrono::milliseconds limit)
{
    RegistryLogin none;
    QFile file(configFile);
    if (!file.exists())
        co_return none;
    if (!file.open(QIODevice::ReadOnly)) {
        none.problem = u"%1 cannot be read: %2."_qs.arg(configFile, file.errorString());
        co_return none;
    }
    const QByteArray config = file.read(maximumConfig);
    file.close();
    Result<LoginSource> source = loginSource(config, registry);
    if (source && !source->helper.isEmpty()) {
        const LoginSource stored = *source;
        source = co_await askHelper(stored.helper, stored.server, limit);
        const bool nothing = !source || (source->user.isEmpty() && source->identityToken.isEmpty());
        if (nothing && (!stored.user.isEmpty() || !stored.identityToken.isEmpty()))
            source = stored;
    }
    if (source)
        co_return asHeader(*source);
    none.problem = source.error().sentence;
    co_return none;
}

QString dockerConfigFile()
{
    const QString folder = qEnvironmentVariable("DOCKER_CONFIG");
    return (folder.isEmpty() ? QDir::homePath() + u"/.docker"_qs : folder) + u"/config.json"_qs;
}

} // namespace clustero
