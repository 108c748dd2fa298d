// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/httpparser.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#pragma GCC diagnostic pop

#include <limits>

namespace clustero {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

QByteArray copied(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class HttpResponseParser::Private final : public http::basic_parser<false>
{
public:
    OnHead onHead;
    OnBody onBody;
    HttpHead head;
    QByteArray pending;
    qsizetype maximumPending = 0;
    bool raw = false; ///< 101: what follows is not HTTP

private:
    using Code = boost::system::error_code;

    void on_request_impl(http::verb, beast::string_view, beast::string_view, int, Code &) override {}
    void on_response_impl(int code, beast::string_view, int, Code &) override { head.status = code; }
    void on_field_impl(http::field, beast::string_view name, beast::string_view value, Code &) override
    {
        head.headers.insert(copied(name).toLower(), copied(value));
    }
    void on_header_impl(Code &) override
    {
        raw = head.status == 101;
        onHead(head);
    }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, Code &) override {}
    std::size_t on_body_impl(beast::string_view body, Code &) override
    {
        onBody(body.data(), static_cast<qsizetype>(body.size()));
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, beast::string_view, Code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body, Code &) override
    {
        onBody(body.data(), static_cast<qsizetype>(body.size()));
        return body.size();
    }
    void on_finish_impl(Code &) override {}
};

HttpResponseParser::HttpResponseParser(HttpParserLimits limits, bool noBody, OnHead onHead, OnBody onBody) : d(std::make_unique<Private>())
{
    d->onHead = std::move(onHead);
    d->onBody = std::move(onBody);
    d->maximumPending = limits.header;
    d->header_limit(limits.header);
    // Beast 1.74 takes an announced length for too long when there is no limit at all.
    d->body_limit(limits.body < 0 ? std::numeric_limits<std::uint64_t>::max() : static_cast<std::uint64_t>(limits.body));
    d->eager(true);
    d->skip(noBody);
}

HttpResponseParser::~HttpResponseParser() = default;

Result<void> HttpResponseParser::feed(const char *bytes, qsizetype size)
{
    if (d->raw) {
        d->onBody(bytes, size);
        return {};
    }
    // Beast leaves what it cannot understand yet with the caller: an unfinished header or chunk line.
    QByteArray joined = std::exchange(d->pending, {});
    if (!joined.isEmpty()) {
        joined.append(bytes, size);
        bytes = joined.constData();
        size = joined.size();
    }
    while (size > 0 && !d->is_done()) {
        boost::system::error_code code;
        const std::size_t used = d->put(boost::asio::const_buffer(bytes, static_cast<std::size_t>(size)), code);
        bytes += used;
        size -= static_cast<qsizetype>(used);
        if (code == http::error::need_more && used == 0)
            break;
        if (code && code != http::error::need_more)
            return failure(u"http"_qs, u"What was answered is not usable HTTP: %1."_qs.arg(QString::fromStdString(code.message())));
    }
    if (size == 0)
        return {};
    if (d->raw) {
        d->onBody(bytes, size);
        return {};
    }
    if (d->is_done())
        return failure(u"http"_qs, u"More was answered than was announced."_qs);
    if (size > d->maximumPending)
        return failure(u"http"_qs, u"The answer's header is longer than %1 bytes."_qs.arg(d->maximumPending));
    d->pending = QByteArray(bytes, size);
    return {};
}

Result<void> HttpResponseParser::finish()
{
    if (d->raw || d->is_done())
        return {};
    if (!d->got_some() && d->pending.isEmpty())
        return failure(u"http"_qs, u"The connection was closed without an answer."_qs);
    boost::system::error_code code;
    if (d->got_some() && d->pending.isEmpty())
        d->put_eof(code);
    if (code || !d->is_done())
        return failure(u"http"_qs, u"The connection was closed in the middle of the answer."_qs);
    return {};
}

bool HttpResponseParser::done() const
{
    return !d->raw && d->is_done();
}

} // namespace clustero
