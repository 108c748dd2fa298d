// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

class QTranslator;

namespace clustero {

/// Gives the application texts, formats of numbers and dates, and direction of a language. One, in the GUI thread, as long as the
/// application. What is on the screen keeps its texts: whoever shows it makes it anew.
class Language
{
public:
    Language();
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// The languages there are, as locales are called ("de", "zh_CN"), English among them, in the order of their own names.
    [[nodiscard]] static QStringList available();
    /// As its speakers call it.
    [[nodiscard]] static QString nativeName(const QString &language);

    /// One of available(), or a file of texts made by lrelease, to try it; empty: the system's. English for what is not there. No
    /// other thread may ask for the default locale meanwhile.
    void use(const QString &language);

private:
    std::unique_ptr<QTranslator> m_texts;
    std::unique_ptr<QTranslator> m_qtTexts; ///< of Qt's own dialogs
};

} // namespace clustero
