// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/filteredit.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QEvent>

namespace clustero {

FilterEdit::FilterEdit(const QString &name, const QString &hint, QWidget *parent)
    : QLineEdit(parent), m_sign(addAction(themedIcon(QStringLiteral("search"), palette()), QLineEdit::LeadingPosition))
{
    m_sign->setText(tr("Search"));
    setPlaceholderText(hint);
    setAccessibleName(name);
    setToolTip(hint); // the field may be narrow
    setClearButtonEnabled(true);
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_sign->setIcon(themedIcon(QStringLiteral("search"), palette()));
}

} // namespace clustero
