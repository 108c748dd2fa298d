// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace clustero {

/// Says above the graph why it cannot be edited, and leads to the line that is to blame.
class PausedBanner : public QFrame
{
    Q_OBJECT
public:
    explicit PausedBanner(QWidget *parent);

    /// Empty: the banner is hidden.
    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void goToLineWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace clustero
