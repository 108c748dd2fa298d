// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/imagefield.h"

#include "ui/inspector/formhost.h"
#include "ui/theme/fonts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace clustero {

namespace {

constexpr qsizetype mostImages = 50;

QComboBox *editableBox()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setLayoutDirection(Qt::LeftToRight);
    box->setFont(monospaceFont());
    // Completing while somebody types would commit what they have not typed.
    box->setCompleter(nullptr);
    return box;
}

QStringList imagesOf(const PipelineSpec &spec)
{
    QStringList images;
    for (const StrandSpec &strand : spec.strands) {
        for (const StepSpec &step : strand.steps) {
            if (!images.contains(step.type.value) && images.size() < mostImages)
                images += step.type.value;
        }
    }
    return images;
}

} // namespace

ImageField::ImageField(const FieldAbout &about, FormHost &host, QWidget *parent) : ImageField(about, host, editableBox(), parent) {}

ImageField::ImageField(const FieldAbout &about, FormHost &host, QComboBox *box, QWidget *parent)
    : TextField(about, KeyType::Image, host, box->lineEdit(), box, parent), m_box(box)
{
    m_box->setAccessibleName(about.label);
    connect(m_box, &QComboBox::textActivated, this, [this](const QString &text) {
        if (text != fieldText(this->field().value))
            take(text);
    });
}

void ImageField::showValue(const NodeField &field)
{
    QStringList offered{QStringLiteral("host")};
    for (const QStringList &images : {host().recentImages, imagesOf(host().pipeline.reading.spec)}) {
        for (const QString &image : images) {
            if (!offered.contains(image))
                offered += image;
        }
    }
    if (offered != m_offered && !m_box->view()->isVisible()) {
        const QSignalBlocker quiet(m_box);
        const QSignalBlocker quietLine(m_box->lineEdit());
        const QString text = m_box->lineEdit()->text();
        const int caret = m_box->lineEdit()->cursorPosition();
        m_box->clear();
        m_box->addItems(offered);
        m_box->setCurrentIndex(-1);
        m_box->setEditText(text);
        m_box->lineEdit()->setCursorPosition(caret);
        m_offered = offered;
    }
    TextField::showValue(field);
}

} // namespace clustero
