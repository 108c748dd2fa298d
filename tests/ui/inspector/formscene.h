// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/nodelist.h"
#include "ui/inspector/nodepage.h"
#include "ui/inspector/nodesfield.h"
#include "ui/inspector/pipelineform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

namespace clustero {

/// What a window does with a form: it carries wishes out in the text and shows the result.
struct FormScene
{
    struct Wish
    {
        QList<Operation> operations;
        int visit = 0;
    };

    explicit FormScene(const QByteArray &text, const QList<NodePath> &selection = {})
    {
        QObject::connect(&form, &PipelineForm::operationsWanted, &form, [this](const QList<Operation> &operations, int visit) {
            wishes += {operations, visit};
            if (carriesOut)
                carryOut(operations);
        });
        QObject::connect(&form, &PipelineForm::pathSelected, &form, [this](const NodePath &path) {
            selected += path;
            form.setSelection({path});
        });
        QObject::connect(&form, &PipelineForm::editAsYamlWanted, &form, [this](qsizetype offset) { yamlOffsets += offset; });
        set(text);
        form.setSelection(selection);
        form.resize(340, 2400);
        form.show();
        form.activateWindow();
        isActive = QTest::qWaitForWindowActive(&form);
    }

    void set(const QByteArray &text)
    {
        pipeline = parsePipeline(text, QStringLiteral("a.yaml"));
        form.setPipeline(pipeline);
    }

    void carryOut(const QList<Operation> &operations)
    {
        for (const Operation &operation : operations) {
            const Result<EditOutcome> outcome = edit(pipeline, operation);
            if (!outcome) {
                refusals += outcome.error().sentence;
                return;
            }
            pipeline = outcome->after;
        }
        form.setPipeline(pipeline);
    }

    template<typename T>
    T *control(const NodePath &path, const char *key)
    {
        FieldEditor *field = form.field(path, QLatin1String(key));
        return field ? field->findChild<T *>(QLatin1String(key)) : nullptr;
    }
    QLineEdit *line(const NodePath &path, const char *key) { return control<QLineEdit>(path, key); }
    QString error(const NodePath &path, const char *key) { return form.field(path, QLatin1String(key))->error(); }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : form.findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisibleTo(&form))
                return one;
        }
        return nullptr;
    }

    template<typename T>
    const T *last() const
    {
        return wishes.isEmpty() || wishes.last().operations.isEmpty() ? nullptr : std::get_if<T>(&wishes.last().operations.last());
    }

    PipelineForm form;
    ParsedPipeline pipeline;
    QList<Wish> wishes;
    QStringList refusals;
    QList<NodePath> selected;
    QList<qsizetype> yamlOffsets;
    bool carriesOut = true;
    bool isActive = false;
};

/// Types a text as a person does who replaces what is there.
inline void typeOver(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace clustero
