// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/textfield.h"

class QMenu;

namespace clustero {

class IconButton;

/// A line edit with a button at its end.
[[nodiscard]] QWidget *sideBySide(QLineEdit *edit, IconButton *button);

/// A folder of the project: typed, or chosen from menus that open folder by folder.
class PathField : public TextField
{
    Q_OBJECT
public:
    PathField(const FieldAbout &about, FormHost &host, QWidget *parent = nullptr);

protected:
    void showValue(const NodeField &field) override;

private:
    PathField(const FieldAbout &about, FormHost &host, QLineEdit *edit, IconButton *browse, QWidget *parent);
    void fill(QMenu *menu, const QString &folder);

    IconButton *m_browse;
};

} // namespace clustero
