// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relayserver/postgreslistener.h"

#include "app/relayserver/postgresstore.h"

#include <QSqlDriver>
#include <QTimer>
#include <QVariant>

namespace clustero::relay {

namespace {

constexpr std::chrono::seconds lookAfter{2};

} // namespace

class PostgresListener::Thread : public QThread
{
public:
    Thread(QString options, Post post, Hub &hub) : m_options(std::move(options)), m_post(std::move(post)), m_hub(hub) {}

protected:
    void run() override
    {
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [this] { keepListening(); });
        look.start(lookAfter);
        keepListening();
        exec();
        disconnectNow();
    }

private:
    void keepListening()
    {
        if (m_database.isOpen() && QSqlQuery(m_database).exec(QStringLiteral("SELECT 1")))
            return;
        disconnectNow();
        m_database = postgresConnection(m_options + QStringLiteral(" connect_timeout=5"));
        if (!m_database.open())
            return;
        QObject::connect(m_database.driver(), &QSqlDriver::notification, m_database.driver(),
                         [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) { heard(payload.toString()); });
        m_database.driver()->subscribeToNotification(QLatin1String(postgresNotices));
        heard(QStringLiteral("channels")); // whatever was missed
    }

    void disconnectNow()
    {
        const QString name = m_database.connectionName();
        m_database.close();
        m_database = QSqlDatabase();
        if (!name.isEmpty())
            QSqlDatabase::removeDatabase(name);
    }

    void heard(const QString &notice)
    {
        const qsizetype colon = notice.indexOf(u':');
        if (colon < 0)
            return m_post([&hub = m_hub] { hub.refresh([](const Result<void> &) {}, true); });
        const qint64 number = notice.left(colon).toLongLong();
        const qint64 head = notice.mid(colon + 1).toLongLong();
        m_post([&hub = m_hub, number, head] { hub.noteHead(number, head); });
    }

    QString m_options;
    Post m_post;
    Hub &m_hub;
    QSqlDatabase m_database;
};

PostgresListener::PostgresListener(QString options, Post post, Hub &hub)
    : m_thread(std::make_unique<Thread>(std::move(options), std::move(post), hub))
{
    m_thread->start();
}

PostgresListener::~PostgresListener()
{
    m_thread->quit();
    m_thread->wait();
}

} // namespace clustero::relay
