// SPDX-License-Identifier: GPL-3.0-or-later
// Every view in a language that is 40 % longer than English, in Hebrew, and in all others: nothing is cut, the window is mirrored where one
// reads from right to left, code is not. Pictures of them are left in the folder `screenshots/languages` beside the program.
#include "models/runs/runboard.h"
#include "models/yaml/textmerge.h"
#include "tests/ui/connections/fakeconnections.h"
#include "tests/ui/window/clippedtexts.h"
#include "ui/canvas/afterdialog.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/connections/credentialdialog.h"
#include "ui/connections/githubdialog.h"
#include "ui/connections/relaydialog.h"
#include "ui/connections/repositoriesdialog.h"
#include "ui/connections/secretdialog.h"
#include "ui/connections/slackdialog.h"
#include "ui/connections/slackrightsdialog.h"
#include "ui/document/diffdialog.h"
#include "ui/document/mergedialog.h"
#include "ui/events/replaydialog.h"
#include "ui/log/logview.h"
#include "ui/runs/rundialog.h"
#include "ui/theme/appearance.h"
#include "ui/theme/language.h"
#include "ui/window/diagnosticsdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/manualdialog.h"
#include "ui/window/newpipelinedialog.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/shortcuts.h"
#include "ui/yaml/yamleditor.h"

#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QMenuBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

using namespace clustero;

namespace {

const QString pseudo = QStringLiteral("longer");

/// English, with accents and 40 % longer.
class LongerTexts : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        QString text = QString::fromUtf8(sourceText);
        if (!text.contains(u'<') && !text.contains(u"%n") && !text.contains(QRegularExpression(QStringLiteral("%L?\\d"))))
            text.replace(u'e', u'é').replace(u'o', u'ö').replace(u'a', u'å');
        qsizetype more = (text.size() * 2 + 4) / 5;
        const bool hasDots = text.endsWith(u'…');
        if (hasDots)
            text.chop(1);
        for (; more > 6; more -= 6)
            text += QStringLiteral(" mörem"); // breaks into lines where sentences do
        text += QStringLiteral("mörem").left(more);
        return hasDots ? text + u'…' : text;
    }
};

const QByteArray shop = R"(version: 1
name: web-shop
triggers:
- type: manual
  parameters:
    type: object
    required: [version]
    properties:
      version: {type: string, title: Version}
strands:
- name: install
  steps: [{type: host, name: packages, cmd: [npm, ci]}]
- name: test
  after: [install]
  steps: [{type: host, name: unit, cmd: [npm, test]}]
