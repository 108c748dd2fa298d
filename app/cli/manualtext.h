// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clustero {

struct ManualStyle
{
    int columns = 80;
    bool colour = false; ///< else headings are underlined and code stands in backticks
    bool unicode = true;
};

/// Markdown of the manual (headings, paragraphs, lists, tables, code, links) as text for a terminal. Lines have at most `columns` columns, but
/// for code, which is never broken.
[[nodiscard]] QString manualText(const QString &markdown, const ManualStyle &style);

} // namespace clustero
