#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace bayboard {

/// Bookings as lines that can be clicked, under a heading. GUI thread.
class BookingLines final : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        BookingId booking;
        QString text; ///< who and where
        QString time; ///< in bold at the end

        bool operator==(const Line &) const = default;
    };

    /// `empty`: said where there is nobody; without it all of it hides then.
    BookingLines(const QString &heading, const QString &empty, QWidget *parent = nullptr);

    /// `left`: how many more there are than lines.
    void setLines(std::vector<Line> lines, int left = 0);
    [[nodiscard]] QStringList texts() const;

Q_SIGNALS:
    void bookingChosen(bayboard::BookingId id);

private:
    void showLines();

    QString m_title;
    QLabel *m_heading;
    QLabel *m_empty;
    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
    std::vector<QWidget *> m_buttons; ///< one for each line
};

} // namespace bayboard
