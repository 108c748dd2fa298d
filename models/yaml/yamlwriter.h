// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/yaml/yamlstyle.h"

#include <QByteArrayList>

#include <optional>

namespace clustero {

/// A value written behind a key or a dash: what stands in that line, and the lines below, indented, without line ends.
struct WrittenValue
{
    QByteArray first;
    QByteArrayList rest;
};

/// Writes new YAML in the style of a file.
class YamlWriter
{
public:
    explicit YamlWriter(const YamlStyleGuide &style) : m_style(style) {}

    /// One line. \p key: under which it stands, whose habits it follows.
    [[nodiscard]] QByteArray scalar(const YamlData &data, const QString &key, bool inFlow) const;
    /// A scalar that takes the place of one in this style: it stays in it where that can say the same. One line.
    [[nodiscard]] QByteArray scalarLike(YamlStyle style, const YamlData &data, bool inFlow) const;
    [[nodiscard]] QByteArray flow(const YamlData &data, const QString &key) const;
    [[nodiscard]] QByteArray key(const QString &name, bool inFlow) const;
    /// What stands behind a key in this column.
    [[nodiscard]] WrittenValue value(const YamlData &data, const QString &key, qsizetype column) const;
    /// What stands behind a dash in this column. \p key: of the list.
    [[nodiscard]] WrittenValue item(const YamlData &data, const QString &key, qsizetype column) const;
    /// An entry's lines, the first one without indentation.
    [[nodiscard]] QByteArrayList entry(const QString &key, const YamlData &data, qsizetype column) const;
    /// A list's element with its dash, the first line without indentation.
    [[nodiscard]] QByteArrayList element(const YamlData &data, const QString &key, qsizetype column) const;

    /// The lines of a text as a block literal, without indentation, and its header; nothing where it cannot be written so.
    [[nodiscard]] static std::optional<std::pair<QByteArray, QByteArrayList>> literal(const QString &text, int indent);

private:
    [[nodiscard]] QByteArray quoted(const QString &text, QuoteHabit habit, bool chooses) const;

    const YamlStyleGuide &m_style;
};

/// Whether the text, written without quotes, is read as this string by any YAML 1.1 or 1.2 reader.
[[nodiscard]] bool isSafePlain(const QString &text, bool inFlow);

} // namespace clustero
