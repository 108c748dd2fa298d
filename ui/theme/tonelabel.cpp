// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tonelabel.h"

#include "ui/theme/tokens.h"

#include <QEvent>

namespace clustero {

ToneLabel::ToneLabel(Tone tone, const QString &text, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // that of the tone, also on a surface whose text has another role
    if (tone == Tone::Heading) {
        QFont heading = font();
        heading.setWeight(QFont::DemiBold);
        setFont(heading);
    }
    applyTone();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

void ToneLabel::applyTone()
{
    if (m_tone != Tone::Muted && m_tone != Tone::Error)
        return;
    const Tokens &tokens = tokensOf(palette());
    const QColor wanted = m_tone == Tone::Error ? tokens.failed : tokens.textMuted;
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, wanted);
    setPalette(changed);
}

} // namespace clustero
