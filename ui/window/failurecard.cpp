// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/failurecard.h"

#include "ui/theme/elidedlabel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/stateglyph.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr int mostCharacters = 220;

QString cut(const QString &text)
{
    return text.size() > mostCharacters ? text.left(mostCharacters) + QChar(0x2026) : text;
}

} // namespace

FailureCard::FailureCard(QWidget *parent)
    : QFrame(parent),
      m_where(new QLabel),
      m_outcome(new QLabel),
      m_command(new ElidedLabel),
      m_excerpt(new QLabel),
      m_since(new QLabel),
      m_rerunFailed(new QPushButton(tr("Rerun failed"))),
      m_rerunAll(new QPushButton(tr("Rerun all"))),
      m_edit(new QPushButton(tr("Edit this step"))),
      m_copy(new QPushButton(tr("Copy for chat"))),
      m_next(new QToolButton)
{
    setAccessibleName(tr("Failure"));
    for (QLabel *label : {m_where, m_outcome, m_command, m_excerpt, m_since}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_where->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_outcome->setWordWrap(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_where->setFont(bold);
    m_command->setFont(monospaceFont());
    m_command->setContentsMargins({});
    m_excerpt->setFont(monospaceFont());
    m_next->setAutoRaise(true);
    m_next->setToolTip(tr("Next failure (F8)"));
    m_rerunFailed->setToolTip(tr("Run again what did not pass, on the same workspace"));
    m_edit->setToolTip(tr("Show this step in the pipeline file (Ctrl+Shift+T)"));
    m_copy->setToolTip(tr("Copy step, command and error lines as Markdown"));
    connect(m_rerunFailed, &QPushButton::clicked, this, &FailureCard::rerunFailedWanted);
    connect(m_rerunAll, &QPushButton::clicked, this, &FailureCard::rerunAllWanted);
    connect(m_edit, &QPushButton::clicked, this, &FailureCard::openFileWanted);
    connect(m_copy, &QPushButton::clicked, this, &FailureCard::copy);
    connect(m_next, &QToolButton::clicked, this, &FailureCard::nextWanted);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_where);
    head->addWidget(m_outcome, 1);
    head->addWidget(m_next);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_rerunFailed);
    buttons->addWidget(m_rerunAll);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_copy);
    buttons->addSpacing(8);
    buttons->addWidget(m_since, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(isRightToLeft() ? 14 : 44, 10, isRightToLeft() ? 44 : 14, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_command);
    layout->addWidget(m_excerpt);
    layout->addLayout(buttons);
    style();
}

void FailureCard::setFacts(const Facts &facts)
{
    m_facts = facts;
    m_where->setText(facts.where);
    m_outcome->setText(facts.reason.isEmpty() ? facts.outcome : tr("%1. %2").arg(facts.outcome, facts.reason));
    m_command->setText(QStringLiteral("$ ") + cut(facts.command.simplified()));
    m_command->setToolTip(facts.command);
    m_command->setVisible(!facts.command.isEmpty());
    m_since->setText(facts.since);
    m_next->setVisible(facts.count > 1);
    m_next->setText(tr("%1 of %2 failures").arg(facts.position + 1).arg(facts.count));
    m_rerunFailed->setEnabled(facts.isOver);
    m_rerunAll->setEnabled(facts.isOver);
    setExcerpt(facts.excerpt);
    setAccessibleDescription(tr("%1 %2. %3").arg(facts.where, facts.outcome, facts.since));
}

void FailureCard::setExcerpt(const QStringList &lines)
{
    m_facts.excerpt = lines;
    QStringList shown;
    for (const QString &line : lines) {
        if (shown.size() < mostLines && !line.trimmed().isEmpty())
            shown << cut(line);
    }
    m_excerpt->setText(shown.join(u'\n'));
    m_excerpt->setVisible(!shown.isEmpty());
}

QString FailureCard::asMarkdown() const
{
    QStringList lines{QStringLiteral("**%1** %2").arg(m_facts.where, m_facts.outcome)};
    if (!m_facts.reason.isEmpty())
        lines << m_facts.reason;
    if (!m_facts.command.isEmpty())
        lines << QStringLiteral("`%1`").arg(m_facts.command);
    if (!m_facts.excerpt.isEmpty())
        lines << QStringLiteral("```") << m_facts.excerpt.mid(0, 15) << QStringLiteral("```");
    if (!m_facts.since.isEmpty())
        lines << m_facts.since;
    return lines.join(u'\n') + u'\n';
}

void FailureCard::copy()
{
    QGuiApplication::clipboard()->setText(asMarkdown());
    m_copy->setText(tr("Copied"));
}

void FailureCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        style();
}

void FailureCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.failedSoft);
    painter.fillRect(QRect(isRightToLeft() ? width() - 3 : 0, 0, 3, height()), tokens.failed);
    const QRectF sign(isRightToLeft() ? width() - 34 : 14, 13, 20, 20);
    paintStateGlyph(painter, sign, State::Failed, tokens);
}

void FailureCard::style()
{
    const Tokens &tokens = tokensOf(palette());
    QPalette code = m_excerpt->palette();
    code.setColor(QPalette::WindowText, tokens.text);
    m_command->setPalette(code);
    m_excerpt->setPalette(code);
    m_next->setIcon(themedIcon(QStringLiteral("chevron-down"), palette()));
    m_next->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace clustero
