// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settingsdialog.h"

#include "app/settings/settings.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/language.h"
#include "ui/window/autostart.h"
#include "ui/window/noticestore.h"
#include "ui/window/shortcuts.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QThread>
#include <QTimeEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clustero {

namespace {

QFormLayout *makeForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(18, 18, 18, 18);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

QLabel *note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A page that may be higher than a small screen has room for.
QWidget *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

} // namespace

SettingsDialog::SettingsDialog(Services &services, const QList<QAction *> &menus, QWidget *parent) : QDialog(parent), m_services(services)
{
    setWindowTitle(tr("Settings"));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Pages of settings"));
    setAccessibleRole(tabs, QAccessible::Grouping);
    tabs->addTab(scrolled(makeAppearance()), tr("Window"));
    tabs->addTab(scrolled(makeEditing()), tr("Editing"));
    tabs->addTab(scrolled(makeRunning()), tr("Running"));
    tabs->addTab(scrolled(makeStorage()), tr("Storage"));
    tabs->addTab(scrolled(makeNotifications()), tr("Notifications"));
    tabs->addTab(makeShortcuts(menus), tr("Shortcuts"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    const QStringList wrong = settings::warnings();
    if (!wrong.isEmpty())
        layout->addWidget(note(wrong.join(u'\n')));
    layout->addWidget(note(tr("Kept in %1.").arg(settings::file())));
    layout->addWidget(buttons);
    resize(760, 560);
}

void SettingsDialog::addChoice(QFormLayout *form, const QString &label, const settings::Setting<QString> &setting,
                               const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox;
    box->setAccessibleName(label);
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(setting.get())));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, setting] {
        setting.set(box->currentData().toString());
        Q_EMIT changed();
    });
    form->addRow(label, box);
}

void SettingsDialog::addNumber(QFormLayout *form, const QString &label, const settings::Setting<int> &setting, int least, int most,
                               const QString &suffix, const QString &special)
{
    auto *box = new QSpinBox;
    box->setAccessibleName(label);
    box->setRange(least, most);
    box->setSpecialValueText(special);
    box->setSuffix(suffix);
    box->setMinimumWidth(160);
    box->setValue(setting.get());
    connect(box, &QSpinBox::valueChanged, this, [this, setting](int value) {
        setting.set(value);
        Q_EMIT changed();
    });
    form->addRow(label, box);
}

void SettingsDialog::addSwitch(QFormLayout *form, const QString &label, bool on, const std::function<void(bool)> &set, const QString &help)
{
    auto *box = new QCheckBox(label);
    box->setChecked(on);
    box->setToolTip(help);
    connect(box, &QCheckBox::toggled, this, [this, set](bool checked) {
        set(checked);
        Q_EMIT changed();
    });
    form->addRow(box);
}

QWidget *SettingsDialog::makeAppearance()
{
    auto *page = new QWidget;
    QFormLayout *form = makeForm(page);
    addChoice(
        form, tr("Theme"), themeSetting,
        {{QStringLiteral("system"), tr("As the system")}, {QStringLiteral("light"), tr("Light")}, {QStringLiteral("dark"), tr("Dark")}});
    QList<std::pair<QString, QString>> languages{{QString(), tr("As the system")}};
    for (const QString &language : Language::available())
        languages << std::pair(language, Language::nativeName(language));
    addChoice(form, tr("Language"), languageSetting, languages);
    addNumber(form, tr("Text size"), fontPercentSetting, 80, 200, tr(" %"));
    addSwitch(form, tr("Show a tray icon"), traySetting.get(), [](bool on) { traySetting.set(on); });
    addSwitch(form, tr("Keep running in the tray when the window is closed"), closeToTraySetting.get(),
              [](bool on) { closeToTraySetting.set(on); });
    addSwitch(form, tr("Start at login, in the tray"), startsAtLogin(), [](bool on) { static_cast<void>(setStartsAtLogin(on)); });
    return page;
}

QWidget *SettingsDialog::makeEditing()
{
    auto *page = new QWidget;
    QFormLayout *form = makeForm(page);
    addChoice(form, tr("Mouse wheel over the graph"), wheelSetting,
              {{QStringLiteral("scroll"), tr("Scrolls; with Ctrl it zooms")}, {QStringLiteral("zoom"), tr("Zooms")}});
    addSwitch(form, tr("Move cards at once, without animation"), reducedMotionSetting.get(), [](bool on) { reducedMotionSetting.set(on); });
    addSwitch(form, tr("Keys of one letter, such as E for the next error"), singleLetterKeysSetting.get(),
              [](bool on) { singleLetterKeysSetting.set(on); });
    addSwitch(form, tr("Show what changes before a file is saved"), reviewSaveSetting.get(), [](bool on) { reviewSaveSetting.set(on); });
    return page;
}

