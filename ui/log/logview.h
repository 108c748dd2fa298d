// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/loglook.h"
#include "ui/log/logsection.h"

#include <QWidget>

#include <chrono>
#include <memory>

class QAction;

namespace clustero {

/// The logs of some steps under each other: search, filter, errors, folding, links, copying and saving. Reads what it shows from the
/// files; the index of each is made by workers. All calls in the GUI thread.
class LogView : public QWidget
{
    Q_OBJECT
public:
    explicit LogView(QWidget *parent = nullptr);
    ~LogView() override;

    /// What is shown. A step that was there before stays as it is on the screen, with its new state and times. The first time it follows
    /// what runs.
    void setSections(const QList<LogSection> &sections);
    void showStep(const QString &strand, const QString &step);
    /// As soon as it is found: the first line that tells of an error, with lines above it; or the last lines. Ends following.
    void showFirstError(const QString &strand, const QString &step);
    void goToTime(qint64 msSinceEpoch);
    /// A line number of the current step, or a time of day, as somebody types it.
    void goTo(const QString &lineOrTime);
    void setFollowing(bool isFollowing);
    [[nodiscard]] bool isFollowing() const;
    /// Since one scrolled, selected or typed here; very long if never.
    [[nodiscard]] std::chrono::milliseconds sinceLastTouched() const;
    /// For menus and the palette. They act when this view or something in it has the focus; single letters only in the log itself.
    [[nodiscard]] QList<QAction *> logActions() const;

    [[nodiscard]] LogLook look() const;
    void setLook(const LogLook &look);
    /// Opens every group and step by itself.
    void setExpandAll(bool isOn);
    /// Regular expressions of lines that tell of errors, beside the usual ones.
    void setErrorPatterns(const QStringList &patterns);
    /// Where steps see the checkout: paths in logs begin with it.
    void setMountPoint(const QString &path);
    void find(const QString &text);

Q_SIGNALS:
    /// Of a step that is over, or has new ones. `excerpt`: some lines for a person.
    void errorLinesFound(const QString &strand, const QString &step, qint64 count, const QStringList &excerpt);
    /// A file in the checkout; `line` and `column` from 1, 0 if not told.
    void fileLinkActivated(const QString &path, int line, int column);
    void followingChanged(bool isFollowing);
    void lookChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace clustero
