// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectionsource.h"
#include "ui/welcome/steppage.h"

namespace clustero {

class ConnectionsView;

/// GitHub: an App of the person's own, and its repositories.
class GithubStep : public StepPage
{
    Q_OBJECT
public:
    explicit GithubStep(ConnectionSource &source, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return tr("GitHub"); }
    [[nodiscard]] QString heading() const override { return tr("Connect GitHub"); }
    [[nodiscard]] QString sentence() const override
    {
        return tr("A GitHub App of your own sees pushes and pull requests, fetches the code and reports results. Not needed for pipelines "
                  "that you start yourself.");
    }
    [[nodiscard]] bool isDone() const override;

private:
    ConnectionSource &m_source;
    ConnectionsView *m_view;
};

/// How events come to this machine.
class EventsStep : public StepPage
{
    Q_OBJECT
public:
    explicit EventsStep(ConnectionSource &source, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return tr("Events"); }
    [[nodiscard]] QString heading() const override { return tr("How events reach this machine"); }
    [[nodiscard]] QString sentence() const override
    {
        return tr("GitHub and others send events to public addresses, which a workstation does not have. There are three ways:");
    }
    [[nodiscard]] bool isDone() const override;

private:
    void refreshOwn();

    ConnectionSource &m_source;
    ConnectionsView *m_view;
    QWidget *m_own = nullptr; ///< for trying an address of the person's own
    QWidget *m_place;
    QStringList m_channels; ///< that m_own knows
};

/// Slack: an App of the person's own, to be told of runs and to steer them.
class SlackStep : public StepPage
{
    Q_OBJECT
public:
    explicit SlackStep(ConnectionSource &source, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return tr("Slack"); }
    [[nodiscard]] QString heading() const override { return tr("Steer from Slack"); }
    [[nodiscard]] QString sentence() const override
    {
        return tr("A Slack App of your own tells of runs and takes commands, without a public address. Not needed for anything else.");
    }
    [[nodiscard]] bool isDone() const override;

private:
    ConnectionSource &m_source;
    ConnectionsView *m_view;
};

} // namespace clustero