QWidget *SettingsDialog::makeRunning()
{
    auto *page = new QWidget;
    QFormLayout *form = makeForm(page);
    addNumber(form, tr("Steps at the same time"), parallelStepsSetting, 0, 1024, {},
              tr("%1 (as many as processors)").arg(QThread::idealThreadCount()));
    auto *engine = new QComboBox;
    engine->setEditable(true);
    engine->setAccessibleName(tr("Container engine"));
    engine->lineEdit()->setAccessibleName(engine->accessibleName());
    engine->addItems({QStringLiteral("auto"), QStringLiteral("docker"), QStringLiteral("podman")});
    engine->setCurrentText(engineSetting.get());
    engine->setMinimumWidth(260);
    engine->setToolTip(tr("auto, docker, podman, or an address such as unix:///run/docker.sock"));
    connect(engine, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        engineSetting.set(text.trimmed());
        Q_EMIT changed();
    });
    form->addRow(tr("Container engine"), engine);
    auto *check = new QPushButton(tr("Look for engines"));
    connect(check, &QPushButton::clicked, this, &SettingsDialog::checkEngines);
    form->addRow(QString(), check);
    m_engines = note(tr("Steps on this machine (type: host) need no engine."));
    form->addRow(m_engines);
    return page;
}

void SettingsDialog::checkEngines()
{
    m_engines->setText(tr("Looking…"));
    m_services.ask(
        this, [wish = engineSetting.get()](ServiceDesk &desk) { return desk.engines(wish); },
        [this](const QList<EngineProbe> &probes) {
            QStringList lines;
            for (const EngineProbe &probe : probes)
                lines << (probe.answered ? tr("✓ %1: %2") : tr("✕ %1: %2")).arg(probe.foundBy, probe.finding);
            m_engines->setText(lines.isEmpty() ? tr("No place to look at was found.") : lines.join(u'\n'));
        });
}

