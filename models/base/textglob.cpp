// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textglob.h"

#include "models/base/glob.h"

#include <algorithm>

namespace clustero {

namespace {

/// The letter at `at`, which moves behind it.
char32_t nextLetter(const QString &text, qsizetype &at)
{
    const QChar first = text[at++];
    if (!first.isSurrogate())
        return first.unicode();
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return QChar::ReplacementCharacter;
}

} // namespace

Result<TextGlob> TextGlob::parse(const QString &pattern, Qt::CaseSensitivity sensitivity)
{
    if (pattern.isEmpty() || pattern.size() > maximumLength)
        return failure(QStringLiteral("bad-glob"), QStringLiteral("A glob is empty or has more than %1 letters.").arg(maximumLength));
    TextGlob glob;
    glob.m_ignoresCase = sensitivity == Qt::CaseInsensitive;
    const std::u32string text = (glob.m_ignoresCase ? pattern.toCaseFolded() : pattern).toStdU32String();
    for (size_t at = 0; at < text.size();) {
        const char32_t letter = text[at];
        const bool isDouble = letter == U'*' && at + 1 < text.size() && text[at + 1] == U'*';
        if (isDouble) {
            const bool startsFolder = at == 0 || text[at - 1] == U'/';
            while (at < text.size() && text[at] == U'*')
                ++at;
            if (startsFolder && at < text.size() && text[at] == U'/')
                glob.m_parts.push_back({Kind::Folders, 0, {}});
            glob.m_parts.push_back({Kind::DoubleStar, 0, {}});
            continue;
        }
        const auto inClass = letter == U'[' ? Glob::matchClass(text, at, 0) : std::nullopt;
        const bool isEscape = letter == U'\\' && at + 1 < text.size();
        if (inClass)
            glob.m_parts.push_back({Kind::Class, 0, text.substr(at, inClass->next - at)});
        else if (isEscape)
            glob.m_parts.push_back({Kind::Letter, text[at + 1], {}});
        else
            glob.m_parts.push_back({letter == U'*' ? Kind::Star : letter == U'?' ? Kind::One : Kind::Letter, letter, {}});
        at = inClass ? inClass->next : at + (isEscape ? 2 : 1);
    }
    return glob;
}

bool TextGlob::takes(const Part &part, char32_t letter) const
{
    switch (part.kind) {
    case Kind::Letter: return letter == part.letter;
    case Kind::One:
    case Kind::Star: return letter != U'/';
    case Kind::Class: return letter != U'/' && Glob::matchClass(part.letters, 0, letter)->matches;
    case Kind::DoubleStar: return true;
    case Kind::Folders: return false;
    }
    return false;
}

/// Adds the places that are reached without a letter.
void TextGlob::close(std::vector<char> &at) const
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (!at[i])
            continue;
        const Kind kind = m_parts[i].kind;
        if (kind == Kind::Star || kind == Kind::DoubleStar || kind == Kind::Folders)
            at[i + 1] = 1;
        if (kind == Kind::Folders) // behind the stars and the slash
            at[i + 3] = 1;
    }
}

bool TextGlob::matches(const QString &text) const
{
    const QString folded = m_ignoresCase ? text.toCaseFolded() : text;
    qsizetype place = 0;
    size_t first = 0; // what has to be as it stands needs no search
    for (; first < m_parts.size() && m_parts[first].kind == Kind::Letter; ++first) {
        if (place >= folded.size() || nextLetter(folded, place) != m_parts[first].letter)
            return false;
    }
    if (first == m_parts.size())
        return place >= folded.size();
    std::vector<char> at(m_parts.size() + 1, 0);
    std::vector<char> next(at.size());
    at[first] = 1;
    close(at);
    while (place < folded.size()) {
        const char32_t letter = nextLetter(folded, place);
        std::fill(next.begin(), next.end(), 0);
        bool goesOn = false;
        for (size_t i = first; i < m_parts.size(); ++i) {
            if (!at[i] || !takes(m_parts[i], letter))
                continue;
            const bool stays = m_parts[i].kind == Kind::Star || m_parts[i].kind == Kind::DoubleStar;
            next[stays ? i : i + 1] = 1;
            goesOn = true;
        }
        if (!goesOn)
            return false;
        close(next);
        at.swap(next);
    }
    return at.back() != 0;
}

} // namespace clustero
