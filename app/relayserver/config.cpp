// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/config.h"

#include "models/events/event.h"
#include "models/yaml/yamltree.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QUrl>

#include <limits>

namespace clustero::relay {

namespace {

/// Puts one key's text into a configuration; what it should have been, or nothing if it is that.
using Set = QString (*)(Config &config, const QString &text);

template<qint64 Config::*member>
QString setBytes(Config &config, const QString &text)
{
    const auto bytes = parseBytes(text);
    if (!bytes || *bytes <= 0)
        return QStringLiteral("a size such as 25MiB");
    config.*member = *bytes;
    return {};
}

template<int Config::*member, int most>
QString setNumber(Config &config, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return QStringLiteral("a whole number from 1 to %1").arg(most);
    config.*member = number;
    return {};
}

template<QString Config::*member>
QString setText(Config &config, const QString &text)
{
    config.*member = text;
    return {};
}

template<std::chrono::seconds Config::*member>
QString setSeconds(Config &config, const QString &text)
{
    const auto seconds = parseSeconds(text);
    if (!seconds || *seconds > std::chrono::hours(1))
        return QStringLiteral("a time such as 30s, at most 1h");
    config.*member = *seconds;
    return {};
}

QString setListen(Config &config, const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    const uint port = text.mid(colon + 1).toUInt(&isPort);
    QString address = text.left(qMax<qsizetype>(colon, 0));
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1, address.size() - 2);
    if (colon < 1 || !isPort || port > 65535 || address.isEmpty())
        return QStringLiteral("an address and a port, such as 0.0.0.0:8090 or [::]:8090");
    config.listenAddress = address;
    config.listenPort = static_cast<quint16>(port);
    return {};
}

QString setPublicAddress(Config &config, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return QStringLiteral("an address such as https://relay.example.org");
    config.publicAddress = text.endsWith(u'/') ? text.chopped(1) : text;
    return {};
}

QString setAdminToken(Config &config, const QString &text)
{
    config.adminTokenHash = QByteArray::fromHex(text.toLatin1());
    if (config.adminTokenHash.size() != 32 || text.size() != 64)
        return QStringLiteral("64 hexadecimal digits; `clustero-relay token` makes them");
    return {};
}

QString setKeep(Config &config, const QString &text)
{
    const auto seconds = parseSeconds(text);
    if (!seconds)
        return QStringLiteral("a time such as 7d");
    config.retention.keepSeconds = seconds->count();
    return {};
}

QString setKeepBytes(Config &config, const QString &text)
{
    const auto bytes = parseBytes(text);
    if (!bytes || *bytes <= 0)
        return QStringLiteral("a size such as 1GiB");
    config.retention.keepBytes = *bytes;
    return {};
}

QString setBodyLimit(Config &config, const QString &text)
{
    const QString problem = setBytes<&Config::bodyBytes>(config, text);
    return problem.isEmpty() && config.bodyBytes > maximumEventBytes ? QStringLiteral("a size of at most 25MiB") : problem;
}

QString setMetrics(Config &config, const QString &text)
{
    config.hasMetrics = text == QLatin1String("true");
    return config.hasMetrics || text == QLatin1String("false") ? QString() : QStringLiteral("true or false");
}

const QMap<QString, Set> &keys()
{
    static const QMap<QString, Set> keys{
        {QStringLiteral("listen"), setListen},
        {QStringLiteral("public-address"), setPublicAddress},
        {QStringLiteral("certificate"), setText<&Config::certificateFile>},
        {QStringLiteral("certificate-key"), setText<&Config::keyFile>},
        {QStringLiteral("store"), setText<&Config::storeFolder>},
        {QStringLiteral("postgresql"), setText<&Config::postgresql>},
        {QStringLiteral("admin-token-sha256"), setAdminToken},
        {QStringLiteral("keep"), setKeep},
        {QStringLiteral("keep-bytes"), setKeepBytes},
        {QStringLiteral("keep-free"), setBytes<&Config::keepFreeBytes>},
        {QStringLiteral("body-limit"), setBodyLimit},
        {QStringLiteral("body-memory"), setBytes<&Config::bodyMemoryBytes>},
        {QStringLiteral("rate"), setNumber<&Config::rate, 1'000'000>},
        {QStringLiteral("burst"), setNumber<&Config::burst, 1'000'000>},
        {QStringLiteral("connections"), setNumber<&Config::connections, 1'000'000>},
        {QStringLiteral("subscribers"), setNumber<&Config::subscribers, 1'000'000>},
        {QStringLiteral("slow-after"), setSeconds<&Config::slowAfter>},
        {QStringLiteral("request-timeout"), setSeconds<&Config::requestTimeout>},
        {QStringLiteral("metrics"), setMetrics},
    };
    return keys;
}

tl::unexpected<Error> badConfig(const QString &fileName, int line, const QString &why)
{
    return failure(QStringLiteral("bad-config"), QStringLiteral("%1:%2: %3").arg(fileName).arg(line).arg(why));
}

} // namespace

