// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/events/signature.h"

#include <QTest>

using namespace clustero;

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 4231 and GitHub's own documentation.
    void knownVectors_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("GitHub") << QByteArray("It's a Secret to Everybody") << QByteArray("Hello, World!")
                                << QByteArray("757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17");
        QTest::newRow("RFC 4231 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                                    << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("RFC 4231 2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                                    << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("RFC 4231 6: a key longer than a block")
            << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
            << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }
    void knownVectors()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, hex);
        QCOMPARE(signatureOf(bytes, secret), "sha256=" + hex);
        Event event;
        event.data = bytes;
        event.headers[QStringLiteral("x-hub-signature-256")] = QStringLiteral("sha256=") + QString::fromLatin1(hex);
        QVERIFY(verifySignature(event, {secret}) == Verification::Valid);
        for (const qsizetype at : {qsizetype(0), bytes.size() / 2, bytes.size() - 1}) {
            Event changed = event;
            changed.data[at] = char(changed.data[at] ^ 1);
            QVERIFY(verifySignature(changed, {secret}) == Verification::Wrong);
        }
        QVERIFY(verifySignature(event, {secret + 'x'}) == Verification::Wrong);
        QVERIFY(verifySignature(event, {"new", secret}) == Verification::Valid);
    }

    void outcomes_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QList<QByteArray>>("secrets");
        QTest::addColumn<QString>("outcome");
        const QString right = QString::fromLatin1(signatureOf("body", "s"));
        const QString name = QStringLiteral("x-hub-signature-256");
        const QList<QByteArray> secrets{"s"};
        const auto row = [](const char *title, const QString &header, const QString &value, const QList<QByteArray> &known,
                            const char *outcome) { QTest::newRow(title) << header << value << known << QString::fromLatin1(outcome); };
        row("right", name, right, secrets, "valid");
        row("upper case", name, QStringLiteral("sha256=") + right.mid(7).toUpper(), secrets, "valid");
        row("Jira", QStringLiteral("x-hub-signature"), right, secrets, "valid");
        row("Jira, upper case", QStringLiteral("x-hub-signature"), right.toUpper(), secrets, "valid");
        row("Jira, spaces around", QStringLiteral("x-hub-signature"), u' ' + right + u' ', secrets, "valid");
        row("Jira, another method", QStringLiteral("x-hub-signature"), QStringLiteral("sha512=") + right.mid(7), secrets, "malformed");
        row("Jira, without a method", QStringLiteral("x-hub-signature"), right.mid(7), secrets, "malformed");
        row("Jira, two signatures", QStringLiteral("x-hub-signature"), right + u',' + right, secrets, "malformed");
        row("Jira, signed with the secret of before", QStringLiteral("x-hub-signature"), right, {"new", "s"}, "valid");
        row("Jira, signed with another", QStringLiteral("x-hub-signature"), right, {"new"}, "wrong");
        row("GitHub's SHA-1 alone", QStringLiteral("x-hub-signature"), QStringLiteral("sha1=5d"), secrets, "missing");
        row("none", name, QString(), secrets, "missing");
        row("no secret", name, right, {}, "no_secret");
        row("an empty secret is none", name, QString::fromLatin1(signatureOf("body", "")), {QByteArray()}, "wrong");
        row("too short", name, right.chopped(1), secrets, "malformed");
        row("too long", name, right + u'0', secrets, "malformed");
        row("another method", name, QStringLiteral("sha512=") + right.mid(7), secrets, "malformed");
        row("no hexadecimal", name, right.chopped(1) + u'g', secrets, "malformed");
        row("not ASCII", name, right.chopped(1) + QChar(0x0660), secrets, "malformed");
    }
    void outcomes()
    {
        QFETCH(QString, header);
        QFETCH(QString, value);
        QFETCH(QList<QByteArray>, secrets);
        QFETCH(QString, outcome);
        Event event;
        event.data = "body";
        if (!value.isEmpty())
            event.headers[header] = value;
        QCOMPARE(toString(verifySignature(event, secrets)), outcome);
    }

    void comparisonLooksAtAll()
    {
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "xbc"));
        QVERIFY(!equalInConstantTime("abc", "ab"));
        QVERIFY(equalInConstantTime("", ""));
    }
};

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
