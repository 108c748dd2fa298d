// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/junit.h"

#include <QXmlStreamReader>

#include <cmath>

namespace clustero {

namespace {

using std::chrono::milliseconds;

bool isSuites(QStringView name)
{
    return name == u"testsuites";
}

bool isSuite(QStringView name)
{
    return name == u"testsuite";
}

/// Seconds with a point or a comma before their parts; some programs put commas between thousands, too.
milliseconds timeOf(const QXmlStreamAttributes &attributes)
{
    QString text = attributes.value(QLatin1String("time")).toString();
    if (text.contains(u'.') || text.count(u',') > 1)
        text.remove(u',');
    else
        text.replace(u',', u'.');
    const double seconds = text.toDouble();
    const bool isTime = std::isfinite(seconds) && seconds > 0 && seconds < 1e9;
    return milliseconds(isTime ? std::llround(seconds * 1000) : 0);
}

void addText(QString &text, const QString &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += u'\n';
    text += more;
}

class JUnitReader
{
public:
    JUnitReader(const QString &text, const JUnitLimits &limits) : m_xml(text), m_limits(limits) {}

    Result<TestReport> read()
    {
        TestReport report;
        if (!m_xml.readNextStartElement())
            return refuse();
        if (isSuites(m_xml.name())) {
            report.time = timeOf(m_xml.attributes());
            readSuites(report);
        } else if (isSuite(m_xml.name())) {
            report.suites.append(readSuite());
        } else {
            return failure(
                QStringLiteral("not-junit"),
                QStringLiteral(
                    "The file is no test report: it begins with `<%1>`, and a report begins with `<testsuites>` or `<testsuite>`.")
                    .arg(m_xml.name().left(60)));
        }
        for (const TestSuite &suite : std::as_const(report.suites))
            report.counts += suite.counts;
        if (report.time.count() == 0) {
            for (const TestSuite &suite : std::as_const(report.suites))
                report.time += suite.time;
        }
        if (m_isFull)
            report.problem = QStringLiteral("The report has more than %1 tests. The first ones are shown.").arg(m_limits.cases);
        else if (m_xml.hasError() && report.counts.tests == 0)
            return refuse();
        else if (m_xml.hasError())
            report.problem =
                QStringLiteral("The file cannot be read beyond line %1: %2. The tests before it are shown; later ones are missing.")
                    .arg(m_xml.lineNumber())
                    .arg(whatIsWrong());
        return report;
    }

private:
    tl::unexpected<Error> refuse()
    {
        return failure(QStringLiteral("xml-syntax"),
                       QStringLiteral("The file cannot be read as XML: in line %1, %2.").arg(m_xml.lineNumber()).arg(whatIsWrong()));
    }

    [[nodiscard]] QString whatIsWrong() const
    {
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError || m_xml.error() == QXmlStreamReader::NoError)
            return QStringLiteral("it ends too early");
        QString text = m_xml.errorString();
        while (text.endsWith(u'.'))
            text.chop(1);
        return text;
    }

    bool nextChild() { return !m_isFull && m_xml.readNextStartElement(); }

    /// Suites of one level; a few programs put cases there as well.
    void readSuites(TestReport &report)
    {
        TestSuite loose;
        while (nextChild()) {
            if (isSuite(m_xml.name()))
                report.suites.append(readSuite());
            else if (m_xml.name() == u"testcase")
                readCase(loose);
            else
                m_xml.skipCurrentElement();
        }
        if (!loose.cases.isEmpty())
            report.suites.append(loose);
    }

