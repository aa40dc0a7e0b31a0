#include "ui/club/FeaturePage.h"

#include "core/desk/DeskFeatures.h"
#include "core/text/ErrorSentences.h"
#include "core/text/Labels.h"
#include "core/text/Words.h"
#include "ui/club/ListRow.h"
#include "ui/club/PageButton.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/StepFoot.h"
#include "ui/panes/TimeText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

namespace bayboard {
namespace {

constexpr int featureListWidth = 240;
constexpr int tableHeight = 150;
constexpr std::int64_t stepsShown = 6;

QLabel *featureLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString onOff(bool on)
{
    return on ? FeaturePage::tr("on") : FeaturePage::tr("off");
}

} // namespace

FeaturePage::FeaturePage(Desk &desk, DeskSignals &signals_)
    : m_desk(desk)
    , m_list(new QListWidget)
    , m_state(featureLabel("caption"))
    , m_stop(pageButton("featureStop"))
    , m_usual(pageButton("featureUsual"))
    , m_exceptions(new QTableWidget(0, 2))
    , m_remove(pageButton("featureRemove", tr("Take &out")))
    , m_scope(new QComboBox)
    , m_place(new QComboBox)
    , m_tag(new QLineEdit)
    , m_on(new QComboBox)
    , m_add(pageButton("featureAdd", tr("&Add")))
    , m_fault(featureLabel("warning"))
    , m_history(featureLabel("muted"))
    , m_foot(new StepFoot(desk, this))
{
    setObjectName(QStringLiteral("features"));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &FeaturePage::showFeature);
    connect(m_stop, &QPushButton::clicked, this, &FeaturePage::toggleStop);
    connect(m_usual, &QPushButton::clicked, this, &FeaturePage::toggleUsual);
    connect(m_add, &QPushButton::clicked, this, &FeaturePage::addOne);
    connect(m_remove, &QPushButton::clicked, this, &FeaturePage::removeOne);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FeaturePage::showWhom);
    connect(m_tag, &QLineEdit::textChanged, this, &FeaturePage::showWhom);
    connect(m_exceptions, &QTableWidget::itemSelectionChanged, this, &FeaturePage::showWhom);
    connect(&signals_, &DeskSignals::clubEdited, this, &FeaturePage::fill);
    // Also told when somebody else works.
    connect(&signals_, &DeskSignals::undoChanged, this, [this] {
        showWhom();
        showHistory();
    });
    fill();
}

void FeaturePage::build()
{
    m_list->setObjectName(QStringLiteral("featureList"));
    m_list->setAccessibleName(tr("What can be switched"));
    m_list->setFixedWidth(featureListWidth);
    m_list->setWordWrap(true);
    auto *switches = new QHBoxLayout;
    switches->addWidget(m_stop);
    switches->addWidget(m_usual);
    switches->addStretch(1);
    QLabel *order = featureLabel("caption");
    order->setText(tr("Of those that fit, the first decides: stopped for everybody, a tag of the "
                      "customer, a tag of the operator, the location, everybody. Of two tags the "
                      "one that switches off."));
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_state);
    right->addLayout(switches);
    right->addLayout(exceptions());
    right->addWidget(order);
    right->addWidget(m_fault);
    right->addWidget(m_history);
    right->addStretch(1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(m_list);
    sides->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(10);
    column->addLayout(sides, 1);
    column->addWidget(m_foot);
}

