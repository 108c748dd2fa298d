// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/events/projectnames.h"

#include <QPointer>

namespace clustero {

namespace {

constexpr qint64 askAgainAfter = 600; // seconds
constexpr qsizetype mostAsked = 1000;

QString placeOf(const JiraProject &project)
{
    return project.site + u' ' + project.id;
}

} // namespace

bool ProjectNames::isAsked(const JiraProject &project)
{
    if (!m_parts.project || project.id.isEmpty())
        return false;
    const QString place = placeOf(project);
    if (m_asking.contains(place))
        return true;
    const QDateTime now = m_parts.clock->now(), before = m_asked.value(place);
    if (before.isValid() && before.secsTo(now) < askAgainAfter)
        return false;
    if (m_asked.size() >= mostAsked)
        m_asked.clear();
    m_asked.insert(place, now);
    m_asking.insert(place);
    ask(project);
    return m_asking.contains(place);
}

QCoro::Task<> ProjectNames::ask(JiraProject project)
{
    const QPointer<ProjectNames> self(this);
    const Result<JiraProject> found = co_await m_parts.project(project);
    if (!self)
        co_return;
    m_asking.remove(placeOf(project));
    if (found)
        static_cast<void>(m_parts.store->noteProject(*found));
    Q_EMIT told();
}

} // namespace clustero
