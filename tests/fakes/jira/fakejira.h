// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/webserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace clustero {

/// A Jira of the tests' own: as much of version 2 of its REST interface as is used. One thread.
class FakeJira
{
public:
    struct Comment
    {
        QString id;
        QString issue;
        QString body;
        int changes = 0;
    };
    /// How the next answers go wrong.
    struct Trouble
    {
        int status = 500;
        QByteArray headers = {};
        int times = 1;
        bool isDone = false; ///< the request is carried out, its answer lost
    };

    /// \p context: path that it lies below, as a Data Center may.
    explicit FakeJira(QString context = {})
        : m_context(std::move(context)), m_server([this](const QByteArray &request) { return answer(request); })
    {}

    QByteArray authorization = "Bearer right-token";
    QMap<QString, QString> projects{{QStringLiteral("10000"), QStringLiteral("SHOP")}}; ///< key by id
    QList<Comment> comments;
    QList<Trouble> troubles;
    bool mayComment = true;
    QByteArray page; ///< answered to everything, where there is something

    [[nodiscard]] QString site() const { return m_server.url(m_context).toString(); }
    [[nodiscard]] QByteArrayList requests() const { return m_server.requests(); }
    [[nodiscard]] qsizetype count(const QByteArray &method) const
    {
        const QByteArrayList all = requests();
        return std::count_if(all.begin(), all.end(), [&](const QByteArray &request) { return request.startsWith(method + ' '); });
    }
    /// The bodies of the comments of an issue.
    [[nodiscard]] QStringList told(const QString &issue) const
    {
        QStringList bodies;
        for (const Comment &comment : comments) {
            if (comment.issue == issue)
                bodies += comment.body;
        }
        return bodies;
    }

private:
    static QByteArray json(const QJsonObject &object, int status = 200)
    {
        return WebServer::response(status, QJsonDocument(object).toJson(QJsonDocument::Compact), "Content-Type: application/json\r\n");
    }
    static QByteArray refusal(int status, const char *message)
    {
        return json({{QStringLiteral("errorMessages"), QJsonArray{QLatin1String(message)}}, {QStringLiteral("errors"), QJsonObject()}},
                    status);
    }
    static QByteArray headerOf(const QByteArray &request, const QByteArray &name)
    {
        for (const QByteArray &line : request.left(request.indexOf("\r\n\r\n")).split('\n')) {
            if (line.toLower().startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }

    QByteArray answer(const QByteArray &request)
    {
        if (!page.isEmpty())
            return WebServer::response(200, page, "Content-Type: text/html\r\n");
        if (troubles.isEmpty())
            return obey(request);
        const Trouble trouble = troubles.constFirst();
        if (--troubles.first().times == 0)
            troubles.removeFirst();
        if (trouble.isDone)
            obey(request);
        return WebServer::response(trouble.status, "{}", trouble.headers);
    }

    QByteArray obey(const QByteArray &request)
    {
        const QList<QByteArray> line = request.left(request.indexOf("\r\n")).split(' ');
        const QByteArray method = line.value(0);
        const QString path = QString::fromLatin1(line.value(1));
        const QString root = m_context + QStringLiteral("/rest/api/2/");
        if (headerOf(request, "authorization") != authorization)
            return refusal(401, "Client must be authenticated to access this resource.");
        if (!path.startsWith(root))
            return refusal(404, "Not found");
        const QString what = path.mid(root.size());
        if (what == QLatin1String("myself"))
            return json({{QStringLiteral("displayName"), QStringLiteral("Build Bot")}});
        if (what.startsWith(QLatin1String("project/"))) {
            const QString id = what.mid(8);
            if (!projects.contains(id))
                return refusal(404, "No project could be found with id.");
            return json({{QStringLiteral("id"), id},
                         {QStringLiteral("key"), projects.value(id)},
                         {QStringLiteral("name"), QStringLiteral("The shop")}});
        }
        const QStringList parts = what.section(u'?', 0, 0).split(u'/');
        if (parts.value(0) != QLatin1String("issue") || parts.value(2) != QLatin1String("comment"))
            return refusal(404, "Not found");
        return commentCall(method, parts, QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object());
    }

    QByteArray commentCall(const QByteArray &method, const QStringList &parts, const QJsonObject &body)
    {
        const QString issue = parts.value(1), text = body.value(QLatin1String("body")).toString();
        if (method == "GET") {
            QJsonArray listed;
            for (auto comment = comments.crbegin(); comment != comments.crend(); ++comment) {
                if (comment->issue == issue)
                    listed.append(QJsonObject{{QStringLiteral("id"), comment->id}, {QStringLiteral("body"), comment->body}});
            }
            return json({{QStringLiteral("comments"), listed}, {QStringLiteral("total"), listed.size()}});
        }
        if (!mayComment)
            return refusal(403, "You do not have the permission to comment on this issue.");
        if (method == "POST") {
            comments += Comment{QString::number(10'100 + comments.size()), issue, text};
            return json({{QStringLiteral("id"), comments.constLast().id}, {QStringLiteral("body"), text}}, 201);
        }
        for (Comment &comment : comments) {
            if (comment.id != parts.value(3) || comment.issue != issue)
                continue;
            comment.body = text;
            ++comment.changes;
            return json({{QStringLiteral("id"), comment.id}, {QStringLiteral("body"), text}});
        }
        return refusal(404, "Can not find a comment for the id.");
    }

    QString m_context;
    WebServer m_server;
};

} // namespace clustero
