// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/manual/manual.h"

#include <QResource>

#include <algorithm>

static void initializeManualResource()
{
    Q_INIT_RESOURCE(manual);
}

namespace clustero {

namespace {

ManualTopic read(const QString &name)
{
    ManualTopic topic;
    topic.name = name;
    const QResource resource(QStringLiteral(":/manual/%1.md").arg(name));
    QStringList lines = QString::fromUtf8(resource.uncompressedData()).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(QLatin1String("<!--")) && line.endsWith(QLatin1String("-->")); });
    topic.markdown = lines.join(u'\n').trimmed() + u'\n';
    bool isInParagraph = false;
    for (const QString &line : std::as_const(lines)) {
        if (topic.title.isEmpty() && line.startsWith(QLatin1String("# "))) {
            topic.title = line.mid(2).trimmed();
        } else if (!topic.title.isEmpty() && !line.trimmed().isEmpty()) {
            topic.sentence += (isInParagraph ? QStringLiteral(" ") : QString()) + line.trimmed();
            isInParagraph = true;
        } else if (isInParagraph) {
            break;
        }
    }
    return topic;
}

} // namespace

QStringList manualTopicNames()
{
    return QStringLiteral("first-pipeline pipeline triggers trigger-types github jira relay chatops security troubleshooting files")
        .split(u' ');
}

const QList<ManualTopic> &manualTopics()
{
    static const QList<ManualTopic> all = [] {
        initializeManualResource();
        QList<ManualTopic> topics;
        for (const QString &name : manualTopicNames())
            topics += read(name);
        return topics;
    }();
    return all;
}

const ManualTopic *manualTopic(QStringView name)
{
    const QList<ManualTopic> &all = manualTopics();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ManualTopic &topic) { return topic.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QString topicOfLink(const QString &link)
{
    const QString file = link.section(u'#', 0, 0);
    const QString name = file.endsWith(QLatin1String(".md")) ? file.chopped(3) : QString();
    return manualTopicNames().contains(name) ? name : QString();
}

} // namespace clustero
