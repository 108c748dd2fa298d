// SPDX-License-Identifier: GPL-3.0-or-later
// Starting, running again and ending runs of a pipeline.
#include "app/settings/setting.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/log/logview.h"
#include "ui/runs/rundialog.h"
#include "ui/theme/format.h"
#include "ui/theme/messagebar.h"
#include "ui/window/pipelinepage.h"
#include "ui/window/problemsview.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace clustero {

namespace {

constexpr std::chrono::minutes worthAsking{1};

/// What was given the last time, by pipeline file.
settings::Setting<QVariantMap> lastParameters(const QByteArray &key)
{
    return {key.constData(), {}, settings::Scope::State};
}

QByteArray parametersKey(const QString &file)
{
    return "parameters/" + QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
}

QMap<QString, QString> textsOf(const QVariantMap &map)
{
    QMap<QString, QString> texts;
    for (auto i = map.begin(); i != map.end(); ++i)
        texts.insert(i.key(), i->toString());
    return texts;
}

QVariantMap mapOf(const QMap<QString, QString> &texts)
{
    QVariantMap map;
    for (auto i = texts.begin(); i != texts.end(); ++i)
        map.insert(i.key(), *i);
    return map;
}

std::chrono::milliseconds age(const Run &run)
{
    return std::chrono::milliseconds(run.startedAt.isValid() ? run.startedAt.msecsTo(QDateTime::currentDateTimeUtc()) : 0);
}

} // namespace

void PipelinePage::startRun()
{
    if (!canRun()) {
        m_message->showMessage(MessageBar::Kind::Error,
                               m_editor->error().isEmpty() ? tr("The file has mistakes, so it cannot run. The Problems tab lists them.")
                                                           : m_editor->error(),
                               tr("Show problems"), [this] { m_panel.showTab(Panel::Problems); });
        return;
    }
    const TriggerSpec *manual = m_editor->spec().manualTrigger();
    if (manual && !manual->keys.value(QLatin1String("parameters")).toObject().isEmpty())
        startRunAsking();
    else
        startWith({}, {});
}

