// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/imagereference.h"

#include <QRegularExpression>

namespace clustero {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

auto wrong(const QString &text, const QString &why)
{
    return failure(u"image-reference"_qs,
                   u"\"%1\" is not an image's name: %2. Write it like node:20 or ghcr.io/owner/name:tag."_qs.arg(text.left(300), why));
}

} // namespace

QString ImageReference::text() const
{
    return name() + (tag.isEmpty() ? QString() : u':' + tag) + (digest.isEmpty() ? QString() : u'@' + digest);
}

Result<ImageReference> parseImageReference(const QString &text)
{
    ImageReference reference;
    QString rest = text.trimmed();
    if (rest.isEmpty())
        return wrong(text, u"it is empty"_qs);
    if (rest.size() > 500)
        return wrong(text, u"it is longer than 500 characters"_qs);
    if (const qsizetype at = rest.indexOf(u'@'); at >= 0) {
        reference.digest = rest.mid(at + 1);
        rest.truncate(at);
        if (!matches(reference.digest, u"sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}"_qs))
            return wrong(text, u"after @ there must be a whole digest (sha256: and 64 digits)"_qs);
    }
    if (const qsizetype colon = rest.lastIndexOf(u':'); colon > rest.lastIndexOf(u'/')) {
        reference.tag = rest.mid(colon + 1);
        rest.truncate(colon);
        if (!matches(reference.tag, u"[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}"_qs))
            return wrong(text, u"the tag after : has characters that are not allowed"_qs);
    }
    const qsizetype slash = rest.indexOf(u'/');
    const QString first = rest.left(slash);
    const bool namesRegistry =
        slash > 0 && (first.contains(u'.') || first.contains(u':') || first == u"localhost" || first != first.toLower());
    reference.registry = namesRegistry ? first : u"docker.io"_qs;
    reference.repository = namesRegistry ? rest.mid(slash + 1) : rest;
    if (reference.registry == u"index.docker.io")
        reference.registry = u"docker.io"_qs;
    if (reference.registry == u"docker.io" && !reference.repository.contains(u'/'))
        reference.repository.prepend(u"library/"_qs);
    if (!matches(reference.registry, u"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?"_qs))
        return wrong(text, u"the registry is no host name"_qs);
    if (!matches(reference.repository, u"[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*"_qs))
        return wrong(text, u"a repository has lower-case letters, digits and single . _ - only"_qs);
    if (reference.tag.isEmpty() && reference.digest.isEmpty())
        reference.tag = u"latest"_qs;
    return reference;
}

} // namespace clustero
