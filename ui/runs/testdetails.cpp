// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/testdetails.h"

#include "ui/theme/fonts.h"
#include "ui/theme/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/tonelabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace clustero {

namespace {

constexpr qsizetype mostShown = 500'000; ///< characters; the clipboard gets all

/// Colours of terminals, as the reader shows them.
QString withoutColours(QString text)
{
    static const QRegularExpression sequence(QStringLiteral("\u241b\\[[0-9;]*[A-Za-z]"));
    return text.contains(u'\u241b') ? text.remove(sequence) : text;
}

void addSection(QString &text, const QString &title, const QString &body)
{
    if (body.trimmed().isEmpty())
        return;
    if (!text.isEmpty())
        text += QLatin1String("\n\n");
    if (!title.isEmpty())
        text += QStringLiteral("── %1 ──\n").arg(title);
    text += body;
}

} // namespace

TestDetails::TestDetails(QWidget *parent)
    : QWidget(parent),
      m_title(new ToneLabel(ToneLabel::Tone::Heading, {}, this)),
      m_facts(new ToneLabel(ToneLabel::Tone::Muted, {}, this)),
      m_place(new QToolButton(this)),
      m_copy(new QToolButton(this)),
      m_text(new QPlainTextEdit(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setAutoRaise(true);
    m_place->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_place->setToolTip(tr("Show the place that the report names"));
    m_copy->setAutoRaise(true);
    m_copy->setAccessibleName(tr("Copy the details"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(monospaceFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Details of the test"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_place, 0, Qt::AlignLeft);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 8, 0);
    head->addLayout(words, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    m_text->document()->setDocumentMargin(12);
    connect(m_place, &QToolButton::clicked, this, [this] { Q_EMIT placeWanted(m_file, m_line); });
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    updateIcons();
    clear();
}

void TestDetails::show(const TestCase &test)
{
    QStringList facts;
    switch (test.outcome) {
    case TestCase::Outcome::Passed: facts += tr("Passed"); break;
    case TestCase::Outcome::Failed: facts += tr("Failed"); break;
    case TestCase::Outcome::Error: facts += tr("Error"); break;
    case TestCase::Outcome::Skipped: facts += tr("Skipped"); break;
    }
    facts += durationText(test.time);
    facts += {test.className, test.type};
    facts.removeAll(QString());
    QString text;
    // Many programs put the message into the text again.
    if (!test.details.contains(test.message))
        addSection(text, {}, withoutColours(test.message));
    addSection(text, {}, withoutColours(test.details));
    addSection(text, tr("Output"), withoutColours(test.output));
    addSection(text, tr("Error output"), withoutColours(test.errorOutput));
    m_file = test.file;
    m_line = test.line;
    setContent(test.name, facts.join(QStringLiteral(" · ")), text);
}

void TestDetails::show(const TestSuite &suite)
{
    QString text;
    addSection(text, tr("Output"), withoutColours(suite.output));
    addSection(text, tr("Error output"), withoutColours(suite.errorOutput));
    m_file.clear();
    setContent(suite.name, tr("%n tests · %1", nullptr, suite.counts.tests).arg(durationText(suite.time)), text);
}

void TestDetails::clear()
{
    m_file.clear();
    setContent(tr("No test is selected"), tr("Select one to see its message and its output."), {});
    m_copy->hide();
}

void TestDetails::setContent(const QString &title, const QString &facts, const QString &text)
{
    m_whole = text;
    m_title->setText(title);
    m_facts->setText(facts);
    m_copy->show();
    m_place->setVisible(!m_file.isEmpty());
    m_place->setText(m_line > 0 ? QStringLiteral("%1:%2").arg(m_file).arg(m_line) : m_file);
    m_place->setAccessibleName(tr("Show %1").arg(m_place->text()));
    const QString rest =
        text.size() > mostShown ? tr("\n… %n more characters. Copy gives all of them.", nullptr, int(text.size() - mostShown)) : QString();
    m_text->setPlainText(text.left(mostShown) + rest);
}

QString TestDetails::text() const
{
    return QStringList{m_title->text(), m_facts->text(), QString(), m_whole}.join(u'\n').trimmed();
}

void TestDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void TestDetails::updateIcons()
{
    m_copy->setIcon(themedIcon(QStringLiteral("copy"), palette()));
    m_place->setIcon(themedIcon(QStringLiteral("file"), palette()));
}

} // namespace clustero
