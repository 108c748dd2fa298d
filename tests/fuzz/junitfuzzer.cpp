// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/junit.h"

#include <cstdint>
#include <cstdlib>

using namespace clustero;

namespace {

/// Counts are what is there, and nothing is deeper than allowed.
TestCounts counted(const TestSuite &suite, int depth)
{
    if (depth > 200)
        std::abort();
    TestCounts counts;
    for (const TestCase &test : suite.cases) {
        counts += {1, test.outcome == TestCase::Outcome::Failed, test.outcome == TestCase::Outcome::Error,
                   test.outcome == TestCase::Outcome::Skipped};
        if (test.time.count() < 0 || test.line < 0)
            std::abort();
    }
    for (const TestSuite &inner : suite.suites)
        counts += counted(inner, depth + 1);
    if (counts.tests != suite.counts.tests || counts.failures() != suite.counts.failures() || counts.passed() < 0)
        std::abort();
    return counts;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(looksLikeJUnit(bytes.left(4096)));
    JUnitLimits limits;
    limits.cases = 1000;
    const Result<TestReport> report = readJUnit(bytes, limits);
    if (!report) {
        if (report.error().code.isEmpty() || report.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    TestCounts counts;
    for (const TestSuite &suite : report->suites)
        counts += counted(suite, 0);
    if (counts.tests != report->counts.tests || counts.tests > limits.cases)
        std::abort();
    return 0;
}
