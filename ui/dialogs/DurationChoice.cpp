#include "ui/dialogs/DurationChoice.h"

#include "ui/panes/TimeText.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bayboard {
namespace {

struct DurationUnit
{
    seconds unit;
    const char *name; ///< of the button
};

constexpr DurationUnit durationUnits[] = {{minutes(1), "minutes"}, {hours(1), "hours"}};

QString unitWords(seconds unit)
{
    return unit == seconds(hours(1)) ? DurationChoice::tr("Hours") : DurationChoice::tr("Minutes");
}

} // namespace

DurationChoice::DurationChoice(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_example = new QLabel(this);
    m_example->setObjectName(QStringLiteral("durationExample"));
    m_example->setTextFormat(Qt::PlainText);
    m_example->setWordWrap(true);
    column->addWidget(m_example);
    m_units = new QButtonGroup(this);
    for (const DurationUnit &one : durationUnits) {
        auto *button = new QRadioButton(unitWords(one.unit), this);
        button->setObjectName(QLatin1String(one.name));
        m_units->addButton(button, static_cast<int>(one.unit.count()));
        column->addWidget(button);
    }
    setFocusProxy(m_units->buttons().front());
    connect(m_units, &QButtonGroup::idClicked, this, &DurationChoice::answered);
}

void DurationChoice::ask(const DurationQuestion &question)
{
    constexpr int longest = 160;
    QString row = QString::fromStdString(question.row).simplified();
    if (row.size() > longest) {
        row = row.left(longest) + QStringLiteral("…");
    }
    m_example->setText(tr("Line %1: %2").arg(QString::number(question.line), row));
    for (const DurationQuestion::Reading &reading : question.readings) {
        const QString unit = unitWords(reading.unit);
        m_units->button(static_cast<int>(reading.unit.count()))
            ->setText(reading.length
                          ? tr("%1: %2", "Hours: 2 h").arg(unit, timetext::length(*reading.length))
                          : unit);
    }
}

void DurationChoice::forget()
{
    m_units->setExclusive(false);
    for (QAbstractButton *button : m_units->buttons()) {
        button->setChecked(false);
    }
    m_units->setExclusive(true);
}

std::optional<seconds> DurationChoice::answer() const
{
    const int id = m_units->checkedId();
    return id < 0 ? std::nullopt : std::optional(seconds(id));
}

} // namespace bayboard
