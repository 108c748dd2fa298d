// SPDX-License-Identifier: GPL-3.0-or-later
// What a step may write: escapes, groups, links, errors. Looks for crashes, and for answers that differ where they must not.
#include "models/logs/bytescan.h"
#include "models/logs/errorrules.h"
#include "models/logs/groups.h"
#include "models/logs/linerenderer.h"
#include "models/logs/links.h"

#include <QList>

#include <cstdlib>

using namespace clustero;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkLine(QByteArrayView line, AnsiState &state)
{
    AnsiState advanced = state;
    advanceAnsi(line.endsWith('\r') ? line.chopped(1) : line, advanced);
    RenderOptions options;
    options.most = 500;
    AnsiState raw = state;
    options.isRaw = true;
    (void)renderLine(line, raw, options);
    options.isRaw = false;
    const StyledLine styled = renderLine(line, state, options);
    check(state == advanced && raw == advanced);
    check(styled.text.size() <= 520);
    qsizetype end = 0;
    for (const StyledRun &run : styled.runs) {
        check(run.start >= end && run.length > 0 && run.start + run.length <= styled.text.size());
        check(run.style.link <= styled.links.size());
        end = run.start + run.length;
    }
    for (const QChar unit : styled.text)
        check(unit == u'\t' || unit.unicode() >= 0x20);
    QByteArray visible;
    if (!styled.isCut && withoutStyles(line, visible) && isVisibleAsItIs(line))
        check(visible.size() <= line.size());
    for (const LogLink &link : findLinks(styled.text))
        check(link.start >= 0 && link.length > 0 && link.start + link.length <= styled.text.size());
    (void)groupTitle(styled.text);
    (void)ErrorRules().matches(line);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    AnsiState state;
    GroupBuilder groups;
    qint64 number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        checkLine(line, state);
        if (const auto mark = groupMarkOf(line))
            groups.add(number, *mark);
        ++number;
    }
    groups.settle(number);
    qint64 first = 0;
    for (const LogGroup &group : groups.groups()) {
        check(group.first >= first && (group.last < 0 || group.last >= group.first) && group.last < number);
        first = group.first;
    }
    groups.truncate(number / 2);
    check(countLineEnds(bytes) == bytes.count('\n'));
    const BlockSurvey survey = surveyBlock(bytes, bytes.size() / 2);
    check(survey.lineEnds == bytes.left(bytes.size() / 2).count('\n'));
    const QByteArray needle = bytes.right(3);
    check(findBytes(bytes, needle, 0) == bytes.indexOf(needle));
    return 0;
}