QLayout *FeaturePage::exceptions()
{
    m_exceptions->setObjectName(QStringLiteral("featureExceptions"));
    m_exceptions->setAccessibleName(tr("Otherwise for"));
    m_exceptions->setHorizontalHeaderLabels({tr("Otherwise for"), tr("It is")});
    m_exceptions->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_exceptions->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_exceptions->verticalHeader()->hide();
    m_exceptions->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_exceptions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_exceptions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_exceptions->setTabKeyNavigation(false);
    m_exceptions->setFixedHeight(tableHeight);
    m_scope->setObjectName(QStringLiteral("featureScope"));
    m_scope->setAccessibleName(tr("For whom"));
    m_place->setObjectName(QStringLiteral("featurePlace"));
    m_place->setAccessibleName(tr("Location"));
    m_tag->setObjectName(QStringLiteral("featureTag"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setPlaceholderText(tr("tag"));
    m_on->setObjectName(QStringLiteral("featureOn"));
    m_on->setAccessibleName(tr("It is"));
    m_on->addItem(onOff(false), false);
    m_on->addItem(onOff(true), true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_scope);
    row->addWidget(m_place);
    row->addWidget(m_tag, 1);
    row->addWidget(m_on);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_exceptions);
    column->addLayout(row);
    return column;
}

std::vector<Switch> FeaturePage::switches() const
{
    std::vector<Switch> all = switchesOf(m_desk.club().settings());
    std::erase_if(all, [this](const Switch &one) { return one.feature != feature(); });
    return all;
}

std::optional<bool> FeaturePage::switchAt(SwitchScope scope) const
{
    for (const Switch &one : switches()) {
        if (one.scope == scope) {
            return one.on;
        }
    }
    return std::nullopt;
}

Feature FeaturePage::feature() const
{
    return static_cast<Feature>(std::max(0, m_list->currentRow()));
}

void FeaturePage::choose(Feature feature)
{
    m_list->setCurrentRow(static_cast<int>(feature));
}

void FeaturePage::fill()
{
    const int row = std::max(0, m_list->currentRow());
    m_isFilling = true;
    m_list->clear();
    const auto all = switchesOf(m_desk.club().settings());
    for (std::size_t i = 0; i < featureCount; ++i) {
        const auto each = static_cast<Feature>(i);
        const auto has = [&](SwitchScope scope) {
            return std::any_of(all.begin(), all.end(), [&](const Switch &one) {
                return one.feature == each && one.scope == scope && !one.on;
            });
        };
        const QString name = text::word(each);
        auto *item
            = new QListWidgetItem(has(SwitchScope::Stop)            ? tr("%1 – stopped").arg(name)
                                      : has(SwitchScope::Everybody) ? tr("%1 – off").arg(name)
                                                                    : name,
                                  m_list);
        item->setSizeHint(listRow(*m_list));
    }
    m_list->setCurrentRow(row);
    m_isFilling = false;
    showFeature();
}

void FeaturePage::showFeature()
{
    if (m_isFilling) {
        return;
    }
    m_isFilling = true;
    const bool isStopped = switchAt(SwitchScope::Stop).has_value();
    const bool isOn = switchAt(SwitchScope::Everybody).value_or(true);
    m_state->setText(isStopped  ? tr("Stopped for everybody, whatever is switched below.")
                         : isOn ? tr("On, where nothing else is said below.")
                                : tr("Off, where nothing else is said below."));
    m_stop->setText(isStopped ? tr("Stop no lon&ger") : tr("&Stop for everybody now"));
    m_usual->setText(isOn ? tr("Switch o&ff") : tr("Switch o&n"));
    const auto scopeBefore = m_scope->currentData();
    const auto placeBefore = m_place->currentData();
    m_scope->clear();
    const auto offer = [this](SwitchScope scope, const QString &text) {
        if (canBeFor(feature(), scope)) {
            m_scope->addItem(text, static_cast<int>(scope));
        }
    };
    offer(SwitchScope::Location, tr("one location"));
    offer(SwitchScope::OperatorTag, tr("operators with the tag"));
    offer(SwitchScope::CustomerTag, tr("customers with the tag"));
    m_place->clear();
    for (const Location &place : m_desk.club().locations()) {
        if (!place.withdrawn) {
            m_place->addItem(text::fromUtf8(place.name),
                             QString::fromStdString(place.id.toString()));
        }
    }
    // What is being chosen stays, whoever edits the club meanwhile.
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(scopeBefore)));
    m_place->setCurrentIndex(std::max(0, m_place->findData(placeBefore)));
    showExceptions(switches());
    m_isFilling = false;
    showWhom();
    showHistory();
}

