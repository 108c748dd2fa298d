// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/httpclient.h"
#include "tests/fakes/github/fakegithub.h"

#include <QCoroTask>

namespace clustero {

/// Makes the fake deliver its events as GitHub does: by POST, to whatever its hook says. Returns once the answer is there. The client must
/// live as long as the fake.
inline void postDeliveries(FakeGithub &github, HttpClient &client)
{
    github.send = [&client](const QUrl &hook, const QMap<QByteArray, QByteArray> &headers, const QByteArray &body) {
        WebRequest request{.method = "POST", .url = hook, .body = body, .time = std::chrono::seconds(10)};
        for (auto header = headers.begin(); header != headers.end(); ++header)
            request.headers.emplaceBack(header.key(), header.value());
        const Result<WebResponse> answer = QCoro::waitFor(client.send(request));
        return answer ? answer->status : 0;
    };
}

} // namespace clustero
