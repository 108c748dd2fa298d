// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace clustero {

/// A line that begins or ends a group: `::group::`, `##[group]` (GitHub, Azure), `section_start:` (GitLab), `--- `, `+++ `, `~~~ ` (Buildkite).
struct GroupMark
{
    enum class Kind { Start, End, Heading };
    Kind kind = Kind::Start;
    QByteArray name;          ///< GitLab's, which its end names again
    bool isCollapsed = false; ///< the log asks for it
    char sign = '\0';         ///< Heading: '-', '+' or '~'
};

/// `line` is the beginning of a line as it is in the file; 512 bytes are enough.
[[nodiscard]] std::optional<GroupMark> groupMarkOf(QByteArrayView line);

/// GitLab's mark that `text` begins with; its lines may have one behind the other.
[[nodiscard]] std::optional<GroupMark> sectionMarkOf(QByteArrayView text);

/// What is shown of a line that marks a group: its title, from its visible text.
[[nodiscard]] QString groupTitle(const QString &visible);

struct LogGroup
{
    qint64 first = 0; ///< the line of its title
    qint64 last = -1; ///< its last line, included; -1: it goes on to the end of the log
    int level = 0;
    bool isCollapsed = false; ///< the log asks for it
    bool hasEndMark = false;  ///< the last line only says that the group ends
    bool isExpanded = false;  ///< the log asks for it to be open
    bool operator==(const LogGroup &) const = default;
};

/// Makes groups of marks, which come in the order of their lines.
class GroupBuilder
{
public:
    void add(qint64 line, const GroupMark &mark);
    /// The log has this many lines now: a heading that may have been part of a diff is one if the next line was no mark.
    void settle(qint64 lineCount);
    /// In the order of their first lines; at most maxGroups.
    [[nodiscard]] const std::vector<LogGroup> &groups() const { return m_groups; }
    void truncate(qint64 line);

    static constexpr std::size_t maxGroups = 100'000;

private:
    struct Open
    {
        std::size_t group;
        QByteArray name;
        bool isHeading;
    };
    void open(qint64 line, const GroupMark &mark);
    void close(qint64 last, bool hasEndMark);
    void closeHeadings(qint64 last);

    std::vector<LogGroup> m_groups;
    std::vector<Open> m_open;
    std::size_t m_lastClosed = maxGroups;
    std::optional<GroupMark> m_pending; ///< a `--- `: the head of a diff if `+++ ` comes next
    qint64 m_pendingLine = 0;
};

} // namespace clustero
