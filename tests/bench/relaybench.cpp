// SPDX-License-Identifier: GPL-3.0-or-later
// Load for a relay and for what it is compared with, over plain sockets, so that little of what is measured is the driver's:
//   relaybench deliver http|redis|nats PORT PATH CONNECTIONS BYTES SECONDS     deliveries a second, each waited for
//   relaybench latency PORT PATH CHANNEL TOKEN RATE SECONDS                    milliseconds from sending to the subscriber, p50 p99
//   relaybench idle PORT CHANNEL TOKEN COUNT                                   subscribes so many times, says so, stays until its input ends
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const std::string &why)
{
    std::fprintf(stderr, "relaybench: %s\n", why.c_str());
    std::exit(1);
}

int connectTo(int port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        fail(std::string("no connection: ") + std::strerror(errno));
    const int yes = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return fd;
}

void sendAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0)
            fail("the server went away");
        bytes.remove_prefix(static_cast<size_t>(count));
    }
}

/// Reads what there is; false: the other side ended.
bool receive(int fd, std::string &buffer)
{
    char bytes[64 * 1024];
    const ssize_t count = ::recv(fd, bytes, sizeof bytes, 0);
    if (count <= 0)
        return false;
    buffer.append(bytes, static_cast<size_t>(count));
    return true;
}

void receiveUntil(int fd, std::string &buffer, const char *mark)
{
    while (buffer.find(mark) == std::string::npos) {
        if (!receive(fd, buffer))
            fail("the server went away: " + buffer.substr(0, 200));
    }
}

std::string bodyOf(size_t size)
{
    std::string body = R"({"ref":"refs/heads/main","filler":")";
    body.resize(size - 2, 'x');
    return body + "\"}";
}

