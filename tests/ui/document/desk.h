// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/pipelinedocument.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace clustero {

class HandClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void wait(int ms) { m_now = m_now.addMSecs(ms); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
};

/// A folder with a pipeline file, and one who edits it. A view's copy of the text follows the events and must never differ.
class Desk
{
public:
    using Kind = DocumentEvent::Kind;
    using Origin = DocumentEvent::Origin;

    static constexpr int keepDelay = 100; ///< ms

    explicit Desk(const QByteArray &text)
    {
        qputenv("CLUSTERO_CONFIG_DIR", QFile::encodeName(m_home.path()));
        m_file = m_home.filePath(QStringLiteral("project/ci.yml"));
        QDir().mkpath(QFileInfo(m_file).path());
        if (!text.isNull())
            write(text);
        begin();
    }

    /// Clustero is started again: the services, then the file is opened.
    void begin()
    {
        m_services =
            std::make_unique<Services>(DataPaths{m_home.filePath(QStringLiteral("data")), m_home.filePath(QStringLiteral("cache"))});
        m_services->begin();
        reopen();
    }
    void reopen()
    {
        m_document = std::make_unique<PipelineDocument>(*m_services, m_file);
        m_document->setClock(clock);
        m_document->setKeepDelay(keepDelay);
        events.clear();
        view.clear();
        QObject::connect(m_document.get(), &PipelineDocument::changed, m_document.get(),
                         [this](const DocumentEvent &event) { see(event); });
    }
    void end()
    {
        m_document.reset();
        m_services.reset();
    }
    bool open()
    {
        m_document->open();
        return QTest::qWaitFor([&] { return has(Kind::Loaded); });
    }

    PipelineDocument *operator->() { return m_document.get(); }
    PipelineDocument &document() { return *m_document; }
    Services &services() { return *m_services; }

    void type(qsizetype offset, const QByteArray &keys)
    {
        for (const char key : keys) {
            clock.wait(100);
            QVERIFY(m_document->type({{offset++, "", QByteArray(1, key)}}));
        }
    }
    void typeInstead(const QByteArray &what, const QByteArray &by)
    {
        clock.wait(5000);
        const qsizetype at = m_document->text().indexOf(what);
        QVERIFY(at >= 0);
        QVERIFY(m_document->type({{at, what, by}}));
    }
    bool isRead()
    {
        return QTest::qWaitFor([&] { return m_document->isCurrent(); });
    }
    /// The strands as the canvas shows them: "build, test<build".
    QString graph()
    {
        QStringList strands;
        for (const StrandSpec &strand : m_document->graph().reading.spec.strands)
            strands += strand.after.isEmpty() ? strand.name : strand.name + u'<' + strand.after.join(u'+');
        return strands.join(QStringLiteral(", "));
    }

    void write(const QByteArray &bytes)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// As editors and git do it.
    void replace(const QByteArray &bytes)
    {
        const QString next = m_file + QStringLiteral(".next");
        QFile file(next);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QCOMPARE(std::rename(QFile::encodeName(next).constData(), QFile::encodeName(m_file).constData()), 0);
    }
    QByteArray onDisk()
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    Result<void> save()
    {
        std::optional<Result<void>> answer;
        m_document->save([&](const Result<void> &result) { answer = result; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            return failure(QStringLiteral("no-answer"), {});
        return *answer;
    }
    QStringList kept() const { return QDir(m_home.filePath(QStringLiteral("data/unsaved"))).entryList(QDir::Files | QDir::Hidden); }

    [[nodiscard]] bool has(Kind kind) const { return count(kind) > 0; }
    [[nodiscard]] int count(Kind kind) const
    {
        return int(std::count_if(events.begin(), events.end(), [&](const DocumentEvent &event) { return event.kind == kind; }));
    }
    DocumentEvent last(Kind kind)
    {
        for (auto it = events.crbegin(); it != events.crend(); ++it) {
            if (it->kind == kind)
                return *it;
        }
        return {};
    }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QTemporaryDir &home() const { return m_home; }

    HandClock clock;
    QList<DocumentEvent> events;
    QByteArray view;

private:
    void see(const DocumentEvent &event)
    {
        events.append(event);
        if (event.kind == Kind::Loaded)
            view = m_document->text();
        if (event.kind == Kind::TextChanged) {
            QVERIFY(fits(view, event.edits));
            view = applied(view, event.edits);
            QVERIFY(event.start >= 0 && event.start <= event.end && event.end <= view.size());
        }
    }

    QTemporaryDir m_home;
    QString m_file;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<PipelineDocument> m_document;
};

inline const QByteArray sample = "version: 1\n"
                                 "strands:\n"
                                 "# the compiler\n"
                                 "- name: build\n"
                                 "  timeout: 10m\n"
                                 "  steps:\n"
                                 "  - type: debian:12\n"
                                 "    cmd: [make, all]\n"
                                 "- name: test   # all of them\n"
                                 "  after: [build]\n"
                                 "  steps:\n"
                                 "  - type: debian:12\n"
                                 "    cmd: [make, test]\n"
                                 "- name: docs\n"
                                 "  steps:\n"
                                 "  - type: debian:12\n"
                                 "    cmd: [make, docs]\n";

inline QByteArray changedText(QByteArray text, const QByteArray &what, const QByteArray &by)
{
    return text.replace(what, by);
}

} // namespace clustero
