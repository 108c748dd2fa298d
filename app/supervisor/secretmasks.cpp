// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/stepprotocol.h"

#include <QSet>

#include <algorithm>

namespace clustero {

namespace {

constexpr qsizetype shortest = 4;

class Forms
{
public:
    void addAll(const QByteArray &value)
    {
        add(value);
        addBase64(value);
        addUrlEncoded(value);
    }

    [[nodiscard]] QByteArrayList list() const
    {
        QByteArrayList forms(m_forms.cbegin(), m_forms.cend());
        std::sort(forms.begin(), forms.end());
        return forms;
    }

private:
    void add(const QByteArray &form)
    {
        if (form.size() >= shortest)
            m_forms.insert(form);
    }

    // Inside a longer text the value may begin at any of three places of a group of three bytes. The characters that
    // only it decides are the same whatever stands around it; with the value at the end, the last character and the padding too.
    void addBase64(const QByteArray &value)
    {
        if (value.size() < shortest)
            return;
        for (const QByteArray::Base64Options alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            for (qsizetype before = 0; before < 3; ++before) {
                const QByteArray padded = (QByteArray(before, '\0') + value).toBase64(alphabet | QByteArray::KeepTrailingEquals);
                const qsizetype skipped = before == 0 ? 0 : before + 1; // characters that bytes before it decide as well
                const qsizetype bits = (before + value.size()) * 8;
                const qsizetype whole = bits / 6; // characters that it decides alone, and those before
                QByteArray ended = padded;
                while (ended.endsWith('='))
                    ended.chop(1);
                add(padded.mid(skipped, whole - skipped));
                add(ended.mid(skipped));
                add(padded.mid(skipped));
            }
        }
    }

    void addUrlEncoded(const QByteArray &value)
    {
        const QByteArray strict = value.toPercentEncoding();
        add(strict);
        add(lowered(strict));
        const QByteArray path = value.toPercentEncoding("!$&'()*+,;=:@/"); // RFC 3986, what a path may hold
        add(path);
        add(lowered(path));
        QByteArray form = value.toPercentEncoding(" *", "~"); // application/x-www-form-urlencoded
        form.replace(' ', '+');
        add(form);
        add(lowered(form));
    }

    // Hexadecimal digits in small letters: some programs write them so.
    static QByteArray lowered(QByteArray encoded)
    {
        for (qsizetype at = encoded.indexOf('%'); at >= 0 && at + 2 < encoded.size(); at = encoded.indexOf('%', at + 3)) {
            const QByteArray digits = encoded.mid(at + 1, 2).toLower();
            encoded.replace(at + 1, 2, digits);
        }
        return encoded;
    }

    QSet<QByteArray> m_forms;
};

} // namespace

QByteArrayList secretMasks(const QByteArray &value)
{
    Forms forms;
    forms.addAll(value);
    // What `echo "$SECRET" | base64` encodes.
    if (!value.endsWith('\n') && value.size() >= shortest)
        forms.addAll(value + '\n');
    const QByteArrayList lines = value.split('\n');
    for (QByteArray line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
        forms.addAll(line);
    }
    QByteArrayList list = forms.list();
    // "value\n" itself must not swallow the line's end: the value alone is found in it.
    list.removeAll(value + '\n');
    return list;
}

} // namespace clustero
