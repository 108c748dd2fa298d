// SPDX-License-Identifier: GPL-3.0-or-later
// How a document stands to the disk: opened, saved, changed by others, kept for after a crash.
#include "ui/document/pipelinedocument.h"

namespace clustero {

namespace {

constexpr int looksForGone = 3; // before a file counts as deleted: git takes it away and puts another one there
constexpr int nextLook = 120;   // ms

const auto nothing = [](bool) {};

} // namespace

PipelineDocument::~PipelineDocument()
{
    if (m_isLoaded && isModified() && !m_isDiscarded && m_keepTimer.isActive()) {
        const UnsavedText unsaved{m_keptIn, m_file, m_text, m_base ? unsavedBase(*m_base) : QByteArray(), QDateTime::currentDateTimeUtc()};
        m_services.perform(
            &m_services, [unsaved] { return keepUnsaved(unsaved).has_value(); }, nothing);
    }
}

QString PipelineDocument::unsavedFolder() const
{
    return m_services.paths().data + QStringLiteral("/unsaved");
}

void PipelineDocument::open()
{
    m_watch.begin();
    m_isLooking = true;
    m_services.perform(
        this,
        [file = m_file, folder = unsavedFolder(), types = m_types] {
            FirstLook look{fileOnDisk(file), {}, unsavedOf(folder, file)};
            if (look.file && look.file->isThere)
                look.parsed = parsePipeline(look.file->bytes, file, types);
            return look;
        },
        [this](const FirstLook &look) { firstSeen(look); });
}

void PipelineDocument::openNew(const QByteArray &text)
{
    m_isLoaded = true;
    m_text = text;
    m_readOrigin = Origin::Disk;
    ++m_generation;
    note(Kind::Loaded);
    take(parsePipeline(m_text, m_file, m_types));
    keepSoon();
    tell();
    m_watch.begin();
}

void PipelineDocument::firstSeen(const FirstLook &seen)
{
    m_isLooking = false;
    m_watch.begin();
    if (!seen.file || !seen.file->isThere) {
        const QString before = m_disk.error;
        setDisk(DiskFacts::State::Unreadable, {},
                seen.file ? tr("%1 is not there. It was moved or deleted. Open another one, or make it again.").arg(m_file)
                          : seen.file.error().sentence);
        if (m_disk.error != before)
            noteFailure(Kind::Loaded, {seen.file ? QStringLiteral("no-file") : seen.file.error().code, m_disk.error});
        tell();
        return;
    }
    m_isLoaded = true;
    m_text = seen.file->bytes;
    ++m_generation;
    known(m_text);
    m_disk = {};
    m_disk.changed = seen.file->changed;
    note(Kind::Loaded);
    m_readOrigin = Origin::Disk;
    take(seen.parsed.types.isSameAs(m_types) ? seen.parsed : parsePipeline(m_text, m_file, m_types));
    for (const UnsavedText &offer : seen.unsaved) {
        if (offer.text != m_text && offer.keptIn != m_keptIn)
            m_offers.append(offer);
        else
            m_services.perform(
                this,
                [offer] {
                    dropUnsaved(offer.keptIn);
                    return true;
                },
                nothing);
    }
    if (!m_offers.isEmpty())
        note(Kind::UnsavedChanged);
    tell();
    if (std::exchange(m_looksAgain, false))
        look();
}

bool PipelineDocument::isModified() const
{
    return m_isLoaded && (!m_isOnDisk || m_text != m_base);
}

DiskFacts PipelineDocument::disk() const
{
    DiskFacts facts = m_disk;
    if (isModified())
        facts.ownEdits = std::max(m_text == m_base ? 0 : 1, m_history.textStepsSince(m_savedPosition));
    return facts;
}

/// The file holds these bytes now.
void PipelineDocument::known(const QByteArray &bytes)
{
    m_base = bytes;
    m_isOnDisk = true;
    m_savedPosition = m_history.position();
}

void PipelineDocument::setDisk(DiskFacts::State state, const QByteArray &theirs, const QString &error)
{
    if (m_disk.state == state && m_disk.theirs == theirs && m_disk.error == error)
        return;
    m_disk.state = state;
    m_disk.theirs = theirs;
    m_disk.error = error;
    if (m_isLoaded)
        note(Kind::DiskChanged);
}

void PipelineDocument::look()
{
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    if (!m_isLoaded) {
        open();
        return;
    }
    m_isLooking = true;
    m_watch.begin();
    m_services.perform(
        this, [file = m_file] { return fileOnDisk(file); },
        [this](const Result<FileOnDisk> &found) {
            m_isLooking = false;
            seen(found);
            tell();
            if (std::exchange(m_looksAgain, false))
                look();
        });
}

void PipelineDocument::seen(const Result<FileOnDisk> &found)
{
    if (found && !found->isThere && m_isOnDisk && ++m_missed < looksForGone) {
        QTimer::singleShot(nextLook, this, &PipelineDocument::look);
        return;
    }
    m_missed = 0;
    if (!found)
        setDisk(DiskFacts::State::Unreadable, {}, found.error().sentence);
    else if (found->isThere)
        seenThere(*found);
    else
        seenGone();
}

void PipelineDocument::seenGone()
{
    if (m_isOnDisk || m_disk.state == DiskFacts::State::Conflict) {
        m_isOnDisk = false;
        m_disk.changed = {};
        setDisk(DiskFacts::State::Deleted);
        keepSoon();
    }
}

void PipelineDocument::seenThere(const FileOnDisk &found)
{
    const bool isClean = m_base && m_text == *m_base;
    m_disk.changed = found.changed;
    if (found.bytes == m_text) {
        known(found.bytes);
        setDisk(DiskFacts::State::Known);
    } else if (m_base && found.bytes == *m_base) {
        m_isOnDisk = true;
        setDisk(DiskFacts::State::Known);
    } else if (isClean && !isSaving()) {
        DocumentChange change;
        change.label = tr("Reload from disk");
        change.origin = Origin::Disk;
        change.edits = lineEdits(m_text, found.bytes);
        m_base = found.bytes;
        m_isOnDisk = true;
        m_history.push(change);
        m_savedPosition = m_history.position();
        setDisk(DiskFacts::State::Known);
        note(Kind::HistoryChanged);
    } else if (!isSaving()) {
        m_isOnDisk = true;
        setDisk(DiskFacts::State::Conflict, found.bytes);
    }
}

void PipelineDocument::save(const Done &done)
{
    const auto refuse = [&](const QString &code, const QString &sentence) {
        noteFailure(Kind::SaveFailed, {code, sentence});
        tell();
        if (done)
            done(failure(code, sentence));
    };
    if (!m_isLoaded)
        return refuse(QStringLiteral("not-loaded"), tr("Nothing was saved: the file has not been read."));
    if (m_disk.state == DiskFacts::State::Conflict) {
        return refuse(QStringLiteral("changed-on-disk"),
                      tr("%1 was not saved: it has changed on disk. Compare both versions, then keep yours, use the other, or merge them.")
                          .arg(m_file));
    }
    if (isSaving()) {
        m_savingNext.append(done);
        return;
    }
    m_saving.append(done);
    m_history.seal();
    const std::optional<QByteArray> expected = m_isOnDisk ? m_base : std::nullopt;
    m_services.perform(
        this, [file = m_file, text = m_text, expected] { return savePipelineFile(file, text, expected); },
        [this, text = m_text](const Result<void> &result) { saved(text, result); });
}

void PipelineDocument::saved(const QByteArray &bytes, const Result<void> &result)
{
    const QList<Done> waiting = std::exchange(m_saving, {});
    if (result) {
        known(bytes);
        m_disk.changed = QDateTime::currentDateTimeUtc();
        setDisk(DiskFacts::State::Known);
        note(Kind::Saved);
        keep();
    } else {
        noteFailure(Kind::SaveFailed, result.error());
        look();
    }
    const QPointer guard(this);
    tell();
    for (const Done &done : waiting) {
        if (done)
            done(result);
    }
    if (!guard || m_savingNext.isEmpty())
        return;
    const QList<Done> next = std::exchange(m_savingNext, {});
    save([next](const Result<void> &again) {
        for (const Done &done : next) {
            if (done)
                done(again);
        }
    });
}

/// The conflict is over: \p text goes on, and what is on disk is known.
void PipelineDocument::resolve(const QByteArray &text, const QString &label)
{
    if (m_disk.state != DiskFacts::State::Conflict)
        return;
    DocumentChange change;
    change.label = label;
    change.edits = lineEdits(m_text, text);
    change.selectBefore = m_selected;
    change.base = {m_base, m_disk.theirs};
    m_history.push(change);
    note(Kind::HistoryChanged);
    tell();
}

void PipelineDocument::exchangeBase(const DocumentChange::DiskBase &from, const DocumentChange::DiskBase &to, DocumentHistory::Way way)
{
    if (way == DocumentHistory::Way::Undo) {
        if (m_base != from || m_disk.state != DiskFacts::State::Known)
            return; // saved since, or changed again: there is no such conflict any more
        m_base = to;
        setDisk(DiskFacts::State::Conflict, from.value_or(QByteArray()));
    } else if (m_disk.state == DiskFacts::State::Conflict && to && m_disk.theirs == *to) {
        m_base = to;
        m_isOnDisk = true;
        setDisk(DiskFacts::State::Known);
    }
}

void PipelineDocument::keepMine()
{
    resolve(m_text, tr("Keep mine"));
}

void PipelineDocument::useTheirs()
{
    resolve(m_disk.theirs, tr("Use the version on disk"));
}

TextMerge PipelineDocument::mergeWithDisk() const
{
    return mergeTexts(m_base.value_or(QByteArray()), m_text, m_disk.theirs);
}

void PipelineDocument::finishMerge(const QByteArray &merged)
{
    resolve(merged, tr("Merge with the version on disk"));
}

void PipelineDocument::keepSoon()
{
    if (!m_keepTimer.isActive())
        m_keepTimer.start();
}

/// Keeps what is not saved, or drops it where there is no such thing.
/// Where files are read and written; nobody waits for it.
void PipelineDocument::forget(const QString &keptIn)
{
    m_services.perform(
        this,
        [keptIn] {
            dropUnsaved(keptIn);
            return true;
        },
        nothing);
}

void PipelineDocument::keep()
{
    m_keepTimer.stop();
    if (m_isDiscarded || !m_isLoaded)
        return;
    if (m_isKeeping) {
        keepSoon();
        return;
    }
    if (!isModified()) {
        if (std::exchange(m_hasKept, false))
            forget(m_keptIn);
        return;
    }
    m_isKeeping = true;
    m_hasKept = true;
    const UnsavedText unsaved{m_keptIn, m_file, m_text, m_base ? unsavedBase(*m_base) : QByteArray(), QDateTime::currentDateTimeUtc()};
    m_services.perform(
        this, [unsaved] { return keepUnsaved(unsaved).has_value(); }, [this](bool) { m_isKeeping = false; });
}

std::optional<UnsavedText> PipelineDocument::unsaved() const
{
    return m_offers.isEmpty() ? std::nullopt : std::optional(m_offers.first());
}

bool PipelineDocument::isUnsavedStale() const
{
    return !m_offers.isEmpty() && m_base && m_offers.first().base != unsavedBase(*m_base);
}

void PipelineDocument::restoreUnsaved()
{
    if (m_offers.isEmpty())
        return;
    DocumentChange change;
    change.label = tr("Restore unsaved text");
    change.edits = lineEdits(m_text, m_offers.first().text);
    change.selectBefore = m_selected;
    if (!change.edits.isEmpty()) {
        m_history.push(change);
        note(Kind::HistoryChanged);
    }
    m_isKeeping = false;
    keep(); // before the other one goes
    dropUnsavedOffer();
}

void PipelineDocument::dropUnsavedOffer()
{
    if (m_offers.isEmpty())
        return;
    forget(m_offers.takeFirst().keptIn);
    note(Kind::UnsavedChanged);
    tell();
}

void PipelineDocument::discard()
{
    m_isDiscarded = true;
    m_keepTimer.stop();
    forget(m_keptIn);
}

} // namespace clustero
