#include "ui/blocks/RepeatPane.h"

#include "core/recurrence/RuleReader.h"
#include "ui/blocks/RepeatFields.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace bayboard {

RepeatPane::RepeatPane(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_fields(new RepeatFields(this))
    , m_text(new QPlainTextEdit(this))
    , m_sentence(new QLabel(this))
{
    m_kind->setObjectName(QStringLiteral("repeat"));
    m_kind->setAccessibleName(tr("Repeat"));
    m_kind->addItems({tr("Does not repeat"), tr("Repeats"), tr("By a rule (RRULE)")});
    m_text->setObjectName(QStringLiteral("rule"));
    m_text->setAccessibleName(tr("Rule of RFC 5545"));
    m_text->setPlaceholderText(QStringLiteral("FREQ=MONTHLY;BYDAY=2TU;COUNT=6"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(3 * fontMetrics().lineSpacing() + 14);
    m_sentence->setObjectName(QStringLiteral("repeatSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_kind);
    column->addWidget(m_fields);
    column->addWidget(m_text);
    column->addWidget(m_sentence);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RepeatPane::kindChosen);
    connect(m_fields, &RepeatFields::changed, this, &RepeatPane::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RepeatPane::changed);
    showFields();
}

void RepeatPane::setWeekStart(int day)
{
    m_fields->setWeekStart(day);
}

void RepeatPane::setStart(LocalDate start)
{
    m_start = start;
    m_fields->setStart(start);
}

void RepeatPane::showFields()
{
    const BlockForm::Repeat kind = repeat();
    m_fields->setVisible(kind == BlockForm::Repeat::Form);
    m_text->setVisible(kind == BlockForm::Repeat::Text);
    m_sentence->setVisible(kind != BlockForm::Repeat::Never);
}

/// What one way says is said the other way too, as far as it can.
void RepeatPane::kindChosen()
{
    if (m_filling) {
        return;
    }
    const BlockForm::Repeat now = repeat();
    if (now == BlockForm::Repeat::Text && m_shown == BlockForm::Repeat::Form) {
        const QSignalBlocker still(m_text);
        m_text->setPlainText(QString::fromStdString(ruleOf(form(), false, *m_zone).toText()));
    } else if (now == BlockForm::Repeat::Form && m_shown == BlockForm::Repeat::Text) {
        const auto rule = parseRule(this->rule());
        const auto said = rule ? formOf(*rule, LocalTime(m_start), false, *m_zone) : std::nullopt;
        if (said && RepeatFields::shows(*said)) {
            m_fields->setForm(*said);
        }
    }
    m_shown = now;
    showFields();
    Q_EMIT changed();
}

void RepeatPane::setRepeat(BlockForm::Repeat repeat,
                           const RepeatForm &form,
                           const std::string &rule)
{
    const bool filled = std::exchange(m_filling, true);
    {
        const QSignalBlocker still(m_text);
        m_text->setPlainText(QString::fromStdString(rule));
    }
    if (repeat == BlockForm::Repeat::Form && !RepeatFields::shows(form)) {
        const QSignalBlocker still(m_text);
        m_text->setPlainText(QString::fromStdString(ruleOf(form, false, *m_zone).toText()));
        repeat = BlockForm::Repeat::Text;
    } else {
        m_fields->setForm(form);
    }
    m_kind->setCurrentIndex(static_cast<int>(repeat));
    m_shown = repeat;
    m_filling = filled;
    showFields();
    Q_EMIT changed();
}

BlockForm::Repeat RepeatPane::repeat() const
{
    return static_cast<BlockForm::Repeat>(m_kind->currentIndex());
}

RepeatForm RepeatPane::form() const
{
    return m_fields->form();
}

std::string RepeatPane::rule() const
{
    return m_text->toPlainText().trimmed().toStdString();
}

void RepeatPane::setSentence(const QString &sentence, bool isFault)
{
    m_sentence->setText(sentence);
    m_sentence->setProperty("kind", isFault ? QStringLiteral("refuse") : QStringLiteral("pass"));
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
}

QString RepeatPane::sentence() const
{
    return m_sentence->text();
}

} // namespace bayboard
