// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/sectionmodel.h"

#include <memory>
#include <vector>

namespace clustero {

/// What a row of the log view shows.
struct LogRow
{
    enum class Kind { Header, Line, Note, Empty };
    Kind kind = Kind::Header;
    int section = -1;
    qint64 line = 0; ///< Note: the line that it stands before
    int note = -1;
    bool operator==(const LogRow &) const = default;
};

/// The rows that a canvas shows, of all sections. Questions take microseconds.
class RowSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual int sectionCount() const = 0;
    [[nodiscard]] virtual SectionModel *section(int index) const = 0;
    [[nodiscard]] virtual qint64 rowCount() const = 0;
    [[nodiscard]] virtual LogRow at(qint64 row) const = 0;
    /// The row of this, or the one that is nearest to it.
    [[nodiscard]] virtual qint64 rowOf(const LogRow &what) const = 0;
    [[nodiscard]] virtual bool hasHeaders() const { return true; }

Q_SIGNALS:
    void changed();
};

/// All rows: each section's header and, unless it is folded, its lines.
class SectionRows : public RowSource
{
    Q_OBJECT
public:
    using RowSource::RowSource;
    /// The sections are not owned. Whoever changes one calls refresh().
    void setSections(const std::vector<SectionModel *> &sections);
    void refresh();

    [[nodiscard]] int sectionCount() const override { return static_cast<int>(m_sections.size()); }
    [[nodiscard]] SectionModel *section(int index) const override { return m_sections[static_cast<std::size_t>(index)]; }
    [[nodiscard]] qint64 rowCount() const override { return m_starts.empty() ? 0 : m_starts.back(); }
    [[nodiscard]] LogRow at(qint64 row) const override;
    [[nodiscard]] qint64 rowOf(const LogRow &what) const override;

private:
    std::vector<SectionModel *> m_sections;
    std::vector<qint64> m_starts; ///< row of each header, and behind the last
};

/// Only the lines that a search has found, with their context.
class FilterRows : public RowSource
{
    Q_OBJECT
public:
    using RowSource::RowSource;
    void setSections(const std::vector<SectionModel *> &sections);
    void refresh();

    [[nodiscard]] int sectionCount() const override { return static_cast<int>(m_sections.size()); }
    [[nodiscard]] SectionModel *section(int index) const override { return m_sections[static_cast<std::size_t>(index)]; }
    [[nodiscard]] qint64 rowCount() const override { return m_starts.empty() ? 0 : m_starts.back(); }
    [[nodiscard]] LogRow at(qint64 row) const override;
    [[nodiscard]] qint64 rowOf(const LogRow &what) const override;
    [[nodiscard]] bool hasHeaders() const override { return m_sections.size() > 1; }

private:
    std::vector<SectionModel *> m_sections;
    std::vector<qint64> m_starts;
};

} // namespace clustero
