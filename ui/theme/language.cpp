// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/language.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// A static library's resources have to be asked for; the macro wants no namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace clustero {

namespace {

const QString textsFolder = QStringLiteral(":/translations");
const QString textsName = QStringLiteral("clustero");
const QString separator = QStringLiteral("_");

std::unique_ptr<QTranslator> textsOf(const QString &language, const QLocale &locale)
{
    auto texts = std::make_unique<QTranslator>();
    if (language.endsWith(QLatin1String(".qm")) && texts->load(language))
        return texts;
    if (!texts->load(locale, textsName, separator, textsFolder))
        static_cast<void>(texts->load(QStringLiteral("clustero_en"), textsFolder));
    return texts;
}

} // namespace

Language::Language()
{
    initTranslations();
}

Language::~Language() = default;

QStringList Language::available()
{
    QStringList languages;
    for (const QString &file : QDir(textsFolder).entryList({QStringLiteral("clustero_*.qm")}))
        languages << file.section(u'.', 0, 0).section(u'_', 1);
    std::sort(languages.begin(), languages.end(), [collator = QCollator(QLocale::English)](const QString &a, const QString &b) {
        return collator.compare(nativeName(a), nativeName(b)) < 0;
    });
    return languages;
}

QString Language::nativeName(const QString &language)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    const QString name = locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

void Language::use(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(language);
    // Who chose the system's own language has the system's formats, of Austria for example.
    m_texts = textsOf(language, language.isEmpty() ? system : chosen);
    const QLocale texts(m_texts->language());
    const QLocale formats = language.isEmpty() || texts.language() == system.language() ? system : texts;
    QLocale::setDefault(formats);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(texts.textDirection());
    m_qtTexts = std::make_unique<QTranslator>();
    if (m_qtTexts->load(texts, QStringLiteral("qtbase"), separator, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtTexts.get());
    QCoreApplication::installTranslator(m_texts.get());
}

} // namespace clustero
