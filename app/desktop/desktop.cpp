// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "ui/tray/closedecision.h"
#include "ui/window/settingsdialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace clustero {

namespace {

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
        else
            request.targets << words.at(i);
    }
    return request;
}

Desktop::Desktop(const DataPaths &paths, SingleInstance &instance) : m_services(paths), m_window(m_services, m_board)
{
    connect(&m_services, &Services::runsLoaded, &m_board, &RunBoard::reset);
    connect(&m_services, &Services::runsChanged, &m_board, &RunBoard::merge);
    connect(&instance, &SingleInstance::requested, this, [this](const QStringList &words) {
        raise();
        obey(DesktopRequest::fromWords(words));
    });
    connect(&m_window, &MainWindow::closeAsked, this, &Desktop::closeAsked);
    connect(&m_window, &MainWindow::quitWanted, this, &Desktop::quit);
    connect(&m_window, &MainWindow::settingsChanged, this, &Desktop::applySettings);
    connect(&m_window, &MainWindow::themeWanted, this, &Desktop::turnTheme);
    applySettings();
}

Desktop::~Desktop() = default;

void Desktop::begin(const DesktopRequest &request)
{
    m_window.restoreSession();
    m_window.show();
    obey(request);
}

void Desktop::obey(const DesktopRequest &request)
{
    for (const QString &target : request.targets)
        openTarget(target);
    if (!request.run.isEmpty())
        m_window.runFile(request.run);
}

void Desktop::openTarget(const QString &target)
{
    const QUrl address(target);
    if (address.scheme() == QLatin1String("clustero")) { // clustero:run/<id>
        const QString run = address.path().section(u'/', -1);
        if (address.path().contains(u"run/") && isRunId(run))
            m_window.openRun(RunId{run});
        return;
    }
    if (isRunId(target) && !QFileInfo::exists(target))
        m_window.openRun(RunId{target});
    else
        m_window.open(target);
}

void Desktop::raise()
{
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Desktop::closeAsked(QCloseEvent *event)
{
    event->ignore();
    quit();
}

void Desktop::quit()
{
    if (std::exchange(m_isQuitting, true))
        return;
    const auto leave = [this] {
        m_window.setEnabled(false);
        m_services.cancelOwnRuns(this, [] { QApplication::exit(0); });
    };
    CloseFacts facts;
    facts.isQuit = true;
    facts.runsUnderWay = m_services.ownRuns();
    const CloseDecision decision = closeDecision(facts);
    if (decision.what != CloseDecision::What::AskToQuit) {
        leave();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, decision.title, decision.text, QMessageBox::NoButton, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton *yes = box->addButton(decision.acceptButton, QMessageBox::DestructiveRole);
    box->addButton(decision.rejectButton, QMessageBox::RejectRole);
    connect(box, &QMessageBox::finished, this, [this, box, yes, leave] {
        m_isQuitting = box->clickedButton() == yes;
        if (m_isQuitting)
            leave();
    });
    box->open();
}

void Desktop::applySettings()
{
    m_appearance.setScheme(schemeOf(themeSetting.get()));
    m_appearance.setFontPercent(fontPercentSetting.get());
}

void Desktop::turnTheme()
{
    themeSetting.set(m_appearance.isDark() ? QStringLiteral("light") : QStringLiteral("dark"));
    applySettings();
}

} // namespace clustero
