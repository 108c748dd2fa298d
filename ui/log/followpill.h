// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace clustero {

/// Floats above the end of the log while one does not follow it.
class FollowPill : public QPushButton
{
    Q_OBJECT
public:
    explicit FollowPill(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace clustero
