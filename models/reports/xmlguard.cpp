// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/xmlguard.h"

#include <QList>
#include <QStringDecoder>

namespace clustero {

namespace {

constexpr qsizetype declarationBytes = 200;
constexpr qsizetype longestReference = 12; ///< `&#x0010FFFF;`

QString decoded(const QByteArray &bytes)
{
    if (const std::optional<QStringConverter::Encoding> mark = QStringConverter::encodingForData(bytes, u'<')) {
        QStringDecoder decoder(*mark);
        return decoder.decode(bytes);
    }
    const QByteArray head = bytes.left(declarationBytes);
    const qsizetype end = head.indexOf("?>");
    const qsizetype start = head.startsWith("<?xml") && end > 0 ? head.left(end).indexOf("encoding") : -1;
    if (start >= 0) {
        const QList<QByteArray> parts = head.mid(start, end - start).replace('\'', '"').split('"');
        QStringDecoder decoder(parts.value(1).constData());
        if (decoder.isValid())
            return decoder.decode(bytes);
    }
    return QString::fromUtf8(bytes);
}

bool isForbidden(char32_t character)
{
    if (character < 0x20)
        return character != u'\t' && character != u'\n' && character != u'\r';
    return (character >= 0xd800 && character <= 0xdfff) || character == 0xfffe || character == 0xffff || character > 0x10ffff;
}

/// The sign that stands for a character that must not be there: ␛ for escape.
QChar sign(char32_t character)
{
    return character < 0x20 ? QChar(char16_t(0x2400 + character)) : QChar(QChar::ReplacementCharacter);
}

class XmlGuard
{
public:
    XmlGuard(const QString &text, const XmlLimits &limits) : m_text(text), m_limits(limits) { m_out.reserve(text.size()); }

    Result<QString> guard()
    {
        while (m_at < m_text.size()) {
            if (m_text.at(m_at) != u'<')
                takeCharacter(true);
            else if (startsWith(u"<!--"))
                takeTo(u"-->");
            else if (startsWith(u"<![CDATA["))
                takeTo(u"]]>");
            else if (startsWith(u"<?"))
                takeTo(u"?>");
            else if (startsWith(u"<!"))
                takeDocumentType();
            else
                takeTag();
            if (!m_error.code.isEmpty())
                return failure(m_error.code, m_error.sentence);
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at, what.size()) == what; }

    void fail(const QString &code, const QString &sentence) { m_error = {code, sentence}; }

    void takeCharacter(bool withReferences)
    {
        const QChar character = m_text.at(m_at);
        if (withReferences && character == u'&' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'#' && takeReference())
            return;
        if (character.isHighSurrogate() && m_at + 1 < m_text.size() && m_text.at(m_at + 1).isLowSurrogate()) {
            m_out += character;
            m_out += m_text.at(m_at + 1);
            m_at += 2;
            return;
        }
        m_out += isForbidden(character.unicode()) ? sign(character.unicode()) : character;
        ++m_at;
    }

    /// `&#27;` in a report is an escape sequence of a terminal.
    bool takeReference()
    {
        const QStringView rest = QStringView(m_text).mid(m_at, longestReference);
        const qsizetype end = rest.indexOf(u';');
        if (end < 3)
            return false;
        const bool isHex = rest.at(2) == u'x';
        bool ok = false;
        const uint value = rest.mid(isHex ? 3 : 2, end - (isHex ? 3 : 2)).toUInt(&ok, isHex ? 16 : 10);
        if (!ok || !isForbidden(value))
            return false;
        m_out += sign(value);
        m_at += end + 1;
        return true;
    }

    void takeTo(QStringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        const qsizetype stop = found < 0 ? m_text.size() : found + end.size();
        while (m_at < stop)
            takeCharacter(false);
    }

    void takeDocumentType()
    {
        for (; m_at < m_text.size() && m_text.at(m_at) != u'>'; takeCharacter(false)) {
            if (m_text.at(m_at) == u'[')
                return fail(QStringLiteral("xml-entities"),
                            QStringLiteral("The file declares a document type of its own, which could grow without end, so it is not read. "
                                           "Have it written without `<!DOCTYPE … [`."));
        }
    }

    void takeTag()
    {
        const bool isEnd = startsWith(u"</");
        int attributes = 0;
        QChar quote;
        takeCharacter(false);
        for (; m_at < m_text.size(); takeCharacter(!quote.isNull())) {
            const QChar character = m_text.at(m_at);
            if (!quote.isNull()) {
                if (character == quote)
                    quote = QChar();
            } else if (character == u'"' || character == u'\'') {
                quote = character;
            } else if (character == u'=' && ++attributes > m_limits.attributes) {
                return fail(QStringLiteral("xml-attributes"),
                            QStringLiteral("An element has more than %1 attributes, so the file is not read. No test report needs as many.")
                                .arg(m_limits.attributes));
            } else if (character == u'>' || character == u'<') {
                break;
            }
        }
        const bool isClosed = m_out.endsWith(u'/');
        if (isEnd)
            --m_depth;
        else if (!isClosed && ++m_depth > m_limits.depth)
            fail(QStringLiteral("xml-too-deep"), QStringLiteral("The file's elements are nested deeper than %1, so it is not read. No test "
                                                                "report needs as many levels.")
                                                     .arg(m_limits.depth));
    }

    const QString &m_text;
    const XmlLimits &m_limits;
    QString m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
    Error m_error;
};

} // namespace

Result<QString> guardedXml(const QByteArray &bytes, const XmlLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        return failure(QStringLiteral("xml-too-large"),
                       QStringLiteral("The file has %1 MB, and at most %2 MB are read. Have it written in parts.")
                           .arg(bytes.size() / (1024 * 1024))
                           .arg(limits.bytes / (1024 * 1024)));
    }
    const QString text = decoded(bytes);
    return XmlGuard(text, limits).guard();
}

} // namespace clustero
