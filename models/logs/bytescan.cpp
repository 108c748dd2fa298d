// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/bytescan.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace clustero {

namespace {

char folded(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
}

bool isEqual(const char *bytes, QByteArrayView needle, bool foldCase)
{
    if (!foldCase)
        return std::memcmp(bytes, needle.data(), static_cast<std::size_t>(needle.size())) == 0;
    return std::equal(needle.begin(), needle.end(), bytes, [](char a, char b) { return a == folded(b); });
}

bool marksGroup(char byte)
{
    return byte == ':' || byte == '#' || byte == '-' || byte == '+' || byte == '~';
}

void surveyByte(QByteArrayView bytes, qsizetype i, BlockSurvey &survey)
{
    const char byte = bytes[i];
    const auto next = [&](qsizetype n) { return i + n < bytes.size() ? bytes[i + n] : '\0'; };
    survey.hasEscape |= byte == '\x1B';
    survey.hasRewrite |= byte == '\b' || (byte == '\r' && next(1) != '\n');
    if (byte != '\n')
        return;
    ++survey.lineEnds;
    if (next(1) == next(2) && marksGroup(next(1)))
        survey.mayBegin.push_back(i + 1);
}

#ifdef __SSE2__
__m128i load(const char *from)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
}

__m128i is(__m128i bytes, char value)
{
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(value));
}

unsigned maskOf(__m128i bytes)
{
    return static_cast<unsigned>(_mm_movemask_epi8(bytes));
}

qint64 sumOf(__m128i counts)
{
    const __m128i sums = _mm_sad_epu8(counts, _mm_setzero_si128());
    return _mm_cvtsi128_si64(sums) + _mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums));
}

__m128i foldedLetter(__m128i bytes, char letter)
{
    return letter >= 'a' && letter <= 'z' ? _mm_or_si128(bytes, _mm_set1_epi8(0x20)) : bytes;
}
#endif

} // namespace

qint64 countLineEnds(QByteArrayView bytes)
{
    qint64 count = 0;
    qsizetype i = 0;
#ifdef __SSE2__
    while (bytes.size() - i >= 16) {
        const qsizetype end = std::min(bytes.size(), i + 255 * 16); // a counter of a byte holds 255
        __m128i counts = _mm_setzero_si128();
        for (; i + 16 <= end; i += 16)
            counts = _mm_sub_epi8(counts, is(load(bytes.data() + i), '\n'));
        count += sumOf(counts);
    }
#endif
    return count + std::count(bytes.begin() + i, bytes.end(), '\n');
}

// Candidates are places where the first and the last byte of the needle are right.
qsizetype findBytes(QByteArrayView bytes, QByteArrayView needle, qsizetype from, bool foldCase)
{
    if (needle.isEmpty())
        return from <= bytes.size() ? from : -1;
    const qsizetype last = bytes.size() - needle.size();
    qsizetype i = from;
#ifdef __SSE2__
    const qsizetype distance = needle.size() - 1;
    for (; i + 15 <= last; i += 16) {
        __m128i head = load(bytes.data() + i);
        __m128i tail = load(bytes.data() + i + distance);
        if (foldCase) {
            head = foldedLetter(head, needle.front());
            tail = foldedLetter(tail, needle.back());
        }
        unsigned mask = maskOf(_mm_and_si128(is(head, needle.front()), is(tail, needle.back())));
        for (; mask != 0; mask &= mask - 1) {
            const qsizetype at = i + std::countr_zero(mask);
            if (isEqual(bytes.data() + at, needle, foldCase))
                return at;
        }
    }
#endif
    for (; i <= last; ++i) {
        if (isEqual(bytes.data() + i, needle, foldCase))
            return i;
    }
    return -1;
}

BlockSurvey surveyBlock(QByteArrayView bytes, qsizetype size)
{
    BlockSurvey survey;
    qsizetype i = 0;
#ifdef __SSE2__
    const qsizetype whole = std::min(size, bytes.size() - 2);
    __m128i escapes = _mm_setzero_si128();
    __m128i rewrites = _mm_setzero_si128();
    while (whole - i >= 16) {
        const qsizetype end = std::min(whole, i + 255 * 16);
        __m128i counts = _mm_setzero_si128();
        for (; i + 16 <= end; i += 16) {
            const __m128i here = load(bytes.data() + i);
            const __m128i next = load(bytes.data() + i + 1);
            const __m128i ends = is(here, '\n');
            counts = _mm_sub_epi8(counts, ends);
            escapes = _mm_or_si128(escapes, is(here, '\x1B'));
            rewrites = _mm_or_si128(rewrites, _mm_or_si128(is(here, '\b'), _mm_andnot_si128(is(next, '\n'), is(here, '\r'))));
            const __m128i isDouble = _mm_and_si128(ends, _mm_cmpeq_epi8(next, load(bytes.data() + i + 2)));
            const __m128i isMark = _mm_or_si128(_mm_or_si128(_mm_or_si128(is(next, ':'), is(next, '#')), is(next, '-')),
                                                _mm_or_si128(is(next, '+'), is(next, '~')));
            for (unsigned mask = maskOf(_mm_and_si128(isDouble, isMark)); mask != 0; mask &= mask - 1)
                survey.mayBegin.push_back(i + std::countr_zero(mask) + 1);
        }
        survey.lineEnds += sumOf(counts);
    }
    survey.hasEscape = maskOf(escapes) != 0;
    survey.hasRewrite = maskOf(rewrites) != 0;
#endif
    for (; i < size; ++i)
        surveyByte(bytes, i, survey);
    return survey;
}

} // namespace clustero
