// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/githubstanding.h"

#include "app/github/permissions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace clustero {

namespace {

using Health = ConnectionLine::Health;
using Standing = ConnectionPlace::Standing;

struct StandingWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::GithubStanding)
};

QString dayOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

ConnectionPlace placeOf(const InstallationRow &row)
{
    ConnectionPlace place{row.account, Standing::Active, StandingWords::tr("Installed on %1").arg(row.account), row.page};
    if (row.removedAt.isValid()) {
        place.standing = Standing::Removed;
        place.text =
            StandingWords::tr("On %1: nothing of it is seen any more. Install the App there again to go on.").arg(dayOf(row.removedAt));
        place.page.clear();
    } else if (row.suspendedAt.isValid()) {
        place.standing = Standing::Suspended;
        place.text =
            StandingWords::tr("Since %1: GitHub sends no events of it and takes no reports. Whoever may install Apps there can end that.")
                .arg(dayOf(row.suspendedAt));
    }
    return place;
}

/// Removed ones are passed by where the App is installed again.
QList<ConnectionPlace> placesOf(const QList<InstallationRow> &rows)
{
    QStringList there;
    for (const InstallationRow &row : rows) {
        if (!row.removedAt.isValid())
            there.append(row.account);
    }
    QList<ConnectionPlace> places;
    for (const InstallationRow &row : rows) {
        if (row.removedAt.isValid() && there.contains(row.account))
            continue;
        if (row.removedAt.isValid())
            there.append(row.account); // once
        places.append(placeOf(row));
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const ConnectionPlace &a, const ConnectionPlace &b) { return a.standing < b.standing; });
    return places;
}

QString accounts(const QList<ConnectionPlace> &places, Standing standing)
{
    QStringList names;
    for (const ConnectionPlace &place : places) {
        if (place.standing == standing)
            names.append(place.account);
    }
    return names.join(QStringLiteral(", "));
}

void tellState(ConnectionLine &line, const GithubFacts &facts)
{
    const QString active = accounts(line.places, Standing::Active), suspended = accounts(line.places, Standing::Suspended),
                  removed = accounts(line.places, Standing::Removed);
    QStringList parts;
    if (!active.isEmpty())
        parts += StandingWords::tr("Installed on %1").arg(active);
    if (!suspended.isEmpty())
        parts += StandingWords::tr("suspended on %1").arg(suspended);
    if (!removed.isEmpty())
        parts += StandingWords::tr("removed from %1").arg(removed);
    if (facts.state && !facts.state->problem.code.isEmpty()) {
        line.state = facts.state->problem.sentence;
        line.health = Health::Bad;
    } else if (!parts.isEmpty()) {
        line.state = parts.join(QStringLiteral(" · "));
        line.health = active.isEmpty() ? Health::Bad : Health::Good;
    } else if (facts.state) {
        line.state = StandingWords::tr("Installed nowhere yet. Choose which repositories it may see.");
        line.health = Health::Busy;
    } else {
        line.state = StandingWords::tr("Not asked yet");
    }
}

QString accessWord(const QString &access)
{
    return access == QLatin1String("write") ? StandingWords::tr("write") : StandingWords::tr("read");
}

ConnectionNeed needOf(const NeededPermission &permission)
{
    ConnectionNeed need;
    need.title = StandingWords::tr("%1, %2").arg(permission.title, accessWord(permission.access));
    need.reason = permission.reason;
    need.isEssential = permission.isEssential;
    return need;
}

GithubPermissions permissionsOf(const InstallationRow &row)
{
    GithubPermissions permissions;
    const QJsonObject json = QJsonDocument::fromJson(row.permissions).object();
    for (auto permission = json.begin(); permission != json.end(); ++permission)
        permissions.insert(permission.key(), permission->toString());
    return permissions;
}