    /// As deep as guardedXml() lets it.
    TestSuite readSuite()
    {
        TestSuite suite;
        suite.name = m_xml.attributes().value(QLatin1String("name")).toString();
        suite.time = timeOf(m_xml.attributes());
        const bool hasTime = suite.time.count() > 0;
        while (nextChild()) {
            if (isSuite(m_xml.name()) || isSuites(m_xml.name())) {
                suite.suites.append(readSuite());
                suite.counts += suite.suites.constLast().counts;
                if (!hasTime)
                    suite.time += suite.suites.constLast().time;
            } else if (m_xml.name() == u"testcase") {
                if (readCase(suite) && !hasTime)
                    suite.time += suite.cases.constLast().time;
            } else if (m_xml.name() == u"system-out") {
                addText(suite.output, readText());
            } else if (m_xml.name() == u"system-err") {
                addText(suite.errorOutput, readText());
            } else {
                m_xml.skipCurrentElement();
            }
        }
        return suite;
    }

    /// False at the case that is one too many.
    bool readCase(TestSuite &suite)
    {
        if (m_cases == m_limits.cases)
            m_isFull = true;
        if (m_isFull)
            return false;
        ++m_cases;
        TestCase test;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        test.name = attributes.value(QLatin1String("name")).toString();
        test.className = attributes.value(QLatin1String("classname")).toString();
        test.file = attributes.value(QLatin1String("file")).toString();
        test.line = std::max(0, attributes.value(QLatin1String("line")).toInt());
        test.time = timeOf(attributes);
        while (m_xml.readNextStartElement())
            readOutcome(test);
        suite.counts += TestCounts{1, test.outcome == TestCase::Outcome::Failed, test.outcome == TestCase::Outcome::Error,
                                   test.outcome == TestCase::Outcome::Skipped};
        suite.cases.append(std::move(test));
        return true;
    }

    void readOutcome(TestCase &test)
    {
        using Outcome = TestCase::Outcome;
        const QStringView element = m_xml.name();
        if (element == u"system-out")
            return addText(test.output, readText());
        if (element == u"system-err")
            return addText(test.errorOutput, readText());
        const bool isFailure = element == u"failure";
        const bool isError = element == u"error";
        if (!isFailure && !isError && element != u"skipped")
            return m_xml.skipCurrentElement();
        if (isFailure)
            test.outcome = Outcome::Failed;
        else if (isError && test.outcome != Outcome::Failed)
            test.outcome = Outcome::Error;
        else if (test.outcome == Outcome::Passed)
            test.outcome = Outcome::Skipped;
        addText(test.message, m_xml.attributes().value(QLatin1String("message")).toString());
        if (test.type.isEmpty())
            test.type = m_xml.attributes().value(QLatin1String("type")).toString();
        addText(test.details, readText());
    }

    /// All text to the end of the element, without a line end at both ends. QXmlStreamReader's own goes down a level of the stack for
    /// every level of elements.
    QString readText()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement: ++depth; break;
            case QXmlStreamReader::EndElement: --depth; break;
            case QXmlStreamReader::Characters:
            case QXmlStreamReader::EntityReference: text += m_xml.text(); break;
            default: break;
            }
        }
        qsizetype start = 0;
        qsizetype end = text.size();
        while (start < end && (text.at(start) == u'\n' || text.at(start) == u'\r'))
            ++start;
        while (end > start && text.at(end - 1).isSpace())
            --end;
        return text.mid(start, end - start);
    }

    QXmlStreamReader m_xml;
    const JUnitLimits &m_limits;
    int m_cases = 0;
    bool m_isFull = false;
};

} // namespace

TestCounts &TestCounts::operator+=(const TestCounts &other)
{
    tests += other.tests;
    failed += other.failed;
    errors += other.errors;
    skipped += other.skipped;
    return *this;
}

Result<TestReport> readJUnit(const QByteArray &bytes, const JUnitLimits &limits)
{
    const Result<QString> text = guardedXml(bytes, limits.xml);
    if (!text)
        return failure(text);
    return JUnitReader(*text, limits).read();
}

bool looksLikeJUnit(const QByteArray &head)
{
    const Result<QString> text = guardedXml(head);
    if (!text)
        return false;
    QXmlStreamReader xml(*text);
    return xml.readNextStartElement() && (isSuites(xml.name()) || isSuite(xml.name()));
}

} // namespace clustero
