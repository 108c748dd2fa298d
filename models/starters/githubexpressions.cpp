// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/starters/githubexpressions.h"

#include "models/pipeline/names.h"
#include "models/pipeline/triggertypes.h"

namespace clustero {

namespace {

const QRegularExpression &expression()
{
    static const QRegularExpression found(QStringLiteral(R"(\$\{\{\s*(.*?)\s*\}\})"), QRegularExpression::DotMatchesEverythingOption);
    return found;
}

/// What a shell writes for it; empty: it is not known here.
QString shellTextOf(const QString &name, const GithubScope &scope)
{
    static const QMap<QString, QString> known{
        {QStringLiteral("github.sha"), QStringLiteral("${GIT_COMMIT_SHA}")},
        {QStringLiteral("github.ref_name"), QStringLiteral("${GIT_BRANCH}${GIT_TAG}")},
        {QStringLiteral("github.workspace"), QStringLiteral("/usr/local/src")},
        {QStringLiteral("github.repository"), QStringLiteral("${GITHUB_ORG}/${GITHUB_REPO_NAME}")},
        {QStringLiteral("github.repository_owner"), QStringLiteral("${GITHUB_ORG}")},
        {QStringLiteral("github.run_id"), QStringLiteral("${CLUSTERO_RUN_ID}")},
        {QStringLiteral("github.run_number"), QStringLiteral("${CLUSTERO_RUN_NUMBER}")},
        {QStringLiteral("runner.temp"), QStringLiteral("/tmp")},
        {QStringLiteral("runner.os"), QStringLiteral("Linux")},
    };
    if (known.contains(name))
        return known.value(name);
    const QString variable = name.startsWith(u"env.") ? name.mid(4) : QString();
    return scope.variables.contains(variable) ? QStringLiteral("${%1}").arg(variable) : QString();
}

} // namespace

Expanded expanded(const QString &text, const GithubScope &scope)
{
    Expanded result;
    qsizetype at = 0;
    auto matches = expression().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        result.text += text.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (name.startsWith(u"matrix.") && scope.matrix.contains(name.mid(7))) {
            result.text += scope.matrix.value(name.mid(7));
        } else if (const QString secret = secretOf(match.captured()); !secret.isEmpty() && !isRunnersOwn(secret)) {
            result.text += QStringLiteral("${%1}").arg(name.mid(8));
            result.secrets.append(name.mid(8));
        } else if (const QString written = shellTextOf(name, scope); !written.isEmpty()) {
            result.text += written;
            result.usesShell = true;
        } else if (result.isWhole) {
            result.isWhole = false;
            result.problem = name.simplified().left(60);
        }
    }
    result.text += text.mid(at);
    static const QRegularExpression runnersFile(QStringLiteral(R"(GITHUB_(?:ENV|PATH|OUTPUT|STEP_SUMMARY|STATE)\b)"));
    if (const auto file = runnersFile.match(result.text); result.isWhole && file.hasMatch()) {
        result.isWhole = false;
        result.problem = u'$' + file.captured();
    }
    if (result.isWhole && result.text.contains(u"${{")) {
        result.isWhole = false;
        result.problem = QStringLiteral("${{");
    }
    return result;
}

QString secretOf(const QString &text)
{
    static const QRegularExpression secret(QStringLiteral(R"(\A\s*\$\{\{\s*secrets\.([A-Za-z_][A-Za-z0-9_]*)\s*\}\}\s*\z)"));
    const auto match = secret.match(text);
    if (match.hasMatch())
        return secretName(match.captured(1));
    static const QRegularExpression token(QStringLiteral(R"(\A\s*\$\{\{\s*github\.token\s*\}\}\s*\z)"));
    return token.match(text).hasMatch() ? secretName(QStringLiteral("GITHUB_TOKEN")) : QString();
}

QString secretName(const QString &githubs)
{
    QString name = githubs.toLower().replace(u'_', u'-').left(100);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("secret") : name;
}

bool isRunnersOwn(const QString &secret)
{
    return secret == u"github-token";
}

bool isAlwaysTrue(const QString &condition)
{
    QString text = condition.simplified();
    if (text.startsWith(u"${{") && text.endsWith(u"}}"))
        text = text.mid(3, text.size() - 5).trimmed();
    text.remove(u' ');
    return text == u"always()" || text == u"success()" || text == u"true" || text == u"!cancelled()";
}

bool isSetHere(const QString &variable)
{
    QStringList types;
    for (const TriggerTypeInfo &type : builtInTriggerTypes())
        types.append(type.name);
    return isReservedVariable(variable, types);
}

} // namespace clustero
