// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/diagnosticsdialog.h"

#include "ui/theme/accessiblerole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tonelabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>

namespace clustero {

namespace {

QStringList aboutTheWindow(const QWidget &window)
{
    const QScreen *screen = window.screen();
    return {QStringLiteral("Window system: %1").arg(QGuiApplication::platformName()), QStringLiteral("Screen: %1 × %2 at %3, font %4 pt")
                                                                                          .arg(screen->size().width())
                                                                                          .arg(screen->size().height())
                                                                                          .arg(screen->devicePixelRatio())
                                                                                          .arg(window.font().pointSizeF())};
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(Services &services, const QStringList &lastErrors, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_text(new QPlainTextEdit),
      m_told(new ToneLabel(ToneLabel::Tone::Muted)),
      m_copy(new QPushButton(tr("&Copy"))),
      m_save(new QPushButton(tr("&Save…")))
{
    setWindowTitle(tr("Diagnostics"));
    m_text->setFont(monospaceFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setAccessibleName(tr("What the file will say"));
    m_text->setPlaceholderText(tr("Looking at the machine…"));
    m_save->setDefault(true);
    m_copy->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(
        new ToneLabel(ToneLabel::Tone::Plain,
                      tr("This goes into a file for a bug report, and nowhere by itself. Secrets and what looks like a token were "
                         "removed. Look through it, and take out what you do not want to pass on.")));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_told);
    layout->addWidget(buttons);
    resize(820, 620);
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::save);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_told->setText(tr("Copied."));
    });
    services.ask(
        this, [surroundings = aboutTheWindow(*parent), lastErrors](ServiceDesk &desk) { return desk.diagnose(surroundings, lastErrors); },
        [this](const QString &text) { showText(text); });
}

void DiagnosticsDialog::showText(const QString &text)
{
    m_text->setPlainText(text);
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    announce(m_text, tr("The diagnostics are ready."));
}

void DiagnosticsDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the diagnostics"), QDir::homePath() + QStringLiteral("/clustero-diagnostics.txt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::write);
    dialog->open();
}

void DiagnosticsDialog::write(const QString &path)
{
    m_save->setEnabled(false);
    m_services.perform(
        this,
        [path, bytes = m_text->toPlainText().toUtf8()] {
            QSaveFile file(path);
            const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                                   file.write(bytes) == bytes.size() && file.commit();
            return isWritten ? QString() : file.errorString();
        },
        [this, path](const QString &problem) {
            m_save->setEnabled(true);
            m_told->setText(problem.isEmpty()
                                ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                                : tr("%1 could not be written: %2. Choose another place.").arg(QDir::toNativeSeparators(path), problem));
            announce(m_told, m_told->text());
        });
}

} // namespace clustero
