// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/desktop/driver.h"

#include "tests/system/desktop/tool.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTest>

#include <csignal>

namespace clustero {

namespace {

constexpr int patience = 15'000; ///< milliseconds

QByteArray xdotool(const QStringList &arguments)
{
    return outputOf(QStringLiteral("xdotool"), arguments).trimmed();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Of all that have the folder in their environment.
QList<qint64> processesOf(const QByteArray &folder)
{
    QList<qint64> found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        if (isNumber && contentOf(QStringLiteral("/proc/%1/environ").arg(pid)).contains(folder))
            found << pid;
    }
    return found;
}

bool isWindow(qint64 pid)
{
    return QFileInfo(QStringLiteral("/proc/%1/exe").arg(pid)).symLinkTarget() == QStringLiteral(CLUSTERO_DESKTOP);
}

bool isWaiter(qint64 pid)
{
    return contentOf(QStringLiteral("/proc/%1/cmdline").arg(pid)).contains("--wait-for-notices");
}

} // namespace

Driver::Driver() : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("CLUSTERO_DATA_DIR"), folder() + QStringLiteral("/data"));
    m_environment.insert(QStringLiteral("CLUSTERO_CACHE_DIR"), folder() + QStringLiteral("/cache"));
    m_environment.insert(QStringLiteral("CLUSTERO_CONFIG_DIR"), folder() + QStringLiteral("/config"));
    m_environment.remove(QStringLiteral("QT_SCALE_FACTOR"));
    write(stateFile(), "[setup]\noffered=true\n"); // no longer the very first start
}

Driver::~Driver()
{
    const QByteArray folder = m_folder.path().toLocal8Bit();
    for (const int signal : {SIGTERM, SIGKILL}) {
        for (const qint64 pid : processesOf(folder))
            ::kill(static_cast<pid_t>(pid), signal);
        if (QTest::qWaitFor([&] { return processesOf(folder).isEmpty(); }))
            break;
    }
    for (const auto &process : m_processes)
        process->waitForFinished(patience);
}

bool Driver::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patience);
}

QString Driver::project(const QString &name, const QByteArray &pipeline) const
{
    const QString project = folder() + QStringLiteral("/projects/") + name;
    return write(project + QStringLiteral("/.clustero.yaml"), pipeline) ? project : QString();
}

void Driver::writeSettings(const QByteArray &ini) const
{
    write(folder() + QStringLiteral("/config/clustero.ini"), ini);
}

QString Driver::windowProgram()
{
    return QStringLiteral(CLUSTERO_DESKTOP);
}

QProcess *Driver::startWindow(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(folder());
    // Files: what it leaves behind to wait for notifications writes there as well, after it has ended.
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(folder() + QStringLiteral("/complaints"), QIODevice::Append);
    process->start(windowProgram(), arguments);
    m_processes.push_back(std::move(process));
    return m_processes.back().get();
}

bool Driver::start(const QStringList &arguments)
{
    startWindow(arguments);
    return waitFor([this] { return !activeTitle().isEmpty() && find(QStringLiteral("frame"), QStringLiteral("Sidebar")); });
}

QProcess *Driver::startCommand(const QStringList &arguments, const QString &in)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(in.isEmpty() ? folder() : in);
    process->start(QStringLiteral(CLUSTERO_CLI), arguments);
    m_processes.push_back(std::move(process));
    return m_processes.back().get();
}

QByteArray Driver::command(const QStringList &arguments, const QString &in, int *status)
{
    QProcess *process = startCommand(arguments, in);
    const bool hasEnded = ends(process);
    if (status)
        *status = hasEnded ? process->exitCode() : -1;
    return process->readAllStandardOutput();
}

bool Driver::ends(QProcess *process) const
{
    return waitFor([process] { return process->state() == QProcess::NotRunning; });
}

QList<qint64> Driver::windowProcesses() const
{
    QList<qint64> found;
    for (const qint64 pid : processesOf(m_folder.path().toLocal8Bit())) {
        if (isWindow(pid) && !isWaiter(pid))
            found << pid;
    }
    return found;
}