void FeaturePage::showExceptions(const std::vector<Switch> &all)
{
    const QTableWidgetItem *item = m_exceptions->item(m_exceptions->currentRow(), 0);
    const QVariant chosen = item == nullptr ? QVariant() : item->data(Qt::UserRole);
    m_exceptions->setRowCount(0);
    for (const Switch &one : all) {
        if (one.scope == SwitchScope::Stop || one.scope == SwitchScope::Everybody) {
            continue;
        }
        const int row = m_exceptions->rowCount();
        m_exceptions->insertRow(row);
        auto *whom = new QTableWidgetItem(text::said(forWhom(m_desk.club(), one)));
        whom->setData(Qt::UserRole, QString::fromStdString(toText(one)));
        m_exceptions->setItem(row, 0, whom);
        m_exceptions->setItem(row, 1, new QTableWidgetItem(onOff(one.on)));
        if (whom->data(Qt::UserRole) == chosen) {
            m_exceptions->selectRow(row);
        }
    }
}

void FeaturePage::showWhom()
{
    if (m_isFilling) {
        return;
    }
    const bool may = m_desk.may(Permission::ClubEdit);
    const bool isPlace = m_scope->currentData().toInt() == static_cast<int>(SwitchScope::Location);
    m_place->setVisible(isPlace);
    m_tag->setVisible(!isPlace);
    m_add->setEnabled(may && (isPlace || !m_tag->text().trimmed().isEmpty()));
    m_remove->setEnabled(may && m_exceptions->currentRow() >= 0);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_stop, m_usual, m_scope, m_place, m_tag, m_on}) {
        each->setEnabled(may);
    }
    m_fault->setText(may ? QString() : tr("You may not %1.").arg(text::word(Permission::ClubEdit)));
    m_fault->setVisible(!may);
}

void FeaturePage::showHistory()
{
    DeskFeatures(m_desk).history(
        stepsShown, [there = QPointer(this)](const Result<std::vector<Step>> &steps) {
            if (there == nullptr || !steps) {
                return;
            }
            const Club &club = there->m_desk.club();
            const Zone &zone = club.mainZone();
            text::Context context;
            context.club = &club;
            QStringList lines;
            for (const Step &step : *steps) {
                const Operator *person = club.person(step.head.actor);
                const QString what = text::label(step.head.kind, step.head.label, context);
                lines += QStringLiteral("%1 %2 · %3 · %4")
                             .arg(timetext::shortDay(zone.dateAt(step.head.at)),
                                  timetext::clock(step.head.at, zone),
                                  person != nullptr ? text::fromUtf8(person->name) : QString(),
                                  step.undone ? tr("%1 (undone)").arg(what) : what);
            }
            there->m_history->setText(lines.isEmpty() ? tr("Nothing was switched yet.")
                                                      : lines.join(QLatin1Char('\n')));
        });
}

void FeaturePage::put(const Switch &one, std::optional<bool> on)
{
    DeskFeatures(m_desk).set(one, on, [there = QPointer(this)](const Outcome &outcome) {
        if (there != nullptr) {
            there->m_foot->tell(outcome, tr("Switched"));
        }
    });
}

void FeaturePage::toggleStop()
{
    const Switch stop{feature(), SwitchScope::Stop, {}, false};
    put(stop, switchAt(SwitchScope::Stop) ? std::optional<bool>() : std::optional(false));
}

void FeaturePage::toggleUsual()
{
    put({feature(), SwitchScope::Everybody, {}, false},
        !switchAt(SwitchScope::Everybody).value_or(true));
}

void FeaturePage::addOne()
{
    const auto scope = static_cast<SwitchScope>(m_scope->currentData().toInt());
    const QString of = scope == SwitchScope::Location ? m_place->currentData().toString()
                                                      : m_tag->text().trimmed();
    put({feature(), scope, of.toStdString(), false}, m_on->currentData().toBool());
    m_tag->clear();
}

void FeaturePage::removeOne()
{
    const QTableWidgetItem *item = m_exceptions->item(m_exceptions->currentRow(), 0);
    const auto one = item == nullptr
        ? std::nullopt
        : switchFrom(item->data(Qt::UserRole).toString().toStdString());
    if (one) {
        put(*one, std::nullopt);
    }
}

QString FeaturePage::said() const
{
    return m_foot->said();
}

} // namespace bayboard
