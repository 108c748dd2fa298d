// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/groups.h"

#include "models/logs/linerenderer.h"

#include <QTest>

using namespace clustero;

namespace {

/// Each group as "first-last" with its level in front and what it asks for behind.
QString groupsOf(const QList<QByteArray> &lines)
{
    GroupBuilder builder;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto mark = groupMarkOf(lines.at(i)))
            builder.add(i, *mark);
    }
    builder.settle(lines.size() + 5);
    QStringList words;
    for (const LogGroup &group : builder.groups()) {
        words << QStringLiteral("%1:%2-%3%4%5")
                     .arg(group.level)
                     .arg(group.first)
                     .arg(group.last)
                     .arg(group.isCollapsed ? QStringLiteral("c") : QString(), group.hasEndMark ? QStringLiteral("e") : QString());
    }
    return words.join(u' ');
}

} // namespace

class GroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QString>("groups");
        const auto row = [](const char *name, const QList<QByteArray> &lines, const char *groups) {
            QTest::newRow(name) << lines << QString::fromLatin1(groups);
        };
        row("github", {"x", "::group::Build", "a", "::endgroup::", "y"}, "0:1-3e");
        row("azure", {"##[group]Build", "a", "##[endgroup]"}, "0:0-2e");
        row("nested", {"::group::A", "::group::B", "x", "::endgroup::", "y", "::endgroup::"}, "0:0-5e 1:1-3e");
        row("open at the end", {"::group::A", "x"}, "0:0--1");
        row("an end without a beginning", {"::endgroup::", "x"}, "");
        row("gitlab", {"\x1b[0Ksection_start:1560896352:my_part\r\x1b[0KTitle", "x", "\x1b[0Ksection_end:1560896353:my_part\r\x1b[0K"},
            "0:0-2e");
        row("gitlab collapsed", {"section_start:1:p[collapsed=true]\r\x1b[0KTitle", "section_end:2:p\r\x1b[0K"}, "0:0-1ce");
        row("gitlab ends an outer one", {"section_start:1:a\r", "section_start:1:b\r", "x", "section_end:2:a\r"}, "0:0-3e 1:1-2");
        row("gitlab ends another", {"section_start:1:a\r", "section_end:2:b\r"}, "0:0--1");
        row("buildkite", {"--- One", "a", "+++ Two", "b", "~~~ Three", "c"}, "0:0-1c 0:2-3 0:4--1c");
        row("a diff", {"--- a/file", "+++ b/file", "@@ -1 +1 @@", "-x", "+y"}, "");
        row("two headings", {"--- One", "x", "--- Two", "y"}, "0:0-1c 0:2--1c");
        row("go's results", {"--- FAIL: TestX (0.00s)", "--- PASS: TestY (0.00s)"}, "");
        row("a line of dashes", {"---------", "---", "--- "}, "");
        row("in the middle of a line", {"see ::group::x"}, "");
    }

    void groups()
    {
        QFETCH(QList<QByteArray>, lines);
        QFETCH(QString, groups);
        QCOMPARE(groupsOf(lines), groups);
    }

    void titles_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("title");
        QTest::newRow("github") << QByteArray("::group::Build it") << QStringLiteral("Build it");
        QTest::newRow("azure") << QByteArray("##[group]Build it") << QStringLiteral("Build it");
        QTest::newRow("buildkite") << QByteArray("--- :docker: Build") << QStringLiteral(":docker: Build");
        QTest::newRow("gitlab") << QByteArray("\x1b[0Ksection_start:1:p\r\x1b[0KTitle") << QStringLiteral("Title");
        QTest::newRow("gitlab without a title")
            << QByteArray("section_start:1:p[collapsed=true]") << QStringLiteral("section_start:1:p[collapsed=true]");
        QTest::newRow("without a title") << QByteArray("::group::") << QStringLiteral("::group::");
    }

    void titles()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, title);
        QCOMPARE(groupTitle(visibleText(line)), title);
    }

    void depthAndNumberAreBounded()
    {
        GroupBuilder builder;
        const auto mark = groupMarkOf("::group::x");
        for (int i = 0; i < 1000; ++i)
            builder.add(i, *mark);
        QCOMPARE(builder.groups().size(), std::size_t(32));
    }
};

QTEST_GUILESS_MAIN(GroupsTest)
#include "tst_groups.moc"
