// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/includerules.h"

#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

struct Rule
{
    const char *folder;
    const char *mayInclude; ///< folders, with a space between; its own is always allowed, models are to app and ui
};

// README.md, "Who may include whom", is this table in words.
constexpr Rule rules[] = {
    {"models/base", ""},
    {"models/pipeline", "models/base"},
    {"models/yaml", "models/base models/pipeline"},
    {"models/starters", "models/base models/pipeline models/yaml"},
    {"models/events", "models/base"},
    {"models/triggers", "models/base models/pipeline models/events"},
    {"models/plan", "models/base models/pipeline"},
    {"models/runs", "models/base models/pipeline models/yaml models/triggers models/events models/plan"},
    {"models/wire", "models/base models/pipeline models/events models/runs"},
    {"models/layout", "models/base"},
    {"models/logs", "models/base"},
    {"models/reports", "models/base"},
    {"models/manual", "models/base models/pipeline models/chatops"},
    {"models/notices", "models/base models/pipeline models/plan models/runs"},
    {"models/items",
     "models/base models/pipeline models/yaml models/triggers models/events models/plan models/runs models/layout models/logs "
     "models/reports models/notices"},

    {"models/chatops", "models/base models/pipeline models/triggers models/plan models/runs models/items"},

    {"app/net", ""},
    {"app/supervisor", ""},
    {"app/settings", ""},
    {"app/secrets", ""},
    {"app/store", ""},
    {"app/sandbox", ""},
    {"app/git", "app/store"},
    {"app/engine", "app/net"},
    {"app/logs", "app/supervisor"},
    {"app/github", "app/net app/secrets app/settings app/store"},
    {"app/slack", "app/net app/secrets app/settings app/store"},
    {"app/jira", "app/net app/secrets app/settings app/store"},
    {"app/relay", "app/net app/settings app/secrets app/store"},
    {"app/publish", "app/net app/engine app/store"},
    {"app/runner", "app/engine app/publish app/sandbox app/supervisor app/git app/store app/secrets"},
    {"app/events", "app/git app/settings app/store"},
    {"app/session",
     "app/events app/net app/supervisor app/settings app/secrets app/store app/sandbox app/git app/engine app/github app/slack app/jira "
     "app/relay app/publish app/runner app/logs"},
    {"app/cli", "app/session app/events app/settings app/store app/secrets app/git app/engine app/supervisor app/relay app/github "
                "app/slack app/jira app/net"},
    {"app/relayserver", ""},
    {"app/desktop", "app/session app/settings app/logs ui"},
    {"ui", "app/session app/settings app/logs"},
};

const Rule *ruleOf(const QString &folder)
{
    const auto found =
        std::find_if(std::begin(rules), std::end(rules), [&](const Rule &rule) { return folder == QLatin1String(rule.folder); });
    return found == std::end(rules) ? nullptr : found;
}

/// The path inside the tree that an include means; empty if it is no file of the tree.
QString included(const QString &root, const QString &file, const QString &name)
{
    if (!layerOf(name).isEmpty() || name.startsWith(u"tests/"))
        return QDir::cleanPath(name);
    const QString beside = QDir::cleanPath(QFileInfo(file).path() + u'/' + name);
    return QFileInfo::exists(QDir(root).filePath(beside)) ? beside : QString();
}

void checkLine(const QString &root, const QString &file, qsizetype number, const QString &line, QStringList &found)
{
    static const QRegularExpression include(QStringLiteral(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re"));
    const auto match = include.match(line);
    if (!match.hasMatch())
        return;
    const QString name = match.captured(2);
    const QString from = layerOf(file);
    const QString target = included(root, file, name);
    const QString where = QStringLiteral("%1:%2: ").arg(file).arg(number);
    if (target.startsWith(u"tests/"))
        found.append(where + QStringLiteral("%1 may not include tests").arg(from));
    else if (!target.isEmpty() && !mayInclude(from, layerOf(target)))
        found.append(where + QStringLiteral("%1 may not include %2").arg(from, layerOf(target)));
    else if (target.isEmpty() && !mayIncludeSystem(from, name))
        found.append(where + QStringLiteral("%1 may not include <%2>").arg(from, name));
}

} // namespace

QString layerOf(const QString &path)
{
    const QStringList parts = QDir::cleanPath(path).split(u'/');
    if (parts.size() > 1 && parts.first() == u"ui")
        return QStringLiteral("ui");
    if (parts.size() > 2 && (parts.first() == u"models" || parts.first() == u"app"))
        return parts.at(0) + u'/' + parts.at(1);
    return {};
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    if (to.startsWith(u"models/") && !from.startsWith(u"models/"))
        return true;
    const Rule *rule = ruleOf(from);
    return rule && QString::fromLatin1(rule->mayInclude).split(u' ').contains(to);
}

bool mayIncludeSystem(const QString &from, const QString &header)
{
    static const QRegularExpression shows(QStringLiteral("^(Qt(Gui|Widgets|Svg|Quick)|Q(?!ByteArrayView|StringView)(Widget|Application|"
                                                         "GuiApplication|Painter|Pixmap|Image|Icon|Color|Font|Window|Action|"
                                                         "Graphics.*|.*Dialog|.*View|MainWindow|Label))(/|$)"));
    static const QRegularExpression doesInputOrOutput(
        QStringLiteral("^(Q(File|SaveFile|TemporaryFile|TemporaryDir|DirIterator|Process|Thread|ThreadPool|TcpSocket|TcpServer|"
                       "LocalSocket|LocalServer|NetworkAccessManager|WebSocket|Settings|SocketNotifier|Timer)|QtNetwork|QtConcurrent|QtSql|"
                       "QSql.*|fstream|filesystem|thread|future|unistd\\.h|fcntl\\.h|sys/.*|sqlite3\\.h|git2\\.h)(/|$)"));
    if (from.startsWith(u"models/"))
        return !shows.match(header).hasMatch() && !doesInputOrOutput.match(header).hasMatch();
    const bool mayShow = from == u"ui" || from == u"app/desktop";
    return mayShow || !shows.match(header).hasMatch();
}

QStringList forbiddenIncludes(const QString &root)
{
    QStringList found;
    QStringList reported;
    for (const QString &file : textFiles(root)) {
        const QString layer = layerOf(file);
        if (layer.isEmpty() || !(file.endsWith(u".h") || file.endsWith(u".cpp") || file.endsWith(u".c")))
            continue;
        if (!ruleOf(layer) && !reported.contains(layer)) {
            found.append(file +
                         QStringLiteral(":1: %1 has no rule; add it to the table in tests/architecture and to the README").arg(layer));
            reported.append(layer);
        }
        const QStringList lines = linesOf(root, file);
        for (qsizetype i = 0; i < lines.size(); ++i)
            checkLine(root, file, i + 1, lines.at(i), found);
    }
    return found;
}

} // namespace clustero
