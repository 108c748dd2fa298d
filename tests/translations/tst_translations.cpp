// SPDX-License-Identifier: GPL-3.0-or-later
// The files of translations/ against the sources, and each translation against its English text.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>

namespace {

const QString root = QStringLiteral(CLUSTERO_SOURCE_TREE);
const QStringList ofPlurals{QStringLiteral("en")}; ///< the language of the sources has only its plural forms
/// How many forms Qt's rules have for a language; others have two.
const QMap<QString, int> pluralForms{{QStringLiteral("zh_CN"), 1}, {QStringLiteral("ja"), 1}};

struct Text
{
    QString context, source, comment;
    bool isPlural = false;
    bool isFinished = true;
    QStringList translations; ///< one, or one a plural form

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

QList<Text> textsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            texts.append({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), true, {}});
        } else if (xml.name() == QLatin1String("source")) {
            texts.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            texts.last().comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            texts.last().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!texts.last().isPlural)
                texts.last().translations = {xml.readElementText()};
        } else if (xml.name() == QLatin1String("numerusform")) {
            texts.last().translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Text>() : texts;
}

QStringList found(const QString &text, const QString &pattern)
{
    QSet<QString> all;
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        all << matches.next().captured();
    QStringList list = all.values();
    list.sort();
    return list;
}

/// Empty: nothing is wrong with it.
QString wrongWith(const Text &text, const QString &translation, bool isSingular)
{
    if (translation.trimmed().isEmpty())
        return text.source.trimmed().isEmpty() ? QString() : QStringLiteral("is empty");
    const QString places = QStringLiteral("%L?\\d|%n");
    QStringList wanted = found(text.source, places);
    const QStringList there = found(translation, places);
    if (isSingular && !there.contains(QStringLiteral("%n")))
        wanted.removeAll(QStringLiteral("%n")); // "a run", not "1 run"
    if (wanted != there)
        return QStringLiteral("has other places for values");
    if (found(text.source, QStringLiteral("</?[a-z]+[^>]*>")) != found(translation, QStringLiteral("</?[a-z]+[^>]*>")))
        return QStringLiteral("has other tags");
    const QString mnemonic = QStringLiteral("&(?!&|\\s|[a-z]+;)\\w");
    const auto keys = [&mnemonic](QString one) { return found(one.remove(QStringLiteral("&&")), mnemonic).size(); };
    if (keys(text.source) != keys(translation))
        return QStringLiteral("has no key marked with &, or more than one");
    if (text.source.endsWith(u'…') != translation.trimmed().endsWith(u'…'))
        return QStringLiteral("differs in the … at its end");
    if (text.source.count(u'\n') != translation.count(u'\n'))
        return QStringLiteral("has other line breaks");
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QMap<QString, Text> m_sources;

    static void languages()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(root + QStringLiteral("/translations"));
        for (const QString &file : folder.entryList({QStringLiteral("clustero_*.ts")}))
            QTest::newRow(qPrintable(file.section(u'.', 0, 0).section(u'_', 1))) << folder.filePath(file);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(root + QStringLiteral("/translations/update"), {QStringLiteral("--check"), m_folder.path()});
        QVERIFY(update.waitForFinished(60'000));
        QVERIFY2(update.exitCode() == 0, update.readAll().constData());
        for (const Text &text : textsOf(m_folder.filePath(QStringLiteral("sources.ts"))))
            m_sources.insert(text.key(), text);
        QVERIFY(m_sources.size() > 1000);
    }

    void thereAreTheLanguagesOfTheWindow()
    {
        for (const char *language : {"de", "en", "es", "fr", "he", "ja", "zh_CN"})
            QVERIFY2(QFile::exists(root + QStringLiteral("/translations/clustero_%1.ts").arg(QLatin1String(language))), language);
    }

    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, path);
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        QMap<QString, Text> texts;
        for (const Text &text : textsOf(path))
            texts.insert(text.key(), text);
        QStringList problems;
        for (const Text &text : std::as_const(m_sources)) {
            if (!texts.contains(text.key()) && (text.isPlural || !ofPlurals.contains(language)))
                problems << QStringLiteral("new: ") + text.key().replace(u'\n', u' ');
        }
        for (const Text &text : std::as_const(texts)) {
            const bool isThere = m_sources.contains(text.key());
            if (!isThere)
                problems << QStringLiteral("not in the sources any more: ") + text.key().replace(u'\n', u' ');
            else if (!text.isFinished)
                problems << QStringLiteral("not translated: ") + text.key().replace(u'\n', u' ');
        }
        problems = problems.mid(0, 20);
        QVERIFY2(problems.isEmpty(),
                 qPrintable(problems.join(u'\n') + QStringLiteral("\nBuild the target update_translations, and translate what is new.")));
    }

    void translationsFitTheirTexts_data() { languages(); }
    void translationsFitTheirTexts()
    {
        QFETCH(const QString, path);
        const qsizetype forms = pluralForms.value(QString::fromLatin1(QTest::currentDataTag()), 2);
        QStringList problems;
        const QList<Text> texts = textsOf(path);
        QVERIFY(!texts.isEmpty());
        for (const Text &text : texts) {
            if (!text.isFinished)
                continue;
            if (text.translations.size() != (text.isPlural ? forms : 1))
                problems << QStringLiteral("“%1” has %2 plural forms").arg(text.source).arg(text.translations.size());
            for (qsizetype i = 0; i < text.translations.size(); ++i) {
                const QString wrong = wrongWith(text, text.translations.at(i), text.isPlural && i == 0 && forms > 1);
                if (!wrong.isEmpty())
                    problems << QStringLiteral("“%1” → “%2” %3").arg(text.source, text.translations.at(i), wrong);
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(u'\n')));
    }

    /// What a person reads in the window is in tr(): a sentence in another literal could not be translated. But what goes into a report for
    /// those who mend Clustero is English.
    void sentencesAreTranslatable()
    {
        static const QRegularExpression sentence(QStringLiteral("QStringLiteral\\(\"([^\"\\\\]*[A-Za-z]{2,} [a-z]{2,}[^\"]*)\"\\)"));
        QStringList problems;
        for (const char *folder : {"/ui", "/app/desktop"}) {
            QDirIterator files(root + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().endsWith(QStringLiteral("/diagnosticsdialog.cpp")))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString code = QString::fromUtf8(file.readAll());
                for (auto matches = sentence.globalMatch(code); matches.hasNext();)
                    problems << file.fileName() + QStringLiteral(": ") + matches.next().captured(1);
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
