// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/run.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace clustero {

/// What has happened to a run, seen by somebody who waits for it.
enum class RunEvent { Started, Failed, StillFailing, Fixed, Passed };

/// What a notification can be answered with. Open is the click on its text.
enum class NoticeAction { Open, OpenLog, RerunFailed, Mute, OpenInbox };

/// The key of an action on the wire (`default`, `open-log`, …) and back.
[[nodiscard]] QString toString(NoticeAction action);
[[nodiscard]] std::optional<NoticeAction> noticeActionFromString(const QString &key);
/// What stands on its button.
[[nodiscard]] QString inWords(NoticeAction action);

/// All that is known about a run when its state changes.
struct RunFacts
{
    Run run;                       ///< with its strands
    std::optional<State> previous; ///< the pipeline's result before this run, cancelled ones left out; nothing: it is the first
    int failuresBefore = 0;        ///< results in a row before this run that were failures
    bool mine = false;             ///< started by the person at this computer
    bool starred = false;          ///< its pipeline is
    bool visible = false;          ///< shown in the window that has the focus
    QString branch;                ///< empty: not known
    QString commit;                ///< empty: not known
    QString excerpt;               ///< the first error line; empty: not known
};

/// Something other than a run that needs the person: a question, a connection or credential that is broken.
struct Attention
{
    enum class Kind { WaitingForMe, Broken };
    QString key; ///< stable as long as it is the same trouble
    Kind kind = Kind::Broken;
    QString title;
    QString body;
};

/// To be shown; replaces what is shown under the same key.
struct ShowNotice
{
    QString key;
    RunId run; ///< that a click opens; empty: the inbox
    QString title;
    QString body;                ///< plain text
    QList<NoticeAction> actions; ///< at most three buttons, Open not among them
    bool operator==(const ShowNotice &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ShowNotice &notice);
/// Nothing: it makes no sense.
[[nodiscard]] std::optional<ShowNotice> noticeFromJson(const QJsonObject &json);

struct WithdrawNotice
{
    QString key;
    bool operator==(const WithdrawNotice &) const = default;
};

struct InboxEntry
{
    QString key;  ///< a later entry with the same key takes the place of an earlier one
    RunId run;    ///< empty: it is about something else
    QString file; ///< of the run's pipeline
    QString title;
    QString body;
    QDateTime time; ///< UTC
    bool unread = true;
    bool operator==(const InboxEntry &) const = default;
};

using NoticeEffect = std::variant<ShowNotice, WithdrawNotice, InboxEntry>;
using NoticeEffects = QList<NoticeEffect>;

} // namespace clustero

Q_DECLARE_METATYPE(clustero::NoticeAction)
