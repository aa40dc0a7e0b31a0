#include "ui/club/SettingsPage.h"

#include "core/desk/DeskPlaces.h"
#include "core/text/ErrorSentences.h"
#include "core/text/Words.h"
#include "ui/dialogs/MessageBox.h"
#include "ui/panes/DeskSignals.h"
#include "ui/panes/StepFoot.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

namespace bayboard {
namespace {

constexpr int longestSettingName = 60;
constexpr int longestWord = 20;
constexpr int longestStep = 1440; // minutes
constexpr int usualSteps = 5; // minutes from one click to the next

} // namespace

SettingsPage::SettingsPage(Desk &desk, DeskSignals &signals_)
    : m_desk(desk)
    , m_form(new QWidget)
    , m_name(new QLineEdit)
    , m_bayWord(new QComboBox)
    , m_weekStart(new QComboBox)
    , m_step(new QSpinBox)
    , m_currency(new QLineEdit)
    , m_fault(new QLabel)
    , m_foot(new StepFoot(desk, this))
    , m_save(new QPushButton(tr("Save")))
{
    setObjectName(QStringLiteral("settings"));
    build();
    connect(m_name, &QLineEdit::textChanged, this, &SettingsPage::touched);
    connect(m_currency, &QLineEdit::textChanged, this, &SettingsPage::touched);
    connect(m_bayWord, &QComboBox::currentTextChanged, this, &SettingsPage::touched);
    connect(m_weekStart, &QComboBox::currentIndexChanged, this, &SettingsPage::touched);
    connect(m_step, &QSpinBox::valueChanged, this, &SettingsPage::touched);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    auto *keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_save, &QPushButton::click);
    connect(&signals_, &DeskSignals::clubEdited, this, &SettingsPage::fill);
    // Also told when somebody else works.
    connect(&signals_, &DeskSignals::undoChanged, this, &SettingsPage::showButtons);
    show(m_desk.club().settings());
}

void SettingsPage::build()
{
    m_name->setObjectName(QStringLiteral("settingsName"));
    m_name->setMaxLength(longestSettingName);
    m_bayWord->setObjectName(QStringLiteral("settingsBayWord"));
    m_bayWord->setEditable(true);
    m_bayWord->setInsertPolicy(QComboBox::NoInsert);
    m_bayWord->lineEdit()->setMaxLength(longestWord);
    m_bayWord->addItems({tr("Bay"), tr("Box"), tr("Court"), tr("Lane"), tr("Room"), tr("Table")});
    m_weekStart->setObjectName(QStringLiteral("settingsWeekStart"));
    for (int day = 0; day < 7; ++day) {
        m_weekStart->addItem(QLocale().standaloneDayName(day == 0 ? 7 : day));
    }
    m_step->setObjectName(QStringLiteral("settingsStep"));
    m_step->setRange(1, longestStep);
    m_step->setSingleStep(usualSteps);
    m_step->setSuffix(tr(" min"));
    m_currency->setObjectName(QStringLiteral("settingsCurrency"));
    m_currency->setMaxLength(3);
    m_fault->setObjectName(QStringLiteral("warning"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("save_settings"));
    m_save->setAutoDefault(false);
    m_save->setProperty("primary", true);
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 10, 0);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name of the club"), m_name);
    form->addRow(tr("What is &rented is called"), m_bayWord);
    form->addRow(tr("The &week starts on"), m_weekStart);
    form->addRow(tr("Times on the board go by"), m_step);
    form->addRow(tr("C&urrency"), m_currency);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(10);
    column->addWidget(m_form);
    column->addWidget(m_fault);
    column->addStretch(1);
    column->addLayout(foot);
}

/// As the club has it; what is being typed stays.
void SettingsPage::fill()
{
    if (!isChanged()) {
        show(m_desk.club().settings());
    }
    showButtons();
}

void SettingsPage::show(const Settings &settings)
{
    m_isFilling = true;
    m_shown = settings;
    m_name->setText(text::fromUtf8(settings.name));
    m_bayWord->setCurrentText(settings.bayWord.empty() ? m_bayWord->itemText(0)
                                                       : text::fromUtf8(settings.bayWord));
    m_weekStart->setCurrentIndex(static_cast<int>(settings.weekStart));
    m_step->setValue(static_cast<int>(settings.step));
    m_currency->setText(QString::fromStdString(settings.currency));
    m_isFilling = false;
    m_untouched = typed();
    showButtons();
}

Settings SettingsPage::typed() const
{
    Settings settings = m_shown;
    const QString word = m_bayWord->currentText().trimmed();
    settings.name = m_name->text().trimmed().toStdString();
    // The first one is the program's own word, which follows the language.
    settings.bayWord = word == m_bayWord->itemText(0) ? std::string() : word.toStdString();
    settings.weekStart = std::max(0, m_weekStart->currentIndex());
    settings.step = m_step->value();
    settings.currency = m_currency->text().trimmed().toUpper().toStdString();
    return settings;
}

void SettingsPage::touched()
{
    if (!m_isFilling) {
        showButtons();
    }
}

bool SettingsPage::isChanged() const
{
    return typed() != m_untouched;
}

QString SettingsPage::fault() const
{
    if (!m_desk.may(Permission::ClubEdit)) {
        return tr("You may not %1.").arg(text::word(Permission::ClubEdit));
    }
    if (!isChanged()) {
        return {};
    }
    const auto wrong = DeskPlaces(m_desk).faultOf(
        difference({EntityKind::Settings, settingsId()}, toRecord(m_shown), toRecord(typed())));
    return wrong ? text::sentence(*wrong) : QString();
}

void SettingsPage::showButtons()
{
    const QString wrong = fault();
    m_fault->setText(wrong);
    m_fault->setVisible(!wrong.isEmpty());
    m_save->setEnabled(wrong.isEmpty() && isChanged() && !m_isSaving);
    m_form->setEnabled(m_desk.may(Permission::ClubEdit) && !m_isSaving);
}

void SettingsPage::save()
{
    m_isSaving = true;
    showButtons();
    const Settings wanted = typed();
    DeskPlaces(m_desk).editSettings(
        m_shown, wanted, [there = QPointer(this), wanted](const Outcome &outcome) {
            if (there == nullptr) {
                return;
            }
            there->m_isSaving = false;
            if (outcome) {
                there->show(wanted);
            }
            there->showButtons();
            there->m_foot->tell(outcome, tr("Saved"));
        });
}

void SettingsPage::afterUnsaved(std::function<void()> go)
{
    if (!isChanged()) {
        go();
        return;
    }
    MessageBox::confirm(this,
                        tr("The club"),
                        tr("The changes of the club are not saved."),
                        tr("Forget them"),
                        std::move(go));
}

} // namespace bayboard
