// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/logs/logdocument.h"
#include "models/logs/lineset.h"
#include "ui/log/logsection.h"

#include <QHash>

namespace clustero {

/// A step in the log view: its document, what of it is folded, and which line is in which row.
class SectionModel : public QObject
{
    Q_OBJECT
public:
    SectionModel(const LogSection &facts, LogWorkers &workers, QObject *parent = nullptr);

    void update(const LogSection &facts);
    /// Takes over what the document knows by now: lines, groups, notes. Until then the rows stay as they were.
    void catchUp();
    [[nodiscard]] const LogSection &facts() const { return m_facts; }
    [[nodiscard]] LogDocument &document() { return m_document; }
    [[nodiscard]] const LogDocument &document() const { return m_document; }
    [[nodiscard]] bool isLive() const { return m_facts.state == State::Running; }

    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// What a person wants stays; what follows from the state changes with it.
    void setFolded(bool isFolded);
    /// Whether it is the only one, which is not folded by itself.
    void setAlone(bool isAlone);
    /// It is looked at: nothing in it may fold or disappear by itself.
    void setWatched(std::optional<LineRange> lines);

    [[nodiscard]] const std::vector<LogGroup> &groups() const { return m_groups; }
    /// The group whose title the line is; -1: none.
    [[nodiscard]] int groupAt(qint64 line) const;
    /// The innermost group that holds the line; -1: none.
    [[nodiscard]] int groupHolding(qint64 line) const;
    [[nodiscard]] bool isGroupFolded(int group) const { return m_isGroupFolded[static_cast<std::size_t>(group)]; }
    [[nodiscard]] qint64 lastLineOf(int group) const;
    void setGroupFolded(int group, bool isFolded);
    void setAllFolded(bool isFolded);
    /// Unfolds whatever hides the line.
    void reveal(qint64 line);
    /// A later line was written over it.
    [[nodiscard]] bool isSuperseded(qint64 line) const;

    void setRaw(bool isRaw);
    void setExpandAll(bool isOn);

    [[nodiscard]] qint64 lineCount() const { return m_map.lineCount(); }
    /// Rows below the header when it is not folded; at least one.
    [[nodiscard]] qint64 bodyRows() const;
    [[nodiscard]] RowMap::Row bodyAt(qint64 row) const { return m_map.at(row); }
    [[nodiscard]] qint64 bodyRowOf(qint64 line) const;
    [[nodiscard]] const std::vector<LogNote> &notes() const { return m_notes; }

    [[nodiscard]] LogSearch *search() const { return m_search.get(); }
    void setSearch(const LineMatcher *matcher, int context);
    [[nodiscard]] LineSet &bookmarks() { return m_bookmarks; }

Q_SIGNALS:
    /// Rows or facts are other than before, because a person or the run wanted it.
    void changed();
    /// catchUp() would find other or more lines; up to thirty times a second.
    void linesChanged();
    void errorsChanged();
    void searchChanged();

private:
    void rebuildFolds();
    void rebuildRows();
    [[nodiscard]] bool foldsBySelf(const LogGroup &group) const;
    void applyDefaultFold();

    LogSection m_facts;
    LogDocument m_document;
    RowMap m_map;
    std::vector<LogGroup> m_groups;
    std::vector<bool> m_isGroupFolded;
    QHash<qint64, bool> m_wishes; ///< of groups, by their first lines
    std::vector<LineRange> m_hidden;
    std::vector<LogNote> m_notes;
    std::optional<LineRange> m_watched;
    std::optional<bool> m_wish;
    std::unique_ptr<LogSearch> m_search;
    LineSet m_bookmarks;
    qint64 m_version = -1;
    int m_generation = 0;
    bool m_isFolded = false;
    bool m_isAlone = false;
    bool m_isRaw = false;
    bool m_expandAll = false;
    bool m_hasErrors = false;
    bool m_hasDeferred = false; ///< lines that were written over are shown on, because they are looked at
};

} // namespace clustero