QList<qint64> Driver::waiters() const
{
    QList<qint64> found;
    for (const qint64 pid : processesOf(m_folder.path().toLocal8Bit())) {
        if (isWindow(pid) && isWaiter(pid))
            found << pid;
    }
    return found;
}

AccessibleTree Driver::tree() const
{
    for (const qint64 pid : windowProcesses()) {
        const QString service = m_bus.serviceOf(pid);
        if (!service.isEmpty())
            return m_bus.tree(service);
    }
    return {};
}

std::optional<Accessible> Driver::find(const QString &role, const QString &name) const
{
    return clustero::find(tree(), role, name);
}

std::optional<Accessible> Driver::await(const QString &role, const QString &name) const
{
    std::optional<Accessible> found;
    AccessibleTree last;
    const bool isThere = waitFor([&] {
        last = tree();
        found = clustero::find(last, role, name);
        return found.has_value();
    });
    if (!isThere)
        qWarning().noquote() << QStringLiteral("No %1 “%2” in:\n%3").arg(role, name, toText(last));
    return found;
}

bool Driver::awaitGone(const QString &role, const QString &name) const
{
    return waitFor([&] { return !find(role, name); });
}

bool Driver::press(const QString &role, const QString &name) const
{
    const auto found = await(role, name);
    if (found)
        m_bus.press(*found);
    return found.has_value();
}

QString Driver::textOf(const QString &role, const QString &name) const
{
    const AccessibleTree all = tree();
    const auto found = clustero::find(all, role, name);
    if (!found)
        return {};
    QStringList texts{m_bus.text(*found)};
    for (const Accessible &node : all) {
        int at = node.parent;
        while (at >= 0 && all.at(at).path != found->path)
            at = all.at(at).parent;
        if (at >= 0 && !node.name.isEmpty())
            texts << node.name;
    }
    return texts.join(u'\n');
}

std::optional<Accessible> Driver::focused(const AccessibleTree &tree) const
{
    // Qt says of the current item of every list and of the current tab that they have the focus.
    const QStringList items{QStringLiteral("page tab"), QStringLiteral("tree item"), QStringLiteral("table cell"),
                            QStringLiteral("list item")};
    std::optional<Accessible> found;
    for (const Accessible &node : tree) {
        const bool isInside = node.role == u"filler" && node.name.isEmpty(); // the viewport of what has the focus
        if (node.is(Accessible::Focused) && !items.contains(node.role) && !isInside)
            found = node; // the innermost one
    }
    return found;
}

void Driver::keys(const QStringList &keys) const
{
    xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--clearmodifiers")} + keys);
}

void Driver::type(const QString &text) const
{
    xdotool({QStringLiteral("type"), QStringLiteral("--clearmodifiers"), text});
}

void Driver::click(const QPoint &point) const
{
    xdotool({QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y()), QStringLiteral("sleep"),
             QStringLiteral("0.1"), QStringLiteral("click"), QStringLiteral("1")});
}

void Driver::doubleClick(const QPoint &point) const
{
    xdotool({QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y()), QStringLiteral("sleep"),
             QStringLiteral("0.1"), QStringLiteral("click"), QStringLiteral("--repeat"), QStringLiteral("2"), QStringLiteral("--delay"),
             QStringLiteral("40"), QStringLiteral("1")});
}

void Driver::drag(const QPoint &from, const QPoint &to, bool releases) const
{
    constexpr int steps = 6;
    QStringList moves;
    const auto moveTo = [&moves](const QPoint &point) {
        moves << QStringLiteral("mousemove") << QString::number(point.x()) << QString::number(point.y()) << QStringLiteral("sleep")
              << QStringLiteral("0.03");
    };
    moveTo(from);
    moves << QStringLiteral("sleep") << QStringLiteral("0.1") << QStringLiteral("mousedown") << QStringLiteral("1");
    for (int i = 1; i <= steps; ++i)
        moveTo(from + (to - from) * i / steps);
    moveTo(to + QPoint(1, 1));
    xdotool(moves);
    if (releases)
        release();
}

void Driver::release() const
{
    xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
}

