// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace clustero {

/// One line that takes the room that there is; what does not fit is in its tool tip. text() is always the whole, for screen readers too.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// Plain text.
    void setFullText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace clustero