- name: package
  after: [test]
  steps: [{type: host, name: archive, cmd: [tar, -c, dist]}]
)";

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A run that failed in its second strand.
Run failedRun(const QString &file)
{
    Run run;
    run.createdAt = QDateTime::currentDateTimeUtc();
    run.id = newRunId(run.createdAt);
    run.pipeline = QStringLiteral("web-shop");
    run.file = file;
    run.state = State::Failed;
    run.startedAt = run.createdAt;
    run.finishedAt = run.createdAt.addSecs(130);
    const auto add = [&run](const char *name, const char *step, State state) {
        StrandRun strand;
        strand.name = QString::fromLatin1(name);
        strand.state = state;
        StepRun one;
        one.name = QString::fromLatin1(step);
        one.state = state;
        if (state != State::Skipped)
            one.exitCode = state == State::Failed ? 1 : 0;
        strand.steps = {one};
        run.strands << strand;
    };
    add("install", "packages", State::Passed);
    add("test", "unit", State::Failed);
    add("package", "archive", State::Skipped);
    run.strands[2].reason = QStringLiteral("test failed");
    return run;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    DataPaths m_paths;
    QString m_file;
    RunId m_run;
    std::unique_ptr<Appearance> m_appearance;
    Language m_language;
    QString m_pictures;

    void look(QWidget &view, const QString &name, QStringList &problems)
    {
        static_cast<void>(QTest::qWaitFor([&view] { return clippedTexts(view).isEmpty(); }, 1000)); // what is still being laid out
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        view.grab().save(m_pictures + language + u'-' + name + QStringLiteral(".png"));
        for (const QString &text : clippedTexts(view))
            problems << name + QStringLiteral(": ") + text;
    }

    /// The dialog that a command opens; closed by the caller.
    static QDialog *dialogOf(MainWindow &window, const char *command)
    {
        auto *action = window.findChild<QAction *>(QString::fromLatin1(command));
        if (!action)
            return nullptr;
        const QList<QDialog *> before = window.findChildren<QDialog *>();
        action->trigger();
        for (QDialog *dialog : window.findChildren<QDialog *>()) {
            if (!before.contains(dialog) && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("CLUSTERO_CONFIG_DIR", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        m_paths = {m_folder.filePath(QStringLiteral("data")), m_folder.filePath(QStringLiteral("cache"))};
        m_file = m_folder.filePath(QStringLiteral("shop/.clustero.yaml"));
        write(m_file, shop);
        Result<std::unique_ptr<Store>> store = Store::open(m_paths);
        QVERIFY(store);
        const Run run = failedRun(m_file);
        m_run = run.id;
        QVERIFY((*store)->addRun(run));
        write(m_paths.logPath(run.id, QStringLiteral("test"), QStringLiteral("unit")),
              "48 tests\nsrc/cart.ts:42:17: error: expected 90\n1 of 48 failed\n");
        m_pictures = QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots/languages/");
        QVERIFY(QDir().mkpath(m_pictures));
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setScheme(Appearance::Scheme::Light);
    }

    void everyView_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("longer") << pseudo;
        for (const QString &language : Language::available())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyView()
    {
        QFETCH(const QString, language);
        m_language.use(language == pseudo ? QStringLiteral("en") : language);
        LongerTexts longer;
        if (language == pseudo)
            QCoreApplication::installTranslator(&longer);
        QCOMPARE(QGuiApplication::layoutDirection(), language == QLatin1String("he") ? Qt::RightToLeft : Qt::LeftToRight);

        QStringList problems;
        Services services(m_paths);
        RunBoard board;
        connect(&services, &Services::runsLoaded, &board, &RunBoard::reset);
        services.begin();
        MainWindow window(services, board);
        window.resize(1280, 860);
        window.show();
        look(window, QStringLiteral("welcome"), problems);
        QTRY_COMPARE(board.count(), 1);

        window.openPipeline(m_file)->showFile();
        look(window, QStringLiteral("edit"), problems);
        window.openRun(m_run);
        QTRY_VERIFY(window.currentPipeline() && window.currentPipeline()->run());
        look(window, QStringLiteral("run"), problems);
        if (const auto *canvas = window.findChild<PipelineCanvas *>())
            QCOMPARE(canvas->layoutDirection(), QGuiApplication::layoutDirection());
        for (const LogView *log : window.findChildren<LogView *>()) {
            for (const QWidget *part : log->findChildren<QWidget *>(QStringLiteral("logCanvas")))
                QCOMPARE(part->layoutDirection(), Qt::LeftToRight);
        }
        for (const char *panel : {"panel-log", "panel-timeline", "panel-problems", "panel-artifacts", "panel-output"}) {
            if (auto *action = window.findChild<QAction *>(QString::fromLatin1(panel))) {
                action->trigger();
                look(window, QString::fromLatin1(panel), problems);
            }
        }
        for (const char *place : {"runs", "chains", "inbox", "connections"}) {
            window.openPlace(QString::fromLatin1(place));
            look(window, QString::fromLatin1(place), problems);
        }
        window.openPipeline(m_file)->showFile();
        for (const char *command : {"newPipeline", "runAsking", "shortcuts", "settings"}) {
            QDialog *dialog = dialogOf(window, command);
            QVERIFY2(dialog, command);
            look(*dialog, QString::fromLatin1(command), problems);
            if (auto *tabs = dialog->findChild<QTabWidget *>()) {
                for (int i = 1; i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    look(*dialog, QStringLiteral("%1-%2").arg(QLatin1String(command)).arg(i), problems);
                }
            }
            dialog->reject();
        }
        if (language == pseudo)
            QCoreApplication::removeTranslator(&longer);
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("%1 texts are cut:\n").arg(problems.size()) + problems.join(u'\n')));
    }

    /// At 200 % on a screen of 1440 x 900 a dialog has half of that, less its title bar.
    void dialogsFitSmallScreens()
    {
        constexpr QSize smallest(714, 408);
        LongerTexts longer;
        QCoreApplication::installTranslator(&longer);
        Services services(m_paths);
        services.begin();
        FakeConnections source;
        const auto lineOf = [](const char *key, const char *kind) {
            ConnectionLine line;
            line.key = QString::fromLatin1(key);
            line.kind = QString::fromLatin1(kind);
            line.name = QStringLiteral("Acme");
            return line;
        };
        const ConnectionLine slack = lineOf("slack:T0ACME", "slack");
        const ConnectionLine app = lineOf("github:7", "github");
        const QByteArray other = QByteArray(shop).replace("npm, ci", "npm, install");
        const TextMerge merge = mergeTexts(shop, other, QByteArray(shop).replace("npm, ci", "yarn"));
        PipelineCanvas canvas;
        const PipelineSpec spec = readPipeline(shop, m_file).spec;
        canvas.setPipeline(spec);
        QWidget parent;
        using Made = std::unique_ptr<QDialog>;
        const QList<std::pair<const char *, std::function<Made()>>> dialogs{
            {"diff",
             [&] {
                 return std::make_unique<DiffDialog>(QStringLiteral("Changes"), DiffDialog::Side{QStringLiteral("Before"), shop},
                                                     DiffDialog::Side{QStringLiteral("After"), other});
             }},
            {"merge", [&] { return std::make_unique<MergeDialog>(QStringLiteral("a.yaml"), merge); }},
            {"shortcuts", [&] { return std::make_unique<ShortcutSheet>(QList<QAction *>(), &parent); }},
            {"manual", [&] { return std::make_unique<ManualDialog>(&parent); }},
            {"new", [&] { return std::make_unique<NewPipelineDialog>(services, m_folder.path(), &parent); }},
            {"diagnostics", [&] { return std::make_unique<DiagnosticsDialog>(services, QStringList(), &parent); }},
            {"settings", [&] { return std::make_unique<SettingsDialog>(services, QList<QAction *>(), &parent); }},
            {"run",
             [&] {
                 return std::make_unique<RunDialog>(RunDialog::Pipeline{spec, shop, m_file, m_folder.path()});
             }},
            {"after", [&] { return std::make_unique<AfterDialog>(canvas.scene(), 2, &parent); }},
            {"replay", [&] { return std::make_unique<ReplayDialog>(QStringLiteral("push"), R"({"a":1})"); }},
            {"github", [&] { return std::make_unique<GithubDialog>(source); }},
            {"relay", [&] { return std::make_unique<RelayDialog>(source); }},
            {"secret", [&] { return std::make_unique<SecretDialog>(source, app); }},
            {"credential", [&] { return std::make_unique<CredentialDialog>(source, app); }},
            {"repositories", [&] { return std::make_unique<RepositoriesDialog>(source, app.key); }},
            {"slack", [&] { return std::make_unique<SlackDialog>(source, SlackDialog::Purpose::Connect); }},
            {"slack-renew", [&] { return std::make_unique<SlackDialog>(source, SlackDialog::Purpose::Renew, slack); }},
            {"slack-message", [&] { return std::make_unique<SlackDialog>(source, SlackDialog::Purpose::Message, slack); }},
            {"slack-rights", [&] { return std::make_unique<SlackRightsDialog>(source, slack); }}};
        QStringList problems;
        for (const auto &[name, make] : dialogs) {
            Made dialog = make();
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
            const QSize screen = dialog->screen()->availableSize();
            if (dialog->width() > screen.width() || dialog->height() > screen.height())
                problems << QStringLiteral("%1 is larger than the screen").arg(QLatin1String(name));
            auto *tabs = dialog->findChild<QTabWidget *>();
            for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
                if (tabs)
                    tabs->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
                if (least.width() > smallest.width() || least.height() > smallest.height())
                    problems << QStringLiteral("%1 needs %2 x %3").arg(QLatin1String(name)).arg(least.width()).arg(least.height());
                dialog->resize(smallest);
                look(*dialog, QStringLiteral("small-%1-%2").arg(QLatin1String(name)).arg(tab), problems);
            }
            dialog->close();
        }
        QCoreApplication::removeTranslator(&longer);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    /// What one reads from left to right everywhere.
    void codeIsNotMirrored()
    {
        m_language.use(QStringLiteral("he"));
        YamlEditor editor;
        QCOMPARE(editor.layoutDirection(), Qt::LeftToRight);
        m_language.use(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
