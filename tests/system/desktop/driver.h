// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/system/desktop/accessible.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace clustero {

/// A person at a desktop: starts the programs with a data folder of their own, presses keys, reads what is on the screen. Each
/// action waits for what it needs, fifteen seconds at most, and goes on with the event loop meanwhile.
class Driver
{
public:
    Driver();
    ~Driver(); ///< ends every process that uses its folder

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Writes the pipeline file of a project; the project's folder.
    QString project(const QString &name, const QByteArray &pipeline) const;
    void writeSettings(const QByteArray &ini) const;
    /// Where the window remembers how it was left. Without this file it starts as if for the very first time.
    [[nodiscard]] QString stateFile() const { return folder() + QStringLiteral("/config/state.ini"); }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    [[nodiscard]] static QString windowProgram();
    /// Starts the window, and waits until it is shown and has the keys.
    bool start(const QStringList &arguments = {});
    /// Starts it without waiting for anything.
    QProcess *startWindow(const QStringList &arguments);
    /// Starts the command line.
    QProcess *startCommand(const QStringList &arguments, const QString &in = {});
    /// What it printed, once it has ended.
    QByteArray command(const QStringList &arguments, const QString &in = {}, int *status = nullptr);

    /// The processes of the window, whoever started them; not what waits for notifications.
    [[nodiscard]] QList<qint64> windowProcesses() const;
    [[nodiscard]] QList<qint64> waiters() const;
    [[nodiscard]] bool ends(QProcess *process) const;

    [[nodiscard]] const AccessibilityBus &bus() const { return m_bus; }
    [[nodiscard]] AccessibleTree tree() const;
    [[nodiscard]] std::optional<Accessible> find(const QString &role, const QString &name) const;
    /// Waits until it is there.
    std::optional<Accessible> await(const QString &role, const QString &name) const;
    [[nodiscard]] bool awaitGone(const QString &role, const QString &name) const;
    bool press(const QString &role, const QString &name) const;
    /// All text inside of the first visible thing with that role and name.
    [[nodiscard]] QString textOf(const QString &role, const QString &name) const;
    [[nodiscard]] std::optional<Accessible> focused(const AccessibleTree &tree) const;

    void keys(const QStringList &keys) const; ///< as xdotool names them
    void type(const QString &text) const;
    void click(const QPoint &point) const;
    void doubleClick(const QPoint &point) const;
    /// With the left button, in several steps as a hand does it. Without \p release the button stays down.
    void drag(const QPoint &from, const QPoint &to, bool releases = true) const;
    void release() const;
    /// Where it is on the screen, once it has stopped moving; null: it is not there.
    [[nodiscard]] QRect placeOf(const QString &role, const QString &name) const;
    bool clickOn(const QString &role, const QString &name) const;
    /// Ends the window as a crash would.
    void crash() const;
    /// A command of the menus, by the palette.
    bool runCommand(const QString &name) const;
    /// The title of the window in front; empty: it is not of this program.
    [[nodiscard]] QString activeTitle() const;
    [[nodiscard]] QStringList windowIds() const; ///< visible ones of the program, as the X server numbers them
    void closeWindow() const;                    ///< as the button in its title bar does
    [[nodiscard]] QRect windowPlace() const;
    [[nodiscard]] QImage picture(const QRect &place) const;
    [[nodiscard]] QImage picture() const; ///< of the window in front

    [[nodiscard]] QByteArray
    complaints() const; ///< what the windows wrote to the standard error, but for slow events and questions that came too late
    static bool waitFor(const std::function<bool()> &condition);

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    AccessibilityBus m_bus;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

} // namespace clustero
