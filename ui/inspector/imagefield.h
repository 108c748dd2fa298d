// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/textfield.h"

namespace clustero {

class IconButton;

/// A container image or `host`: typed, or chosen of those used lately and in this file.
class ImageField : public TextField
{
    Q_OBJECT
public:
    ImageField(const FieldAbout &about, FormHost &host, QWidget *parent = nullptr);

    [[nodiscard]] QStringList offered() const;

private:
    ImageField(const FieldAbout &about, FormHost &host, QLineEdit *edit, IconButton *choose, QWidget *parent);
};

} // namespace clustero
