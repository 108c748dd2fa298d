// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace clustero {

const Tokens &lightTokens()
{
    static const Tokens tokens = [] {
        Tokens t;
        t.window = QColor(0xf3f4f7);
        t.surface = QColor(0xffffff);
        t.raised = QColor(0xf9fafc);
        t.border = QColor(0xdadee6);
        t.borderStrong = QColor(0x858c9b);
        t.text = QColor(0x1b1f29);
        t.textMuted = QColor(0x5a6172);
        t.accent = QColor(0x3d4fc4);
        t.accentText = QColor(0xffffff);
        t.selection = QColor(0xdde3fb);
        t.selectionText = QColor(0x1b1f29);
        t.focus = QColor(0x3d4fc4);
        t.passed = QColor(0x1a7a45);
        t.failed = QColor(0xc2222f);
        t.running = QColor(0x1b66c9);
        t.warning = QColor(0x8f5a00);
        t.cancelled = QColor(0x6a5a86);
        t.queued = QColor(0x616878);
        t.skipped = QColor(0x6f7686);
        t.passedSoft = QColor(0xe0f3e8);
        t.failedSoft = QColor(0xfce6e7);
        t.runningSoft = QColor(0xe2edfb);
        t.warningSoft = QColor(0xfcefd3);
        t.neutralSoft = QColor(0xeceef2);
        return t;
    }();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = [] {
        Tokens t;
        t.isDark = true;
        t.window = QColor(0x15171c);
        t.surface = QColor(0x1b1e25);
        t.raised = QColor(0x242832);
        t.border = QColor(0x343a47);
        t.borderStrong = QColor(0x7a8396);
        t.text = QColor(0xe7eaf0);
        t.textMuted = QColor(0xa5adbc);
        t.accent = QColor(0x93a2ff);
        t.accentText = QColor(0x12141c);
        t.selection = QColor(0x323c66);
        t.selectionText = QColor(0xf2f4f9);
        t.focus = QColor(0x9dabff);
        t.passed = QColor(0x52c98d);
        t.failed = QColor(0xff7a7d);
        t.running = QColor(0x74adff);
        t.warning = QColor(0xe8b655);
        t.cancelled = QColor(0xb9a6dc);
        t.queued = QColor(0x9aa2b2);
        t.skipped = QColor(0x8c94a5);
        t.passedSoft = QColor(0x1d3529);
        t.failedSoft = QColor(0x44262a);
        t.runningSoft = QColor(0x1f3150);
        t.warningSoft = QColor(0x3d3219);
        t.neutralSoft = QColor(0x2a2e38);
        return t;
    }();
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

QColor stateColor(const Tokens &tokens, State state)
{
    switch (state) {
    case State::Queued:
    case State::Waiting: return tokens.queued;
    case State::Pulling:
    case State::Running: return tokens.running;
    case State::Passed: return tokens.passed;
    case State::Failed:
    case State::TimedOut: return tokens.failed;
    case State::Cancelled: return tokens.cancelled;
    case State::Skipped: return tokens.skipped;
    case State::Interrupted: return tokens.warning;
    }
    return tokens.queued;
}

QColor stateSoftColor(const Tokens &tokens, State state)
{
    switch (state) {
    case State::Pulling:
    case State::Running: return tokens.runningSoft;
    case State::Passed: return tokens.passedSoft;
    case State::Failed:
    case State::TimedOut: return tokens.failedSoft;
    case State::Interrupted: return tokens.warningSoft;
    case State::Queued:
    case State::Waiting:
    case State::Cancelled:
    case State::Skipped: return tokens.neutralSoft;
    }
    return tokens.neutralSoft;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    const QColor button = t.isDark ? t.raised : t.surface;
    const QColor faint = t.isDark ? QColor(0x6d7484) : QColor(0x8d93a1);
    set(QPalette::Window, t.window, t.window);
    set(QPalette::WindowText, t.text, faint);
    set(QPalette::Base, t.surface, t.window);
    set(QPalette::AlternateBase, t.raised, t.raised);
    set(QPalette::Text, t.text, faint);
    set(QPalette::PlaceholderText, t.textMuted, faint);
    set(QPalette::Button, button, t.window);
    set(QPalette::ButtonText, t.text, faint);
    set(QPalette::BrightText, t.failed, t.failed);
    set(QPalette::ToolTipBase, t.isDark ? t.raised : t.text, t.raised);
    set(QPalette::ToolTipText, t.isDark ? t.text : t.surface, t.text);
    set(QPalette::Highlight, t.selection, t.neutralSoft);
    set(QPalette::HighlightedText, t.selectionText, faint);
    set(QPalette::Link, t.accent, faint);
    set(QPalette::LinkVisited, t.cancelled, faint);
    set(QPalette::Light, t.isDark ? QColor(0x3a4150) : QColor(0xffffff), t.border);
    set(QPalette::Midlight, t.border, t.border);
    set(QPalette::Mid, t.isDark ? QColor(0x454c5b) : QColor(0xb9bfcb), t.border);
    set(QPalette::Dark, t.isDark ? QColor(0x0f1115) : QColor(0x9aa1b0), t.border);
    set(QPalette::Shadow, t.isDark ? QColor(0x08090b) : QColor(0x6c7382), t.border);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace clustero
