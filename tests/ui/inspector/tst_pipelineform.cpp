// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspector/formscene.h"

#include "models/yaml/triggertypereader.h"
#include "ui/inspector/envfield.h"

#include <QToolButton>

using namespace clustero;

namespace {

const QByteArray sample = R"(version: 1
name: Shop   # shown to people
timeout: 30m
triggers:
- type: git
  on: [commit_push]
  branch: main
  colour: blue
strands:
- name: build
  dir: ./server
  steps:
  - name: install
    type: node:20
    cmd: [npm, ci, 1.10]
    env: ['A=1', 'B=2']
  - type: host
    cmd: [make]
- name: test
  after: [build]
  timeout: 10m   # enough
  steps:
  - {type: host, cmd: [make, check]}
- name: deploy
  after: [test]
  nice: true
  steps:
  - type: host
    cmd: ./deploy
artifacts:
- name: site
  path: site.tar
)";

const NodePath file = NodePath::file();
const NodePath build = NodePath::ofStrand(0);
const NodePath test = NodePath::ofStrand(1);
const NodePath deploy = NodePath::ofStrand(2);
const NodePath install = NodePath::ofStep(0, 0);

} // namespace

class TestPipelineForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasAField()
    {
        FormScene scene(sample, {install});
        for (const KeyInfo &info : keyTable()) {
            NodePath path = file;
            switch (info.place) {
            case Place::File: break;
            case Place::Trigger: path = NodePath::ofTrigger(0); break;
            case Place::Strand: path = build; break;
            case Place::Step: path = install; break;
            case Place::Env: path = NodePath::ofEnv(0, 0, 1); break;
            case Place::Artifact: path = NodePath::ofArtifact(0); break;
            default: continue; // written as YAML
            }
            scene.form.setSelection({path});
            FieldEditor *field = scene.form.field(path, info.name);
            QVERIFY2(field, info.name.data());
            if (info.place == Place::Env) {
                QVERIFY2(field->findChild<QWidget *>(info.name), info.name.data());
                continue;
            }
            QVERIFY(field->isVisibleTo(field->parentWidget()));
            const QString label = QString(info.label);
            if (info.spellingOf.isEmpty()) {
                QCOMPARE(field->about().label, label);
                QCOMPARE(field->about().help, QString::fromUtf8(info.sentence.data(), info.sentence.size()));
            }
            QVERIFY2(!field->control()->accessibleName().isEmpty() || field->findChild<QWidget *>(field->about().key), info.name.data());
        }
    }

    void conditionsComeFromTheType()
    {
        FormScene scene(sample, {NodePath::ofTrigger(0)});
        const NodePath trigger = NodePath::ofTrigger(0);
        QVERIFY(scene.form.field(trigger, QStringLiteral("branch")));
        QVERIFY(scene.form.field(trigger, QStringLiteral("message")));
        QVERIFY(!scene.form.field(trigger, QStringLiteral("cron")));
        auto *type = scene.control<QComboBox>(trigger, "type");
        type->setCurrentIndex(type->findText(QStringLiteral("(schedule)"), Qt::MatchContains));
        Q_EMIT type->activated(type->currentIndex());
        QVERIFY(scene.form.field(trigger, QStringLiteral("cron")));
        QVERIFY(!scene.form.field(trigger, QStringLiteral("message")));
        QVERIFY(scene.pipeline.text.contains("branch: main")); // kept, among other keys
    }

    /// A person's own types have fields as the built-in ones have, and others as soon as their definition says so.
    void ownTypesHaveFields()
    {
        const auto typeOf = [](const QByteArray &conditions) {
            return TriggerTypes({readTriggerType("id: alert\ntitle: Alert\nsource: webhook\nevent: webhook\nreasons:\n  fired: "
                                                 "{title: It fired, when: 'true'}\nconditions:\n" +
                                                     conditions,
                                                 QStringLiteral("alert.yaml"))
                                     .type});
        };
        const TriggerTypes one = typeOf("  service: {title: Service, value: payload.service, match: glob}\n");
        QCOMPARE(one.all().constLast().conditions.size(), 1);
        const QByteArray text = "version: 1\ntriggers:\n- type: alert\n  on: fired\n  service: 1.10\nstrands:\n"
                                "- {name: look, steps: [{type: host, cmd: [a]}]}\n";
        const NodePath trigger = NodePath::ofTrigger(0);
        FormScene scene(text, {trigger});
        QVERIFY(!scene.form.field(trigger, QStringLiteral("service")));
        const auto codes = [&scene] {
            QStringList found;
            for (const Diagnostic &problem : scene.pipeline.reading.diagnostics)
                found += problem.code;
            return found;
        };
        QCOMPARE(codes(), QStringList{QStringLiteral("unknown-trigger-type")});
        const auto reread = [&](const TriggerTypes &types) {
            scene.pipeline = parsePipeline(text, QStringLiteral("a.yaml"), types);
            scene.form.setPipeline(scene.pipeline);
        };
        reread(one);
        QCOMPARE(codes(), QStringList());
        auto *type = scene.control<QComboBox>(trigger, "type");
        QCOMPARE(type->currentText(), QStringLiteral("Alert (alert)"));
        FieldEditor *service = scene.form.field(trigger, QStringLiteral("service"));
        QVERIFY(service && !service->isLocked());
        QCOMPARE(service->about().label, QStringLiteral("Service"));
        QCOMPARE(scene.pipeline.reading.spec.triggers.at(0).keys.value(QStringLiteral("service")).toString(), QStringLiteral("1.10"));
        scene.carryOut({SetKey{trigger, QStringLiteral("service"), YamlData::string(QStringLiteral("web"))}});
        QVERIFY2(scene.pipeline.text.contains("service: web\n"), scene.pipeline.text.constData());
        QCOMPARE(codes(), QStringList()); // read again with the same types
        reread(typeOf("  severity: {title: Severity, value: payload.severity, match: one_of, choices: [page, ticket]}\n"));
        QVERIFY(!scene.form.field(trigger, QStringLiteral("service")));
        QVERIFY(scene.form.field(trigger, QStringLiteral("severity")));
        QCOMPARE(codes(), QStringList{QStringLiteral("unknown-key")});
    }

    void commitsWhileIdleOnEnterAndOnLeaving()
    {
        FormScene scene(sample, {test});
        QLineEdit *timeout = scene.line(test, "timeout");
        typeOver(timeout, QStringLiteral("15m"));
        QVERIFY(scene.wishes.isEmpty());
        QTRY_COMPARE(scene.wishes.size(), 1);
        QVERIFY(scene.pipeline.text.contains("  timeout: 15m   # enough\n"));
        QTest::keyClick(timeout, Qt::Key_0);
        timeout->setText(timeout->text()); // a program's text is no typing
        typeOver(timeout, QStringLiteral("20m"));
        QTest::keyClick(timeout, Qt::Key_Return);
        QCOMPARE(scene.wishes.size(), 2);
        QCOMPARE(scene.wishes.at(0).visit, scene.wishes.at(1).visit);
        typeOver(timeout, QStringLiteral("25m"));
        scene.line(test, "name")->setFocus();
        QCOMPARE(scene.wishes.size(), 3);
        QVERIFY(scene.pipeline.text.contains("timeout: 25m   # enough"));
        timeout->setFocus();
        typeOver(timeout, QStringLiteral("5m"));
        QTest::keyClick(timeout, Qt::Key_Return);
        QVERIFY(scene.wishes.last().visit != scene.wishes.at(2).visit);
    }

    void wrongTextStaysUnderItsSentence()
    {
        FormScene scene(sample, {test});
        QLineEdit *timeout = scene.line(test, "timeout");
        typeOver(timeout, QStringLiteral("90"));
        QVERIFY(scene.error(test, "timeout").contains(QStringLiteral("90s")));
        QVERIFY(timeout->accessibleDescription().contains(scene.error(test, "timeout")));
        scene.line(test, "name")->setFocus();
        QVERIFY(scene.wishes.isEmpty());
        scene.set(QByteArray(sample).replace("Shop", "Store"));
        QCOMPARE(timeout->text(), QStringLiteral("90"));
        QVERIFY(!scene.error(test, "timeout").isEmpty());
        typeOver(timeout, QStringLiteral("90s"));
        QCOMPARE(scene.error(test, "timeout"), QString());
        QCOMPARE(scene.form.field(test, QStringLiteral("timeout"))->note(), QStringLiteral("1 min 30 s"));
    }

    void refusalsStandUnderTheField()
    {
        FormScene scene(sample, {test});
        scene.carriesOut = false;
        QLineEdit *name = scene.line(test, "name");
        typeOver(name, QStringLiteral("build"));
        QTest::keyClick(name, Qt::Key_Return);
        const auto *rename = scene.last<RenameNode>();
        QVERIFY(rename);
        QCOMPARE(rename->name, QStringLiteral("build"));
        scene.form.showRefusal(test, QStringLiteral("name"), QStringLiteral("There is one."));
        scene.set(sample);
        QCOMPARE(name->text(), QStringLiteral("build"));
        QCOMPARE(scene.error(test, "name"), QStringLiteral("There is one."));
        QTest::keyClicks(name, QStringLiteral("er"));
        QCOMPARE(scene.error(test, "name"), QString());
    }

    void renamesEverywhere()
    {
        FormScene scene(sample, {build});
        typeOver(scene.line(build, "name"), QStringLiteral("compile"));
        QTest::keyClick(scene.line(build, "name"), Qt::Key_Return);
        QVERIFY(scene.pipeline.text.contains("after: [compile]"));
    }

    void defaultsAreNotWrittenAndClearingRemoves()
    {
        FormScene scene(sample, {build});
        QLineEdit *dir = scene.line(build, "dir");
        QCOMPARE(dir->placeholderText(), QStringLiteral("."));
        typeOver(dir, QStringLiteral("."));
        QTest::keyClick(dir, Qt::Key_Return);
        QVERIFY(scene.pipeline.text.contains("dir: .\n")); // typed, so it is there
        dir->setFocus();
        dir->selectAll();
        QTest::keyClick(dir, Qt::Key_Delete);
        QCoreApplication::processEvents();
        QVERIFY(scene.pipeline.text.contains("dir: .\n")); // perhaps something else is typed next
        QTest::keyClick(dir, Qt::Key_Return);
        QVERIFY(scene.last<UnsetKey>());
        QVERIFY(!scene.pipeline.text.contains("dir:"));
        typeOver(scene.line(build, "dir"), QStringLiteral("web"));
        QTest::keyClick(dir, Qt::Key_Return);
        QVERIFY(scene.pipeline.text.contains("dir: web"));
    }

    void resetRemovesTheKey()
    {
        FormScene scene(sample, {test});
        FieldEditor *timeout = scene.form.field(test, QStringLiteral("timeout"));
        auto *reset = timeout->findChild<QToolButton *>();
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(scene.last<UnsetKey>());
        QVERIFY(!scene.pipeline.text.contains("10m"));
        QVERIFY(!reset->isVisible());
    }

    void whatIsTypedSurvivesOtherChanges()
    {
        FormScene scene(sample, {test});
        QLineEdit *timeout = scene.line(test, "timeout");
        typeOver(timeout, QStringLiteral("1h3"));
        timeout->setCursorPosition(1);
        scene.set(QByteArray(sample).replace("10m", "12m").replace("name: test", "name: check"));
        QCOMPARE(timeout->text(), QStringLiteral("1h3"));
        QCOMPARE(timeout->cursorPosition(), 1);
        QVERIFY(timeout->hasFocus());
        QCOMPARE(scene.line(test, "name")->text(), QStringLiteral("check"));
    }

    void undoReachesTheWindowOnceCommitted()
    {
        FormScene scene(sample, {test});
        QLineEdit *timeout = scene.line(test, "timeout");
        typeOver(timeout, QStringLiteral("15m"));
        QKeyEvent typing(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        typing.ignore();
        QCoreApplication::sendEvent(timeout, &typing);
        QVERIFY(typing.isAccepted());
        QTest::keyClick(timeout, Qt::Key_Return);
        QKeyEvent later(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        later.ignore();
        QCoreApplication::sendEvent(timeout, &later);
        QVERIFY(!later.isAccepted());
        scene.set(sample); // the window's undo
        QCOMPARE(timeout->text(), QStringLiteral("10m"));
    }

    void followsTheSelectionWithoutTheFocus()
    {
        FormScene scene(sample, {test});
        QWidget elsewhere;
        elsewhere.setFocusPolicy(Qt::StrongFocus);
        elsewhere.show();
        elsewhere.activateWindow();
        elsewhere.setFocus();
        QTRY_VERIFY(elsewhere.hasFocus());
        scene.form.setSelection({build});
        scene.form.setSelection({install});
        scene.form.setSelection({});
        QVERIFY(elsewhere.hasFocus());
    }

    void typedTextGoesWhereItWasTyped()
    {
        FormScene scene(sample, {test});
        typeOver(scene.line(test, "timeout"), QStringLiteral("15m"));
        scene.form.setSelection({deploy});
        QCOMPARE(scene.wishes.size(), 1);
        QCOMPARE(scene.last<SetKey>()->node, test);
        QCOMPARE(scene.line(deploy, "timeout")->text(), QString());
    }

    void severalStrandsAtOnce()
    {
        FormScene scene(sample, {build, test});
        QCOMPARE(scene.line(test, "dir")->placeholderText(), QStringLiteral("Mixed"));
        QVERIFY(!scene.form.field(test, QStringLiteral("name"))->isVisible());
        typeOver(scene.line(test, "timeout"), QStringLiteral("1h"));
        QTest::keyClick(scene.line(test, "timeout"), Qt::Key_Return);
        QCOMPARE(scene.wishes.size(), 1);
        QCOMPARE(scene.wishes.first().operations.size(), 2);
        QCOMPARE(scene.pipeline.text.count("timeout: 1h\n") + scene.pipeline.text.count("timeout: 1h "), 2);
    }

    void loopsCannotBeTicked()
    {
        FormScene scene(sample, {build});
        auto *after = scene.control<QListWidget>(build, "after");
        QCOMPARE(after->count(), 2);
        QVERIFY(!(after->item(1)->flags() & Qt::ItemIsUserCheckable));
        after->setCurrentRow(1);
        QVERIFY(scene.form.field(build, QStringLiteral("after"))->note().contains(QStringLiteral("deploy → build → test → deploy")));
        scene.form.setSelection({deploy});
        after->item(0)->setCheckState(Qt::Checked);
        const auto *connect = scene.last<Connect>();
        QVERIFY(connect);
        QCOMPARE(connect->from, QStringLiteral("build"));
        QCOMPARE(connect->to, QStringLiteral("deploy"));
        after->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(scene.last<Disconnect>());
        QVERIFY(scene.pipeline.text.contains("after: [build]\n  nice"));
    }

    void otherKeysAreKeptAndShown()
    {
        FormScene scene(sample, {deploy});
        QPushButton *edit = scene.button(QStringLiteral("Edit in YAML"));
        QVERIFY(edit);
        QTest::mouseClick(edit, Qt::LeftButton);
        QCOMPARE(scene.yamlOffsets, QList{sample.indexOf("nice: true")});
    }

    void lockedValuesTellWhy()
    {
        FormScene scene("version: 1\nx: &t 5m\nstrands:\n- name: aa\n  timeout: *t\n  when: [1]\n  steps: [{type: host, cmd: [a]}]\n",
                        {NodePath::ofStrand(0)});
        FieldEditor *timeout = scene.form.field(build, QStringLiteral("timeout"));
        QVERIFY(timeout->isLocked());
        QVERIFY(!timeout->control()->isVisible());
        QVERIFY(scene.form.field(build, QStringLiteral("when"))->isLocked());
        QVERIFY(!scene.form.field(build, QStringLiteral("dir"))->isLocked());
    }

    void stepsAreAddedMovedAndRemoved()
    {
        FormScene scene(sample, {build});
        auto *steps = static_cast<NodesField *>(scene.form.field(build, QStringLiteral("steps")));
        QListWidget *list = steps->list()->list();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(scene.selected.last(), NodePath::ofStep(0, 1));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(scene.last<MoveNode>()->to, 0);
        QCOMPARE(scene.selected.last(), install);
        QVERIFY(scene.pipeline.text.indexOf("cmd: [make]") < scene.pipeline.text.indexOf("name: install"));
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(scene.pipeline.nodes.strands.first().steps.size(), 1);
        QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(scene.pipeline.nodes.strands.first().steps.size(), 2);
        Q_EMIT steps->list()->addWanted();
        QCOMPARE(scene.pipeline.nodes.strands.first().steps.size(), 3);
        QCOMPARE(scene.selected.last(), NodePath::ofStep(0, 2));
        QCOMPARE(scene.refusals, QStringList());
    }

    void tabGoesFromTopToBottom()
    {
        FormScene scene(sample, {install});
        scene.line(build, "name")->setFocus();
        int last = -1;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(scene.form.window()->focusWidget(), Qt::Key_Tab);
            const QWidget *focused = scene.form.focusWidget();
            const int y = focused->mapTo(&scene.form, QPoint(0, focused->height())).y();
            if (focused == scene.line(build, "name")) {
                QVERIFY(i > 20); // once round
                return;
            }
            const bool isReset = focused->accessibleName().startsWith(QStringLiteral("Reset"));
            QVERIFY2(isReset || y + 20 > last, qPrintable(focused->accessibleName() + focused->toolTip()));
            if (!isReset) // stands above its field, comes after it
                last = y;
        }
        QFAIL("Tab does not come round");
    }

    void readOnlyHasAReason()
    {
        FormScene scene(sample, {test});
        scene.form.setReadOnly(QStringLiteral("Line 14 is not YAML."));
        QVERIFY(!scene.line(test, "timeout")->isEnabled());
        scene.form.setReadOnly({});
        QVERIFY(scene.line(test, "timeout")->isEnabled());
    }

    void emptyFile()
    {
        FormScene scene("", {});
        QLineEdit *name = scene.line(file, "name");
        QVERIFY(name);
        typeOver(name, QStringLiteral("Shop"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(scene.refusals, QStringList());
        QVERIFY(scene.pipeline.text.contains("name: Shop"));
    }
};

QTEST_MAIN(TestPipelineForm)
#include "tst_pipelineform.moc"
