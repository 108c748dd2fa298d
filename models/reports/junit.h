// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/xmlguard.h"

#include <QList>
#include <QString>

#include <chrono>

namespace clustero {

struct TestCase
{
    enum class Outcome { Passed, Failed, Error, Skipped };

    QString name;
    QString className;
    QString file; ///< as the report says it; empty: not said
    int line = 0; ///< from 1; 0: not said
    Outcome outcome = Outcome::Passed;
    std::chrono::milliseconds time{0};
    QString message; ///< of the failure, or why it was skipped
    QString type;    ///< of the failure
    QString details; ///< the failure's text: a stack trace, a difference
    QString output;
    QString errorOutput;

    [[nodiscard]] bool isFailure() const { return outcome == Outcome::Failed || outcome == Outcome::Error; }
};

/// As counted, not as the file says.
struct TestCounts
{
    int tests = 0;
    int failed = 0;
    int errors = 0;
    int skipped = 0;

    [[nodiscard]] int failures() const { return failed + errors; }
    [[nodiscard]] int passed() const { return tests - failed - errors - skipped; }
    TestCounts &operator+=(const TestCounts &other);
};

struct TestSuite
{
    QString name;
    std::chrono::milliseconds time{0}; ///< as the file says, else the sum of its parts
    QList<TestSuite> suites;
    QList<TestCase> cases;
    QString output;
    QString errorOutput;
    TestCounts counts; ///< with everything below
};

struct TestReport
{
    QList<TestSuite> suites;
    TestCounts counts;
    std::chrono::milliseconds time{0};
    QString problem; ///< why the rest of the file could not be read; empty: all was
};

struct JUnitLimits
{
    XmlLimits xml;
    int cases = 500'000;
};

/// Reads a test report as JUnit and most test programs write it (`testsuites` or `testsuite`). What was read before a mistake in the
/// file is kept. Errors besides those of guardedXml(): `not-junit`, `xml-syntax`. Any thread; not in the GUI thread: a large file takes seconds.
[[nodiscard]] Result<TestReport> readJUnit(const QByteArray &bytes, const JUnitLimits &limits = {});

/// Whether a file that begins so is a test report; some kilobytes are enough.
[[nodiscard]] bool looksLikeJUnit(const QByteArray &head);

} // namespace clustero
