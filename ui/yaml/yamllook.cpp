// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yaml/yamllook.h"

namespace clustero {

namespace {

QColor mixed(const QColor &base, const QColor &over, double part)
{
    const auto channel = [part](int a, int b) { return static_cast<int>(a + (b - a) * part + 0.5); };
    return {channel(base.red(), over.red()), channel(base.green(), over.green()), channel(base.blue(), over.blue())};
}

} // namespace

TextStyle styleOf(LineToken token)
{
    switch (token) {
    case LineToken::Key: return TextStyle::Key;
    case LineToken::Dash:
    case LineToken::Colon:
    case LineToken::Comma:
    case LineToken::FlowOpen:
    case LineToken::FlowClose:
    case LineToken::BlockHeader:
    case LineToken::Directive: return TextStyle::Sign;
    case LineToken::Plain: return TextStyle::Text;
    case LineToken::Number: return TextStyle::Number;
    case LineToken::Quoted:
    case LineToken::BlockText: return TextStyle::String;
    case LineToken::Comment: return TextStyle::Comment;
    case LineToken::Anchor: return TextStyle::Anchor;
    case LineToken::Expression: return TextStyle::Expression;
    }
    return TextStyle::Text;
}

YamlColors::YamlColors(const Tokens &tokens)
    : text{tokens.text, tokens.accent, tokens.textMuted, tokens.passed, tokens.warning, tokens.textMuted, tokens.running, tokens.cancelled},
      background(tokens.surface),
      band(mixed(tokens.surface, tokens.accent, tokens.isDark ? 0.06 : 0.035)),
      caretLine(mixed(tokens.surface, tokens.accent, tokens.isDark ? 0.12 : 0.075)),
      match(tokens.warningSoft),
      margin(tokens.surface),
      lineNumber(tokens.textMuted)
{}

} // namespace clustero
