#include "ui/panes/BookingLines.h"

#include "ui/panes/LineButton.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace bayboard {

BookingLines::BookingLines(const QString &heading, const QString &empty, QWidget *parent)
    : QWidget(parent)
    , m_title(heading)
    , m_heading(new QLabel(this))
    , m_empty(new QLabel(empty, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_heading->setObjectName(QStringLiteral("sectionHeading"));
    m_empty->setObjectName(QStringLiteral("muted"));
    m_empty->setWordWrap(true);
    m_column->addSpacing(10);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_empty);
    setLines({});
}

void BookingLines::setLines(std::vector<Line> lines, int left)
{
    const int all = static_cast<int>(lines.size()) + left;
    const QString title = left > 0 ? tr("%1 (%2)").arg(m_title, QLocale().toString(all)) : m_title;
    m_heading->setText(title.toUpper());
    m_heading->setAccessibleName(title);
    // Buttons that are made anew are shown anew, and each asks the screen where the mouse is.
    if (lines != m_lines || m_buttons.empty()) {
        m_lines = std::move(lines);
        showLines();
    }
    m_empty->setVisible(m_lines.empty());
    setVisible(!m_lines.empty() || !m_empty->text().isEmpty());
}

void BookingLines::showLines()
{
    for (QWidget *button : m_buttons) {
        button->hide();
        button->deleteLater(); // may be the one whose click led here
    }
    // In sight, each new button would be shown by itself a moment later.
    const bool isFirst = m_buttons.empty() && isVisible();
    m_buttons.clear();
    if (isFirst) {
        hide();
    }
    for (const Line &line : m_lines) {
        auto *button = new LineButton(line.text, line.time, this);
        connect(button, &LineButton::clicked, this, [this, id = line.booking] {
            Q_EMIT bookingChosen(id);
        });
        m_column->addWidget(button);
        m_buttons.push_back(button);
    }
}

QStringList BookingLines::texts() const
{
    QStringList texts;
    for (const QWidget *button : m_buttons) {
        texts += button->accessibleName();
    }
    return texts;
}

} // namespace bayboard
