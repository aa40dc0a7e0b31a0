#include "ui/panes/BlockButtons.h"

#include "core/text/Words.h"
#include "ui/panes/BlockGroup.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace bayboard {

BlockButtons::BlockButtons(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_group(new QCheckBox(this))
    , m_openNow(add("openNow", tr("Open again now")))
    , m_lift(add("lift", tr("Free a part…")))
    , m_unlift(add("unlift", tr("Block all of it again")))
    , m_half(add("blockHalf", tr("+30 min")))
    , m_hour(add("blockHour", tr("+60 min")))
    , m_openEnd(add("openEnd", tr("Until lifted")))
    , m_change(add("changeBlock", tr("Change…")))
    , m_series(add("changeSeries", tr("Repeat and bays…")))
    , m_remove(add("removeBlock", tr("Remove…")))
{
    setObjectName(QStringLiteral("blockButtons"));
    setAttribute(Qt::WA_StyledBackground);
    m_openNow->setProperty("primary", true);
    m_remove->setProperty("danger", true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 12);
    grid->setSpacing(6);
    int row = 0;
    m_group->setObjectName(QStringLiteral("blockGroup"));
    grid->addWidget(m_group, row++, 0, 1, 2);
    for (QPushButton *button : {m_openNow, m_lift, m_unlift}) {
        grid->addWidget(button, row++, 0, 1, 2);
    }
    grid->addWidget(m_half, row, 0);
    grid->addWidget(m_hour, row++, 1);
    for (QPushButton *button : {m_openEnd, m_change, m_series, m_remove}) {
        grid->addWidget(button, row++, 0, 1, 2);
    }
    connectTo(m_openNow, &BlockButtons::openNowWanted);
    connectTo(m_lift, &BlockButtons::liftWanted);
    connectTo(m_unlift, &BlockButtons::unliftWanted);
    connectTo(m_openEnd, &BlockButtons::openEndWanted);
    connectTo(m_change, &BlockButtons::changeWanted);
    connectTo(m_series, &BlockButtons::seriesWanted);
    connectTo(m_remove, &BlockButtons::removalWanted);
    connect(m_half, &QPushButton::clicked, this, [this] {
        Q_EMIT extensionWanted(m_block, 30, isGroup());
    });
    connect(m_hour, &QPushButton::clicked, this, [this] {
        Q_EMIT extensionWanted(m_block, 60, isGroup());
    });
    connect(m_group, &QCheckBox::toggled, this, &BlockButtons::showButtons);
}

QPushButton *BlockButtons::add(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void BlockButtons::connectTo(QPushButton *button, Signal wanted)
{
    connect(button, &QPushButton::clicked, this, [this, wanted] {
        Q_EMIT(this->*wanted)(m_block);
    });
}

void BlockButtons::connectTo(QPushButton *button, GroupSignal wanted)
{
    connect(button, &QPushButton::clicked, this, [this, wanted] {
        Q_EMIT(this->*wanted)(m_block, isGroup());
    });
}

bool BlockButtons::isGroup() const
{
    return !m_group->isHidden() && m_group->isChecked();
}

/// The box stays as it is while another block of the same date is looked at.
void BlockButtons::showGroup(const Block &block)
{
    const std::string date = block.series + block.recurrenceId;
    if (m_date != date) {
        m_date = date;
        m_group->setChecked(false);
    }
    const auto bays = static_cast<int>(blocksOfDate(m_desk, block).size());
    m_group->setText(tr("On all its %n bay(s) at once", nullptr, bays));
    m_group->setToolTip(tr("Free, close again and extend the block on every bay that it was laid "
                           "on for this date, in one step"));
    m_group->setVisible(bays > 1 && block.slot.span.end() > m_desk.now());
}

void BlockButtons::show(const Block &block)
{
    m_block = block.id;
    showGroup(block);
    showButtons();
}

void BlockButtons::showButtons()
{
    const BlockView *view = m_desk.block(m_block);
    if (view == nullptr) {
        return;
    }
    const Block &block = view->block;
    const Instant now = m_desk.now();
    const bool over = block.slot.span.end() <= now;
    const auto any = [&](const auto &says) {
        const auto meant
            = isGroup() ? blocksOfDate(m_desk, block) : std::vector<const Block *>{&block};
        return std::any_of(
            meant.begin(), meant.end(), [&](const Block *each) { return says(*each); });
    };
    m_openNow->setVisible(!over && any([&](const Block &each) {
        return each.slot.span.start() <= now
            && m_desk.schedule().firstOverlap(each.slot.bays.front(), Span(now, seconds(1)))
            != nullptr;
    }));
    m_lift->setVisible(!over);
    m_unlift->setVisible(!over && any([](const Block &each) { return !each.lifted.empty(); }));
    const bool isOpen = any([](const Block &each) { return each.slot.span.isOpen(); });
    m_half->setVisible(!over && !isOpen);
    m_hour->setVisible(!over && !isOpen);
    m_openEnd->setVisible(!over && !block.slot.span.isOpen());
    m_series->setVisible(!over || !block.series.empty());
    m_remove->setVisible(!over);
    const bool may = m_desk.may(Permission::BlockEdit, block.location);
    const QString why
        = may ? QString() : tr("You may not %1.").arg(text::word(Permission::BlockEdit));
    for (QPushButton *button :
         {m_openNow, m_lift, m_unlift, m_half, m_hour, m_openEnd, m_change, m_series, m_remove}) {
        button->setEnabled(may);
        button->setToolTip(why);
    }
}

} // namespace bayboard