QWidget *SettingsDialog::makeStorage()
{
    auto *page = new QWidget;
    QFormLayout *form = makeForm(page);
    addNumber(form, tr("Remove runs older than"), maxAgeDaysSetting, 0, 36'500, tr(" days"));
    addNumber(form, tr("Keep of each pipeline"), maxRunsSetting, 1, 1'000'000, tr(" runs"));
    auto *quota = new QSpinBox;
    quota->setAccessibleName(tr("Use at most"));
    quota->setRange(1, 1'000'000);
    quota->setSuffix(tr(" GiB"));
    quota->setMinimumWidth(160);
    quota->setValue(static_cast<int>(maxBytesSetting.get() >> 30));
    connect(quota, &QSpinBox::valueChanged, this, [this](int value) {
        maxBytesSetting.set(static_cast<qint64>(value) << 30);
        Q_EMIT changed();
    });
    form->addRow(tr("Use at most"), quota);
    auto *row = new QHBoxLayout;
    auto *look = new QPushButton(tr("Show what would go"));
    auto *remove = new QPushButton(tr("Remove it now"));
    connect(look, &QPushButton::clicked, this, [this] { prune(true); });
    connect(remove, &QPushButton::clicked, this, [this] { prune(false); });
    row->addWidget(look);
    row->addWidget(remove);
    row->addStretch();
    form->addRow(row);
    m_pruned = note(tr("Runs, logs, workspaces and artifacts are kept in %1.").arg(m_services.paths().data));
    form->addRow(m_pruned);
    return page;
}

void SettingsDialog::prune(bool dryRun)
{
    m_pruned->setText(tr("Working…"));
    PruneOptions options;
    options.dryRun = dryRun;
    m_services.ask(
        this, [options](ServiceDesk &desk) { return desk.prune(options); },
        [this, dryRun](const Result<PruneReport> &report) {
            if (!report) {
                m_pruned->setText(report.error().sentence);
                return;
            }
            const QString size = QLocale().formattedDataSize(report->freedBytes);
            const int count = static_cast<int>(report->removed.size());
            m_pruned->setText(dryRun ? tr("%n things would go, %1 in all.", nullptr, count).arg(size)
                                     : tr("%n things removed, %1 freed.", nullptr, count).arg(size));
        });
}

QWidget *SettingsDialog::makeNotifications()
{
    auto *page = new QWidget;
    QFormLayout *form = makeForm(page);
    const auto addNotice = [&](const QString &label, bool NoticeSettings::*member) {
        addSwitch(form, label, readNoticeSettings().*member, [member](bool on) {
            NoticeSettings settings = readNoticeSettings();
            settings.*member = on;
            writeNoticeSettings(settings);
        });
    };
    form->addRow(note(tr("Tell me when a run that I started, or one of a starred pipeline…")));
    addNotice(tr("failed"), &NoticeSettings::failed);
    addNotice(tr("was fixed: passed after it had failed"), &NoticeSettings::fixed);
    addNotice(tr("passed after more than five minutes"), &NoticeSettings::passedLong);
    addNotice(tr("passed, any"), &NoticeSettings::passed);
    addNotice(tr("failed again"), &NoticeSettings::stillFailing);
    addNotice(tr("started"), &NoticeSettings::started);
    addNotice(tr("needs a connection or credential that is broken"), &NoticeSettings::connectionBroken);

    const NoticeSettings now = readNoticeSettings();
    auto *row = new QHBoxLayout;
    auto *quiet = new QCheckBox(tr("Quiet from"));
    auto *from = new QTimeEdit(now.quiet.from);
    auto *to = new QTimeEdit(now.quiet.to);
    quiet->setChecked(now.quiet.on);
    for (QTimeEdit *edit : {from, to})
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    row->setSpacing(8);
    from->setAccessibleName(tr("Quiet from"));
    to->setAccessibleName(tr("Quiet until"));
    row->addWidget(quiet);
    row->addWidget(from);
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(to);
    row->addStretch();
    form->addRow(row);
    const auto keep = [this, quiet, from, to] {
        NoticeSettings settings = readNoticeSettings();
        settings.quiet = {quiet->isChecked(), from->time(), to->time()};
        writeNoticeSettings(settings);
        Q_EMIT changed();
    };
    connect(quiet, &QCheckBox::toggled, this, keep);
    connect(from, &QTimeEdit::timeChanged, this, keep);
    connect(to, &QTimeEdit::timeChanged, this, keep);
    form->addRow(note(tr("The system's Do Not Disturb is obeyed as well. Everything also lands in the Inbox.")));
    return page;
}

QWidget *SettingsDialog::makeShortcuts(const QList<QAction *> &menus)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(18, 18, 18, 18);
    auto *filter = new QLineEdit;
    filter->setPlaceholderText(tr("Search commands"));
    filter->setAccessibleName(filter->placeholderText());
    auto *list = new QTreeWidget;
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAccessibleName(tr("Commands and their keys"));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->resizeSection(1, 190);
    const QList<MenuCommand> commands = menuCommands(menus);
    auto *problem = note({});
    problem->hide();
    for (const MenuCommand &command : commands) {
        if (command.action->objectName().isEmpty())
            continue;
        auto *item = new QTreeWidgetItem(list, {command.path});
        auto *keys = new QKeySequenceEdit(command.action->shortcut());
        keys->setAccessibleName(tr("Keys of %1").arg(command.path));
        list->setItemWidget(item, 1, keys);
        connect(keys, &QKeySequenceEdit::editingFinished, this, [keys, command, commands, problem] {
            const QKeySequence chosen = keys->keySequence();
            for (const MenuCommand &other : commands) {
                if (other.action != command.action && !chosen.isEmpty() && other.action->shortcut() == chosen) {
                    problem->setText(
                        tr("%1 is taken by “%2”. Take it away there first.").arg(chosen.toString(QKeySequence::NativeText), other.path));
                    problem->show();
                    keys->setKeySequence(command.action->shortcut());
                    return;
                }
            }
            problem->hide();
            chooseShortcut(command.action, chosen);
        });
    }
    connect(filter, &QLineEdit::textChanged, list, [list](const QString &text) {
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            list->topLevelItem(i)->setHidden(!list->topLevelItem(i)->text(0).contains(text, Qt::CaseInsensitive));
    });
    auto *reset = new QPushButton(tr("All back to their defaults"));
    connect(reset, &QPushButton::clicked, this, [commands, list] {
        int row = 0;
        for (const MenuCommand &command : commands) {
            if (command.action->objectName().isEmpty())
                continue;
            chooseShortcut(command.action, standardShortcut(command.action));
            auto *keys = qobject_cast<QKeySequenceEdit *>(list->itemWidget(list->topLevelItem(row++), 1));
            keys->setKeySequence(command.action->shortcut());
        }
    });
    layout->addWidget(filter);
    layout->addWidget(list, 1);
    layout->addWidget(problem);
    layout->addWidget(reset, 0, Qt::AlignLeading);
    return page;
}

} // namespace clustero
