// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/bytescan.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <immintrin.h>
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

// Line ends before two equal bytes; a few of them mark groups.
void noteMarks(QByteArrayView bytes, qsizetype i, unsigned mask, BlockSurvey &survey)
{
    for (; mask != 0; mask &= mask - 1) {
        const qsizetype next = i + std::countr_zero(mask) + 1;
        if (marksGroup(bytes[next]))
            survey.mayBegin.push_back(next);
    }
}

// From `i` on, as many bytes as the counters of a byte can count; there are two more behind `whole`. Both do the same.
qsizetype surveyNarrow(QByteArrayView bytes, qsizetype i, qsizetype whole, BlockSurvey &survey, bool &mayRewrite)
{
    __m128i counts = _mm_setzero_si128();
    __m128i escapes = counts;
    __m128i rewrites = counts;
    for (int n = 0; n < 255 && i + 16 <= whole; ++n, i += 16) {
        const __m128i here = load(bytes.data() + i);
        const __m128i ends = is(here, '\n');
        const __m128i isDouble = _mm_cmpeq_epi8(load(bytes.data() + i + 1), load(bytes.data() + i + 2));
        counts = _mm_sub_epi8(counts, ends);
        escapes = _mm_or_si128(escapes, is(here, '\x1B'));
        rewrites = _mm_or_si128(rewrites, _mm_or_si128(is(here, '\b'), is(here, '\r')));
        if (const unsigned mask = maskOf(_mm_and_si128(ends, isDouble)); mask != 0)
            noteMarks(bytes, i, mask, survey);
    }
    survey.lineEnds += sumOf(counts);
    survey.hasEscape |= maskOf(escapes) != 0;
    mayRewrite = maskOf(rewrites) != 0;
    return i;
}

__attribute__((target("avx2"))) qsizetype surveyWide(QByteArrayView bytes, qsizetype i, qsizetype whole, BlockSurvey &survey,
                                                     bool &mayRewrite)
{
    const __m256i lineFeed = _mm256_set1_epi8('\n');
    const __m256i escape = _mm256_set1_epi8('\x1B');
    const __m256i backspace = _mm256_set1_epi8('\b');
    const __m256i carriageReturn = _mm256_set1_epi8('\r');
    __m256i counts = _mm256_setzero_si256();
    __m256i escapes = counts;
    __m256i rewrites = counts;
    for (int n = 0; n < 255 && i + 32 <= whole; ++n, i += 32) {
        const auto *at = reinterpret_cast<const __m256i *>(bytes.data() + i);
        const __m256i here = _mm256_loadu_si256(at);
        const __m256i next = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes.data() + i + 1));
        const __m256i third = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes.data() + i + 2));
        const __m256i ends = _mm256_cmpeq_epi8(here, lineFeed);
        counts = _mm256_sub_epi8(counts, ends);
        escapes = _mm256_or_si256(escapes, _mm256_cmpeq_epi8(here, escape));
        rewrites = _mm256_or_si256(rewrites, _mm256_or_si256(_mm256_cmpeq_epi8(here, backspace), _mm256_cmpeq_epi8(here, carriageReturn)));
        const auto mask = static_cast<unsigned>(_mm256_movemask_epi8(_mm256_and_si256(ends, _mm256_cmpeq_epi8(next, third))));
        if (mask != 0)
            noteMarks(bytes, i, mask, survey);
    }
    const __m256i sums = _mm256_sad_epu8(counts, _mm256_setzero_si256());
    survey.lineEnds +=
        _mm256_extract_epi64(sums, 0) + _mm256_extract_epi64(sums, 1) + _mm256_extract_epi64(sums, 2) + _mm256_extract_epi64(sums, 3);
    survey.hasEscape |= _mm256_movemask_epi8(escapes) != 0;
    mayRewrite = _mm256_movemask_epi8(rewrites) != 0;
    return i;
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
    static const bool isWide = __builtin_cpu_supports("avx2");
    const qsizetype whole = std::min(size, bytes.size() - 2);
    while (whole - i >= 16) {
        const qsizetype start = i;
        bool mayRewrite = false;
        i = isWide && whole - i >= 32 ? surveyWide(bytes, i, whole, survey, mayRewrite) : surveyNarrow(bytes, i, whole, survey, mayRewrite);
        for (qsizetype at = start; mayRewrite && !survey.hasRewrite && at < i; ++at)
            survey.hasRewrite = bytes[at] == '\b' || (bytes[at] == '\r' && bytes[at + 1] != '\n');
    }
#endif
    for (; i < size; ++i)
        surveyByte(bytes, i, survey);
    return survey;
}

} // namespace clustero
