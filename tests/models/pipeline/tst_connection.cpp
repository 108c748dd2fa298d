// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/connection.h"

#include <QTest>

using namespace clustero;
using Kind = ConnectionVerdict::Kind;

class ConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts()
    {
        const PipelineSpec pipeline = readPipeline("version: 1\nstrands:\n"
                                                   "- {name: build, steps: [{type: host, cmd: [a]}]}\n"
                                                   "- {name: test, after: build, steps: [{type: host, cmd: [a]}]}\n"
                                                   "- {name: lint, steps: [{type: host, cmd: [a]}]}\n"
                                                   "- {name: deploy, after: [test, lint], steps: [{type: host, cmd: [a]}]}\n",
                                                   QStringLiteral("p.yaml"))
                                          .spec;
        const auto check = [&](const char *from, const char *to) {
            return checkConnection(pipeline, QString::fromLatin1(from), QString::fromLatin1(to));
        };
        QCOMPARE(check("build", "deploy").kind, Kind::Allowed); // redundant, and a person's choice
        QCOMPARE(check("lint", "test").kind, Kind::Allowed);
        QCOMPARE(check("build", "test").kind, Kind::Already);
        QCOMPARE(check("build", "build").kind, Kind::SameStrand);
        QCOMPARE(check("build", "bild").kind, Kind::Unknown);
        QCOMPARE(check("bild", "build").kind, Kind::Unknown);
        const ConnectionVerdict loop = check("deploy", "build");
        QCOMPARE(loop.kind, Kind::Loop);
        QCOMPARE(loop.loop, QStringLiteral("deploy build test deploy").split(QLatin1Char(' ')));
    }
};

QTEST_APPLESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
