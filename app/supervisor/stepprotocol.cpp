// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/stepprotocol.h"

#include "app/supervisor/step/ordercodec.h"

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype maxReportLine = 4096;

std::vector<std::string> texts(const QByteArrayList &list)
{
    std::vector<std::string> result;
    result.reserve(static_cast<std::size_t>(list.size()));
    for (const QByteArray &text : list)
        result.push_back(text.toStdString());
    return result;
}

// A decimal number at the start of `rest`, taken off with the space behind it.
std::optional<qint64> takeNumber(QByteArray &rest)
{
    const qsizetype space = rest.indexOf(' ');
    const QByteArray word = space < 0 ? rest : rest.left(space);
    bool ok = false;
    const qint64 number = word.toLongLong(&ok);
    if (!ok || number < 0)
        return std::nullopt;
    rest = space < 0 ? QByteArray() : rest.mid(space + 1);
    return number;
}

std::optional<StepReport> parseReport(const QByteArray &line)
{
    StepReport report;
    const qsizetype space = line.indexOf(' ');
    const QByteArray word = space < 0 ? line : line.left(space);
    QByteArray rest = space < 0 ? QByteArray() : line.mid(space + 1);
    if (word == "ready" && rest.isEmpty())
        return report; // of an older program: it does not tell what is mounted
    if (word == "ready") {
        const std::optional<qint64> device = takeNumber(rest);
        const std::optional<qint64> inode = takeNumber(rest);
        if (!device || !inode || !rest.isEmpty())
            return std::nullopt;
        report.device = static_cast<quint64>(*device);
        report.inode = static_cast<quint64>(*inode);
        return report;
    }
    if (word == "started" && rest.isEmpty()) {
        report.kind = StepReport::Kind::Started;
        return report;
    }
    const std::optional<qint64> first = takeNumber(rest);
    if (!first)
        return std::nullopt;
    if (word == "grew" && rest.isEmpty()) {
        report.kind = StepReport::Kind::Grew;
        report.logSize = *first;
        return report;
    }
    if (*first > 255)
        return std::nullopt;
    report.exitCode = static_cast<int>(*first);
    if (word == "broken") {
        report.kind = StepReport::Kind::Broken;
        report.text = QString::fromUtf8(rest);
        return report;
    }
    const std::optional<qint64> size = takeNumber(rest);
    if (word != "finished" || !size || !rest.isEmpty())
        return std::nullopt;
    report.kind = StepReport::Kind::Finished;
    report.logSize = *size;
    return report;
}

QByteArray bytes(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QByteArray encode(const StepOrder &order)
{
    step::Order plain;
    plain.argv = texts(order.argv);
    for (const auto &[key, value] : order.env)
        plain.env.push_back((key + '=' + value).toStdString());
    plain.user = order.user.toStdString();
    plain.workingDirectory = order.workingDirectory.toStdString();
    plain.masks = texts(order.masks);
    plain.ownedPath = order.ownedPath.toStdString();
    plain.graceMs = static_cast<std::uint32_t>(std::max(0, order.graceMs));
    plain.hasOwner = order.owner.has_value();
    if (order.owner) {
        plain.ownerUid = order.owner->first;
        plain.ownerGid = order.owner->second;
    }
    plain.widen = order.widen;
    return bytes(step::encodeOrder(plain));
}

QByteArray encodeTerminate()
{
    return bytes(step::encodeFrame(step::FrameType::Terminate));
}

QByteArray encodeKill()
{
    return bytes(step::encodeFrame(step::FrameType::Kill));
}

QList<StepReport> StepReportParser::feed(const QByteArray &bytes)
{
    QList<StepReport> reports;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype size = (end < 0 ? bytes.size() : end) - at;
        // Of a line that is too long one byte more than allowed is kept, to know it by.
        const qsizetype room = std::max<qsizetype>(0, maxReportLine + 1 - m_pending.size());
        m_pending.append(bytes.constData() + at, std::min(size, room));
        if (end < 0)
            break;
        if (m_pending.size() <= maxReportLine) {
            if (const std::optional<StepReport> report = parseReport(m_pending))
                reports.append(*report);
        }
        m_pending.clear();
        at = end + 1;
    }
    return reports;
}

} // namespace clustero
