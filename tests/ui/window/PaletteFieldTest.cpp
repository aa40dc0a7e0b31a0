#include "ui/window/PaletteField.h"

#include <QAction>

#include <gtest/gtest.h>

using namespace bayboard;

namespace {

class PaletteFieldWords : public testing::Test
{
protected:
    PaletteFieldWords()
    {
        m_opening.setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
        m_field.unfold();
        m_shortest = m_field.sizeHint().width();
    }

    QAction m_opening;
    PaletteField m_field{m_opening};
    int m_shortest = 0;
};

const QString brief = QStringLiteral("⌕ Search");
const QString briefWithKeys = QStringLiteral("⌕ Search   Ctrl+K");
const QString whole = QStringLiteral("⌕ Search or command   Ctrl+K");

} // namespace

TEST_F(PaletteFieldWords, AreTheLongestThatHaveRoom)
{
    EXPECT_EQ(m_field.grow(0), 0);
    EXPECT_EQ(m_field.text(), brief);
    m_field.unfold();
    const int rest = m_field.grow(1000);
    EXPECT_EQ(m_field.text(), whole);
    const int most = m_field.sizeHint().width() - m_shortest;
    EXPECT_EQ(rest, 1000 - most);
    m_field.unfold();
    EXPECT_EQ(m_field.grow(most), 0) << "just enough";
    EXPECT_EQ(m_field.text(), whole);
    m_field.unfold();
    const int left = m_field.grow(most - 1);
    EXPECT_EQ(m_field.text(), briefWithKeys);
    EXPECT_EQ(left, most - 1 - (m_field.sizeHint().width() - m_shortest));
}

TEST_F(PaletteFieldWords, NameNoKeysWhereThereAreNone)
{
    m_opening.setShortcut({});
    m_field.grow(1000);
    EXPECT_EQ(m_field.text(), QStringLiteral("⌕ Search or command"));
    m_field.fold();
    EXPECT_EQ(m_field.text(), QStringLiteral("⌕"));
}
