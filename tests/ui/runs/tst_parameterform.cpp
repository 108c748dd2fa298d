// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triggers/parameters.h"
#include "ui/runs/parameterform.h"
#include "ui/runs/parameterrow.h"
#include "ui/runs/rundialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace clustero;
using Values = QMap<QString, QString>;

namespace {

const QByteArray releaseText = R"(version: 1
name: Release
triggers:
- type: manual
  parameters:
    type: object
    required: [version]
    properties:
      version: {type: string, title: Version, description: What is released., pattern: '^\d+\.\d+$'}
      stage: {enum: [test, production], default: test}
      copies: {type: integer, minimum: 1, maximum: 9, default: 3}
      dryRun: {type: boolean, default: false, title: Dry & quick}
      force: {type: boolean}
      parts: {type: array, items: {enum: [docs, app, 3]}, default: [docs]}
      options: {type: object, required: [a]}
      notes: {type: string, contentMediaType: text/markdown}
strands:
- name: build
  steps: [{type: host, cmd: [make]}]
- name: lint
  steps: [{type: host, cmd: [make]}]
- name: test
  after: [build]
  steps: [{type: host, cmd: [make]}]
)";

PipelineSpec specOf(const QByteArray &text)
{
    const PipelineReading reading = readPipeline(text, QStringLiteral("release.yaml"));
    for (const Diagnostic &diagnostic : reading.diagnostics)
        qWarning("%s", qPrintable(toLine(diagnostic)));
    return reading.spec;
}

template<typename T>
T *control(QWidget &widget, const char *name)
{
    return widget.findChild<T *>(QLatin1String(name));
}

QString errorOf(const ParameterForm &form, const char *name)
{
    for (const ParameterRow *row : form.rows()) {
        if (row->field().name == QLatin1String(name))
            return row->error();
    }
    return QStringLiteral("no such row");
}

QPushButton *button(QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

RunDialog::Pipeline releasePipeline()
{
    return {specOf(releaseText), releaseText, QStringLiteral("/projects/app/release.yaml"), QStringLiteral("/projects/app")};
}

} // namespace

class TestParameterForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsSuitTheSchema()
    {
        ParameterForm form;
        form.setPipeline(specOf(releaseText), releaseText);
        QVERIFY(control<QLineEdit>(form, "version"));
        QVERIFY(control<QComboBox>(form, "stage"));
        QVERIFY(control<QCheckBox>(form, "dryRun"));
        QCOMPARE(control<QCheckBox>(form, "dryRun")->text(), QStringLiteral("Dry && quick"));
        QCOMPARE(control<QComboBox>(form, "force")->count(), 3);
        QVERIFY(control<QListWidget>(form, "parts"));
        QVERIFY(control<QPlainTextEdit>(form, "options"));
        QVERIFY(control<QPlainTextEdit>(form, "notes"));
        QCOMPARE(form.rows().first()->field().name, QStringLiteral("version"));
        QCOMPARE(control<QLineEdit>(form, "copies")->placeholderText(), QStringLiteral("3 (default)"));
        QVERIFY(control<QLineEdit>(form, "version")->accessibleName().contains(QStringLiteral("required")));
    }

    void nothingIsGivenForDefaults()
    {
        ParameterForm form;
        form.setPipeline(specOf(releaseText), releaseText);
        QCOMPARE(form.values(), Values());
        QVERIFY(!form.isValid());
        QCOMPARE(form.verdict(), QStringLiteral("Still needed: Version."));
        QCOMPARE(errorOf(form, "version"), QString()); // nobody has been there yet
        control<QLineEdit>(form, "version")->setText(QStringLiteral("1.2"));
        QVERIFY(form.isValid());
        QCOMPARE(form.values(), Values({{QStringLiteral("version"), QStringLiteral("1.2")}}));
    }

    void judgesWhileTyping()
    {
        ParameterForm form;
        form.setPipeline(specOf(releaseText), releaseText);
        auto *version = control<QLineEdit>(form, "version");
        QTest::keyClicks(version, QStringLiteral("1"));
        QCOMPARE(errorOf(form, "version"), checkParameters(specOf(releaseText), form.values()).diagnostics.value(0).message);
        QVERIFY(version->accessibleDescription().contains(errorOf(form, "version")));
        QVERIFY(form.verdict().contains(QStringLiteral("Version")));
        QTest::keyClicks(version, QStringLiteral(".2"));
        QCOMPARE(errorOf(form, "version"), QString());
        QVERIFY(form.isValid());
        version->clear();
        QVERIFY(!errorOf(form, "version").isEmpty());
    }

    void valuesOfEveryControl()
    {
        ParameterForm form;
        form.setPipeline(specOf(releaseText), releaseText);
        QSignalSpy edited(&form, &ParameterForm::edited);
        control<QLineEdit>(form, "version")->setText(QStringLiteral("1.2"));
        control<QComboBox>(form, "stage")->setCurrentIndex(1);
        control<QLineEdit>(form, "copies")->setText(QStringLiteral("9"));
        control<QCheckBox>(form, "dryRun")->setChecked(true);
        control<QComboBox>(form, "force")->setCurrentIndex(2);
        control<QListWidget>(form, "parts")->item(2)->setCheckState(Qt::Checked);
        control<QPlainTextEdit>(form, "options")->setPlainText(QStringLiteral("{\"a\": 1}"));
        control<QPlainTextEdit>(form, "notes")->setPlainText(QStringLiteral("one\ntwo"));
        const Values expected{
            {QStringLiteral("version"), QStringLiteral("1.2")},        {QStringLiteral("stage"), QStringLiteral("production")},
            {QStringLiteral("copies"), QStringLiteral("9")},           {QStringLiteral("dryRun"), QStringLiteral("true")},
            {QStringLiteral("force"), QStringLiteral("false")},        {QStringLiteral("parts"), QStringLiteral("[\"docs\",3]")},
            {QStringLiteral("options"), QStringLiteral("{\"a\": 1}")}, {QStringLiteral("notes"), QStringLiteral("one\ntwo")}};
        QCOMPARE(form.values(), expected);
        QCOMPARE(edited.count(), 8);
        QVERIFY2(form.isValid(), qPrintable(form.verdict()));
        const ParameterCheck check = checkParameters(specOf(releaseText), form.values());
        QVERIFY(check.isValid());
        QCOMPARE(check.values.value(QStringLiteral("force")), QJsonValue(false));

        ParameterForm again;
        again.setPipeline(specOf(releaseText), releaseText);
        again.setValues(expected);
        QCOMPARE(again.values(), expected);
        again.setValues({});
        QCOMPARE(again.values(), Values());
    }

    void rememberedValuesThatAreGone()
    {
        ParameterForm form;
        form.setPipeline(specOf(releaseText), releaseText);
        form.setValues({{QStringLiteral("stage"), QStringLiteral("moon")}, {QStringLiteral("gone"), QStringLiteral("1")}});
        QCOMPARE(form.values(), Values());
        QCOMPARE(control<QComboBox>(form, "stage")->currentIndex(), 0);
    }

    void anyParameterWhereNoneIsListed()
    {
        ParameterForm form;
        form.setPipeline(PipelineSpec());
        auto *others = form.findChild<QPlainTextEdit *>();
        QVERIFY(others);
        QVERIFY(form.isValid());
        others->setPlainText(QStringLiteral("a=b=c\nbroken"));
        QVERIFY(!form.isValid());
        QVERIFY(form.verdict().contains(QStringLiteral("broken")));
        others->setPlainText(QStringLiteral("a=b=c\n\nd="));
        QVERIFY(form.isValid());
        const Values expected{{QStringLiteral("a"), QStringLiteral("b=c")}, {QStringLiteral("d"), {}}};
        QCOMPARE(form.values(), expected);
        form.setValues({});
        QVERIFY(others->toPlainText().isEmpty());
        form.setValues(expected);
        QCOMPARE(form.values(), expected);
    }

    void unusableSchemaRefusesTheRun()
    {
        TriggerSpec trigger;
        trigger.type = QStringLiteral("manual");
        trigger.keys = {{QStringLiteral("parameters"), QJsonObject{{QStringLiteral("$ref"), QStringLiteral("#/nowhere")}}}};
        PipelineSpec spec;
        spec.triggers = {trigger};
        ParameterForm form;
        form.setPipeline(spec);
        QVERIFY(!form.isValid());
        QCOMPARE(form.verdict(), checkParameters(spec, {}).diagnostics.first().message);
    }

    void dialogSaysWhyNotAndLeadsThere()
    {
        RunDialog dialog(releasePipeline());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QPushButton *run = button(dialog, QStringLiteral("Run"));
        QVERIFY(!run->isEnabled());
        QVERIFY(run->accessibleDescription().contains(QStringLiteral("Version")));
        control<QComboBox>(dialog, "stage")->setFocus();
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.count(), 0);
        auto *version = control<QLineEdit>(dialog, "version");
        QVERIFY(version->hasFocus());
        QVERIFY(!errorOf(*dialog.form(), "version").isEmpty());
        QTest::keyClicks(version, QStringLiteral("2.0"));
        QVERIFY(run->isEnabled());
        QTest::keyClick(version, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(dialog.values(), Values({{QStringLiteral("version"), QStringLiteral("2.0")}}));
    }

    void dialogOptions()
    {
        RunDialog dialog(releasePipeline());
        dialog.setValues({{QStringLiteral("version"), QStringLiteral("2.0")}});
        QVERIFY(dialog.options().strands.isEmpty());
        QVERIFY(!dialog.options().inPlace);
        RunOptions options;
        options.engine = QStringLiteral("podman");
        options.strands = {QStringLiteral("test")};
        options.inPlace = true;
        options.jobs = 3;
        dialog.setOptions(options);
        QCOMPARE(dialog.options().engine, QStringLiteral("podman"));
        QCOMPARE(dialog.options().strands, options.strands);
        QVERIFY(dialog.options().inPlace);
        QCOMPARE(dialog.options().jobs, 3);
        auto *strands = dialog.findChildren<QListWidget *>().last();
        QCOMPARE(strands->item(0)->text(), QStringLiteral("build (test waits for it)"));
        QCOMPARE(strands->item(1)->text(), QStringLiteral("lint"));
        strands->item(2)->setCheckState(Qt::Unchecked);
        QVERIFY(!button(dialog, QStringLiteral("Run"))->isEnabled());
        dialog.findChildren<QRadioButton *>().first()->setChecked(true);
        QVERIFY(button(dialog, QStringLiteral("Run"))->isEnabled());
    }

    void everyControlHasAName()
    {
        RunDialog dialog(releasePipeline());
        const auto widgets = dialog.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isInput = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
                                 qobject_cast<const QListWidget *>(widget) || qobject_cast<const QSpinBox *>(widget);
            if (isInput)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestParameterForm)
#include "tst_parameterform.moc"