QRect Driver::placeOf(const QString &role, const QString &name) const
{
    const auto found = await(role, name);
    if (!found)
        return {};
    const double scale = std::max(1.0, m_environment.value(QStringLiteral("QT_SCALE_FACTOR")).toDouble());
    QRect last;
    QElapsedTimer still; // longer than between two pictures of something that glides
    waitFor([&] {
        const QRect now = m_bus.place(*found);
        if (now.isEmpty() || now != last) {
            last = now;
            still.start();
            return false;
        }
        return still.elapsed() >= 100;
    });
    return {(QPointF(last.topLeft()) * scale).toPoint(), (QSizeF(last.size()) * scale).toSize()};
}

bool Driver::clickOn(const QString &role, const QString &name) const
{
    const QRect place = placeOf(role, name);
    if (!place.isNull())
        click(place.center());
    return !place.isNull();
}

void Driver::crash() const
{
    for (const qint64 pid : windowProcesses())
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    waitFor([this] { return windowProcesses().isEmpty(); });
}

bool Driver::runCommand(const QString &name) const
{
    keys({QStringLiteral("ctrl+shift+p")});
    if (!await(QStringLiteral("text"), QStringLiteral("Search everything")))
        return false;
    type(QString(name).remove(u':')); // looked for by its letters
    const bool isOffered = waitFor([&] {
        const AccessibleTree all = tree();
        const auto list = clustero::find(all, QStringLiteral("list"), QStringLiteral("Results"));
        for (const Accessible &node : all) {
            if (list && node.parent >= 0 && all.at(node.parent).path == list->path)
                return node.name.contains(name); // the first one
        }
        return false;
    });
    keys({QStringLiteral("Return")});
    return isOffered && awaitGone(QStringLiteral("text"), QStringLiteral("Search everything"));
}

QString Driver::activeTitle() const
{
    const QList<QByteArray> lines =
        xdotool({QStringLiteral("getactivewindow"), QStringLiteral("getwindowpid"), QStringLiteral("getwindowname")}).split('\n');
    const bool isOurs = lines.size() == 2 && windowProcesses().contains(lines.at(0).toLongLong());
    return isOurs ? QString::fromUtf8(lines.at(1)) : QString();
}

QStringList Driver::windowIds() const
{
    QStringList ids;
    for (const qint64 pid : windowProcesses()) {
        const QByteArray found = xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
                                          QString::number(pid), QStringLiteral("--name"), QStringLiteral("Clustero")});
        for (const QByteArray &id : found.split('\n')) {
            if (!id.isEmpty())
                ids << QString::fromLatin1(id);
        }
    }
    return ids;
}

void Driver::closeWindow() const
{
    keys({QStringLiteral("alt+F4")});
}

QRect Driver::windowPlace() const
{
    const QByteArray id = xdotool({QStringLiteral("getactivewindow")});
    const QByteArray facts = outputOf(QStringLiteral("xwininfo"), {QStringLiteral("-id"), QString::fromLatin1(id)});
    const auto number = [&facts](const char *label) {
        const qsizetype at = facts.indexOf(label);
        return at < 0 ? 0 : facts.mid(at + static_cast<qsizetype>(qstrlen(label))).trimmed().split('\n').first().toInt();
    };
    return {number("Absolute upper-left X:"), number("Absolute upper-left Y:"), number("Width:"), number("Height:")};
}

QImage Driver::picture(const QRect &place) const
{
    return QGuiApplication::primaryScreen()->grabWindow(0, place.x(), place.y(), place.width(), place.height()).toImage();
}

QImage Driver::picture() const
{
    return picture(windowPlace());
}

QByteArray Driver::complaints() const
{
    QByteArray found;
    for (const QByteArray &line : contentOf(folder() + QStringLiteral("/complaints")).split('\n')) {
        // Something went between two questions about it; Qt answers that it is gone, and says so.
        const bool isGone = line.startsWith("qt.accessibility.atspi: WARNING Qt AtSpiAdaptor: Accessible invalid");
        if (!line.isEmpty() && !isGone && !line.startsWith("stall:"))
            found += line + '\n';
    }
    return found;
}

} // namespace clustero
