#pragma once

#include "core/desk/Desk.h"
#include "core/exchange/HolidayFile.h"
#include "core/exchange/HolidayPlan.h"
#include "ui/club/CloseDates.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace bayboard {

/// Closed dates from an iCalendar file: which would come, go or get another name, at which
/// locations, and what cannot be read, before anything is made. Then one step, one undo.
class HolidayImport final : public QDialog
{
    Q_OBJECT
public:
    /// `only`: the location that is proposed; nothing: all.
    HolidayImport(Desk &desk, std::optional<LocationId> only, QWidget *parent = nullptr);

    /// Reads and plans; the preview follows.
    void setFile(const QString &path);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void imported(const bayboard::Committed &committed, const QString &sentence);

private:
    /// A location with what the file does to it.
    struct Planned
    {
        LocationId location;
        HolidayPlan plan;
    };

    void build(std::optional<LocationId> only);
    void chooseFile();
    void read();
    void plan();
    void tryOut();
    [[nodiscard]] std::vector<ClosedDates> wanted() const;
    void showDates(const QString &title, std::vector<Holiday> HolidayPlan::*which);
    void showUnread();
    void commit();
    [[nodiscard]] HolidayRange range() const;
    [[nodiscard]] std::int64_t count(std::vector<Holiday> HolidayPlan::*which) const;

    Desk &m_desk;
    QString m_path;
    std::optional<HolidayFile> m_file;
    std::vector<Planned> m_planned;
    quint64 m_question = 0;
    quint64 m_trial = 0;
    QLabel *m_name = nullptr;
    QComboBox *m_place = nullptr;
    QSpinBox *m_years = nullptr;
    QCheckBox *m_replace = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_details = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace bayboard
