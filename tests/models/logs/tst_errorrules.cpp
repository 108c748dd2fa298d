// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/errorrules.h"

#include "models/logs/bytescan.h"

#include <QTest>

#include <algorithm>

using namespace clustero;

class ErrorRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isError");
        const auto row = [](const char *line, bool isError) { QTest::newRow(line) << QByteArray(line) << isError; };
        row("::error::it broke", true);
        row("::error file=a.c,line=3::it broke", true);
        row("##[error]it broke", true);
        row("src/main.c:12:5: error: expected ';'", true);
        row("src/main.c:12:5: fatal error: a.h: No such file", true);
        row("src/main.c:12: error: x", true);
        row("Program.cs(12,5): error CS1002: ; expected", true);
        row("src/app.ts:3:7 - error TS2322: Type", true);
        row("error: could not compile `x`", true);
        row("error[E0308]: mismatched types", true);
        row("  error: indented", true);
        row("FAILED tests/test_a.py::test_b", true);
        row("[  FAILED  ] Suite.Case", true);
        row("5 FAILED", true);
        row("10 FAILED", true);
        row("FAIL: test_total", true);
        row("    --- FAIL: TestSum (0.00s)", true);
        row("npm ERR! missing script: build", true);
        row("make[1]: *** [Makefile:3: all] Error 2", true);
        row("CMake Error at CMakeLists.txt:4 (find_package):", true);
        row("CMake Error: The source directory does not exist.", true);
        row("CMake Error in src/CMakeLists.txt:", true);
        row("CMake Errors are described below", false);
        row("-- CMake Error handling", false);
        row("rating *** [of five]", false);
        row("FAILSAFE on", false);
        row("0 FAILED", false);
        row("UNFAILED", false);
        row("panic: runtime error: index out of range", true);
        row("thread 'main' panicked at src/main.rs:2:5:", true);
        row("don't panic, please", false);
        row("Traceback (most recent call last):", true);
        row("no errors found", false);
        row("error handling works", false);
        row("0 errors, 2 warnings", false);
        row("compiling error.c", false);
        row("", false);
    }

    void rules()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isError);
        QCOMPARE(ErrorRules().matches(line), isError);
        const bool hasNeedle = std::any_of(ErrorRules::needles().begin(), ErrorRules::needles().end(),
                                           [&](const QByteArray &needle) { return findBytes(line, needle, 0) >= 0; });
        QVERIFY(!isError || hasNeedle);
    }

    void ownPatterns()
    {
        const ErrorRules rules({QStringLiteral("^npm ERR!"), QStringLiteral("(broken"), QString()});
        QVERIFY(rules.hasPatterns());
        QVERIFY(rules.matches("npm ERR! code 1"));
        QVERIFY(!rules.matches("all is well"));
        QVERIFY(!ErrorRules({QStringLiteral("(broken")}).hasPatterns());
    }
};

QTEST_GUILESS_MAIN(ErrorRulesTest)
#include "tst_errorrules.moc"
