#pragma once

#include <QLabel>

namespace bayboard {

/// A line or more of plain text, as wide as there is room.
inline QLabel *makeSentence(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Nothing to say takes no room.
inline void showSentence(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace bayboard
