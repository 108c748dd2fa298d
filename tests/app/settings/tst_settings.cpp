// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("CLUSTERO_CONFIG_DIR", QFile::encodeName(m_folder->path()));
    }

    void defaultsWithoutAFile()
    {
        QVERIFY(settings::maxParallelSteps() >= 1);
        QCOMPARE(settings::engine(), QStringLiteral("auto"));
        QCOMPARE(settings::maxAgeDays(), 30);
        QCOMPARE(settings::maxRuns(), 100);
        QCOMPARE(settings::maxBytes(), 10737418240LL);
        QCOMPARE(settings::warnings(), QStringList());
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("warnings");
        QTest::newRow("good") << QByteArray("[prune]\nmaxAgeDays=7\n") << 7 << 0;
        QTest::newRow("spaces") << QByteArray("[prune]\nmaxAgeDays = 8 \n") << 8 << 0;
        QTest::newRow("word") << QByteArray("[prune]\nmaxAgeDays=week\n") << 30 << 1;
        QTest::newRow("negative") << QByteArray("[prune]\nmaxAgeDays=-1\n") << 30 << 1;
        QTest::newRow("too large") << QByteArray("[prune]\nmaxAgeDays=99999999999999999999\n") << 30 << 1;
        QTest::newRow("two bad") << QByteArray("[prune]\nmaxAgeDays=x\nmaxRuns=0\n") << 30 << 2;
    }

    void values()
    {
        QFETCH(QByteArray, text);
        QFile file(settings::file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QTEST(settings::maxAgeDays(), "days");
        QTEST(int(settings::warnings().size()), "warnings");
        for (const QString &warning : settings::warnings())
            QVERIFY2(warning.contains(settings::file()), qPrintable(warning));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
