// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspector/formscene.h"

#include "ui/inspector/envfield.h"
#include "ui/inspector/envrow.h"
#include "ui/inspector/imagefield.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace clustero;

namespace {

const QByteArray sample = R"(version: 1
triggers:
- type: github_pr
  on: [created, sync]
- type: manual
strands:
- name: build
  steps:
  - name: install
    type: node:20
    cmd: [npm, 1.10, yes]
    env: ['A=1', B=2]
  - type: host
    cmd: make
    env:
    - key: TOKEN
      secret: npm-token  # read only
    - {key: MODE, value: fast}
artifacts:
- name: site
  path: site.tar
)";

const NodePath install = NodePath::ofStep(0, 0);
const NodePath make = NodePath::ofStep(0, 1);
const NodePath pull = NodePath::ofTrigger(0);

QList<QLineEdit *> argumentLines(FormScene &scene, const NodePath &step)
{
    QList<QLineEdit *> lines;
    for (QLineEdit *edit : scene.form.field(step, QStringLiteral("cmd"))->findChildren<QLineEdit *>()) {
        if (edit->accessibleName().startsWith(QStringLiteral("Argument")) && edit->isVisible())
            lines += edit;
    }
    return lines;
}

EnvRow *row(FormScene &scene, const NodePath &step, int number)
{
    return static_cast<EnvField *>(scene.form.field(step, QStringLiteral("env")))->rows().value(number);
}

} // namespace

class TestFormFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strandsOfARepositoryAreAForm()
    {
        FormScene scene("version: 1\nname: nightly\n", {NodePath::file()});
        QVERIFY(!scene.form.field(NodePath::file(), QStringLiteral("source"))); // it lies in a project
        scene.form.setOwn(true);
        FieldEditor *field = scene.form.field(NodePath::file(), QStringLiteral("source"));
        QVERIFY(field);
        auto *path = field->findChild<QLineEdit *>(QStringLiteral("source.path"));
        auto *ref = field->findChild<QLineEdit *>(QStringLiteral("source.ref"));
        typeOver(ref, QStringLiteral("release"));
        QTest::keyClick(ref, Qt::Key_Return);
        QVERIFY(scene.error(NodePath::file(), "source").contains(QLatin1String("Name the repository")));
        QVERIFY(scene.wishes.isEmpty());
        QLineEdit *repository = scene.line(NodePath::file(), "source");
        typeOver(repository, QStringLiteral("acme/web"));
        QTest::keyClick(repository, Qt::Key_Return);
        QVERIFY2(scene.refusals.isEmpty(), qPrintable(scene.refusals.join(u'\n')));
        QVERIFY(scene.pipeline.reading.spec.source);
        QCOMPARE(scene.pipeline.reading.spec.source->repository, QStringLiteral("acme/web"));
        QCOMPARE(scene.pipeline.reading.spec.source->ref, QStringLiteral("release"));
        QVERIFY(scene.error(NodePath::file(), "source").isEmpty());
        typeOver(path, QStringLiteral("../out.yaml"));
        QTest::keyClick(path, Qt::Key_Return);
        QVERIFY(scene.error(NodePath::file(), "source").contains(QLatin1String("no path of a file in the repository")));
        QVERIFY(scene.pipeline.text.contains("path: ../out.yaml"));
        scene.form.setOwn(false);
        QVERIFY(scene.form.field(NodePath::file(), QStringLiteral("source"))); // the file has it
    }

    void argumentsKeepWhatNobodyChanged()
    {
        FormScene scene(sample, {install});
        QList<QLineEdit *> lines = argumentLines(scene, install);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(scene.line(install, "cmd")->text(), QStringLiteral("npm 1.10 yes"));
        typeOver(lines.at(0), QStringLiteral("pnpm"));
        QCOMPARE(scene.line(install, "cmd")->text(), QStringLiteral("pnpm 1.10 yes")); // live
        QTest::keyClick(lines.at(0), Qt::Key_Return);
        const auto *set = scene.last<SetKey>();
        QVERIFY(set);
        QCOMPARE(set->value.items.at(0), YamlData::string(QStringLiteral("pnpm")));
        QCOMPARE(set->value.items.at(1), YamlData::plain(QStringLiteral("1.10")));
        QVERIFY(scene.pipeline.text.contains("cmd: [pnpm, 1.10, yes]"));
        QVERIFY(lines.at(1)->hasFocus());
    }

    void argumentsAreAddedMovedAndRemoved()
    {
        FormScene scene(sample, {install});
        QList<QLineEdit *> lines = argumentLines(scene, install);
        lines.at(2)->setFocus();
        QTest::keyClick(lines.at(2), Qt::Key_Return);
        lines = argumentLines(scene, install);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(3)->hasFocus());
        QTest::keyClicks(lines.at(3), QStringLiteral("a b"));
        QTest::keyClick(lines.at(3), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(scene.line(install, "cmd")->text(), QStringLiteral("npm 1.10 'a b' yes"));
        QVERIFY(argumentLines(scene, install).at(2)->hasFocus());
        QLineEdit *first = argumentLines(scene, install).at(0);
        first->setFocus();
        first->selectAll();
        QTest::keyClick(first, Qt::Key_Delete);
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(fieldTexts(scene.pipeline.nodes.find(install)->key(u"cmd")->value).join(u'|'), QStringLiteral("1.10|a b|yes"));
    }

    void aShellLineBecomesArguments()
    {
        FormScene scene(sample, {make});
        QLineEdit *line = scene.line(make, "cmd");
        typeOver(line, QStringLiteral("make 'all"));
        QVERIFY(!scene.error(make, "cmd").isEmpty());
        QTest::keyClicks(line, QStringLiteral(" of it' $HOME"));
        QCOMPARE(scene.error(make, "cmd"), QString());
        QVERIFY(scene.form.field(make, QStringLiteral("cmd"))->note().contains(QStringLiteral("$HOME")));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(fieldTexts(scene.pipeline.nodes.find(make)->key(u"cmd")->value),
                 QStringList({QStringLiteral("make"), QStringLiteral("all of it"), QStringLiteral("$HOME")}));
        QCOMPARE(line->text(), QStringLiteral("make 'all of it' $HOME")); // as typed, while the caret is in it
    }

    void aSingleArgumentStaysSingle()
    {
        FormScene scene(sample, {make});
        typeOver(scene.line(make, "cmd"), QStringLiteral("ninja"));
        QTest::keyClick(scene.line(make, "cmd"), Qt::Key_Return);
        QVERIFY(scene.pipeline.text.contains("    cmd: ninja\n"));
    }

    void imagesAreOfferedAndTyped()
    {
        FormScene scene(sample, {install});
        scene.form.setRecentImages({QStringLiteral("debian:12")});
        auto *image = static_cast<ImageField *>(scene.form.field(install, QStringLiteral("type")));
        QCOMPARE(image->offered(), QStringList({QStringLiteral("host"), QStringLiteral("node:20"), QStringLiteral("debian:12")}));
        auto *menu = image->findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        menu->actions().last()->trigger();
        QVERIFY(scene.pipeline.text.contains("type: debian:12"));
        QLineEdit *line = scene.line(install, "type");
        QCOMPARE(line->text(), QStringLiteral("debian:12"));
        typeOver(line, QStringLiteral("node:22"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(scene.pipeline.text.contains("type: node:22"));
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(scene.pipeline.text.contains("type: node:22")); // a step needs one
        QVERIFY(scene.error(install, "type").contains(QStringLiteral("required")));
    }

    void foldersAreListedLater()
    {
        FormScene scene(sample, {install});
        std::function<void(const QStringList &)> answer;
        QStringList asked;
        scene.form.setFolderLister([&](const QString &folder, QObject *, const std::function<void(const QStringList &)> &done) {
            asked += folder;
            answer = done;
        });
        FieldEditor *dir = scene.form.field(install, QStringLiteral("dir"));
        auto *menu = dir->findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        QVERIFY(answer);
        answer({QStringLiteral("server"), QStringLiteral("web")});
        QMenu *web = menu->actions().last()->menu();
        QVERIFY(web);
        Q_EMIT web->aboutToShow();
        QCOMPARE(asked, QStringList({QStringLiteral("."), QStringLiteral("web")}));
        web->actions().first()->trigger();
        QVERIFY(scene.pipeline.text.contains("dir: web"));
    }

    void variablesAreEdited()
    {
        FormScene scene(sample, {install});
        auto *value = row(scene, install, 1)->findChild<QLineEdit *>(QStringLiteral("value"));
        QCOMPARE(value->text(), QStringLiteral("2"));
        typeOver(value, QStringLiteral("3"));
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(scene.pipeline.text.contains("B=3"));
        auto *key = row(scene, install, 0)->findChild<QLineEdit *>(QStringLiteral("key"));
        typeOver(key, QStringLiteral("2A"));
        QTest::keyClick(key, Qt::Key_Return);
        QVERIFY(scene.error(install, "env").contains(QStringLiteral("2A")));
        QCOMPARE(key->text(), QStringLiteral("2A"));
        QCOMPARE(scene.refusals, QStringList());
    }

    void aNewVariableKeepsTheFocus()
    {
        FormScene scene(sample, {install});
        scene.button(QStringLiteral("Add variable"))->click();
        EnvRow *added = row(scene, install, 2);
        QVERIFY(added);
        auto *key = added->findChild<QLineEdit *>(QStringLiteral("key"));
        QVERIFY(key->hasFocus());
        QTest::keyClicks(key, QStringLiteral("PORT"));
        QTest::keyClick(key, Qt::Key_Tab);
        auto *value = added->findChild<QLineEdit *>(QStringLiteral("value"));
        QVERIFY(value->hasFocus());
        QTest::keyClicks(value, QStringLiteral("8080"));
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(scene.refusals, QStringList());
        QVERIFY(scene.pipeline.text.contains("PORT=8080"));
        QVERIFY(value->hasFocus());
        QCOMPARE(static_cast<EnvField *>(scene.form.field(install, QStringLiteral("env")))->rows().size(), 3);
    }

    void manyVariablesAreTakenOver()
    {
        FormScene scene(sample, {install});
        scene.button(QStringLiteral("Paste lines…"))->click();
        auto *lines = scene.form.field(install, QStringLiteral("env"))->findChild<QPlainTextEdit *>();
        lines->setPlainText(QStringLiteral("# all\nexport B=7\nNEW='two words'\nno line\n"));
        QVERIFY(scene.error(install, "env").contains(QStringLiteral("Line 4")));
        scene.button(QStringLiteral("Take over 2 variable(s)"))->click();
        QCOMPARE(scene.wishes.size(), 1);
        QVERIFY(scene.pipeline.text.contains("B=7"));
        QVERIFY(scene.pipeline.text.contains("NEW=two words"));
    }

    void aValueBecomesASecret()
    {
        FormScene scene(sample, {make});
        scene.form.setSecretNames({QStringLiteral("npm-token"), QStringLiteral("deploy-key")});
        EnvRow *mode = row(scene, make, 1);
        QVERIFY(row(scene, make, 0)->isSecret());
        QVERIFY(!mode->isSecret());
        auto *secret = mode->findChild<QLineEdit *>(QStringLiteral("secret"));
        for (auto *one : mode->findChildren<QToolButton *>()) {
            if (one->isCheckable())
                one->click();
        }
        QVERIFY(secret->isVisible());
        QVERIFY(scene.wishes.isEmpty());
        mode->findChild<QMenu *>()->actions().last()->trigger();
        QCOMPARE(scene.refusals.join(u' '), QString());
        QVERIFY(scene.pipeline.text.contains("secret: deploy-key"));
        QVERIFY2(!scene.pipeline.text.contains("fast"), scene.pipeline.text.constData());
        QVERIFY(scene.pipeline.text.contains("secret: npm-token  # read only"));
    }

    void reasonsAreTicked()
    {
        FormScene scene(sample, {pull});
        auto *on = scene.control<QListWidget>(pull, "on");
        QCOMPARE(on->count(), 4);
        QCOMPARE(on->item(0)->checkState(), Qt::Checked);
        on->item(2)->setCheckState(Qt::Checked);
        QVERIFY(scene.pipeline.text.contains("on: [created, sync, merged]"));
        for (int i = 0; i < 3; ++i)
            on->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(scene.last<UnsetKey>());
        QVERIFY(!scene.pipeline.text.contains("  on:"));
    }

    void conditionsAreWrittenAsTheTypeSays()
    {
        FormScene scene(sample, {pull});
        auto *forks = scene.control<QComboBox>(pull, "forks");
        QVERIFY(forks->itemText(0).contains(QStringLiteral("false")));
        Q_EMIT forks->activated(1);
        QCOMPARE(scene.last<SetKey>()->value, YamlData::plain(QStringLiteral("true")));
        FieldEditor *branch = scene.form.field(pull, QStringLiteral("branch"));
        branch->findChild<QPushButton *>()->click();
        auto *line = branch->findChild<QLineEdit *>();
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, QStringLiteral("release/*"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(scene.pipeline.text.contains("release/*"));
        scene.form.setSelection({NodePath::ofTrigger(1)});
        scene.button(QStringLiteral("Begin with an example"))->click();
        QCOMPARE(scene.refusals, QStringList());
        QVERIFY(scene.pipeline.reading.spec.triggers.at(1).keys.contains(QStringLiteral("parameters")));
        QVERIFY(scene.form.field(NodePath::ofTrigger(1), QStringLiteral("parameters"))->isLocked());
    }

    void artifactsAndTheirBoolean()
    {
        const NodePath site = NodePath::ofArtifact(0);
        FormScene scene(sample, {site});
        auto *required = scene.control<QComboBox>(site, "required");
        QCOMPARE(required->currentText(), QStringLiteral("Default: true"));
        Q_EMIT required->activated(2);
        QVERIFY(scene.pipeline.text.contains("required: false"));
        QCOMPARE(required->currentText(), QStringLiteral("No"));
        Q_EMIT required->activated(0);
        QVERIFY(!scene.pipeline.text.contains("required:"));
        auto *artifacts = static_cast<NodesField *>(scene.form.field(NodePath::file(), QStringLiteral("artifacts")));
        Q_EMIT artifacts->list()->addWanted();
        QCOMPARE(scene.pipeline.nodes.artifacts.size(), 2);
        QCOMPARE(scene.selected.last(), NodePath::ofArtifact(1));
        QCOMPARE(scene.line(NodePath::ofArtifact(1), "name")->text(), QStringLiteral("files"));
    }
};

QTEST_MAIN(TestFormFields)
#include "tst_formfields.moc"
