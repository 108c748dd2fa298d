// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/statefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clustero;

class StateFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("CLUSTERO_CONFIG_DIR", QFile::encodeName(path(QStringLiteral("made/when needed"))));
    }

    void emptyWithoutAFile() { QCOMPARE(StateFile(QStringLiteral("notices")).read(), QJsonObject()); }

    void outlivesTheObject()
    {
        StateFile(QStringLiteral("notices")).write({{QStringLiteral("a"), 1}});
        QCOMPARE(StateFile(QStringLiteral("notices")).read(), (QJsonObject{{QStringLiteral("a"), 1}}));
        QCOMPARE(StateFile(QStringLiteral("other")).read(), QJsonObject());
        const QFile file(path(QStringLiteral("made/when needed/notices.json")));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(file.exists());
        QCOMPARE(file.permissions() & others, QFile::Permissions());
    }

    void foreignFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff{", 3);
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("too large") << QByteArray("{\"a\": \"" + QByteArray(1024 * 1024, 'x') + "\"}");
    }

    void foreignFiles()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(path(QStringLiteral("made/when needed"))));
        QFile file(path(QStringLiteral("made/when needed/notices.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        StateFile state(QStringLiteral("notices"));
        QCOMPARE(state.read(), QJsonObject());
        state.write({{QStringLiteral("b"), true}});
        QCOMPARE(state.read(), (QJsonObject{{QStringLiteral("b"), true}}));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(StateFileTest)
#include "tst_statefile.moc"