/// What the App does not ask for, and what it asks for but an account did not accept.
QList<ConnectionNeed> needsOf(const GithubFacts &facts, const QString &appPage)
{
    QList<ConnectionNeed> needs;
    const bool isAsked = facts.state && facts.state->info.id != 0;
    const GithubPermissions asked = isAsked ? facts.state->info.permissions : GithubPermissions();
    for (const NeededPermission &permission : GithubNeeds::permissions()) {
        if (isAsked && !grants(asked, permission.name, permission.access)) {
            ConnectionNeed need = needOf(permission);
            need.advice =
                StandingWords::tr("The App does not ask for it. Add it in the App's settings; then whoever installed the App accepts it.");
            need.page = appPage.isEmpty() ? QString() : appPage + QStringLiteral("/permissions");
            needs.append(need);
            continue;
        }
        for (const InstallationRow &row : facts.installations) {
            if (row.removedAt.isValid() || grants(permissionsOf(row), permission.name, permission.access))
                continue;
            ConnectionNeed need = needOf(permission);
            need.advice = StandingWords::tr("%1 has not granted it. Whoever may install Apps there accepts it.").arg(row.account);
            need.page = row.page;
            needs.append(need);
        }
    }
    const QStringList events = isAsked ? GithubNeeds::missingEvents(facts.state->info.events) : QStringList();
    if (!events.isEmpty()) {
        ConnectionNeed need;
        need.title = StandingWords::tr("Events: %1").arg(events.join(QStringLiteral(", ")));
        need.reason = StandingWords::tr("GitHub does not tell of them, so they start nothing.");
        need.advice = StandingWords::tr("Subscribe to them in the App's settings.");
        need.page = appPage.isEmpty() ? QString() : appPage + QStringLiteral("/permissions");
        needs.append(need);
    }
    return needs;
}

/// Its settings on GitHub; empty: not known.
QString settingsPage(const GithubFacts &facts)
{
    if (!facts.state || facts.state->info.slug.isEmpty())
        return {};
    const AppInfo &info = facts.state->info;
    return facts.connection.webUrl + (info.isOwnedByOrganization
                                          ? QStringLiteral("/organizations/%1/settings/apps/%2").arg(info.owner, info.slug)
                                          : QStringLiteral("/settings/apps/%1").arg(info.slug));
}

/// `checks write, contents read`
QString scopeOf(const GithubFacts &facts)
{
    QStringList scopes;
    if (facts.state) {
        const GithubPermissions &permissions = facts.state->info.permissions;
        for (auto permission = permissions.begin(); permission != permissions.end(); ++permission)
            scopes.append(StandingWords::tr("%1 %2").arg(QString(permission.key()).replace(u'_', u' '), accessWord(permission.value())));
    }
    return scopes.join(QStringLiteral(", "));
}

} // namespace

ConnectionLine githubLine(const GithubFacts &facts)
{
    const GithubConnection &connection = facts.connection;
    ConnectionLine line;
    line.key = QStringLiteral("github:%1").arg(connection.appId);
    line.kind = QStringLiteral("github");
    line.name = connection.name;
    line.about = StandingWords::tr("GitHub App %1 at %2")
                     .arg(connection.slug.isEmpty() ? QString::number(connection.appId) : connection.slug, connection.webUrl);
    line.places = placesOf(facts.installations);
    tellState(line, facts);
    line.needs = needsOf(facts, settingsPage(facts));
    const bool lacksEssential = std::any_of(line.needs.begin(), line.needs.end(), [](const auto &need) { return need.isEssential; });
    if (lacksEssential)
        line.health = Health::Bad;
    const QString page = facts.state && !facts.state->info.page.isEmpty()
                             ? facts.state->info.page.toString()
                             : QStringLiteral("%1/apps/%2").arg(connection.webUrl, connection.slug);
    line.expiry = StandingWords::tr("the key never, until it is deleted on GitHub; tokens made with it after an hour");
    line.scope = scopeOf(facts);
    line.manage = settingsPage(facts);
    line.install = connection.slug.isEmpty() ? QString() : page + QStringLiteral("/installations/new");
    return line;
}

QList<ConnectionNeed> githubNeeds()
{
    QList<ConnectionNeed> needs;
    for (const NeededPermission &permission : GithubNeeds::permissions())
        needs.append(needOf(permission));
    return needs;
}

} // namespace clustero
