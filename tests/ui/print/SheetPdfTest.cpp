// A sheet as a PDF: it is written whole or not at all.

#include "tests/support/TestDesk.h"
#include "tests/ui/print/SheetSample.h"
#include "ui/print/PdfFile.h"
#include "ui/print/SheetOutput.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

namespace bayboard {
namespace {

using test::SheetSample;

class ThePdf : public testing::Test
{
protected:
    using End = SheetOutput::End;

    [[nodiscard]] std::shared_ptr<SheetDocument> document(const SheetPaper &paper = {})
    {
        SheetSample sample(6);
        const RunSheetOrder order = sample.order(3);
        return sample.document(order, sample.days(order, sample.rows(order, 20)), paper);
    }

    std::optional<End> write(const std::shared_ptr<SheetDocument> &sheet,
                             std::optional<SheetOutput::Range> range = {})
    {
        PdfFile pdf(path, QStringLiteral("Sheet"));
        EXPECT_TRUE(pdf.open());
        std::optional<End> end;
        SheetOutput output(sheet, pdf.device(), range.value_or(SheetOutput::Range{0, 1000}));
        QObject::connect(&output, &SheetOutput::finished, [&](End how) { end = how; });
        output.start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return end.has_value(); }));
        EXPECT_TRUE(pdf.finish());
        return end;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    [[nodiscard]] int pages() const { return int(bytes().count("/Type /Page\n")); }

    test::TemporaryFolder folder;
    QString path = QString::fromStdString(folder.path("sheet.pdf").string());
};

TEST_F(ThePdf, HasThePagesOfTheSheet)
{
    const auto sheet = document();
    ASSERT_GT(sheet->pages.size(), 5U);
    EXPECT_EQ(write(sheet), End::Done);
    EXPECT_TRUE(bytes().startsWith("%PDF-"));
    EXPECT_EQ(pages(), int(sheet->pages.size()));
}

TEST_F(ThePdf, HasOnlyThePagesThatAreAskedFor)
{
    EXPECT_EQ(write(document(), SheetOutput::Range{1, 3}), End::Done);
    EXPECT_EQ(pages(), 3);
}

TEST_F(ThePdf, IsOfThePaperThatWasChosen)
{
    SheetPaper paper;
    EXPECT_EQ(write(document(paper)), End::Done);
    EXPECT_TRUE(bytes().contains("/MediaBox [0 0 595.")) << "A4";
    paper.size = QPageSize::Letter;
    paper.landscape = true;
    EXPECT_EQ(write(document(paper)), End::Done);
    EXPECT_TRUE(bytes().contains("/MediaBox [0 0 792")) << "Letter, landscape";
}

TEST_F(ThePdf, TellsHowFarItIs)
{
    const auto sheet = document();
    PdfFile pdf(path, {});
    ASSERT_TRUE(pdf.open());
    SheetOutput output(sheet, pdf.device(), {0, sheet->pages.size() - 1});
    std::vector<int> steps;
    std::optional<End> end;
    QObject::connect(&output, &SheetOutput::progressed, [&](int done, int all) {
        EXPECT_EQ(all, int(sheet->pages.size()));
        steps.push_back(done);
    });
    QObject::connect(&output, &SheetOutput::finished, [&](End how) { end = how; });
    output.start();
    EXPECT_FALSE(end); // not all in one turn
    EXPECT_TRUE(QTest::qWaitFor([&] { return end.has_value(); }));
    ASSERT_GT(steps.size(), 1U);
    EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));
    EXPECT_EQ(steps.back(), int(sheet->pages.size()));
    pdf.discard();
}

TEST_F(ThePdf, ThatIsStoppedLeavesTheOldFileAlone)
{
    {
        QFile old(path);
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    const auto sheet = document();
    PdfFile pdf(path, {});
    ASSERT_TRUE(pdf.open());
    SheetOutput output(sheet, pdf.device(), {0, sheet->pages.size() - 1});
    std::optional<End> end;
    QObject::connect(&output, &SheetOutput::finished, [&](End how) { end = how; });
    output.start();
    output.stop();
    EXPECT_EQ(end, End::Stopped);
    pdf.discard();
    EXPECT_EQ(bytes(), QByteArray("old"));
    EXPECT_EQ(QDir(QFileInfo(path).path()).entryList(QDir::Files).size(), 1);
}

TEST_F(ThePdf, SaysWhereItCannotBeWritten)
{
    PdfFile pdf(QFileInfo(path).path() + QStringLiteral("/none/sheet.pdf"), {});
    const Status opened = pdf.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FileNotWritable);
    EXPECT_FALSE(opened.error().arguments.at(1).plain().empty());
}

TEST_F(ThePdf, OfNothingIsRefused)
{
    PdfFile pdf(path, {});
    ASSERT_TRUE(pdf.open());
    SheetOutput output(std::make_shared<SheetDocument>(), pdf.device(), {0, 0});
    std::optional<End> end;
    QObject::connect(&output, &SheetOutput::finished, [&](End how) { end = how; });
    output.start();
    EXPECT_EQ(end, End::Refused);
    pdf.discard();
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace
} // namespace bayboard
