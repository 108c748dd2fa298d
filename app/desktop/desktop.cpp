// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/servicesmodule.h"
#include "ui/tray/closedecision.h"
#include "ui/window/settingsdialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSemaphore>
#include <QTimer>
#include <QUrl>

namespace clustero {

namespace {

const settings::Setting<bool> trayExplained{"window/trayExplained", false, settings::Scope::State};
constexpr std::chrono::seconds trayPatience{5};
constexpr int longestTurn = 5000; ///< milliseconds that the services wait for a window in another language

/// It and what it starts outlive whoever reads our output.
void startWaiter()
{
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments({QStringLiteral("--wait-for-notices")});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.startDetached();
}

Appearance::Scheme schemeOf(const QString &word)
{
    if (word == QLatin1String("dark"))
        return Appearance::Scheme::Dark;
    return word == QLatin1String("light") ? Appearance::Scheme::Light : Appearance::Scheme::System;
}

} // namespace

QStringList DesktopRequest::toWords() const
{
    QStringList words;
    if (!run.isEmpty())
        words << QStringLiteral("--run") << run;
    if (inTray)
        words << QStringLiteral("--tray");
    if (!noticeAction.isEmpty())
        words << QStringLiteral("--notice") << noticeAction << noticeKey;
    return words + targets;
}

DesktopRequest DesktopRequest::fromWords(const QStringList &words)
{
    DesktopRequest request;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == QLatin1String("--run") && i + 1 < words.size())
            request.run = words.at(++i);
        else if (words.at(i) == QLatin1String("--tray"))
            request.inTray = true;
        else if (words.at(i) == QLatin1String("--notice") && i + 2 < words.size()) {
            request.noticeAction = words.at(++i);
            request.noticeKey = words.at(++i);
        } else
            request.targets << words.at(i);
    }
    return request;
}

Desktop::Desktop(const DataPaths &paths, Language &language, SingleInstance &instance)
    : m_language(language), m_shownLanguage(languageSetting.get()), m_services(paths, servicesFromModule())
{
    connect(&m_services, &Services::runsLoaded, &m_board, &RunBoard::reset);
    connect(&m_services, &Services::runsChanged, &m_board, &RunBoard::merge);
    connect(&instance, &SingleInstance::requested, this, [this](const QStringList &words) {
        raise();
        if (m_notices)
            obey(DesktopRequest::fromWords(words));
        else
            m_request = DesktopRequest::fromWords(words);
    });
    makeWindow();
    applySettings();
}

Desktop::~Desktop() = default;

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_services, m_board);
    connect(m_window.get(), &MainWindow::closeAsked, this, &Desktop::closeAsked);
    connect(m_window.get(), &MainWindow::quitWanted, this, &Desktop::quit);
    connect(m_window.get(), &MainWindow::settingsChanged, this, [this] {
        applySettings();
        if (m_notices)
            m_notices->settingsChanged();
        if (m_shownLanguage != languageSetting.get())
            turnLanguage();
    });
    connect(m_window.get(), &MainWindow::themeWanted, this, &Desktop::turnTheme);
}

void Desktop::begin(const DesktopRequest &request)
{
    m_request = request;
    m_window->restoreSession();
    connect(m_window.get(), &MainWindow::painted, this, &Desktop::goOn);
    if (!request.inTray) {
        m_window->show();
        return;
    }
    goOn();
    QTimer::singleShot(trayPatience, this, [this] { // the time that a tray takes to come up at login
        if (!m_notices->hasTray())
            raise();
    });
}

/// What there is to show is read, and the desktop spoken to, once there is a window to see.
void Desktop::goOn()
{
    if (m_notices)
        return;
    m_notices = std::make_unique<NoticeCenter>(m_services, m_board);
    m_service = std::make_unique<ApplicationService>(QDBusConnection::sessionBus(), NoticeCenter::applicationName());
    connectNotices();
    connectToWindow();
    m_services.begin();
    obey(m_request);
    if (m_request.targets.isEmpty() && m_request.run.isEmpty() && m_request.noticeAction.isEmpty())
        m_window->offerSetup();
    static_cast<void>(m_service->claim());
}

void Desktop::obey(const DesktopRequest &request)
{
    for (const QString &target : request.targets)
        openTarget(target);
    if (!request.run.isEmpty())
        m_window->runFile(request.run);
    if (const auto action = noticeActionFromString(request.noticeAction))
        m_notices->obey(request.noticeKey, *action, {});
}

void Desktop::openTarget(const QString &target)
{
    const QUrl address(target);
    if (address.scheme() == QLatin1String("clustero")) { // clustero:run/<id>
        const QString run = address.path().section(u'/', -1);
        if (address.path().contains(u"run/") && isRunId(run))
            m_window->openRun(RunId{run});
        return;
    }
    if (isRunId(target) && !QFileInfo::exists(target))
        m_window->openRun(RunId{target});
    else
        m_window->open(target);
}

