// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/registrylogin.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <QCoroTask>

#include <functional>
#include <memory>
#include <optional>

namespace clustero {

/// What answered at an endpoint.
struct EngineInfo
{
    enum class Kind { Docker, Podman };
    Kind kind = Kind::Docker;
    QString endpoint; ///< `unix:///var/run/docker.sock`
    QString foundBy;  ///< `DOCKER_HOST`, `docker context "rootless"`, …
    QString version;
    QString apiVersion;          ///< as negotiated
    bool rootless = false;       ///< process 0 inside is the person outside
    bool userNamespaces = false; ///< userns-remap is on
    bool hasBridge = true;       ///< there is a default network to run steps in
};

struct ImageInfo
{
    QString id;
    QStringList entrypoint;
    QStringList cmd;
    QStringList env;
    QString user;
    QString workingDirectory;
    QString os;
    QString architecture;
};

struct MountSpec
{
    QString source; ///< absolute, must exist
    QString target;
    bool readOnly = false;
};

struct ContainerSpec
{
    QString name;
    QString image;
    QStringList entrypoint;
    QStringList command;
    QString user;    ///< as the engine takes it
    QString network; ///< empty: the engine's default; or `none`, `container:<id>`
    QList<MountSpec> mounts;
    QHash<QString, QString> labels;
    bool openStdin = false; ///< OpenStdin + StdinOnce + AttachStdin
    bool hostUserNamespace = false;
};

struct ContainerSummary
{
    QString id;
    QString state; ///< created, running, exited, …
    QHash<QString, QString> labels;
};

struct ContainerState
{
    QString status;
    bool running = false;
    bool outOfMemory = false;
    int exitCode = 0;
    QString error;
};

/// An attached container's streams. Destroying it closes the connection.
class AttachedStream : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void write(const QByteArray &bytes) = 0;

Q_SIGNALS:
    void standardOutput(const QByteArray &bytes);
    void standardError(const QByteArray &bytes);
    /// The engine closed the connection: all output has been given. Exactly once.
    void closed();
};

/// Whether a question failed because the engine itself is not there (any more), not because of what was asked.
[[nodiscard]] bool isEngineGone(const Error &error);

/// One container engine, over the Engine API (1.41 to 1.44). Every call is a question with one answer; a destroyed
/// Engine answers all open ones with `cancelled`. Errors carry the engine's own message. Lives in one thread.
class Engine : public QObject
{
    Q_OBJECT
public:
    using Progress = std::function<void(const QString &text)>;

    using QObject::QObject;
    [[nodiscard]] virtual const EngineInfo &info() const = 0;

    /// The image, pulled if it is not there. Several calls for one image pull it once and all hear of its progress.
    virtual QCoro::Task<Result<ImageInfo>> ensureImage(QString reference, Progress progress) = 0;
    /// Takes in the images of an archive as `docker save` writes it; the name or id of the first.
    virtual QCoro::Task<Result<QString>> loadImage(std::shared_ptr<QIODevice> archive, Progress progress) = 0;
    virtual QCoro::Task<Result<void>> tagImage(QString image, QString reference) = 0;
    /// Sends an image to its registry; its digest there. Without a login docker's own is looked up.
    virtual QCoro::Task<Result<QString>> pushImage(QString reference, RegistryLogin login, Progress progress) = 0;
    /// The container's id.
    virtual QCoro::Task<Result<QString>> create(ContainerSpec spec) = 0;
    virtual QCoro::Task<Result<std::shared_ptr<AttachedStream>>> attach(QString id, bool withInput) = 0;
    virtual QCoro::Task<Result<void>> start(QString id) = 0;
    /// Waits until the container does not run; its exit status. Asked before start it waits for the next exit.
    virtual QCoro::Task<Result<int>> wait(QString id) = 0;
    virtual QCoro::Task<Result<void>> kill(QString id, QString signal) = 0;
    /// Removes it, running or not, with its anonymous volumes; one that is already gone is fine.
    virtual QCoro::Task<Result<void>> remove(QString id) = 0;
    virtual QCoro::Task<Result<ContainerState>> inspect(QString id) = 0;
    /// All containers, running or not, that have this label (`key` or `key=value`).
    virtual QCoro::Task<Result<QList<ContainerSummary>>> list(QString label) = 0;
};

} // namespace clustero