void PipelinePage::startRunAsking()
{
    if (!canRun())
        return;
    auto *dialog = new RunDialog({m_editor->spec(), m_editor->document().text(), m_file, m_folder}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QByteArray key = parametersKey(m_file);
    dialog->setValues(textsOf(lastParameters(key).get()));
    connect(dialog, &QDialog::accepted, this, [this, dialog, key] {
        lastParameters(key).set(mapOf(dialog->values()));
        startWith(dialog->values(), dialog->options());
    });
    dialog->open();
}

void PipelinePage::startStrand()
{
    if (m_strand.isEmpty() || !canRun() || !m_editor->spec().strand(m_strand))
        return;
    RunOptions options;
    options.strands = {m_strand};
    startWith(textsOf(lastParameters(parametersKey(m_file)).get()), options);
}

/// What runs is the file on disk: with unsaved edits the person says which of the two is meant.
void PipelinePage::startWith(const QMap<QString, QString> &params, const RunOptions &options)
{
    m_editor->flush();
    if (!m_editor->document().isModified()) {
        startSaved(params, options);
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Run with unsaved changes?"),
                        tr("%1 has changes that are not saved, and a run works on the saved file.").arg(QFileInfo(m_file).fileName()),
                        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = box->addButton(tr("Save and run"), QMessageBox::AcceptRole);
    QAbstractButton *asSaved = box->addButton(tr("Run the saved version"), QMessageBox::DestructiveRole);
    box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    connect(save, &QAbstractButton::clicked, this, [this, params, options] {
        m_editor->save([this, params, options](const Result<void> &saved) {
            if (saved)
                startSaved(params, options);
        });
    });
    connect(asSaved, &QAbstractButton::clicked, this, [this, params, options] { startSaved(params, options); });
    box->open();
}

void PipelinePage::startSaved(const QMap<QString, QString> &params, const RunOptions &options)
{
    RunRequest request;
    request.file = m_file;
    request.folder = m_folder;
    request.params = params;
    request.options = options;
    m_isStarting = true;
    m_message->hide();
    refreshHeader();
    m_services.start(request, this, [this](const Services::Started &result) { started(result); });
}

void PipelinePage::rerun(bool onlyFailed, bool fromHere)
{
    if (!canRerun())
        return;
    if (fromHere && m_strand.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Information, tr("Select the strand or step to run from first."));
        return;
    }
    RerunRequest request;
    request.run = m_runId.value;
    request.onlyFailed = onlyFailed;
    if (fromHere) {
        request.fromStrand = m_strand;
        request.fromStep = m_step;
    }
    m_isStarting = true;
    refreshHeader();
    m_services.rerun(request, this, [this](const Services::Started &result) { started(result); });
}

void PipelinePage::started(const Services::Started &result)
{
    m_isStarting = false;
    if (result) {
        Q_EMIT messageWritten(tr("Run %1 of %2 started.").arg(result->value, m_file));
        showRun(*result);
        m_log->setFollowing(true);
    } else {
        const QList<Diagnostic> &found = result.error().diagnostics;
        for (const Diagnostic &diagnostic : found)
            Q_EMIT messageWritten(toLine(diagnostic));
        const QString first = found.isEmpty() ? tr("The run did not start.") : found.first().message;
        const bool isAboutFile = found.size() > 1 || (!found.isEmpty() && found.first().range.isValid());
        if (isAboutFile)
            m_problemsView->setProblems(found, m_editor->spec());
        m_message->showMessage(MessageBar::Kind::Error, tr("The run did not start. %1").arg(first),
                               isAboutFile ? tr("Show problems") : tr("Show output"),
                               [this, isAboutFile] { m_panel.showTab(isAboutFile ? Panel::Problems : Panel::Output); });
    }
    refreshHeader();
    Q_EMIT contentChanged();
}

void PipelinePage::cancelRun()
{
    if (!canCancel())
        return;
    const auto cancel = [this, id = m_runId] {
        m_services.cancel(id, false, this, [this](const Result<void> &done) {
            if (!done)
                m_message->showMessage(MessageBar::Kind::Warning, done.error().sentence);
        });
    };
    if (age(*m_run) < worthAsking) {
        cancel();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Cancel this run?"),
                                tr("Run #%1 has worked for %2. What runs now has 10 seconds to end; passed strands can be used again by a "
                                   "re-run.")
                                    .arg(m_run->number)
                                    .arg(durationText(age(*m_run))),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton *yes = box->addButton(tr("Cancel the run"), QMessageBox::DestructiveRole);
    box->addButton(tr("Let it run"), QMessageBox::RejectRole);
    connect(yes, &QAbstractButton::clicked, this, cancel);
    box->open();
}

void PipelinePage::openInEditor(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_message->showMessage(MessageBar::Kind::Warning, tr("No program is set up to open %1.").arg(path));
}

void PipelinePage::showContextMenu(const QString &strand, const QString &step, const QPoint &point)
{
    selected(strand, step);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_run) {
        menu->addAction(tr("Show log"), this, [this] { m_panel.showTab(Panel::Log); });
        menu->addSeparator();
        QAction *from = menu->addAction(tr("Re-run from here"), this, [this] { rerun(false, true); });
        from->setEnabled(canRerun() && !strand.isEmpty());
        menu->addAction(tr("Re-run what did not pass"), this, [this] { rerun(true, false); })->setEnabled(canRerun());
    }
    if (isFileShown()) {
        m_canvas->editor().fillMenu(*menu);
        menu->addAction(tr("Show in the text"), this, &PipelinePage::editSelected);
        menu->addSeparator();
    }
    QAction *only = menu->addAction(tr("Run only this strand and what it needs"), this, &PipelinePage::startStrand);
    only->setEnabled(canRun() && !strand.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Copy name"), this, [strand, step] {
        QGuiApplication::clipboard()->setText(step.isEmpty() ? strand : QStringLiteral("%1/%2").arg(strand, step));
    });
    if (!isFileShown())
        menu->addAction(tr("Edit this"), this, &PipelinePage::editSelected)->setEnabled(!strand.isEmpty());
    menu->addAction(tr("Open the file with another program"), this, [this] { openInEditor(m_file); });
    menu->popup(point);
}

} // namespace clustero
