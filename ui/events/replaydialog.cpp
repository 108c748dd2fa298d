// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/replaydialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tonelabel.h"

#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clustero {

ReplayDialog::ReplayDialog(const QString &title, const QByteArray &payload, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit), m_problem(new ToneLabel(ToneLabel::Tone::Error))
{
    setWindowTitle(tr("Edit and replay"));
    resize(720, 560);
    m_text->setFont(monospaceFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Payload as JSON"));
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    m_text->setPlainText(QString::fromUtf8(document.isNull() ? payload : document.toJson(QJsonDocument::Indented)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_replay = buttons->addButton(tr("Replay"), QDialogButtonBox::AcceptRole);
    m_replay->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplayDialog::check);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(new ToneLabel(ToneLabel::Tone::Heading, title));
    layout->addWidget(new ToneLabel(
        ToneLabel::Tone::Muted, tr("The copy is taken in as a new event of your own. It may start every pipeline that it matches, as if it "
                                   "had been received; the event that it was made from stays as it is.")));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    check();
}

QByteArray ReplayDialog::payload() const
{
    return m_text->toPlainText().toUtf8();
}

void ReplayDialog::check()
{
    QJsonParseError error{};
    const bool isGood = !QJsonDocument::fromJson(payload(), &error).isNull();
    m_problem->setText(isGood ? QString() : tr("This is not JSON: %1, at character %2.").arg(error.errorString()).arg(error.offset));
    m_problem->setVisible(!isGood);
    m_replay->setEnabled(isGood);
}

} // namespace clustero
