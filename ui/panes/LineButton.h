#pragma once

#include <QAbstractButton>

namespace bayboard {

/// A line of a list that can be clicked: text at the start, a time in bold at the end.
class LineButton final : public QAbstractButton
{
    Q_OBJECT
public:
    LineButton(const QString &text, const QString &time, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_time;
};

} // namespace bayboard
