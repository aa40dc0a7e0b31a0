#include "ui/blocks/BlockFields.h"

#include "core/access/BlockAccess.h"
#include "core/text/RepeatSentences.h"
#include "core/text/Words.h"
#include "ui/blocks/BayTree.h"
#include "ui/blocks/KindSwatch.h"
#include "ui/blocks/RepeatPane.h"
#include "ui/blocks/TimeFields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bayboard {
namespace {

void addCaption(QVBoxLayout &column, const QString &text)
{
    auto *caption = new QLabel(text);
    caption->setObjectName(QStringLiteral("caption"));
    column.addSpacing(4);
    column.addWidget(caption);
}

QLineEdit *lineField(const char *name, const QString &says)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(says);
    return field;
}

QLabel *faultLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setProperty("kind", QStringLiteral("refuse"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showSentence(QLabel &label, const QString &sentence)
{
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
}

} // namespace

BlockFields::BlockFields(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(new QComboBox)
    , m_title(lineField("blockTitle", tr("Title")))
    , m_reason(lineField("blockReason", tr("Reason")))
    , m_bays(new BayTree)
    , m_baysFault(faultLabel("baysFault"))
    , m_times(new TimeFields)
    , m_timesFault(faultLabel("timesFault"))
    , m_repeat(new RepeatPane)
    , m_holidays(new QCheckBox(tr("Not on holidays and closed dates")))
{
    setObjectName(QStringLiteral("blockFields"));
    build();
    const auto tell = [this] {
        fieldChanged();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling && kind() != nullptr) {
            m_times->proposeLength(minutes(kind()->length));
        }
        fieldChanged();
    });
    connect(m_title, &QLineEdit::textChanged, this, tell);
    connect(m_reason, &QLineEdit::textChanged, this, tell);
    connect(m_bays, &BayTree::changed, this, tell);
    connect(m_times, &TimeFields::changed, this, tell);
    connect(m_repeat, &RepeatPane::changed, this, tell);
    connect(m_holidays, &QCheckBox::toggled, this, tell);
}

