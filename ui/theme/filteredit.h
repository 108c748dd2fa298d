// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace clustero {

/// A field that narrows a list, or finds in it: with a magnifying glass that follows the palette, and a button that clears it.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// \p name: for assistive technology; \p hint: what can be looked for.
    FilterEdit(const QString &name, const QString &hint, QWidget *parent = nullptr);

private:
    void changeEvent(QEvent *event) override;

    QAction *m_sign;
};

} // namespace clustero
