#include "ui/list/LeftOutDialog.h"

#include <QListWidget>

#include <algorithm>

namespace bayboard {

namespace {

constexpr int mostLines = 8; ///< seen at once

} // namespace

LeftOutDialog::LeftOutDialog(const Texts &texts, QWidget *parent)
    : QuestionDialog(texts.title, parent)
    , m_hasOthers(!texts.button.isEmpty())
{
    setObjectName(QStringLiteral("leftOutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    addText(texts.question);
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("leftOut"));
    list->setAccessibleName(tr("Left out"));
    list->addItems(texts.leftOut);
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    const int lines = std::clamp(static_cast<int>(texts.leftOut.size()), 2, mostLines);
    list->setMinimumHeight(lines * (fontMetrics().height() * 2 + 4));
    list->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    add(list);
    addButtons(m_hasOthers ? texts.button : tr("Close"));
}

void LeftOutDialog::submit()
{
    accept();
    if (m_hasOthers) {
        Q_EMIT othersWanted();
    }
}

} // namespace bayboard
