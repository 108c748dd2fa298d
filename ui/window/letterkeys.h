// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace clustero {

/// Lets a person do without keys of one letter (WCAG 2.1.4): while `window/singleLetterKeys` is off, a letter, digit or sign without Ctrl, Alt or
/// Meta starts no action and is no key of a view. Where text is typed, and lists that search as one types, nothing changes.
class LetterKeys : public QObject
{
public:
    /// Filters all events of the application; `parent` owns it. GUI thread.
    explicit LetterKeys(QObject *parent);

    bool eventFilter(QObject *receiver, QEvent *event) override;
};

} // namespace clustero
