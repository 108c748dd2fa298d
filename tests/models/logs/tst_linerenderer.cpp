// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/linerenderer.h"

#include <QTest>

using namespace clustero;

namespace {

/// `text` with each styled run as {style:text}.
QString marked(const StyledLine &line)
{
    QString result;
    qsizetype at = 0;
    for (const StyledRun &run : line.runs) {
        result += line.text.mid(at, run.start - at);
        QStringList words;
        const auto color = [&](const QString &name, LogColor one) {
            if (!one.isDefault())
                words << name + QString::number(one.bits(), 16) + (one.isPalette() ? QStringLiteral("p") : QString());
        };
        color(QStringLiteral("f"), run.style.foreground);
        color(QStringLiteral("b"), run.style.background);
        const std::pair<TextStyle::Flag, const char *> flags[] = {{TextStyle::Bold, "bold"},       {TextStyle::Dim, "dim"},
                                                                  {TextStyle::Italic, "italic"},   {TextStyle::Underline, "under"},
                                                                  {TextStyle::Inverse, "inverse"}, {TextStyle::StrikeOut, "strike"},
                                                                  {TextStyle::Token, "token"}};
        for (const auto &[flag, name] : flags) {
            if (run.style.has(flag))
                words << QString::fromLatin1(name);
        }
        if (run.style.link > 0)
            words << QStringLiteral("link=") + line.links.at(run.style.link - 1);
        result += u'{' + words.join(u' ') + u':' + line.text.mid(run.start, run.length) + u'}';
        at = run.start + run.length;
    }
    return result + line.text.mid(at) + (line.isCut ? QStringLiteral("…") : QString());
}

} // namespace

class LineRendererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("seen");
        const auto row = [](const char *name, const QByteArray &bytes, const char *seen) {
            QTest::newRow(name) << bytes << QString::fromUtf8(seen);
        };
        row("plain", "hello", "hello");
        row("empty", "", "");
        row("tab stays", "a\tb", "a\tb");
        row("UTF-8", "gr\xC3\xBC\xC3\x9F \xF0\x9F\x98\x80", "grüß 😀");
        row("16 colours", "\x1b[31mred\x1b[0m \x1b[92;44mgreen", "{f1p:red} {fap b4p:green}");
        row("256 colours", "\x1b[38;5;208mx\x1b[48;5;17my", "{fd0p:x}{fd0p b11p:y}");
        row("24 bits", "\x1b[38;2;1;2;3mx", "{f10203:x}");
        row("24 bits with colons", "\x1b[38:2::1:2:3mx", "{f10203:x}");
        row("24 bits with colons, no space", "\x1b[38:2:1:2:3mx", "{f10203:x}");
        row("a colour without its end", "\x1b[38;5mx", "{f0p:x}");
        row("bold dim italic", "\x1b[1;2;3mx\x1b[22my\x1b[23mz", "{bold dim italic:x}{italic:y}z");
        row("underline and inverse", "\x1b[4;7mx\x1b[24;27my", "{under inverse:x}y");
        row("curly underline", "\x1b[4:3mx\x1b[4:0my", "{under:x}y");
        row("empty parameters reset", "\x1b[1mx\x1b[my", "{bold:x}y");
        row("strike out", "\x1b[9mx", "{strike:x}");
        row("huge numbers", "\x1b[99999999999999999999mx", "x");
        row("link with BEL", "\x1b]8;;https://a.b/c\x07text\x1b]8;;\x07.", "{link=https://a.b/c:text}.");
        row("link with ST", "\x1b]8;id=1;https://a.b\x1b\\t\x1b]8;;\x1b\\", "{link=https://a.b:t}");
        row("title is hidden", "\x1b]0;my title\x07x", "x");
        row("other sequences are hidden", "\x1b[2J\x1b[?25l\x1b(B\x1b=x\x1b[6n", "x");
        row("a string without an end shows its text", "\x1b]8;;https://a", "8;;https://a");
        row("escape at the end", "x\x1b", "x");
        row("broken control sequence", "\x1b[31", "");
        row("carriage return", "50%\r100%", "100%");
        row("shorter last state", "12345\rab", "ab345");
        row("erase to the end", "12345\r\x1b[Kab", "ab");
        row("erase all", "12345\x1b[2K\rab", "ab");
        row("windows line end", "abc\r", "abc");
        row("column", "abc\x1b[1Gx", "xbc");
        row("forward", "a\x1b[3Cb", "a   b");
        row("back", "abc\x1b[2Dx", "axc");
        row("backspace", "abc\b\bx", "axc");
        row("style of what is left", "\x1b[31maaa\r\x1b[32mb", "{f2p:b}{f1p:aa}");
        row("bidi override", "a\xE2\x80\xAEz", "a{token:<U+202E>}z");
        row("zero width space", "a\xE2\x80\x8Bz", "a{token:<U+200B>}z");
        row("joiner in an emoji", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB", "👩‍💻");
        row("joiner in a word", "a\xE2\x80\x8Dz", "a{token:<U+200D>}z");
        row("C1 control", "a\xC2\x9Bz", "a{token:<U+009B>}z");
        row("NUL", QByteArray("a\0b", 3), "a{token:␀}b");
        row("bell is silent", "a\x07z", "az");
        row("not UTF-8", "a\xFF\xC3z", "a\xEF\xBF\xBD\xEF\xBF\xBDz");
        row("overlong", "\xC0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD");
        row("surrogate", "\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    }

    void line()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, seen);
        AnsiState state;
        QCOMPARE(marked(renderLine(bytes, state)), seen);
    }

    void styleCarriesOver()
    {
        AnsiState state;
        (void)renderLine("\x1b[31;1mone\x1b]8;;http://x\x07", state);
        QCOMPARE(marked(renderLine("two", state)), QStringLiteral("{f1p bold link=http://x:two}"));
        AnsiState advanced;
        advanceAnsi("\x1b[31;1mone\x1b]8;;http://x\x07", advanced);
        QVERIFY(advanced == state);
    }

    void longLineIsCutAndItsStyleGoesOn()
    {
        AnsiState state;
        RenderOptions options;
        options.most = 10;
        const StyledLine line = renderLine(QByteArray(100, 'x') + "\x1b[31m", state, options);
        QCOMPARE(line.text.size(), 10);
        QVERIFY(line.isCut);
        QVERIFY(state.style.foreground == LogColor::palette(1));
    }

    void rawShowsEverything()
    {
        AnsiState state;
        RenderOptions options;
        options.isRaw = true;
        QCOMPARE(marked(renderLine("1\r\x1b[31m2", state, options)), QString::fromUtf8("1{token:␍␛[31m}{f1p:2}"));
    }

    void rewrittenLongLineIsQuick()
    {
        QByteArray bytes;
        for (int i = 0; i < 3000; ++i)
            bytes += "\r" + QByteArray(100, char('a' + i % 26));
        AnsiState state;
        QCOMPARE(renderLine(bytes, state).text, QString(100, QChar(char16_t('a' + 2999 % 26))));
    }

    void withoutStylesIsWhatIsSeen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isEnough");
        QTest::newRow("styles") << QByteArray("\x1b[31mred\x1b[0m plain \x1b]8;;http://a\x07link\x1b]8;;\x07") << true;
        QTest::newRow("cursor") << QByteArray("ab\x1b[1Gc") << false;
        QTest::newRow("return") << QByteArray("ab\rc") << false;
        QTest::newRow("line end") << QByteArray("\x1b[1mab\r") << true;
    }

    void withoutStylesIsWhatIsSeen()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isEnough);
        QByteArray visible;
        QCOMPARE(withoutStyles(bytes, visible), isEnough);
        if (isEnough)
            QCOMPARE(QString::fromUtf8(visible), visibleText(bytes));
    }
};

QTEST_GUILESS_MAIN(LineRendererTest)
#include "tst_linerenderer.moc"
