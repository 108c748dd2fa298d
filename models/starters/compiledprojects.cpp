// SPDX-License-Identifier: GPL-3.0-or-later
// Projects of compiled languages: CMake, Cargo, Go; and images.
#include "models/starters/draft.h"

#include "models/starters/tomlline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace clustero {

namespace {

struct CompiledWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::CompiledProjects)
};

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}

DraftStep step(const QString &type, const QStringList &command, const QString &name = {})
{
    DraftStep made;
    made.name = name;
    made.type = type;
    made.cmd = command;
    return made;
}

QString strandName(const Draft &draft, const QString &dir, const char *name)
{
    return draft.freeName(dir.isEmpty() ? QString::fromLatin1(name) : dir + u'-' + QString::fromLatin1(name));
}

void tellMissing(Draft &draft, const QString &file, const Surroundings &surroundings, std::initializer_list<const char *> programs)
{
    for (const char *program : programs) {
        if (!surroundings.programs.contains(QString::fromLatin1(program)))
            draft.leaveOut(
                file, 0, QString::fromLatin1(program),
                CompiledWords::tr("It was not found in the system's folders, which is where steps on this machine look. Install it."));
    }
}

/// A preset that a person may name, the one made for CI first; empty: none.
QString presetOf(Draft &draft, const QString &file, const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject presets = QJsonDocument::fromJson(text, &error).object();
    if (text.isEmpty())
        return {};
    if (error.error != QJsonParseError::NoError) {
        draft.leaveOut(file, 0, file, CompiledWords::tr("It is not JSON, so its presets are not used."));
        return {};
    }
    QStringList names;
    for (const QJsonValue &preset : presets[QStringLiteral("configurePresets")].toArray()) {
        const QString name = preset[QStringLiteral("name")].toString();
        if (!preset[QStringLiteral("hidden")].toBool() && !name.isEmpty() && name.size() < 100 && !name.contains(u"${{"))
            names.append(name);
    }
    for (const char *favoured : {"ci", "release", "default", "debug"}) {
        const auto found = std::find_if(names.begin(), names.end(), [&](const QString &name) {
            return name.compare(QLatin1String(favoured), Qt::CaseInsensitive) == 0;
        });
        if (found != names.end()) {
            if (names.size() > 1)
                draft.leaveOut(file, 0, QStringList(names).join(QStringLiteral(", ")),
                               CompiledWords::tr("Of these presets only %1 is built.").arg(*found));
            return *found;
        }
    }
    if (names.size() > 1)
        draft.leaveOut(file, 0, names.join(QStringLiteral(", ")),
                       CompiledWords::tr("Of these presets only %1 is built.").arg(names.first()));
    return names.value(0);
}

/// The version of Rust that the project wants; empty: any.
QString rustVersion(const ProjectFiles &files, const QString &dir)
{
    static const QRegularExpression number(QStringLiteral(R"(\A([0-9]+\.[0-9]+(?:\.[0-9]+)?)\z)"));
    const QString plain = QString::fromUtf8(files.texts.value(inFolder(dir, QStringLiteral("rust-toolchain")))).trimmed();
    const QString channel = tomlValue(files.texts.value(inFolder(dir, QStringLiteral("rust-toolchain.toml"))), QStringLiteral("toolchain"),
                                      QStringLiteral("channel"));
    for (const QString &wish : {channel, plain}) {
        if (number.match(wish).hasMatch())
            return wish;
    }
    return {};
}

} // namespace