/// A delivery as GitHub makes it.
std::string hook(const std::string &path, const std::string &id, const std::string &body)
{
    return "POST " + path +
           " HTTP/1.1\r\nHost: relay.example.org\r\nAccept: */*\r\nUser-Agent: GitHub-Hookshot/044aadd\r\n"
           "Content-Type: application/json\r\nX-GitHub-Delivery: " +
           id +
           "\r\nX-GitHub-Event: push\r\nX-GitHub-Hook-ID: 292430182\r\nX-GitHub-Hook-Installation-Target-ID: 79929171\r\n"
           "X-GitHub-Hook-Installation-Target-Type: repository\r\n"
           "X-Hub-Signature-256: sha256=d57c68ca6f92289e6987922ff26938930f6e66a2d161ef06abdf1859230aa23c\r\nContent-Length: " +
           std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// The bytes of one whole answer at the start of the buffer; 0: not there yet.
size_t httpAnswer(const std::string &buffer)
{
    const size_t end = buffer.find("\r\n\r\n");
    if (end == std::string::npos)
        return 0;
    if (buffer.compare(9, 3, "202") != 0)
        fail("not accepted: " + buffer.substr(0, 200));
    const size_t length = buffer.find("Content-Length: ");
    const size_t whole = end + 4 + std::strtoul(buffer.c_str() + length + 16, nullptr, 10);
    return buffer.size() >= whole ? whole : 0;
}

size_t redisAnswer(const std::string &buffer)
{
    if (buffer.empty())
        return 0;
    if (buffer[0] != '$')
        fail("not accepted: " + buffer.substr(0, 200));
    const size_t line = buffer.find("\r\n");
    if (line == std::string::npos)
        return 0;
    const size_t whole = line + 4 + std::strtoul(buffer.c_str() + 1, nullptr, 10);
    return buffer.size() >= whole ? whole : 0;
}

size_t natsAnswer(const std::string &buffer)
{
    const size_t line = buffer.find("\r\n");
    if (line == std::string::npos)
        return 0;
    if (buffer.compare(0, 3, "MSG") != 0)
        return buffer.compare(0, 4, "PING") == 0 || buffer[0] == '+' ? line + 2 : (fail("not accepted: " + buffer.substr(0, 200)), 0);
    const size_t size = std::strtoul(buffer.c_str() + buffer.rfind(' ', line) + 1, nullptr, 10);
    const size_t whole = line + 2 + size + 2;
    if (buffer.size() < whole)
        return 0;
    if (buffer.find("\"seq\"") == std::string::npos)
        fail("not accepted: " + buffer.substr(0, 200));
    return whole;
}

void prepareNats(int fd, int number)
{
    std::string buffer;
    receiveUntil(fd, buffer, "\r\n");
    sendAll(fd, "CONNECT {\"verbose\":false,\"pedantic\":false}\r\nSUB _INBOX." + std::to_string(number) + " 1\r\n");
    if (number == 0) {
        const std::string stream = R"({"name":"bench","subjects":["bench"],"storage":"file","num_replicas":1})";
        sendAll(fd, "PUB $JS.API.STREAM.CREATE.bench _INBOX.0 " + std::to_string(stream.size()) + "\r\n" + stream + "\r\n");
        receiveUntil(fd, buffer, "stream_create_response");
        receiveUntil(fd, buffer, "}\r\n");
    }
    sendAll(fd, "PING\r\n");
    receiveUntil(fd, buffer, "PONG\r\n");
}

int deliver(const std::string &kind, int port, const std::string &path, int connections, size_t size, double seconds)
{
    struct Connection
    {
        int fd;
        std::string request;
        std::string buffer;
    };
    const std::string body = bodyOf(size);
    std::vector<Connection> all;
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    for (int i = 0; i < connections; ++i) {
        const int fd = connectTo(port);
        const std::string bytes = std::to_string(body.size());
        std::string request;
        if (kind == "http")
            request = hook(path, "72d3162e-cc78-11e3-81ab-4c9367dc09" + std::to_string(10 + i), body);
        else if (kind == "redis")
            request = "*5\r\n$4\r\nXADD\r\n$5\r\nbench\r\n$1\r\n*\r\n$1\r\nb\r\n$" + bytes + "\r\n" + body + "\r\n";
        else
            request = "PUB bench _INBOX." + std::to_string(i) + ' ' + bytes + "\r\n" + body + "\r\n";
        if (kind == "nats")
            prepareNats(fd, i);
        all.push_back({fd, request, {}});
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u32 = static_cast<uint32_t>(i);
        ::epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
    }
    const auto answer = kind == "http" ? httpAnswer : kind == "redis" ? redisAnswer : natsAnswer;
    for (Connection &connection : all)
        sendAll(connection.fd, connection.request);
    const auto start = Clock::now();
    const auto warm = start + std::chrono::milliseconds(500);
    const auto end = warm + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    long count = 0;
    auto now = start;
    while (now < end) {
        epoll_event events[64];
        const int ready = ::epoll_wait(poll, events, 64, 1000);
        now = Clock::now();
        for (int i = 0; i < ready; ++i) {
            Connection &connection = all[events[i].data.u32];
            if (!receive(connection.fd, connection.buffer))
                fail("the server went away");
            for (size_t whole = 0; (whole = answer(connection.buffer)) > 0;) {
                const bool isAnswer = kind != "nats" || connection.buffer[0] == 'M';
                connection.buffer.erase(0, whole);
                if (!isAnswer)
                    continue;
                count += now >= warm ? 1 : 0;
                sendAll(connection.fd, connection.request);
            }
        }
    }
    std::printf("%.0f\n", static_cast<double>(count) / std::chrono::duration<double>(now - warm).count());
    return 0;
}

/// A text frame of a client; its mask is zero.
std::string frameOf(const std::string &text)
{
    std::string frame = "\x81";
    if (text.size() < 126) {
        frame += static_cast<char>(0x80 | text.size());
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(text.size() >> 8);
        frame += static_cast<char>(text.size() & 0xff);
    }
    return frame + std::string(4, '\0') + text;
}

/// Connects and asks for the upgrade and the subscription in one go.
int subscribe(int port, const std::string &channel, const std::string &token)
{
    const int fd = connectTo(port);
    sendAll(fd, "GET /v1/subscribe HTTP/1.1\r\nHost: relay\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: clustero.relay.v1\r\n"
                "Authorization: Bearer " +
                    token + "\r\n\r\n");
    std::string buffer;
    receiveUntil(fd, buffer, "\r\n\r\n");
    if (buffer.compare(9, 3, "101") != 0)
        fail("not subscribed: " + buffer.substr(0, 200));
    sendAll(fd, frameOf(R"({"type":"subscribe","channel":")" + channel + R"(","cursor":"now","window":1000})"));
    receiveUntil(fd, buffer, "\"subscribed\"");
    return fd;
}

int idle(int port, const std::string &channel, const std::string &token, int count)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    for (int i = 0; i < count; ++i)
        subscribe(port, channel, token);
    std::printf("ready\n");
    std::fflush(stdout);
    while (std::getchar() != EOF) {}
    return 0;
}

