// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/textfield.h"

class QComboBox;

namespace clustero {

/// A container image or `host`: typed, or chosen of those used lately.
class ImageField : public TextField
{
    Q_OBJECT
public:
    ImageField(const FieldAbout &about, FormHost &host, QWidget *parent = nullptr);

protected:
    void showValue(const NodeField &field) override;

private:
    ImageField(const FieldAbout &about, FormHost &host, QComboBox *box, QWidget *parent);

    QComboBox *m_box;
    QStringList m_offered;
};

} // namespace clustero
