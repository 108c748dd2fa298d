// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/diskbanner.h"

#include "ui/document/diffdialog.h"
#include "ui/document/mergedialog.h"
#include "ui/theme/format.h"

#include <QFileInfo>

namespace clustero {

namespace {

QString timeOf(const QDateTime &time)
{
    return timeText(time.toLocalTime(), QDateTime::currentDateTime());
}

} // namespace

DiskBanner::DiskBanner(PipelineDocument &document, QWidget *parent)
    : MessageBar(parent), m_document(document), m_name(QFileInfo(document.file()).fileName())
{
    connect(&document, &PipelineDocument::changed, this, &DiskBanner::follow);
    showState();
}

void DiskBanner::follow(const DocumentEvent &event)
{
    switch (event.kind) {
    case DocumentEvent::Kind::SaveFailed:
        if (event.error.code == u"changed-on-disk" && m_document.disk().state != DiskFacts::State::Known)
            showState();
        else if (event.error.code != u"changed-on-disk")
            showMessage(Kind::Error, event.error.sentence, {{tr("&Save again"), [this] { m_document.save(); }}});
        break;
    case DocumentEvent::Kind::Saved:
    case DocumentEvent::Kind::Loaded:
    case DocumentEvent::Kind::DiskChanged:
    case DocumentEvent::Kind::UnsavedChanged: showState(); break;
    default: break;
    }
}

void DiskBanner::showState()
{
    const DiskFacts facts = m_document.disk();
    switch (facts.state) {
    case DiskFacts::State::Conflict: showConflict(facts); return;
    case DiskFacts::State::Deleted:
        showMessage(Kind::Warning, tr("%1 was deleted on disk. Its text is still here. Save to restore the file.").arg(m_name),
                    {{tr("&Save to restore"), [this] { m_document.save(); }, false}});
        return;
    case DiskFacts::State::Unreadable:
        showMessage(Kind::Error, facts.error, {{tr("&Look again"), [this] { m_document.look(); }, false}});
        return;
    case DiskFacts::State::Known: break;
    }
    if (m_document.unsaved())
        showUnsaved();
    else
        hide();
}

void DiskBanner::showConflict(const DiskFacts &facts)
{
    const QString when = facts.changed.isValid() ? timeOf(facts.changed) : tr("at an unknown time");
    showMessage(Kind::Warning,
                tr("%1 changed on disk. Yours: %n unsaved edit(s); on disk: changed %2. Nothing is saved until you decide.", nullptr,
                   facts.ownEdits)
                    .arg(m_name, when),
                {{tr("&Compare"), [this] { compare(); }, false},
                 {tr("&Merge"), [this] { merge(); }, false},
                 {tr("&Keep mine"), [this] { m_document.keepMine(); }, false},
                 {tr("&Use theirs"), [this] { m_document.useTheirs(); }, false}});
}

void DiskBanner::showUnsaved()
{
    const QString when = timeOf(m_document.unsaved()->keptAt);
    const QString text =
        m_document.isUnsavedStale()
            ? tr("Clustero ended before %1 was saved, %2. The file has changed since; compare before you restore.").arg(m_name, when)
            : tr("Clustero ended before %1 was saved, %2. The unsaved text was kept.").arg(m_name, when);
    showMessage(Kind::Information, text,
                {{tr("&Restore"), [this] { m_document.restoreUnsaved(); }, false},
                 {tr("&Discard"), [this] { m_document.dropUnsavedOffer(); }, false},
                 {tr("&Compare"), [this] { compareUnsaved(); }, false}});
}

void DiskBanner::compare()
{
    const DiskFacts facts = m_document.disk();
    if (facts.state != DiskFacts::State::Conflict)
        return;
    const QString theirs = facts.changed.isValid() ? tr("On disk, changed %1").arg(timeOf(facts.changed)) : tr("On disk");
    auto *dialog =
        new DiffDialog(tr("Compare %1").arg(m_name), {theirs, facts.theirs}, {tr("Mine, not saved"), m_document.text()}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSideBySide(true);
    dialog->addChoice(tr("&Merge"), [this] { merge(); });
    dialog->addChoice(tr("&Keep mine"), [this] { m_document.keepMine(); });
    dialog->addChoice(tr("&Use theirs"), [this] { m_document.useTheirs(); });
    dialog->open();
}

void DiskBanner::merge()
{
    if (m_document.disk().state != DiskFacts::State::Conflict)
        return;
    const TextMerge merge = m_document.mergeWithDisk();
    if (merge.conflicts() == 0) {
        m_document.finishMerge(merge.text());
        return;
    }
    auto *dialog = new MergeDialog(m_name, merge, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, mine = m_document.text(), theirs = m_document.disk().theirs] {
        if (m_document.text() == mine && m_document.disk().theirs == theirs)
            m_document.finishMerge(dialog->merged());
        else
            this->merge(); // the disk has changed again meanwhile
    });
    dialog->open();
}

void DiskBanner::compareUnsaved()
{
    const std::optional<UnsavedText> unsaved = m_document.unsaved();
    if (!unsaved)
        return;
    auto *dialog = new DiffDialog(tr("Compare %1").arg(m_name), {tr("Now"), m_document.text()},
                                  {tr("Not saved, %1").arg(timeOf(unsaved->keptAt)), unsaved->text}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addChoice(tr("&Restore"), [this] { m_document.restoreUnsaved(); });
    dialog->addChoice(tr("&Discard"), [this] { m_document.dropUnsavedOffer(); });
    dialog->open();
}

} // namespace clustero
