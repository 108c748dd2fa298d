// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/events/eventparts.h"

#include <QObject>
#include <QSet>

namespace clustero {

/// Finds out which key a project of a Jira has, where that is not known: Jira is asked in the background, once, and what it says is kept in the
/// store.
class ProjectNames : public QObject
{
    Q_OBJECT
public:
    explicit ProjectNames(const EventParts &parts, QObject *parent = nullptr) : QObject(parent), m_parts(parts) {}

    /// Whether Jira is being asked, so that waiting is worth while; told() comes then. A failure is asked again after ten minutes.
    [[nodiscard]] bool isAsked(const JiraProject &project);

Q_SIGNALS:
    void told();

private:
    QCoro::Task<> ask(JiraProject project);

    const EventParts &m_parts;
    QHash<QString, QDateTime> m_asked;
    QSet<QString> m_asking;
};

} // namespace clustero