int latency(int port, const std::string &path, const std::string &channel, const std::string &token, int rate, int seconds)
{
    const int subscriber = subscribe(port, channel, token);
    const int count = rate * seconds;
    const std::string body = bodyOf(2048);
    std::vector<int> senders;
    for (int i = 0; i < 20; ++i)
        senders.push_back(connectTo(port));
    std::vector<Clock::time_point> sentAt(static_cast<size_t>(count));
    std::vector<double> took;
    std::string buffer;
    const auto start = Clock::now();
    int sent = 0;
    while (took.size() < static_cast<size_t>(count)) {
        const auto due = start + std::chrono::microseconds(1'000'000LL * sent / rate);
        if (sent < count && Clock::now() >= due) {
            const int sender = senders[static_cast<size_t>(sent) % senders.size()];
            char answers[4096];
            while (::recv(sender, answers, sizeof answers, MSG_DONTWAIT) > 0) {}
            sentAt[static_cast<size_t>(sent)] = Clock::now();
            sendAll(sender, hook(path, "id-" + std::to_string(sent) + "-", body));
            ++sent;
            continue;
        }
        pollfd wait{subscriber, POLLIN, 0};
        const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(due - Clock::now()).count();
        const timespec time{left > 0 && sent < count ? 0 : 1, left > 0 && sent < count ? std::min<long>(left, 999'999'999) : 0};
        if (::ppoll(&wait, 1, &time, nullptr) <= 0)
            continue;
        const auto now = Clock::now();
        if (!receive(subscriber, buffer))
            fail("the server went away");
        long long last = 0;
        for (size_t at = 0; (at = buffer.find("\"id\":\"id-")) != std::string::npos;) {
            const size_t end = buffer.find("\"}}", at);
            if (end == std::string::npos)
                break;
            const size_t number = std::strtoul(buffer.c_str() + at + 9, nullptr, 10);
            took.push_back(std::chrono::duration<double, std::milli>(now - sentAt.at(number)).count());
            const size_t seq = buffer.rfind("\"seq\":", at);
            last = seq == std::string::npos ? last : std::strtoll(buffer.c_str() + seq + 6, nullptr, 10);
            buffer.erase(0, end + 3);
        }
        if (last > 0)
            sendAll(subscriber, frameOf(R"({"type":"ack","channel":")" + channel + R"(","seq":)" + std::to_string(last) + "}"));
    }
    std::sort(took.begin(), took.end());
    std::printf("%.2f %.2f %.2f\n", took[took.size() / 2], took[took.size() * 99 / 100], took.back());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    const auto number = [&](size_t i) { return std::atoi(words.at(i).c_str()); };
    if (words.size() == 7 && words[0] == "deliver")
        return deliver(words[1], number(2), words[3], number(4), static_cast<size_t>(number(5)), number(6));
    if (words.size() == 7 && words[0] == "latency")
        return latency(number(1), words[2], words[3], words[4], number(5), number(6));
    if (words.size() == 5 && words[0] == "idle")
        return idle(number(1), words[2], words[3], number(4));
    fail("wrong arguments; see the top of its source");
}
