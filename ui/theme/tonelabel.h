// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace clustero {

/// A label in one of the text colours, plain text, wrapped. Follows the palette between light and dark.
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Plain, Muted, Error, Heading };

    explicit ToneLabel(Tone tone, const QString &text = {}, QWidget *parent = nullptr);

private:
    void changeEvent(QEvent *event) override;
    void applyTone();

    Tone m_tone;
};

} // namespace clustero