void Desktop::raise(const QString &activationToken)
{
    // The compositor lets a window come to the front that shows the token of the click (xdg-activation).
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

/// What window and notices tell each other.
void Desktop::connectToWindow()
{
    m_window->setInbox(m_notices->inbox());
    connect(m_notices.get(), &NoticeCenter::inboxChanged, m_window.get(), &MainWindow::inboxChanged);
    connect(m_window.get(), &MainWindow::visibleRunChanged, this, [this] { m_notices->setVisibleRun(m_window->visibleRun()); });
    connect(m_window.get(), &MainWindow::inboxEntryRead, m_notices.get(), &NoticeCenter::entryRead);
    connect(m_window.get(), &MainWindow::inboxAllRead, m_notices.get(), &NoticeCenter::allRead);
}

void Desktop::connectNotices()
{
    connect(m_notices.get(), &NoticeCenter::openRun, this, [this](const RunId &id, const QString &token) {
        raise(token);
        m_window->openRun(id);
    });
    connect(m_notices.get(), &NoticeCenter::openInbox, this, [this](const QString &token) {
        raise(token);
        m_window->openPlace(QStringLiteral("inbox"));
    });
    connect(m_notices.get(), &NoticeCenter::openWindow, this, [this] { raise(); });
    connect(m_notices.get(), &NoticeCenter::openSettings, this, [this] {
        raise();
        m_window->showSettings();
    });
    connect(m_notices.get(), &NoticeCenter::quitWanted, this, &Desktop::quit);
    connect(m_notices.get(), &NoticeCenter::runStarred, this, [this](const QString &file) {
        raise();
        m_window->runFile(file);
    });
    connect(m_notices.get(), &NoticeCenter::trayShownChanged, this, [this](bool isShown) {
        if (!isShown && !m_window->isVisible())
            raise(); // nothing else would be left of it
    });
    connect(m_service.get(), &ApplicationService::activated, this, &Desktop::raise);
    connect(m_service.get(), &ApplicationService::openWanted, this, [this](const QStringList &addresses, const QString &token) {
        raise(token);
        for (const QString &address : addresses)
            openTarget(QUrl(address).isLocalFile() ? QUrl(address).toLocalFile() : address);
    });
    connect(m_service.get(), &ApplicationService::actionWanted, this,
            [this](const QString &action, const QVariantList &parameters, const QString &token) {
                const std::optional<NoticeAction> wanted = noticeActionFromString(action);
                if (wanted && !parameters.isEmpty())
                    m_notices->obey(parameters.first().toString(), *wanted, token);
                else
                    raise(token);
            });
}

void Desktop::closeAsked(QCloseEvent *event)
{
    event->ignore();
    decide(false);
}

void Desktop::quit()
{
    decide(true);
}

/// Closing or quitting: what that means, told in words where something would stop.
void Desktop::decide(bool isQuit)
{
    if (m_isAsking)
        return;
    CloseFacts facts;
    facts.isQuit = isQuit || !closeToTraySetting.get();
    facts.hasTray = m_notices && m_notices->hasTray();
    facts.wasExplained = trayExplained.get();
    facts.runsUnderWay = m_services.ownRuns();
    const CloseDecision decision = closeDecision(facts);
    const auto act = [this, what = decision.what] {
        if (what == CloseDecision::What::Hide || what == CloseDecision::What::ExplainAndHide) {
            trayExplained.set(true);
            m_window->hide();
        } else {
            m_window->settleUnsaved([this] { leave(); });
        }
    };
    if (decision.what == CloseDecision::What::Hide || decision.what == CloseDecision::What::Quit) {
        act();
        return;
    }
    m_isAsking = true;
    auto *box = new QMessageBox(QMessageBox::Question, decision.title, decision.text, QMessageBox::NoButton, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton *yes = box->addButton(decision.acceptButton, QMessageBox::AcceptRole);
    if (!decision.rejectButton.isEmpty())
        box->addButton(decision.rejectButton, QMessageBox::RejectRole);
    connect(box, &QMessageBox::finished, this, [this, box, yes, act] {
        m_isAsking = false;
        if (box->clickedButton() == yes)
            act();
    });
    box->open();
}

void Desktop::leave()
{
    m_window->setEnabled(false);
    m_services.cancelOwnRuns(this, [this] {
        // What is still on the screen must lead back here when it is clicked.
        if (m_notices && m_notices->hasNoticesOnScreen())
            startWaiter();
        QApplication::exit(0);
    });
}

void Desktop::applySettings()
{
    m_appearance.setScheme(schemeOf(themeSetting.get()));
    m_appearance.setFontPercent(fontPercentSetting.get());
}

/// Makes the window anew in the chosen language, as it stands. What is not saved is asked about before; who wants to go on editing has
/// the language at the next start.
void Desktop::turnLanguage()
{
    m_window->settleUnsaved([this] {
        const auto turn = [this] {
            m_shownLanguage = languageSetting.get();
            m_window.reset();
            m_language.use(m_shownLanguage);
            makeWindow();
            m_window->restoreSession();
            connectToWindow();
            m_notices->languageChanged();
            m_window->show();
            m_window->showSettings();
        };
        // The services ask for the locale, too: they stand still meanwhile.
        m_services.perform(
            this,
            [turn, desktop = QPointer(this)] {
                const auto turned = std::make_shared<QSemaphore>();
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [turn, desktop, turned] {
                        if (desktop)
                            turn();
                        turned->release();
                    },
                    Qt::QueuedConnection);
                turned->tryAcquire(1, longestTurn);
                return true;
            },
            [](bool) {});
    });
}

void Desktop::turnTheme()
{
    themeSetting.set(m_appearance.isDark() ? QStringLiteral("light") : QStringLiteral("dark"));
    applySettings();
}

} // namespace clustero
