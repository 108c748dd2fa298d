// SPDX-License-Identifier: GPL-3.0-or-later
// The editor in its window: that there is room for graph and text, that problems can be mended from the outline, that what is selected is
// explained, and that a person's own trigger types have forms. Pictures are left in the folder `screenshots/editor` beside the program.
#include "models/runs/runboard.h"
#include "ui/canvas/outlineview.h"
#include "ui/canvas/pipelinecanvas.h"
#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/pipelineform.h"
#include "ui/theme/appearance.h"
#include "ui/theme/elidedlabel.h"
#include "ui/window/mainwindow.h"
#include "ui/yaml/yamlpane.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QSplitter>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace clustero;

namespace {

const QByteArray shop = R"(version: 1
name: web-shop
triggers:
- type: alert
  on: fired
  service: web
strands:
- name: install
  steps: [{type: host, name: packages, cmd: [npm, ci]}]
- name: lint
  after: [install]
  steps: [{type: host, name: style, cmd: [npm, run, lint]}]
- name: test
  after: [instal]
  steps:
  - {type: host, name: unit, cmd: [npm, test]}
  - {type: host, name: system, cmd: [npm, run, system], tiemout: 5m}
- name: package
  after: [test, lint]
  steps: [{type: host, name: archive, cmd: [tar, -c, dist]}]
- name: publish
  after: [package]
  steps: [{type: host, name: upload, cmd: [npm, publish]}]
)";

QByteArray alertType(const QByteArray &condition)
{
    return "id: alert\ntitle: Alert\nsource: webhook\nevent: webhook\nreasons:\n  fired: {title: It fired, when: 'true'}\nconditions:\n  " +
           condition + ": {title: Its value, value: payload.x, match: glob}\n";
}

} // namespace

