#pragma once

#include <QToolButton>

namespace bayboard {

/// A colour from a row of named ones that tell apart, or any other. GUI thread.
class ColourButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit ColourButton(QWidget *parent = nullptr);

    void setColour(const QString &hex);

    /// "#2563eb"; empty: none.
    [[nodiscard]] const QString &colour() const { return m_colour; }

Q_SIGNALS:
    void colourChosen();

private:
    void choose(const QString &hex);
    void askForOther();

    QString m_colour;
};

} // namespace bayboard
