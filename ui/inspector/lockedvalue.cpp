// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/lockedvalue.h"

#include "ui/inspector/formlook.h"
#include "ui/theme/tokens.h"
#include "ui/theme/tonelabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr qsizetype mostLines = 8;
constexpr qsizetype mostCharacters = 1200;

QString shortened(const QString &yaml)
{
    const QStringList lines = yaml.first(std::min(yaml.size(), mostCharacters)).split(u'\n');
    const bool isWhole = lines.size() <= mostLines && yaml.size() <= mostCharacters;
    const QString text = lines.first(std::min(lines.size(), mostLines)).join(u'\n').remove(u'\r');
    return isWhole ? text : text + u'\n' + QChar(0x2026);
}

} // namespace

LockedValue::LockedValue(const QString &label, QWidget *parent)
    : QFrame(parent),
      m_name(label),
      m_yaml(new QLabel),
      m_reason(new ToneLabel(ToneLabel::Tone::Muted)),
      m_edit(new QPushButton(tr("Edit in YAML")))
{
    m_yaml->setTextFormat(Qt::PlainText);
    m_yaml->setFont(codeFont());
    m_yaml->setWordWrap(true);
    m_yaml->setLayoutDirection(Qt::LeftToRight);
    m_yaml->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_yaml->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addWidget(m_yaml);
    column->addWidget(m_reason);
    column->addWidget(m_edit, 0, Qt::AlignLeading);
    setFocusProxy(m_edit);
    m_edit->setAccessibleName(tr("Edit %1 in YAML").arg(label));
    connect(m_edit, &QPushButton::clicked, this, &LockedValue::editAsYamlWanted);
}

void LockedValue::setValue(const QString &yaml, const QString &reason)
{
    const QString text = shortened(yaml);
    m_yaml->setText(text);
    m_yaml->setVisible(!text.isEmpty());
    m_yaml->setAccessibleName(tr("%1: %2").arg(m_name, text));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_edit->setAccessibleDescription(reason);
}

void LockedValue::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.neutralSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace clustero
