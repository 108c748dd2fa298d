// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/spec.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace clustero;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString lineOf(const Diagnostic &d)
{
    QString line = QStringLiteral("%1:%2-%3:%4 %5 %6: %7")
                       .arg(QString::number(d.range.line), QString::number(d.range.column), QString::number(d.range.endLine),
                            QString::number(d.range.endColumn),
                            d.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"), d.code, d.message);
    if (!d.fix.isEmpty())
        line += QStringLiteral(" => ") + d.fix;
    return line;
}

} // namespace

/// A folder of tests/data/pipeline is a case: `pipeline.yaml` and what is found in it, a line each. With
/// CLUSTERO_UPDATE_CASES set the expectations are written instead, to be read and committed.
class TestPipelineCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diagnostics_data() { addCases(); }
    void diagnostics()
    {
        QFETCH(QString, folder);
        const PipelineReading reading = readPipeline(contentOf(folder + QStringLiteral("/pipeline.yaml")), QStringLiteral("pipeline.yaml"));
        QByteArray found;
        for (const Diagnostic &diagnostic : reading.diagnostics) {
            QCOMPARE(diagnostic.file, QStringLiteral("pipeline.yaml"));
            QVERIFY(diagnostic.range.isValid());
            found += lineOf(diagnostic).toUtf8() + '\n';
        }
        const QString expectations = folder + QStringLiteral("/diagnostics.txt");
        if (qEnvironmentVariableIsSet("CLUSTERO_UPDATE_CASES")) {
            QFile file(expectations);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(found);
        }
        QVERIFY(QFile::exists(expectations));
        QCOMPARE(QString::fromUtf8(found), QString::fromUtf8(contentOf(expectations)));
    }

    /// Files without errors are read by an independent library, which must see the same strands, steps and arguments.
    void agreesWithYamlCpp_data() { addCases(); }
    void agreesWithYamlCpp()
    {
        QFETCH(QString, folder);
        const QByteArray bytes = contentOf(folder + QStringLiteral("/pipeline.yaml"));
        const PipelineReading reading = readPipeline(bytes, QStringLiteral("pipeline.yaml"));
        if (!reading.isValid() || bytes.contains("<<"))
            return; // yaml-cpp leaves merge keys alone
        const YAML::Node file = YAML::Load(bytes.toStdString());
        const auto text = [](const YAML::Node &node) { return QString::fromStdString(node.as<std::string>()); };
        QCOMPARE(qsizetype(file["strands"].size()), reading.spec.strands.size());
        for (size_t i = 0; i < file["strands"].size(); ++i) {
            const YAML::Node strand = file["strands"][i];
            const StrandSpec &spec = reading.spec.strands[qsizetype(i)];
            QCOMPARE(spec.name, text(strand["name"]));
            QCOMPARE(spec.steps.size(), qsizetype(strand["steps"].size()));
            for (size_t j = 0; j < strand["steps"].size(); ++j) {
                const YAML::Node step = strand["steps"][j];
                const StepSpec &read = spec.steps[qsizetype(j)];
                QCOMPARE(read.type.value, text(step["type"]));
                if (const YAML::Node cmd = step["cmd"]; cmd && cmd.IsSequence()) {
                    QCOMPARE(read.cmd->size(), qsizetype(cmd.size()));
                    for (size_t k = 0; k < cmd.size(); ++k)
                        QCOMPARE(read.cmd->at(qsizetype(k)).value, text(cmd[k]));
                } else if (cmd) {
                    QCOMPARE(read.cmd->constFirst().value, text(cmd));
                }
            }
        }
    }

private:
    void addCases()
    {
        QTest::addColumn<QString>("folder");
        const QDir data(QStringLiteral(CLUSTERO_TEST_DATA "/pipeline"));
        const QStringList folders = data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(folders.size() >= 60);
        for (const QString &folder : folders)
            QTest::newRow(qPrintable(folder)) << data.filePath(folder);
    }
};

QTEST_APPLESS_MAIN(TestPipelineCases)
#include "tst_pipelinecases.moc"
