// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/editwords.h"

#include "app/cli/messages.h"

#include <algorithm>
#include <array>

namespace clustero {

namespace {

constexpr std::array operations{
    EditOperationInfo{"set", "PATH VALUE", "", "gives a key a value, whether it is there or not"},
    EditOperationInfo{"unset", "PATH", "", "removes a key with its value"},
    EditOperationInfo{"add", "PATH VALUE", "to before", "brings a new element into the list that PATH names"},
    EditOperationInfo{"remove", "PATH", "reconnect", "removes an element"},
    EditOperationInfo{"move", "PATH", "to before", "moves an element within its list"},
    EditOperationInfo{"rename", "PATH NAME", "", "gives an element another name; a strand also wherever others wait for it"},
    EditOperationInfo{"duplicate", "PATH [NAME]", "", "copies an element; the copy stands behind it"},
    EditOperationInfo{"connect", "A B", "", "makes strand B wait for strand A"},
    EditOperationInfo{"disconnect", "A B", "", "makes strand B no longer wait for strand A"},
    EditOperationInfo{"insert-strand", "NAME A B", "", "puts a strand between two: where B waited for A it waits for NAME, and that for A"},
    EditOperationInfo{"add-strand", "NAME", "after image cmd to before", "adds a strand of one step"},
    EditOperationInfo{"rename-strand", "A B", "", "as rename strands.A B"},
    EditOperationInfo{"remove-strand", "NAME", "reconnect", "as remove strands.NAME"},
    EditOperationInfo{"duplicate-strand", "NAME [COPY]", "", "as duplicate strands.NAME COPY"},
    EditOperationInfo{"move-strand", "NAME", "to before", "as move strands.NAME"},
    EditOperationInfo{"paste-strands", "", "to before", "adds strands that come as YAML from standard input"},
    EditOperationInfo{"docker-run", "LINE", "name after to before", "adds a strand that does what a `docker run` line does"},
};

constexpr std::array options{
    EditOption{"reconnect", "", "(remove) What waited for the strand waits for what it waited for"},
    EditOption{"to", "N", "(add, move) The element's number afterwards, from 1"},
    EditOption{"before", "NAME", "(add, move) The element that it comes before: a name or a number"},
    EditOption{"after", "A,B", "(new strands) What the strand waits for"},
    EditOption{"image", "IMAGE", "(add-strand) The step's type; host if it is left out"},
    EditOption{"cmd", "VALUE", "(add-strand) The step's command"},
    EditOption{"name", "NAME", "(docker-run) The strand's name"},
};

const QString separator = QStringLiteral("then");

QStringList namesOf(const EditOperationInfo &info)
{
    return QString::fromLatin1(info.options).split(u' ', Qt::SkipEmptyParts);
}

QStringList operationNames()
{
    QStringList names;
    for (const EditOperationInfo &info : operations)
        names += QString::fromLatin1(info.name);
    return names;
}

class WordReader
{
public:
    explicit WordReader(const QStringList &words) : m_words(words) {}

    Result<QList<EditWords>> run()
    {
        QList<EditWords> found;
        do {
            Result<EditWords> next = readOne();
            if (!next)
                return failure(next);
            found.append(*next);
        } while (m_at < m_words.size());
        return found;
    }

private:
    static tl::unexpected<Error> usage(const QString &sentence) { return failure(QStringLiteral("usage"), sentence); }

    Result<EditWords> readOne()
    {
        const QString name = m_words.value(m_at++);
        const auto info = std::find_if(operations.begin(), operations.end(),
                                       [&](const EditOperationInfo &row) { return name == QLatin1String(row.name); });
        if (info == operations.end()) {
            return usage(QStringLiteral("There is no operation `%1`.%2 It can be %3.")
                             .arg(name, didYouMeanText(name, operationNames()), operationNames().join(QStringLiteral(", "))));
        }
        EditWords found;
        found.info = &*info;
        const QStringList words = QString::fromLatin1(info->words).split(u' ', Qt::SkipEmptyParts);
        const qsizetype needed = std::count_if(words.begin(), words.end(), [](const QString &word) { return !word.startsWith(u'['); });
        while (m_at < m_words.size()) {
            const QString &word = m_words[m_at];
            if (word == separator && found.words.size() >= needed)
                break;
            ++m_at;
            if (word.startsWith(QLatin1String("--")) && *info->options != '\0') {
                if (const Result<void> option = readOption(found, word.mid(2)); !option)
                    return failure(option);
            } else if (found.words.size() < words.size()) {
                found.words.append(word);
            } else {
                return usage(QStringLiteral("`%1` does not take `%2`. Usage: %1 %3. Several operations are separated by `then`.")
                                 .arg(name, word, QString::fromLatin1(info->words)));
            }
        }
        if (found.words.size() < needed)
            return usage(QStringLiteral("`%1` needs %2. Usage: %1 %3").arg(name, words[found.words.size()], words.join(u' ')));
        if (m_at < m_words.size() && ++m_at == m_words.size())
            return usage(QStringLiteral("After `then` comes another operation, and there is none."));
        return found;
    }

    Result<void> readOption(EditWords &operation, const QString &word)
    {
        const QString name = word.section(u'=', 0, 0);
        const QStringList known = namesOf(*operation.info);
        if (!known.contains(name)) {
            return usage(QStringLiteral("`%1` has no option `--%2`.%3")
                             .arg(QString::fromLatin1(operation.info->name), name, didYouMeanText(name, known, QStringLiteral("--"))));
        }
        const auto option =
            std::find_if(options.begin(), options.end(), [&](const EditOption &row) { return name == QLatin1String(row.name); });
        const bool takesValue = *option->value != '\0';
        const bool isInWord = word.contains(u'=');
        if (takesValue != isInWord && (isInWord || m_at >= m_words.size())) {
            return usage(takesValue ? QStringLiteral("`--%1` needs a value: --%1 %2.").arg(name, QString::fromLatin1(option->value))
                                    : QStringLiteral("`--%1` takes no value.").arg(name));
        }
        operation.options.insert(name, isInWord ? word.section(u'=', 1) : takesValue ? m_words[m_at++] : QString());
        return {};
    }

    const QStringList &m_words;
    qsizetype m_at = 0;
};

} // namespace

std::span<const EditOperationInfo> editOperations()
{
    return operations;
}

std::span<const EditOption> editOptions()
{
    return options;
}

QString EditWords::text() const
{
    QStringList all{QString::fromLatin1(info->name)};
    return (all + words).join(u' ');
}

Result<QList<EditWords>> readEditWords(const QStringList &words)
{
    return WordReader(words).run();
}

} // namespace clustero
