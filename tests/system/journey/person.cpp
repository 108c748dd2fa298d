// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/journey/person.h"

#include <QFile>
#include <QRegularExpression>

#include <QCoroTask>

namespace clustero {

namespace {

QString unescaped(QString text)
{
    return text.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

Browser::Browser(const QByteArray &authority) : m_http(HttpClientOptions{.authority = authority})
{
    QFile program(m_folder.filePath(QStringLiteral("xdg-open")));
    if (!program.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(program.errorString()));
    program.write("#!/bin/sh\necho \"$1\" >>'" + m_folder.path().toLocal8Bit() + "/opened'\n");
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QList<QUrl> Browser::opened() const
{
    QList<QUrl> all;
    QFile file(m_folder.filePath(QStringLiteral("opened")));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty())
                all.append(QUrl::fromEncoded(line));
        }
    }
    return all;
}

QByteArray Browser::show(const QUrl &page)
{
    const Result<WebResponse> answer = QCoro::waitFor(m_http.send(WebRequest{.url = page}));
    return answer && answer->status == 200 ? answer->body : QByteArray();
}

QByteArray Browser::sendForm(const QUrl &page)
{
    const QString html = QString::fromUtf8(show(page));
    const QString action = QRegularExpression(QStringLiteral("action=\"([^\"]*)\"")).match(html).captured(1);
    const QString manifest = QRegularExpression(QStringLiteral("name=\"manifest\" value=\"([^\"]*)\"")).match(html).captured(1);
    WebRequest form{.method = "POST", .url = QUrl(unescaped(action))};
    form.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    form.body = "manifest=" + QUrl::toPercentEncoding(unescaped(manifest));
    const Result<WebResponse> answer = QCoro::waitFor(m_http.send(form));
    return answer && answer->status == 302 ? show(QUrl(QString::fromUtf8(answer->header("location")))) : QByteArray();
}

} // namespace clustero
