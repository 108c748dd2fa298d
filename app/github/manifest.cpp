// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/github/manifest.h"

#include "app/github/permissions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace clustero {

namespace {

constexpr qsizetype longestName = 34;

QByteArray wrapped(const QString &title, const QByteArray &body)
{
    return "<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>" +
           title.toHtmlEscaped().toUtf8() +
           "</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem;"
           "color-scheme:light dark}button{font:inherit;padding:.5rem 1rem}</style></head><body><h1>" +
           title.toHtmlEscaped().toUtf8() + "</h1>" + body + "</body></html>";
}

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(clustero::GithubPages)
};

} // namespace

QJsonObject appManifest(const ManifestWishes &wishes, const QUrl &redirect)
{
    QJsonObject permissions;
    for (const NeededPermission &needed : GithubNeeds::permissions())
        permissions.insert(needed.name, needed.access);
    QJsonObject manifest{
        {QStringLiteral("name"), wishes.name.left(longestName)},
        {QStringLiteral("url"), wishes.homepage.toString(QUrl::FullyEncoded)},
        {QStringLiteral("description"), PageWords::tr("Runs pipelines on a workstation.")},
        {QStringLiteral("redirect_url"), redirect.toString(QUrl::FullyEncoded)},
        {QStringLiteral("public"), false},
        {QStringLiteral("default_permissions"), permissions},
    };
    // Without a webhook GitHub takes neither its attributes nor events (its page about registering from a manifest).
    if (!wishes.webhook.isEmpty()) {
        manifest.insert(QStringLiteral("hook_attributes"), QJsonObject{{QStringLiteral("url"), wishes.webhook.toString(QUrl::FullyEncoded)},
                                                                       {QStringLiteral("active"), true}});
        manifest.insert(QStringLiteral("default_events"), QJsonArray::fromStringList(GithubNeeds::events()));
    }
    return manifest;
}

QUrl manifestPage(const GithubHost &host, const QString &organization, const QString &state)
{
    QUrl page = host.web;
    page.setPath(page.path() + (organization.isEmpty() ? QStringLiteral("/settings/apps/new")
                                                       : QStringLiteral("/organizations/%1/settings/apps/new").arg(organization)));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("state"), state);
    page.setQuery(query);
    return page;
}

QByteArray manifestForm(const QUrl &page, const QJsonObject &manifest, const QByteArray &scriptNonce)
{
    const QString json = QString::fromUtf8(QJsonDocument(manifest).toJson(QJsonDocument::Compact));
    const QByteArray body = "<form method=\"post\" action=\"" + page.toString(QUrl::FullyEncoded).toHtmlEscaped().toUtf8() +
                            "\"><input type=\"hidden\" name=\"manifest\" value=\"" + json.toHtmlEscaped().toUtf8() + "\"><p>" +
                            PageWords::tr("GitHub asks you to confirm the App and its name.").toHtmlEscaped().toUtf8() + "</p><button>" +
                            PageWords::tr("Continue on GitHub").toHtmlEscaped().toUtf8() + "</button></form><script nonce=\"" +
                            scriptNonce + "\">document.forms[0].submit()</script>";
    return wrapped(PageWords::tr("Making a GitHub App for Clustero"), body);
}

QByteArray plainPage(const QString &title, const QStringList &sentences)
{
    QByteArray body;
    for (const QString &sentence : sentences)
        body += "<p>" + sentence.toHtmlEscaped().toUtf8() + "</p>";
    return wrapped(title, body);
}

} // namespace clustero
