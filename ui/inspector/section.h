// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace clustero {

/// A titled part of a form. One that can be folded is open as long as something in it is set or wrong, unless a person chose otherwise.
class Section : public QWidget
{
    Q_OBJECT
public:
    enum class Folding { Never, Possible };

    /// Without a title there is no heading.
    Section(const QString &title, Folding folding, QWidget *parent = nullptr);

    void add(QWidget *widget);
    void clear(); ///< deletes what is in it
    /// Whether there is something to see in it without being asked.
    void setNeeded(bool isNeeded);
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const;

private:
    void changeEvent(QEvent *event) override;
    void showSign();

    QToolButton *m_toggle = nullptr;
    QWidget *m_content;
    QVBoxLayout *m_column;
    bool m_isOpen = true;
    bool m_isChosen = false; ///< by a person
};

} // namespace clustero
