// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yaml/yamlproblems.h"

#include <array>
#include <string_view>

namespace clustero {

namespace {

struct Words
{
    std::string_view problem; ///< libyaml 0.2.5
    std::string_view context; ///< empty: any
    const char *sentence;
};

constexpr std::array knownProblems{
    Words{"mapping values are not allowed in this context", "",
          "A `:` cannot stand here. Check the indentation, or put the value in quotes."},
    Words{"could not find expected ':'", "", "A `:` is missing after this key, or a quote is not closed."},
    Words{"did not find expected key", "while parsing a block mapping", "A key is expected here. Check the indentation of this line."},
    Words{"did not find expected '-' indicator", "",
          "A `-` is expected here. Check the indentation of this line against the list above it."},
    Words{"did not find expected ',' or ']'", "", "A `,` or `]` is missing: a list in brackets is not closed."},
    Words{"did not find expected ',' or '}'", "", "A `,` or `}` is missing: a mapping in braces is not closed."},
    Words{"found unexpected end of stream", "while scanning a quoted scalar", "This text has no closing quote."},
    Words{"found unexpected document indicator", "", "This text has no closing quote before the document's end."},
    Words{"block sequence entries are not allowed in this context", "",
          "A list cannot start here. Put it on a line of its own, or write it in brackets: `[a, b]`."},
    Words{"mapping keys are not allowed in this context", "", "A key cannot stand here."},
    Words{"did not find expected node content", "", "A value is expected here."},
    Words{"did not find expected <document start>", "", "This cannot stand after the end of the document."},
    Words{"found a tab character that violates indentation", "", "This line is indented with a tab. Use spaces."},
    Words{"found a tab character where an indentation space is expected", "", "This line is indented with a tab. Use spaces."},
    Words{"found unknown escape character", "",
          "This escape is not known in double quotes. Write `\\\\` for a backslash, or use single quotes."},
    Words{"did not find expected hexdecimal number", "", "This escape needs hexadecimal digits."},
    Words{"found invalid Unicode character escape code", "", "This escape is not a Unicode character."},
    Words{"found undefined tag handle", "", "This tag is not known. Put text that starts with `!` in quotes."},
    Words{"did not find expected alphabetic or numeric character", "while scanning an alias",
          "A `*` starts an alias and needs a name. Put text that starts with `*` in quotes."},
    Words{"did not find expected alphabetic or numeric character", "while scanning an anchor",
          "A `&` starts an anchor and needs a name. Put text that starts with `&` in quotes."},
    Words{"did not find expected comment or line break", "", "Only a comment can follow on this line."},
    Words{"did not find digit or '-' or comment or line break", "", "Only a comment can follow `|` or `>` on its line."},
    Words{"found duplicate %YAML directive", "", "The `%YAML` line may stand only once."},
    Words{"found incompatible YAML document", "", "Only YAML 1.1 and 1.2 can be read."},
    Words{"found duplicate %TAG directive", "", "The same `%TAG` line may stand only once."},
    Words{"could not find expected directive name", "", "A line that starts with `%` is a directive and needs a name."},
};

} // namespace

QString yamlProblemInWords(const char *problem, const char *context, char character)
{
    const std::string_view what = problem ? problem : "";
    const std::string_view where = context ? context : "";
    if (what == "found character that cannot start any token") {
        if (character == '\t')
            return QStringLiteral("This line is indented with a tab. Use spaces.");
        return QStringLiteral("No value can start with `%1`. Put the text in quotes.").arg(QLatin1Char(character));
    }
    for (const Words &words : knownProblems) {
        if (what == words.problem && (words.context.empty() || words.context == where))
            return QString::fromUtf8(words.sentence);
    }
    QString sentence = QStringLiteral("This is not YAML: ") + QString::fromUtf8(what.data(), qsizetype(what.size()));
    if (!where.empty())
        sentence += QStringLiteral(" (%1)").arg(QString::fromUtf8(where.data(), qsizetype(where.size())));
    return sentence + QLatin1Char('.');
}

} // namespace clustero
