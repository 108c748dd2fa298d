// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/checkrow.h"

#include "ui/theme/accessiblerole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/stateglyph.h"
#include "ui/theme/tonelabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>

namespace clustero {

namespace {

constexpr int signSide = 18;

State signOf(SetupLine::Outcome outcome)
{
    switch (outcome) {
    case SetupLine::Outcome::Good: return State::Passed;
    case SetupLine::Outcome::Missing: return State::Failed;
    case SetupLine::Outcome::Checking: return State::Running;
    default: return State::Queued;
    }
}

QString outcomeWord(SetupLine::Outcome outcome)
{
    switch (outcome) {
    case SetupLine::Outcome::Good: return CheckRow::tr("found");
    case SetupLine::Outcome::Missing: return CheckRow::tr("missing");
    case SetupLine::Outcome::Advice: return CheckRow::tr("not needed, but of use");
    case SetupLine::Outcome::Checking: return CheckRow::tr("being looked at");
    case SetupLine::Outcome::Unknown: break;
    }
    return CheckRow::tr("not looked at yet");
}

} // namespace

QString CheckRow::title(SetupLine::Check check)
{
    switch (check) {
    case SetupLine::Check::Engine: return tr("Container engine");
    case SetupLine::Check::Sandbox: return tr("Sandbox for steps on this machine");
    case SetupLine::Check::Git: return tr("Git");
    case SetupLine::Check::Repository: return tr("Your project");
    case SetupLine::Check::Keychain: return tr("Keychain");
    case SetupLine::Check::Network: return tr("Network and proxy");
    }
    return {};
}

CheckRow::CheckRow(SetupLine::Check check, QWidget *parent)
    : QFrame(parent),
      m_sign(new QLabel),
      m_found(new ToneLabel(ToneLabel::Tone::Plain)),
      m_fix(new ToneLabel(ToneLabel::Tone::Muted)),
      m_commandRow(new QWidget),
      m_command(new QLineEdit),
      m_again(new IconButton(QStringLiteral("rerun"), tr("Look again: %1").arg(title(check)))),
      m_buttons(new QHBoxLayout)
{
    m_line.check = check;
    setAccessibleRole(this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *name = new ToneLabel(ToneLabel::Tone::Heading, title(check));
    m_command->setReadOnly(true);
    m_command->setFont(monospaceFont());
    m_command->setLayoutDirection(Qt::LeftToRight);
    m_command->setAccessibleName(tr("Command for %1").arg(title(check)));
    auto *copy = new IconButton(QStringLiteral("copy"), tr("Copy the command for %1").arg(title(check)));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    connect(m_again, &QToolButton::clicked, this, &CheckRow::checkWanted);
    auto *row = new QHBoxLayout(m_commandRow);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_command, 1);
    row->addWidget(copy);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(name);
    texts->addWidget(m_found);
    texts->addWidget(m_fix);
    texts->addWidget(m_commandRow);
    m_buttons->setSpacing(6);
    m_buttons->addWidget(m_again);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->setSpacing(12);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addLayout(m_buttons);
    layout->setAlignment(m_buttons, Qt::AlignTop);
    setLine(m_line);
}

void CheckRow::addButton(QWidget *button)
{
    m_buttons->insertWidget(0, button);
}

void CheckRow::setLine(const SetupLine &line)
{
    m_line = line;
    m_found->setText(line.found);
    m_found->setVisible(!line.found.isEmpty());
    m_fix->setText(line.fix);
    m_fix->setVisible(!line.fix.isEmpty());
    m_command->setText(line.command);
    m_command->setCursorPosition(0);
    m_commandRow->setVisible(!line.command.isEmpty());
    m_again->setEnabled(line.outcome != SetupLine::Outcome::Checking);
    setAccessibleName(tr("%1: %2").arg(title(line.check), outcomeWord(line.outcome)));
    setAccessibleDescription(line.found);
    showSign();
}

void CheckRow::setChecking()
{
    SetupLine line = m_line;
    line.outcome = SetupLine::Outcome::Checking;
    setLine(line);
}

void CheckRow::showSign()
{
    const bool isAdvice = m_line.outcome == SetupLine::Outcome::Advice;
    const QIcon icon = isAdvice ? themedIcon(QStringLiteral("info"), palette()) : stateIcon(signOf(m_line.outcome), palette());
    m_sign->setPixmap(icon.pixmap(QSize(signSide, signSide), devicePixelRatioF()));
}

void CheckRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSign();
}

void CheckRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.border, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace clustero
