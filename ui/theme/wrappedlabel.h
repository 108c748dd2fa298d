// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>
#include <QTextLayout>

namespace clustero {

/// Plain text in lines of at most a width, which is shaped once: a QLabel that wraps does that with its whole text for each question of
/// its layout, thirty times before a window is seen, and again to paint it.
class WrappedLabel : public QLabel
{
public:
    explicit WrappedLabel(int widest, QWidget *parent = nullptr);

    /// The text can be selected with the mouse, from the first time on that it is over it.
    void setSelectable() { m_isSelectable = true; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    void enterEvent(QEnterEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void forgetOthers() const;
    void breakLines(int width) const;

    int m_widest;
    bool m_isSelectable = false;
    mutable QString m_text; ///< that the rest is of
    mutable QTextLayout m_layout;
    mutable QHash<int, int> m_heights; ///< by width
    mutable int m_broken = -1;         ///< the width that the lines of m_layout are for
    mutable int m_width = -1;          ///< that it wants; -1: not known yet
};

} // namespace clustero
