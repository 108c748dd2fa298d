// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/notices/notice.h"
#include "models/notices/noticesettings.h"

namespace clustero {

/// Decides which change of a run becomes a notification, and when one goes away again (ux.md, N1 to N4). It shows nothing
/// itself: what it returns is to be done in order.
class NoticePolicy
{
public:
    /// \p clock must outlive it.
    explicit NoticePolicy(const Clock &clock, NoticeSettings settings = {});

    [[nodiscard]] const NoticeSettings &settings() const { return m_settings; }
    void setSettings(NoticeSettings settings) { m_settings = std::move(settings); }

    /// A run has started, or has come to its end. Telling the same twice does nothing.
    [[nodiscard]] NoticeEffects runChanged(const RunFacts &facts);
    /// The person has looked at the run: in the focused window, or by a click on its notification.
    [[nodiscard]] NoticeEffects runSeen(const RunId &run);
    [[nodiscard]] NoticeEffects needsAttention(const Attention &attention, bool isVisible);
    [[nodiscard]] NoticeEffects attentionOver(const QString &key);
    /// The desktop has closed it, or the person has.
    void noticeClosed(const QString &key);
    /// The summary was clicked: what it told counts as known.
    [[nodiscard]] NoticeEffects summarySeen();
    /// Nothing of this pipeline for an hour; the change is in settings().
    [[nodiscard]] NoticeEffects muteForOneHour(const QString &file);

    static QString runKey(const RunId &run);
    /// The run that a key was made of; empty: of none.
    static RunId runOfKey(const QString &key);
    static QString summaryKey();

private:
    struct Shown
    {
        RunId run;
        QString file;
        QString branch;
        QString pipeline;
        int number = 0;
        RunEvent event = RunEvent::Failed;
        QDateTime time;
        bool inSummary = false;
    };

    [[nodiscard]] bool isNews(const RunId &run, RunEvent event);
    [[nodiscard]] bool isWanted(const RunFacts &facts, RunEvent event) const;
    [[nodiscard]] bool isHeldBack(const QString &file) const;
    [[nodiscard]] bool isBurst() const;
    void withdraw(RunId run, NoticeEffects &effects);
    void withdrawSuperseded(const RunFacts &facts, NoticeEffects &effects);
    void show(const RunFacts &facts, RunEvent event, const ShowNotice &notice, NoticeEffects &effects);
    void showSummary(NoticeEffects &effects);

    const Clock &m_clock;
    NoticeSettings m_settings;
    QList<Shown> m_shown;                       ///< oldest first
    QList<std::pair<QString, RunEvent>> m_told; ///< by the run's id, newest last; bounded
    QStringList m_attention;                    ///< keys that are shown
    QDateTime m_summaryTime;
};

/// Which event a run's state is; nothing for those that nobody waits for.
[[nodiscard]] std::optional<RunEvent> runEventOf(const RunFacts &facts);

} // namespace clustero
