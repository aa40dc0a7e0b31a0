#pragma once

#include <QScrollArea>

namespace bayboard {

/// The page of a pane: scrolls up and down, never sideways, and is never narrower than what is on
/// it, so that nothing is cut off where text is large. At two fifths of the window it gives in.
class PaneScroll final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the page over. `least`: pixels where text has its usual size of 12 pixels, also where
    /// the page needs less.
    PaneScroll(QWidget *page, QWidget *parent, int least = 0);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_least;
};

} // namespace bayboard
