#pragma once

#include <QObject>

namespace bayboard {

class ClubPage;

/// Tells when the day in view, loaded, was painted for the first time, or the view that is in its
/// place: from then on it can be used. For measuring starts. Deletes itself after it told.
class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(ClubPage &page);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void painted();

private:
    [[nodiscard]] bool isReady() const;

    ClubPage &m_page;
};

} // namespace bayboard
