// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

namespace clustero {

/// Plain text in lines of at most a width, which knows its size: a QLabel that wraps lays its whole text out for each question of its
/// layout, thirty times before a window is seen.
class WrappedLabel : public QLabel
{
public:
    explicit WrappedLabel(int widest, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    void forgetOthers() const;

    int m_widest;
    mutable QString m_text; ///< that the heights are of
    mutable QFont m_font;
    mutable QHash<int, int> m_heights; ///< by width
    mutable int m_width = -1;          ///< that it wants; -1: not known yet
};

} // namespace clustero
