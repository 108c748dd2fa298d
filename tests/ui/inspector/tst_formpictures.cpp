// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspector/formscene.h"

#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QDir>
#include <QScrollArea>

using namespace clustero;

namespace {

const QByteArray sample = R"(version: 1
name: Shop
timeout: 30m
x-team: &base {colour: blue}
triggers:
- type: git
  on: [commit_push]
  branch: [main, release/*]
- type: manual
strands:
- name: build
  dir: ./server
  timeout: 1h30m
  colour: blue
  steps:
  - name: install
    type: node:20
    cmd: [npm, ci, --prefer-offline]
    env: ['NODE_ENV=production', 'PORT=8080']
  - type: node:20
    entrypoint: [npm]
    cmd: [run, "build it"]
    env:
    - {key: TOKEN, secret: npm-token}
- name: test
  after: [build, lnt]
  timeout: 90
  when: *base
  steps:
  - type: host
    cmd: [make, check]
- name: deploy
  after: [test]
  steps:
  - type: host
    cmd: [./deploy, 'a & b']
artifacts:
- name: site
  path: dist/*
)";

} // namespace

/// Lays forms out in both themes, at 100 and 200 %, from left to right and back, and leaves pictures in `screenshots`.
class TestFormPictures : public QObject
{
    Q_OBJECT
    std::unique_ptr<Appearance> m_appearance;

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(); }
    void cleanupTestCase() { m_appearance.reset(); }

    void fits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<NodePath>>("selection");
        QTest::newRow("empty") << QByteArray() << QList<NodePath>{};
        QTest::newRow("file") << sample << QList<NodePath>{};
        QTest::newRow("strand") << sample << QList{NodePath::ofStrand(0)};
        QTest::newRow("step") << sample << QList{NodePath::ofStep(0, 0)};
        QTest::newRow("secret") << sample << QList{NodePath::ofStep(0, 1)};
        QTest::newRow("problems") << sample << QList{NodePath::ofStrand(1)};
        QTest::newRow("trigger") << sample << QList{NodePath::ofTrigger(0)};
        QTest::newRow("artifact") << sample << QList{NodePath::ofArtifact(0)};
        QTest::newRow("several") << sample << QList{NodePath::ofStrand(0), NodePath::ofStrand(2)};
    }

    void fits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<NodePath>, selection);
        FormScene scene(text, selection);
        scene.form.setFolderLister([](const QString &, QObject *, const std::function<void(const QStringList &)> &) {});
        check(scene, "light", Appearance::Scheme::Light, 100, Qt::LeftToRight);
        check(scene, "dark", Appearance::Scheme::Dark, 100, Qt::LeftToRight);
        check(scene, "large", Appearance::Scheme::Light, 200, Qt::LeftToRight);
        check(scene, "rtl", Appearance::Scheme::Light, 100, Qt::RightToLeft);
    }

private:
    void check(FormScene &scene, const char *kind, Appearance::Scheme scheme, int percent, Qt::LayoutDirection direction)
    {
        m_appearance->setScheme(scheme);
        m_appearance->setFontPercent(percent);
        QApplication::setLayoutDirection(direction);
        scene.form.resize(percent > 100 ? 460 : 320, 1000);
        QCoreApplication::processEvents();
        QWidget *content = scene.form.findChild<QScrollArea *>()->widget();
        scene.form.resize(scene.form.width(), std::min(2600, content->sizeHint().height() + 200));
        QCoreApplication::processEvents();
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
        QDir().mkpath(QStringLiteral("screenshots"));
        scene.form.grab().save(
            QStringLiteral("screenshots/form-%1-%2.png").arg(QLatin1String(QTest::currentDataTag()), QLatin1String(kind)));
        for (const QWidget *one : content->findChildren<QWidget *>()) {
            if (!one->isVisible())
                continue;
            const QRect place(one->mapTo(content, QPoint(0, 0)), one->size());
            const QString words = QStringLiteral("%1 %2: %3 %4")
                                      .arg(QLatin1String(one->metaObject()->className()), one->accessibleName())
                                      .arg(place.left())
                                      .arg(place.right());
            QVERIFY2(place.left() >= 0 && place.right() < content->width() + 1, qPrintable(words));
            if (qobject_cast<const QAbstractButton *>(one))
                QVERIFY2(one->width() >= 24 && one->height() >= 24, qPrintable(words));
            if (one->focusPolicy() & Qt::TabFocus)
                QVERIFY2(!one->accessibleName().isEmpty() || !qobject_cast<const QAbstractButton *>(one) ||
                             !qobject_cast<const QAbstractButton *>(one)->text().isEmpty(),
                         qPrintable(words));
        }
        QVERIFY2(content->width() <= scene.form.width(), kind);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_appearance->setFontPercent(100);
    }
};

QTEST_MAIN(TestFormPictures)
#include "tst_formpictures.moc"
