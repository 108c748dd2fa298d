// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/step/masker.h"
#include "app/supervisor/stepprotocol.h"

#include <QRandomGenerator>
#include <QTest>

using namespace clustero;

namespace {

std::vector<std::string> patterns(const QByteArrayList &list)
{
    std::vector<std::string> result;
    for (const QByteArray &text : list)
        result.push_back(text.toStdString());
    return result;
}

// Fed in the given pieces.
QByteArray masked(const step::MaskSet &set, const QByteArrayList &pieces)
{
    step::Masker masker(set);
    std::string out;
    for (const QByteArray &piece : pieces)
        masker.feed({piece.constData(), static_cast<std::size_t>(piece.size())}, out);
    masker.finish(out);
    return QByteArray::fromStdString(out);
}

} // namespace

class MaskerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masks_data();
    void masks();
    void holdsBackOnlyWhatCouldBegin();
    void leavesNoPattern();
    void secretForms_data();
    void secretForms();
    void shortSecretsHaveNoForms();
};

void MaskerTest::masks_data()
{
    QTest::addColumn<QByteArrayList>("list");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, QByteArrayList list, QByteArray text, QByteArray expected) {
        QTest::newRow(name) << list << text << expected;
    };
    row("nothing to mask", {}, "plain text", "plain text");
    row("one", {"secret"}, "a secret here", "a *** here");
    row("whole text", {"secret"}, "secret", "***");
    row("twice in a row", {"secret"}, "secretsecret", "******");
    row("only a beginning", {"secret"}, "secre", "secre");
    row("beginning, then the whole", {"secret"}, "secsecret", "sec***");
    row("beginning again inside", {"aab"}, "aaab", "a***");
    row("longest wins", {"pass", "password"}, "passwords pass", "***s ***");
    row("shorter when the longer fails", {"pass", "password"}, "passwort", "***wort");
    row("overlapping", {"abcd", "cdef"}, "xabcdefx", "x***x");
    row("overlapping itself", {"aaaa"}, "aaaaaa", "***");
    row("one inside another", {"bc", "abcd"}, "abcd bc", "*** ***");
    row("inner of a longer that fails", {"bcd", "abcdef"}, "abcdex", "a***ex");
    row("one byte", {"x"}, "axbx", "a***b***");
    row("with NUL and high bytes", {QByteArray("\0\xff\x80z", 4)}, QByteArray("a\0\xff\x80zb", 6), "a***b");
    row("over lines", {"one\ntwo"}, "one\ntwo\nthree", "***\nthree");
}

// The same in one piece, cut in two at every place, and byte by byte.
void MaskerTest::masks()
{
    QFETCH(QByteArrayList, list);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const step::MaskSet set(patterns(list));
    QCOMPARE(masked(set, {text}), expected);
    for (qsizetype cut = 0; cut <= text.size(); ++cut)
        QCOMPARE(masked(set, {text.left(cut), text.mid(cut)}), expected);
    QByteArrayList bytes;
    for (const char byte : text)
        bytes.append(QByteArray(1, byte));
    QCOMPARE(masked(set, bytes), expected);
}

void MaskerTest::holdsBackOnlyWhatCouldBegin()
{
    const step::MaskSet set({"secret"});
    step::Masker masker(set);
    std::string out;
    masker.feed("a line\nsec", out);
    QCOMPARE(out, std::string("a line\n"));
    QVERIFY(masker.holdsBack());
    masker.feed("ond", out);
    QCOMPARE(out, std::string("a line\nsecond"));
    QVERIFY(!masker.holdsBack());
}

// Small alphabet, random cuts: no byte string of the list is ever left, and cuts never change the outcome.
void MaskerTest::leavesNoPattern()
{
    QRandomGenerator random(4711);
    const auto word = [&random](int most) {
        QByteArray text;
        for (int i = random.bounded(1, most + 1); i > 0; --i)
            text.append(static_cast<char>('a' + random.bounded(3)));
        return text;
    };
    for (int round = 0; round < 3000; ++round) {
        QByteArrayList list;
        for (int i = random.bounded(1, 6); i > 0; --i)
            list.append(word(6));
        const step::MaskSet set(patterns(list));
        QByteArrayList pieces;
        for (int i = random.bounded(1, 8); i > 0; --i)
            pieces.append(word(12));
        const QByteArray out = masked(set, pieces);
        for (const QByteArray &pattern : std::as_const(list))
            QVERIFY2(!out.contains(pattern), (pattern + " in " + out + " from " + pieces.join('|')).constData());
        QCOMPARE(out, masked(set, {pieces.join()}));
    }
}

void MaskerTest::secretForms_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray secret = "s3cr+t/va lue?";
    QTest::newRow("raw") << secret << QByteArray("x s3cr+t/va lue? y") << QByteArray("x *** y");
    QTest::newRow("line of several") << QByteArray("first line\nsecond line\r\n") << QByteArray("> second line <") << QByteArray("> *** <");
    QTest::newRow("base64") << secret << secret.toBase64() + " end" << QByteArray("*** end");
    QTest::newRow("base64 without padding") << secret << secret.toBase64(QByteArray::OmitTrailingEquals) + " end" << QByteArray("*** end");
    QTest::newRow("base64 for URLs") << secret << secret.toBase64(QByteArray::Base64UrlEncoding) << QByteArray("***");
    QTest::newRow("base64 of echo") << secret << (secret + '\n').toBase64() << QByteArray("***");
    QTest::newRow("percent encoding") << secret << secret.toPercentEncoding() << QByteArray("***");
    QTest::newRow("percent encoding, small") << QByteArray("a/b/c/d") << QByteArray("a%2fb%2fc%2fd") << QByteArray("***");
    QTest::newRow("form encoding") << secret << QByteArray("v=s3cr%2Bt%2Fva+lue%3F&") << QByteArray("v=***&");
}

void MaskerTest::secretForms()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, expected);
    const step::MaskSet set(patterns(secretMasks(secret)));
    QCOMPARE(masked(set, {output}), expected);
    // Inside the base64 of a longer text, at each of the three places: a run of what it alone decides is masked.
    for (const char *before : {"", "u", "us", "use"}) {
        const QByteArray whole = QByteArray(before) + ':' + secret.split('\n').first() + ":rest";
        const QByteArray out = masked(set, {whole.toBase64()});
        QVERIFY2(out.contains("***"), out.constData());
        QVERIFY(!QByteArray::fromBase64(QByteArray(out).replace("***", "")).contains(secret.left(6)));
    }
}

void MaskerTest::shortSecretsHaveNoForms()
{
    QCOMPARE(secretMasks("abc"), QByteArrayList());
    QCOMPARE(secretMasks("a\nb\nc").contains("a"), false);
}

QTEST_GUILESS_MAIN(MaskerTest)
#include "tst_masker.moc"
