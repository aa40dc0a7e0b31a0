#pragma once

#include "core/desk/Desk.h"

#include <QWidget>

namespace bayboard {

/// Which colour is which tier, and which hatch which kind of block, for what is on the board's day.
class Legend final : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QString text;
        QColor colour;
        bool hatched = false;
        bool operator==(const Entry &) const = default;
    };

    explicit Legend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;
    QList<Entry> m_entries;
};

} // namespace bayboard
