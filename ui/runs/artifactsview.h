// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/publication.h"
#include "models/runs/run.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QStackedWidget;
class QTemporaryDir;
class QToolButton;
class QTreeView;
class QUrl;

namespace clustero {

class ArtifactSave;
class ArtifactSource;
class ArtifactTree;
class EmptyView;
class ReportScan;
class SaveStrip;
class TestReportView;
class ToneLabel;

/// The artifacts of a run: what is in them, to open and to save. Test reports among them are found by their contents and shown.
class ArtifactsView : public QWidget
{
    Q_OBJECT
public:
    /// Opens a file with the program for it; false if there is none.
    using Opener = std::function<bool(const QUrl &)>;
    /// Asks for a folder and calls back with it, or not at all.
    using FolderChooser = std::function<void(const QString &title, const std::function<void(const QString &)> &chosen)>;

    /// \p source has to live longer.
    explicit ArtifactsView(ArtifactSource &source, QWidget *parent = nullptr);
    ~ArtifactsView() override;

    /// The same ones again change nothing.
    void setArtifacts(const QList<Artifact> &artifacts);
    /// Where they were sent, below them.
    void setPublications(const QList<Publication> &publications);
    void setOpener(const Opener &opener) { m_opener = opener; }
    void setFolderChooser(const FolderChooser &chooser) { m_chooser = chooser; }

    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] TestReportView *report() const { return m_report; }

Q_SIGNALS:
    /// A test report names a place, as it is written there.
    void placeWanted(const QString &file, int line);

private:
    QWidget *makeBar();
    QToolButton *addButton(const QString &icon, const QString &text, const QString &tip);
    void makeTree();
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void applyFilter();
    void reportFound(const QByteArray &sha256);
    void currentChanged();
    void showReport();
    void setReportShown(bool on);
    void updateButtons();
    void updateIcons();
    void open();
    void save();
    void saveTo(const QString &folder, const Artifact &part, const QString &name);
    void start(const QString &folder, const Artifact &part, const QString &name);
    void copyHash();
    void showMenu(const QPoint &place);

    ArtifactSource &m_source;
    ArtifactTree *m_model;
    ReportScan *m_scan;
    QTreeView *m_tree;
    TestReportView *m_report;
    EmptyView *m_empty;
    EmptyView *m_noMatch;
    SaveStrip *m_strip;
    ToneLabel *m_more;
    ToneLabel *m_published;
    QStackedWidget *m_pages;
    QStackedWidget *m_treePages;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_copy = nullptr;
    QList<std::pair<QToolButton *, QString>> m_iconButtons;
    QPointer<ArtifactSave> m_saving;
    std::unique_ptr<QObject> m_reading;
    std::unique_ptr<QObject> m_opening;
    QByteArray m_shownReport;
    std::unique_ptr<QTemporaryDir> m_opened;
    Opener m_opener;
    FolderChooser m_chooser;
};

} // namespace clustero
