#pragma once

#include "ui/blocks/BlockForm.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace bayboard {

class RepeatFields;

/// How something repeats: not at all, as a form says, or by any rule of RFC 5545 as text. What the
/// form cannot show stays a text. Dates and weekdays that are left open are those of the start.
class RepeatPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RepeatPane(QWidget *parent = nullptr);

    /// The day from which weekdays, days of the month and the last day are proposed.
    void setStart(LocalDate start);
    void setWeekStart(int day);

    /// The place's zone, in which an end "until a day" is meant; UTC before.
    void setZone(std::shared_ptr<const Zone> zone) { m_zone = std::move(zone); }

    /// Fills the fields. A form that has no fields for all it says becomes a text.
    void setRepeat(BlockForm::Repeat repeat, const RepeatForm &form, const std::string &rule);

    [[nodiscard]] BlockForm::Repeat repeat() const;
    [[nodiscard]] RepeatForm form() const;
    [[nodiscard]] std::string rule() const;

    /// What it comes to in a reader's words; or, in the tone of a refusal, why it is none.
    void setSentence(const QString &sentence, bool isFault);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void changed();

private:
    void showFields();
    void kindChosen();

    QComboBox *m_kind;
    RepeatFields *m_fields;
    QPlainTextEdit *m_text;
    QLabel *m_sentence;
    LocalDate m_start;
    std::shared_ptr<const Zone> m_zone = Zone::utc();
    BlockForm::Repeat m_shown = BlockForm::Repeat::Never;
    bool m_filling = false;
};

} // namespace bayboard