class TestEditorWindow : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    DataPaths m_paths;
    QString m_file;
    QString m_pictures;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<RunBoard> m_board;
    std::unique_ptr<MainWindow> m_window;
    PipelinePage *m_page = nullptr;

    void write(const QString &path, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_folder.filePath(path)).path()));
        QFile file(m_folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void picture(const QString &name) const { m_window->grab().save(m_pictures + name + QStringLiteral(".png")); }
    [[nodiscard]] QString explanation() const { return m_window->statusBar()->findChild<ElidedLabel *>()->text(); }
    [[nodiscard]] OutlineView *outline() const { return m_page->findChild<OutlineView *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        qputenv("CLUSTERO_CONFIG_DIR", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
        m_paths = {m_folder.filePath(QStringLiteral("data")), m_folder.filePath(QStringLiteral("cache"))};
        m_file = m_folder.filePath(QStringLiteral("shop/.clustero.yaml"));
        m_pictures = QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots/editor/");
        QVERIFY(QDir().mkpath(m_pictures));
        m_appearance = std::make_unique<Appearance>();
        m_appearance->setScheme(Appearance::Scheme::Light);
        write(QStringLiteral("shop/.clustero.yaml"), shop);
        write(QStringLiteral("config/triggers/alert.yaml"), alertType("service"));
        m_services = std::make_unique<Services>(m_paths);
        m_board = std::make_unique<RunBoard>();
        m_services->begin();
        m_window = std::make_unique<MainWindow>(*m_services, *m_board);
        m_window->resize(1280, 800);
        m_window->show();
        m_page = m_window->openPipeline(m_file);
        m_page->showFile();
        QTRY_VERIFY(m_page->editor().document().isLoaded());
    }

    void init() { m_page->setView(PipelinePage::View::Canvas); }

    void cleanupTestCase()
    {
        m_window.reset();
        m_board.reset();
        m_services.reset();
    }

    void splitHasRoomForBoth_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("1280x800") << QSize(1280, 800) << false;
        QTest::newRow("1440x900") << QSize(1440, 900) << false;
        QTest::newRow("1920x1080") << QSize(1920, 1080) << true;
    }

    void splitHasRoomForBoth()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, isBeside);
        m_window->resize(size);
        m_page->setView(PipelinePage::View::Split);
        QTRY_VERIFY(m_page->form()->isVisible());
        QTRY_COMPARE(m_page->findChild<QSplitter *>()->orientation(), isBeside ? Qt::Horizontal : Qt::Vertical);
        const auto *text = m_page->findChild<YamlPane *>();
        QTRY_VERIFY(m_page->canvas()->zoom() >= 0.5); // names and steps are still there
        QTRY_VERIFY(m_page->canvas()->width() >= 640);
        QTRY_VERIFY(text->width() >= 560 && text->height() >= 200);
        for (const auto scheme : {Appearance::Scheme::Dark, Appearance::Scheme::Light}) {
            m_appearance->setScheme(scheme);
            picture(QStringLiteral("split-%1-%2").arg(size.width()).arg(scheme == Appearance::Scheme::Dark ? u"dark" : u"light"));
        }
    }

    void whatIsSelectedIsExplained()
    {
        m_page->showStep(QStringLiteral("package"), {});
        QTRY_COMPARE(explanation(), QStringLiteral("package waits for lint and test"));
        m_page->showStep(QStringLiteral("test"), {});
        QVERIFY2(explanation().startsWith(QLatin1String("test waits for instal")), qPrintable(explanation()));
        QVERIFY2(explanation().contains(QLatin1String("tiemout")), qPrintable(explanation()));
        m_page->showStep(QStringLiteral("test"), QStringLiteral("unit"));
        QCOMPARE(explanation(), QStringLiteral("unit, step 1 of 2"));
        m_page->showStep(QStringLiteral("test"), QStringLiteral("system"));
        QVERIFY2(explanation().contains(QLatin1String("tiemout")) && !explanation().contains(QLatin1String("instal")),
                 qPrintable(explanation()));
        m_page->showStep({}, {});
        QCOMPARE(explanation(), QString());
    }

    void ownTriggerTypesHaveFields()
    {
        const NodePath trigger = NodePath::ofTrigger(0);
        const auto known = [this] {
            const QList<Diagnostic> &problems = m_page->editor().document().problems();
            return std::none_of(problems.begin(), problems.end(),
                                [](const Diagnostic &one) { return one.code == u"unknown-trigger-type"; });
        };
        QTRY_VERIFY(known());
        m_page->form()->setSelection({trigger});
        QTRY_VERIFY(m_page->form()->field(trigger, QStringLiteral("service")));
        write(QStringLiteral("config/triggers/alert.yaml"), alertType("severity"));
        QTRY_VERIFY(m_page->form()->field(trigger, QStringLiteral("severity")));
        QVERIFY(!m_page->form()->field(trigger, QStringLiteral("service")));
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("config/triggers/alert.yaml"))));
        QTRY_VERIFY(!known());
        QVERIFY(!m_page->form()->field(trigger, QStringLiteral("severity")));
        QVERIFY(!m_page->editor().document().isModified());
    }

    void outlineMendsProblems()
    {
        if (outline()->isHidden())
            m_page->toggleOutline();
        QTRY_VERIFY(outline()->isVisible());
        m_page->showStep(QStringLiteral("test"), QStringLiteral("system"));
        QTRY_COMPARE(outline()->selectedStep(), QStringLiteral("system"));
        outline()->expandAll();
        picture(QStringLiteral("outline"));
        const QModelIndex step = outline()->currentIndex();
        QCOMPARE(step.data(OutlineModel::ProblemCountRole).toInt(), 1);
        QTest::keyClick(outline(), Qt::Key_Period, Qt::ControlModifier);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        QVERIFY2(menu->activeAction() && menu->activeAction()->text().contains(QLatin1String("timeout")),
                 qPrintable(menu->activeAction() ? menu->activeAction()->text() : QString()));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(m_page->editor().document().text().contains("timeout: 5m"));
        QVERIFY(m_page->editor().document().text().contains("after: [instal]")); // the other one is left alone
        m_page->toggleOutline();
    }
};

QTEST_MAIN(TestEditorWindow)
#include "tst_editorwindow.moc"
