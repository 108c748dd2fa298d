// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// A static library's resources have to be asked for; the macro wants no namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace clustero {

void installLanguage()
{
    initTranslations();
    const QString folder = QStringLiteral(":/translations");
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QLocale(), QStringLiteral("clustero"), QStringLiteral("_"), folder) ||
        translator->load(QStringLiteral("clustero_en"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace clustero
