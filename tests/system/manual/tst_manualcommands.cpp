// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manual/manual.h"
#include "tests/models/manual/manualfences.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace clustero;

namespace {

QString wanted; ///< what is there for the commands: `sandbox` (nothing else), `keychain` or `engine`

/// A person who reads one topic and does what it says: with an empty home folder, and a project folder where the files of the topic are.
class Reader
{
public:
    Reader()
    {
        QDir(m_dir.path()).mkpath(QStringLiteral("home"));
        QDir(m_dir.path()).mkpath(QStringLiteral("project"));
        QDir(m_dir.path()).mkpath(QStringLiteral("bin"));
        QDir(m_dir.path()).mkpath(QStringLiteral("relay"));
        QFile::link(QStringLiteral(CLUSTERO_PROGRAM), path(QStringLiteral("bin/clustero")));
        write(path(QStringLiteral("relay.yaml")), "store: " + path(QStringLiteral("relay")).toUtf8() + "\nlisten: 127.0.0.1:0\n");
        // What is installed for the whole machine reads its configuration from /etc, and is told what to do by root.
        addProgram(QStringLiteral("clustero-relay"),
                   "exec " CLUSTERO_RELAY " \"$@\" --config " + path(QStringLiteral("relay.yaml")).toUtf8());
        addProgram(QStringLiteral("sudo"), "exec \"$@\"");
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : m_environment.keys()) {
            const bool isOfEngine = wanted == QLatin1String("engine") && name.startsWith(QLatin1String("CLUSTERO_TEST_"));
            const bool isOfKeychain = wanted == QLatin1String("keychain") && name == QLatin1String("DBUS_SESSION_BUS_ADDRESS");
            if (!isOfEngine && !isOfKeychain && !QStringList{QStringLiteral("PATH"), QStringLiteral("USER")}.contains(name) &&
                !name.startsWith(QLatin1String("ASAN_")) && !name.startsWith(QLatin1String("LSAN_")))
                m_environment.remove(name);
        }
        m_environment.insert(QStringLiteral("HOME"), home());
        m_environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("PATH"), path(QStringLiteral("bin")) + u':' + m_environment.value(QStringLiteral("PATH")));
        if (wanted == QLatin1String("engine")) {
            m_environment.insert(QStringLiteral("DOCKER_HOST"), qEnvironmentVariable("CLUSTERO_TEST_DOCKER"));
            nameImage();
        }
        for (const char *who : {"AUTHOR", "COMMITTER"}) {
            m_environment.insert(QStringLiteral("GIT_%1_NAME").arg(QLatin1String(who)), QStringLiteral("Ann"));
            m_environment.insert(QStringLiteral("GIT_%1_EMAIL").arg(QLatin1String(who)), QStringLiteral("ann@example.org"));
        }
    }

    /// What its runs have left mounted goes with them.
    ~Reader()
    {
        QProcess program;
        program.setProcessEnvironment(m_environment);
        program.start(path(QStringLiteral("bin/clustero")), {QStringLiteral("prune"), QStringLiteral("--all")});
        program.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Reader)

    void keepFile(const QString &name, const QString &text) const
    {
        const QString target = name.startsWith(QLatin1String("~/")) ? home() + name.mid(1) : path(QStringLiteral("project/") + name);
        QDir().mkpath(QFileInfo(target).path());
        write(target, text.toUtf8());
    }

    /// The program's own word on the pipeline or configuration of a block; empty: it is right.
    QString check(const ManualFence &fence) const
    {
        ManualFence command;
        QString output;
        if (isPipeline(fence)) {
            keepFile(QStringLiteral("block.yaml"), completedPipeline(fence.text));
            command.text = QStringLiteral("clustero validate block.yaml");
        } else if (fence.words.contains(QStringLiteral("relay"))) {
            write(path(QStringLiteral("block.yaml")), fence.text.toUtf8() + "store: " + path(QStringLiteral("relay")).toUtf8() + '\n');
            command.text = QStringLiteral(CLUSTERO_RELAY " channel list --config ../block.yaml");
        } else {
            return {};
        }
        return run(command, output);
    }

    /// Output and errors in the order in which they came. Empty sentence: it ended as it had to.
    QString run(const ManualFence &fence, QString &output) const
    {
        constexpr int longest = 60'000;
        QProcess shell;
        shell.setProcessEnvironment(m_environment);
        shell.setWorkingDirectory(path(QStringLiteral("project")));
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.setStandardInputFile(QProcess::nullDevice());
        const QString until = fence.keys.value(QStringLiteral("until"));
        const QString script = until.isEmpty() ? fence.text : QStringLiteral("exec ") + fence.text;
        shell.start(QStringLiteral("bash"),
                    {QStringLiteral("-e"), QStringLiteral("-o"), QStringLiteral("pipefail"), QStringLiteral("-c"), script});
        while (!until.isEmpty() && !output.contains(until) && shell.waitForReadyRead(longest))
            output += QString::fromUtf8(shell.readAll());
        if (!until.isEmpty() && shell.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(shell.processId()), SIGINT);
        if (!shell.waitForFinished(longest))
            return QStringLiteral("does not end");
        output += QString::fromUtf8(shell.readAll());
        const int expected = fence.keys.value(QStringLiteral("exit"), QStringLiteral("0")).toInt();
        if (shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == expected)
            return {};
        return QStringLiteral("ended with status %1:\n%2").arg(shell.exitCode()).arg(output);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString home() const { return path(QStringLiteral("home")); }

    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

    /// The tests' engine has one small image and reaches no registry; it stands for the manual's.
    void nameImage() const
    {
        QProcess docker;
        docker.setProcessEnvironment(m_environment);
        docker.start(QStringLiteral("docker"),
                     {QStringLiteral("tag"), QStringLiteral("clustero-test/busybox:1"), QStringLiteral("debian:12")});
        docker.waitForFinished();
    }

    void addProgram(const QString &name, const QByteArray &line) const
    {
        const QString program = path(QStringLiteral("bin/") + name);
        write(program, "#!/bin/sh\n" + line + '\n');
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_dir;
    QProcessEnvironment m_environment;
};

/// Whether it needs what is not there.
bool isForAnother(const ManualFence &fence)
{
    const bool isForMore = fence.words.contains(QStringLiteral("engine")) || fence.words.contains(QStringLiteral("keychain"));
    return fence.keys.contains(QStringLiteral("skip")) || (isForMore && !fence.words.contains(wanted));
}

/// The line of `expected` that is not in the output behind those before it; empty: all are.
QString missingLine(const QString &expected, const QString &output)
{
    const QStringList lines = output.split(u'\n');
    qsizetype at = 0;
    for (const QString &line : expected.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList parts = line.trimmed().split(u'…');
        for (QString &part : parts)
            part = QRegularExpression::escape(part);
        const QRegularExpression pattern(u'^' + parts.join(QStringLiteral(".*")) + u'$');
        while (at < lines.size() && !pattern.match(lines.at(at).trimmed()).hasMatch())
            ++at;
        if (at++ >= lines.size())
            return line;
    }
    return {};
}

} // namespace

class ManualCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doWhatTheManualSays_data()
    {
        QTest::addColumn<QString>("markdown");
        const auto add = [](const QString &name, const QString &markdown) {
            const QList<ManualFence> fences = fencesOf(markdown);
            const bool isForThis = std::any_of(fences.begin(), fences.end(), [](const ManualFence &fence) {
                return fence.language == QLatin1String("sh") && !isForAnother(fence) &&
                       (wanted == QLatin1String("sandbox") || fence.words.contains(wanted));
            });
            if (isForThis)
                QTest::newRow(qPrintable(name)) << markdown;
        };
        for (const ManualTopic &topic : manualTopics())
            add(topic.name, topic.markdown);
        QFile readme(QStringLiteral(CLUSTERO_TEST_DATA "/../../README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        add(QStringLiteral("README"), QString::fromUtf8(readme.readAll()));
    }

    void doWhatTheManualSays()
    {
        QFETCH(const QString, markdown);
        if (wanted == QLatin1String("engine") && !qEnvironmentVariableIsSet("CLUSTERO_TEST_DOCKER"))
            QSKIP("Run it inside installers/engine-for-tests run DIR --.");
        const Reader reader;
        QString output;
        bool wasRun = false;
        for (const ManualFence &fence : fencesOf(markdown)) {
            const QString place = QStringLiteral("Block of line %1: ").arg(fence.line);
            if (fence.keys.contains(QStringLiteral("file")))
                reader.keepFile(fence.keys.value(QStringLiteral("file")), fence.text);
            const QString wrong = reader.check(fence);
            QVERIFY2(wrong.isEmpty(), qPrintable(place + wrong));
            const bool isRun = fence.language == QLatin1String("sh");
            if (isRun)
                wasRun = !isForAnother(fence);
            if (isRun && wasRun) {
                output.clear();
                const QString sentence = reader.run(fence, output);
                QVERIFY2(sentence.isEmpty(), qPrintable(place + sentence));
            } else if (wasRun && fence.words.contains(QStringLiteral("output"))) {
                const QString missing = missingLine(fence.text, output);
                QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("%1\"%2\" is not in\n%3").arg(place, missing, output)));
            }
        }
    }
};

int main(int argc, char **argv)
{
    if (argc < 2)
        qFatal("usage: tst_manualcommands sandbox|keychain|engine [ARGUMENT…]");
    wanted = QString::fromLocal8Bit(argv[1]);
    QCoreApplication application(argc, argv);
    ManualCommandsTest test;
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1);
    return QTest::qExec(&test, arguments);
}
#include "tst_manualcommands.moc"