std::optional<qint64> parseBytes(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,18}) ?(B|kB|KiB|MB|MiB|GB|GiB|TB|TiB)?$"));
    static const QMap<QString, qint64> units{{QStringLiteral("B"), 1},
                                             {QStringLiteral("kB"), 1000},
                                             {QStringLiteral("KiB"), 1024},
                                             {QStringLiteral("MB"), 1'000'000},
                                             {QStringLiteral("MiB"), 1 << 20},
                                             {QStringLiteral("GB"), 1'000'000'000},
                                             {QStringLiteral("GiB"), 1 << 30},
                                             {QStringLiteral("TB"), 1'000'000'000'000},
                                             {QStringLiteral("TiB"), qint64{1} << 40}};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 unit = units.value(match.captured(2), 1);
    const qint64 count = match.captured(1).toLongLong();
    if (count > std::numeric_limits<qint64>::max() / unit)
        return std::nullopt;
    return count * unit;
}

std::optional<std::chrono::seconds> parseSeconds(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,8})([smhd])$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(1).toLongLong() == 0)
        return std::nullopt;
    const QChar unit = match.captured(2).at(0);
    const qint64 seconds = unit == u's' ? 1 : unit == u'm' ? 60 : unit == u'h' ? 3600 : 86'400;
    return std::chrono::seconds(match.captured(1).toLongLong() * seconds);
}

Result<Config> readConfig(const QByteArray &text, const QString &fileName)
{
    Config config;
    const YamlReading yaml = readYaml(text, {.bytes = 1024 * 1024, .nodes = 1000, .depth = 10, .expansion = 1000});
    if (!yaml.diagnostics.isEmpty())
        return badConfig(fileName, yaml.diagnostics.constFirst().range.line, yaml.diagnostics.constFirst().message);
    if (yaml.tree.isEmpty())
        return config;
    const YamlNode &root = yaml.tree.resolved(yaml.tree.root());
    if (root.kind != YamlNode::Kind::Mapping)
        return badConfig(fileName, 1, QStringLiteral("there must be keys with values, such as `listen: 127.0.0.1:8090`"));
    for (size_t i = 0; i + 1 < root.children.size(); i += 2) {
        const YamlNode &key = yaml.tree.resolved(root.children[i]);
        const YamlNode &value = yaml.tree.resolved(root.children[i + 1]);
        const Set set = keys().value(key.text);
        if (!set)
            return badConfig(fileName, key.range.line,
                             QStringLiteral("`%1` is not known. There are: %2").arg(key.text, keys().keys().join(u", ")));
        const QString wanted = value.kind == YamlNode::Kind::Scalar ? set(config, value.text) : QStringLiteral("one value");
        if (!wanted.isEmpty())
            return badConfig(fileName, value.range.line, QStringLiteral("`%1` must be %2").arg(key.text, wanted));
    }
    if (config.certificateFile.isEmpty() != config.keyFile.isEmpty())
        return badConfig(fileName, 1, QStringLiteral("`certificate` and `certificate-key` must both be there, or neither"));
    return config;
}

Result<Config> loadConfig(const QString &fileName)
{
    QFile file(fileName);
    if (fileName == systemConfigFile && !file.exists())
        return Config();
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            QStringLiteral("bad-config"),
            QStringLiteral("The configuration %1 cannot be read (%2). Check its name, owner and mode.").arg(fileName, file.errorString()));
    return readConfig(file.read(1024 * 1024 + 1), fileName);
}

QStringList needsRestart(const Config &running, const Config &wanted)
{
    QStringList keys;
    if (running.listenAddress != wanted.listenAddress || running.listenPort != wanted.listenPort)
        keys << QStringLiteral("listen");
    if (running.storeFolder != wanted.storeFolder || running.keepFreeBytes != wanted.keepFreeBytes)
        keys << QStringLiteral("store");
    if (running.postgresql != wanted.postgresql)
        keys << QStringLiteral("postgresql");
    if (running.certificateFile.isEmpty() != wanted.certificateFile.isEmpty())
        keys << QStringLiteral("certificate");
    return keys;
}

} // namespace clustero::relay