void BlockFields::build()
{
    m_kind->setObjectName(QStringLiteral("blockKind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_holidays->setObjectName(QStringLiteral("notOnHolidays"));
    m_title->setPlaceholderText(tr("Shown on the board"));
    m_reason->setPlaceholderText(tr("What those concerned are told"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addCaption(*column, tr("Kind"));
    column->addWidget(m_kind);
    addCaption(*column, tr("Title"));
    column->addWidget(m_title);
    addCaption(*column, tr("Reason"));
    column->addWidget(m_reason);
    addCaption(*column, tr("Bays"));
    column->addWidget(m_bays);
    column->addWidget(m_baysFault);
    addCaption(*column, tr("When"));
    column->addWidget(m_times);
    column->addWidget(m_timesFault);
    addCaption(*column, tr("Repeat"));
    column->addWidget(m_repeat);
    column->addWidget(m_holidays);
    column->addStretch(1);
}

void BlockFields::setEdited(const Block &block)
{
    m_edited.emplace(block.location, block.kind);
}

bool BlockFields::mayLayAt(LocationId location) const
{
    if (m_edited) {
        return location == m_edited->first;
    }
    return m_desk.may(Permission::BlockCreate, location)
        || m_desk.may(Permission::BlockBulk, location);
}

/// The kinds that the operator may lay somewhere, as the club orders them.
void BlockFields::fillKinds()
{
    const Club &club = m_desk.club();
    m_kind->clear();
    for (const BlockKind &kind : club.blockKinds()) {
        // Who may change it is asked when it is previewed.
        const bool isOwn = m_edited && m_edited->second == kind.key;
        bool may = m_edited.has_value();
        for (const Location &location : club.locations()) {
            for (const Permission verb : {Permission::BlockCreate, Permission::BlockBulk}) {
                const BlockClaim claim{kind.key, location.id, m_desk.now()};
                may = may || mayLay(club, m_desk.actor(), verb, claim, m_desk.now()).has_value();
            }
        }
        if (may && (!kind.withdrawn || isOwn)) {
            m_kind->addItem(kindSwatch(kind, *this),
                            text::blockKind(club, kind.key),
                            QString::fromStdString(kind.key));
        }
    }
}

const BlockKind *BlockFields::kind() const
{
    return m_desk.club().blockKind(m_kind->currentData().toString().toStdString());
}

void BlockFields::setForm(const BlockForm &form, bool isLengthChosen)
{
    m_filling = true;
    const Club &club = m_desk.club();
    m_place = form.place;
    m_leftOut = form.leftOut;
    m_takenIn = form.takenIn;
    fillKinds();
    const int index = m_kind->findData(QString::fromStdString(form.kind));
    m_kind->setCurrentIndex(std::max(0, index));
    m_title->setText(text::fromUtf8(form.title));
    m_reason->setText(text::fromUtf8(form.reason));
    m_bays->setClub(club, form.place, [this](LocationId at) { return mayLayAt(at); });
    m_bays->setChosen(form.bays);
    m_times->setTimes(form.start, form.end, form.untilLifted, isLengthChosen);
    const int weekStart = static_cast<int>(club.settings().weekStart);
    m_times->setWeekStart(weekStart);
    m_repeat->setWeekStart(weekStart);
    m_repeat->setStart(dateOf(form.start));
    m_repeat->setRepeat(form.repeat, form.form, form.rule);
    m_holidays->setChecked(form.skipHolidays);
    if (!isLengthChosen && kind() != nullptr) {
        m_times->proposeLength(minutes(kind()->length));
    }
    m_filling = false;
    fieldChanged();
}

BlockForm BlockFields::form() const
{
    BlockForm form;
    form.place = m_place;
    form.bays = m_bays->chosen();
    form.start = m_times->start();
    form.end = m_times->end();
    form.untilLifted = m_times->isUntilLifted();
    form.repeat = m_repeat->repeat();
    form.form = m_repeat->form();
    form.rule = m_repeat->rule();
    form.leftOut = m_leftOut;
    form.takenIn = m_takenIn;
    form.skipHolidays = m_holidays->isChecked();
    form.kind = m_kind->currentData().toString().toStdString();
    form.title = m_title->text().trimmed().toStdString();
    form.reason = m_reason->text().trimmed().toStdString();
    return form;
}

void BlockFields::fieldChanged()
{
    if (m_filling) {
        return;
    }
    const bool repeats = m_repeat->repeat() != BlockForm::Repeat::Never;
    const Club &club = m_desk.club();
    m_repeat->setZone({m_desk.clubSnapshot(), &club.zone(locationOf(form(), club))});
    m_repeat->setStart(dateOf(m_times->start()));
    m_times->setMayBeOpen(!repeats);
    m_holidays->setVisible(repeats);
    Q_EMIT changed();
}

void BlockFields::toggleDate(LocalDate date, DayMark::Kind shown)
{
    if (m_takenIn.erase(date) > 0) {
        if (m_partly.contains(date)) {
            m_leftOut.insert(date);
        }
    } else if (m_leftOut.erase(date) == 0) {
        if (shown == DayMark::Kind::Laid) {
            m_leftOut.insert(date);
        } else {
            m_takenIn.insert(date);
        }
        if (shown == DayMark::Kind::PartlyOut) {
            m_partly.insert(date);
        }
    }
    fieldChanged();
}

void BlockFields::showFault(const std::optional<FormFault> &fault)
{
    const auto at = [&fault](FormFault::Place place) {
        return fault && fault->place == place ? fault->sentence : QString();
    };
    showSentence(*m_baysFault, at(FormFault::Place::Bays));
    showSentence(*m_timesFault, at(FormFault::Place::Times));
    showRepeat(fault);
}

void BlockFields::showRepeat(const std::optional<FormFault> &fault)
{
    const BlockForm form = this->form();
    const auto recurrence = recurrenceOf(form, m_desk.club());
    if (fault && fault->place == FormFault::Place::Repeat) {
        m_repeat->setSentence(fault->sentence, true);
    } else if (recurrence && *recurrence) {
        text::Context context;
        context.club = &m_desk.club();
        context.location = locationOf(form, m_desk.club());
        m_repeat->setSentence(
            text::repeatText(**recurrence, context, {form.end - form.start, form.skipHolidays}),
            false);
    }
}

QWidget *BlockFields::entry() const
{
    return m_kind;
}

} // namespace bayboard
