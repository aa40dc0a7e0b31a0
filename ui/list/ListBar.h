#pragma once

#include "ui/list/ListFilter.h"
#include "ui/views/ClubView.h"

#include <QFrame>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace bayboard {

class DateField;

/// Over the list: what is looked for, of which time, which kinds of rows. Reports what is chosen;
/// shows no rows. In a narrow window it takes two lines.
class ListBar final : public QFrame
{
    Q_OBJECT
public:
    explicit ListBar(QWidget *parent = nullptr);

    /// Offers the bays of the location and the tiers of the club.
    void setClub(const Club &club, LocationId location);
    void setPeriod(ClubView::Period period);
    /// What is shown, in the fields of a time from one day to another (the last one included).
    void setRange(LocalDate from, LocalDate to);
    void setMayExport(bool may);
    void setFind(const QString &words);
    /// All but the words, which stay; a bay or tier that is not offered gives way to any.
    void setFilter(const ListFilter &filter, bool withBlocks);

    [[nodiscard]] ListFilter filter() const;
    [[nodiscard]] ClubView::Period period() const;
    [[nodiscard]] LocalDate from() const;
    [[nodiscard]] LocalDate to() const;
    [[nodiscard]] bool withBlocks() const;

    [[nodiscard]] QLineEdit *find() const { return m_find; }

Q_SIGNALS:
    void filterChanged();
    void periodChanged();
    void rangeChanged();
    void blocksChanged();
    void exportWanted();
    /// Down or Enter in the words, or Esc once they are empty: to the rows.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFinding();
    void addPeriod();
    void addKinds();
    void fold();

    QBoxLayout *m_lines;
    QBoxLayout *m_upper;
    QBoxLayout *m_lower;
    QLineEdit *m_find;
    QComboBox *m_period;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_state;
    QComboBox *m_bay;
    QComboBox *m_tier;
    QCheckBox *m_blocks;
    QPushButton *m_export;
};

} // namespace bayboard
