// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textglob.h"

#include <QTest>

using namespace clustero;

class TestTextGlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("yes"); // texts with a space between
        QTest::addColumn<QString>("no");
        const auto row = [](const char *pattern, const char *yes, const char *no) {
            QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(yes) << QString::fromUtf8(no);
        };
        row("main", "main", "Main mai maine xmain");
        row("release/*", "release/1 release/", "release release/1/2 xrelease/1");
        row("release/**", "release/1 release/1/2 release/", "release");
        row("**", "a a/b /", "");
        row("*", "a .a", "a/b");
        row("*@acme.com", "ada@acme.com @acme.com", "ada@acme.org ada@acme.com.evil a/b@acme.com");
        row("**/*.md", "README.md docs/a.md a/b/c.md", "README.mdx a.md/b");
        row("a/**/b", "a/b a/x/b a/x/y/b", "a/xb ab");
        row("a**b", "ab a/b axxb", "abc");
        row("v?", "v1 vä", "v v12 v/");
        row("v[0-9].[!x]", "v1.y", "v1.x va.y v1./");
        row("[ab", "[ab", "a b");
        row("\\*", "*", "a \\*");
        row("a\\", "a\\", "a");
        row("***", "a a/b", "");
        row("*a*a*a*", "aaa xaxaxa", "aa");
        row("fé*", "fée", "fee");
    }
    void matches()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, yes);
        QFETCH(QString, no);
        const Result<TextGlob> glob = TextGlob::parse(pattern);
        QVERIFY(glob);
        for (const QString &text : yes.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(glob->matches(text), qPrintable(text));
        for (const QString &text : no.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(!glob->matches(text), qPrintable(text));
    }

    void caseAndLength()
    {
        QVERIFY(TextGlob::parse(QStringLiteral("Acme/W*"), Qt::CaseInsensitive)->matches(QStringLiteral("aCME/web")));
        QVERIFY(TextGlob::parse(QStringLiteral("*"))->matches(QString()));
        QCOMPARE(TextGlob::parse({}).error().code, QStringLiteral("bad-glob"));
        QVERIFY(!TextGlob::parse(QString(TextGlob::maximumLength + 1, u'a')));
        const QString many = QStringLiteral("*a").repeated(500) + u'b';
        QVERIFY(!TextGlob::parse(many)->matches(QString(2000, u'a')));
    }
};

QTEST_APPLESS_MAIN(TestTextGlob)
#include "tst_textglob.moc"