void addCMakeProject(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir)
{
    const QString file = inFolder(dir, QStringLiteral("CMakeLists.txt"));
    if (!files.texts.contains(file))
        return;
    const QString host = QStringLiteral("host");
    const QString presets = inFolder(dir, QStringLiteral("CMakePresets.json"));
    const QString preset = presetOf(draft, presets, files.texts.value(presets));
    static const QRegularExpression tests(QStringLiteral(R"(\b(enable_testing|add_test)\s*\(|include\s*\(\s*CTest\b)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const bool hasTests = tests.match(QString::fromUtf8(files.texts.value(file))).hasMatch();

    DraftStrand build;
    build.name = strandName(draft, dir, "build");
    build.dir = dir;
    build.comments.append(QStringLiteral("This machine's own CMake and compiler, in a sandbox; an image that has them works too."));
    QStringList configure = preset.isEmpty() ? words("cmake -S . -B build -DCMAKE_BUILD_TYPE=Release")
                                             : QStringList{QStringLiteral("cmake"), QStringLiteral("--preset"), preset,
                                                           QStringLiteral("-B"), QStringLiteral("build")};
    build.steps = {step(host, configure, QStringLiteral("configure")),
                   step(host, words("cmake --build build --parallel"), QStringLiteral("compile"))};
    draft.strands.append(build);
    if (hasTests) {
        DraftStrand test;
        test.name = strandName(draft, dir, "test");
        test.dir = dir;
        test.after = {build.name};
        test.steps = {step(host, words("ctest --test-dir build --output-on-failure --output-junit tests.xml"))};
        draft.strands.append(test);
        draft.addArtifact(QStringLiteral("test-results"), inFolder(dir, QStringLiteral("build/tests.xml")));
    } else {
        draft.leaveOut(file, 0, QStringLiteral("ctest"),
                       CompiledWords::tr("The project does not call enable_testing(), so there are no tests to run."));
    }
    draft.recognised.append(preset.isEmpty() ? CompiledWords::tr("%1: a project of CMake.").arg(file)
                                             : CompiledWords::tr("%1: a project of CMake, with the preset %2.").arg(file, preset));
    tellMissing(draft, file, surroundings, {"cmake"});
}

void addCargoProject(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir)
{
    const QString file = inFolder(dir, QStringLiteral("Cargo.toml"));
    if (!files.texts.contains(file))
        return;
    const QString version = rustVersion(files, dir);
    const QString type =
        imageOrHost(surroundings, QStringLiteral("rust"), version.isEmpty() ? QStringLiteral("1") : version, !version.isEmpty());
    const QStringList locked =
        files.has(inFolder(dir, QStringLiteral("Cargo.lock"))) ? QStringList{QStringLiteral("--locked")} : QStringList();
    const auto cargo = [&](const char *line, const QString &name = {}) {
        DraftStep made = step(type, words(line) + locked, name);
        made.env = {{QStringLiteral("CARGO_TERM_COLOR"), QStringLiteral("always")},
                    {QStringLiteral("CARGO_HOME"), QStringLiteral("/usr/local/src/.cargo-home")}};
        return made;
    };
    DraftStrand test;
    test.name = strandName(draft, dir, "test");
    test.dir = dir;
    DraftStep compile = cargo("cargo test --no-run", QStringLiteral("compile"));
    test.comments.append(QStringLiteral("CARGO_HOME is in the workspace, so that later steps need not download again."));
    test.steps = {compile, cargo("cargo test", QStringLiteral("run"))};
    DraftStrand release;
    release.name = strandName(draft, dir, "release");
    release.dir = dir;
    release.after = {test.name};
    release.steps = {cargo("cargo build --release")};
    draft.strands.append(test);
    draft.strands.append(release);
    draft.addArtifact(QStringLiteral("program"), inFolder(dir, QStringLiteral("target/release/*")));
    draft.recognised.append(version.isEmpty() ? CompiledWords::tr("%1: a crate or workspace of Rust.").arg(file)
                                              : CompiledWords::tr("%1: a crate or workspace of Rust %2.").arg(file, version));
    if (type == u"host")
        tellMissing(draft, file, surroundings, {"cargo"});
}

void addGoProject(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings, const QString &dir)
{
    const QString file = inFolder(dir, QStringLiteral("go.mod"));
    if (!files.texts.contains(file))
        return;
    static const QRegularExpression goLine(QStringLiteral(R"(^go\s+([0-9]+\.[0-9]+))"), QRegularExpression::MultilineOption);
    const auto match = goLine.match(QString::fromUtf8(files.texts.value(file)));
    // A newer Go builds what an older one is asked for.
    const QString type = imageOrHost(surroundings, QStringLiteral("golang"), QStringLiteral("1"), false);
    DraftStrand vet;
    vet.name = strandName(draft, dir, "vet");
    vet.dir = dir;
    vet.steps = {step(type, words("go vet ./..."))};
    draft.strands.append(vet);
    DraftStrand test;
    test.name = strandName(draft, dir, "test");
    test.dir = dir;
    test.steps = {step(type, words("go test ./..."))};
    draft.strands.append(test);
    DraftStrand build;
    build.name = strandName(draft, dir, "build");
    build.dir = dir;
    build.after = {vet.name, test.name};
    build.steps = {step(type, words("go build -trimpath -o bin/ ./..."))};
    build.steps.first().env = {{QStringLiteral("CGO_ENABLED"), QStringLiteral("0")}};
    draft.strands.append(build);
    draft.addArtifact(QStringLiteral("programs"), inFolder(dir, QStringLiteral("bin/*")));
    draft.recognised.append(match.hasMatch() ? CompiledWords::tr("%1: a module of Go %2.").arg(file, match.captured(1))
                                             : CompiledWords::tr("%1: a module of Go.").arg(file));
    if (type == u"host")
        tellMissing(draft, file, surroundings, {"go"});
}

void addMakefile(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings)
{
    const QStringList names{QStringLiteral("GNUmakefile"), QStringLiteral("makefile"), QStringLiteral("Makefile")};
    const auto file = std::find_if(names.begin(), names.end(), [&](const QString &name) { return files.texts.contains(name); });
    if (file == names.end())
        return;
    static const QRegularExpression tests(QStringLiteral(R"(^(test|check)[ \t]*:(?!=))"), QRegularExpression::MultilineOption);
    const auto match = tests.match(QString::fromUtf8(files.texts.value(*file)));
    DraftStrand build;
    build.name = draft.freeName(QStringLiteral("build"));
    build.comments.append(QStringLiteral("This machine's own programs, in a sandbox; an image that has them works too."));
    build.steps = {step(QStringLiteral("host"), words("make"))};
    draft.strands.append(build);
    if (match.hasMatch()) {
        DraftStrand test;
        test.name = draft.freeName(QStringLiteral("test"));
        test.after = {build.name};
        test.steps = {step(QStringLiteral("host"), {QStringLiteral("make"), match.captured(1)})};
        draft.strands.append(test);
    } else {
        draft.leaveOut(*file, 0, QStringLiteral("test"), CompiledWords::tr("It has no target test or check."));
    }
    draft.recognised.append(CompiledWords::tr("%1: a project of make.").arg(*file));
    tellMissing(draft, *file, surroundings, {"make"});
}

void addImage(Draft &draft, const ProjectFiles &files, const Surroundings &surroundings)
{
    const QString file = files.has(QStringLiteral("Dockerfile"))      ? QStringLiteral("Dockerfile")
                         : files.has(QStringLiteral("Containerfile")) ? QStringLiteral("Containerfile")
                                                                      : QString();
    if (file.isEmpty())
        return;
    if (!surroundings.usesImages()) {
        draft.leaveOut(file, 0, file, CompiledWords::tr("Building an image needs a container engine."));
        return;
    }
    draft.comments.append(
        QStringLiteral("Builds the image without a daemon and without privileges, and keeps it as an archive: docker load -i image.tar"));
    DraftStrand image;
    image.name = QStringLiteral("image");
    DraftStep build = step(QStringLiteral("gcr.io/kaniko-project/executor:v1.23.2"),
                           {QStringLiteral("--context=dir:///usr/local/src"), QStringLiteral("--dockerfile=") + file,
                            QStringLiteral("--destination=app:latest"), QStringLiteral("--no-push"),
                            QStringLiteral("--tar-path=/usr/local/src/image.tar")});
    image.steps = {build};
    draft.strands.append(image);
    draft.artifacts.append({QStringLiteral("image"), QStringLiteral("image.tar"), true});
    draft.recognised.append(CompiledWords::tr("%1: a container image.").arg(file));
    draft.timeout = QStringLiteral("30m");
}

} // namespace clustero
